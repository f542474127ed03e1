import { useT } from "#app/i18n/translate.tsx";
import { CarefulIcon, LotIcon } from "#app/ui/kit/icons.ts";
import { LocalText } from "./local-text.tsx";

type PackingListProps = {
  lines: readonly {
    readonly id: string;
    readonly listingId: string;
    readonly name: { readonly text: string; readonly isForeign: boolean };
    readonly unit: string;
    readonly quantity: number;
  }[];
  proposal: readonly {
    readonly listingId: string;
    readonly lotId: string;
    readonly quantity: number;
    readonly code: string;
    readonly expiresOn: string | null;
  }[];
  short: readonly string[];
};

/** What to take from which lot, in the order of their dates: read, take, tick. */
export function PackingList({ lines, proposal, short }: PackingListProps) {
  const { t, f } = useT();
  const words = t.orders.seller;
  return (
    <section aria-labelledby="packing" className="grid gap-2">
      <h2 id="packing" className="text-lg">
        {words.takeFrom}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.id} className="grid gap-1 py-3">
            <p className="font-semibold">
              {f.quantity(line.quantity, line.unit)} <LocalText value={line.name} />
            </p>
            {proposal
              .filter((p) => p.listingId === line.listingId)
              .map((p) => (
                <p key={p.lotId} className="flex items-center gap-2">
                  <LotIcon className="size-5 text-leaf" />
                  {words.take(p.quantity, line.unit, p.code)}
                  {p.expiresOn && <span className="text-ink-soft">({words.expires(f.date(p.expiresOn))})</span>}
                </p>
              ))}
            {short.includes(line.listingId) && (
              <p className="flex items-center gap-2 font-semibold text-plum-ink">
                <CarefulIcon className="size-5" />
                {words.short}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">{words.packNote}</p>
    </section>
  );
}
