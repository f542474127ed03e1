import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { CarefulIcon, LotIcon } from "#app/ui/kit/icons.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { urls } from "#app/urls.ts";
import { LocalText } from "./local-text.tsx";

export type OrderLineFacts = {
  readonly id: string;
  readonly slug: string;
  readonly name: { readonly text: string; readonly isForeign: boolean };
  readonly unit: string;
  readonly unitPriceVnd: number;
  readonly quantity: number;
  readonly itemsVnd: number;
  readonly pictureFileId: string | null;
  readonly lots: readonly {
    readonly code: string;
    readonly gtin: string;
    readonly quantity: number;
    readonly producedOn: string;
    readonly placeName: string;
    readonly isStopped: boolean;
  }[];
};

/** The goods of an order, each with the lots it was filled from: the receipt leads to the field. */
export function OrderLines({ lines, isPacked }: { lines: readonly OrderLineFacts[]; isPacked: boolean }) {
  const { t, f } = useT();
  const words = t.orders.order;
  return (
    <section aria-labelledby="goods">
      <h2 id="goods" className="mb-1 text-lg">
        {words.goods}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[5rem_minmax(0,1fr)_auto] items-start gap-4 py-4">
            {line.pictureFileId ? (
              <Picture fileId={line.pictureFileId} alt="" sizes="5rem" className="aspect-4/3 w-full rounded-small" />
            ) : (
              <span aria-hidden className="aspect-4/3 rounded-small bg-sunk" />
            )}
            <div className="grid gap-1">
              <Link to={urls.listing(line.slug)} className="font-semibold">
                <LocalText value={line.name} />
              </Link>
              <p className="text-sm text-ink-soft">
                {f.quantity(line.quantity, line.unit)} × {f.money(line.unitPriceVnd)}
              </p>
              {line.lots.map((lot) => (
                <Lot key={lot.code} lot={lot} unit={line.unit} />
              ))}
            </div>
            <p className="font-semibold">
              <Amount amountVnd={line.itemsVnd} />
            </p>
          </li>
        ))}
      </ul>
      {!isPacked && <p className="mt-2 text-sm text-ink-soft">{words.lotsLater}</p>}
    </section>
  );
}

function Lot({ lot, unit }: { lot: OrderLineFacts["lots"][number]; unit: string }) {
  const { t, f } = useT();
  const words = t.orders.order;
  return (
    <div className="grid gap-0.5 border-l-2 border-leaf pl-3 text-sm">
      <p className="flex items-center gap-1.5 font-semibold">
        <LotIcon className="size-4" />
        {words.lotOf(lot.code, lot.quantity, unit)}
      </p>
      <p className="text-ink-soft">
        <span lang="vi">{lot.placeName}</span>, {f.date(lot.producedOn)}
      </p>
      {lot.isStopped && (
        <p className="flex items-center gap-1.5 font-semibold text-plum-ink">
          <CarefulIcon className="size-4" />
          {words.recalledLot}
        </p>
      )}
      <p>
        <Link to={urls.lotOrigin(lot.gtin, lot.code)} reloadDocument>
          {words.seeOrigin}
        </Link>
      </p>
    </div>
  );
}
