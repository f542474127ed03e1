import type { LotBalance as Balance, LotNeighbour } from "#app/domain/traceability/get-lot-balance.server.ts";
import type { LotKind } from "#app/domain/traceability/fold-lot.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";

const GONE = ["used", "sold", "delivered", "sent", "destroyed"] as const;
const COLOURS = {
  used: "bg-river",
  sold: "bg-leaf",
  delivered: "bg-rice",
  sent: "bg-turmeric",
  destroyed: "bg-clay",
} as const;

/** What there was of a lot, what became of it, what is left, in one bar with its numbers; one step to either side beneath. */
export function LotBalance({ balance, kind }: { balance: Balance; kind: LotKind }) {
  const translator = useT();
  const words = translator.t.seller.work.ofLot;
  const { flows, onHand, excess, uom } = balance;
  const said = (amount: number) => lotAmount(amount, uom, balance, translator);
  const came = flows.entered + flows.got;
  const gone = GONE.map((flow) => ({ flow, amount: flows[flow] })).filter(({ amount }) => amount > 0);
  const out = gone.reduce((sum, { amount }) => sum + amount, 0);
  const whole = Math.max(came, out) || 1;
  const entered =
    flows.entered > 0
      ? words[kind === "harvest" ? "harvest" : kind === "received" ? "received" : "entered"]
      : words.got;
  return (
    <div className="grid gap-4">
      {excess > 0 && <Notice kind="problem" title={`${words.over}: ${said(excess)}`} />}
      <div className="grid gap-2">
        <p>
          <span className="text-2xl font-semibold tabular-nums">{said(Math.max(0, onHand))}</span>{" "}
          <span className="text-ink-soft">
            {words.left.toLowerCase()}. {words.cameIn} {said(came)} ({entered})
          </span>
        </p>
        <div aria-hidden className="flex h-4 overflow-hidden rounded-[4px] border border-line bg-leaf-wash">
          {gone.map(({ flow, amount }) => (
            <span key={flow} className={COLOURS[flow]} style={{ width: `${(100 * amount) / whole}%` }} />
          ))}
        </div>
        {gone.length === 0 ? (
          <p className="text-sm text-ink-soft">{words.nothing}</p>
        ) : (
          <ul className="grid gap-1 text-sm sm:grid-cols-2">
            {gone.map(({ flow, amount }) => (
              <li key={flow} className="flex items-center gap-2">
                <span aria-hidden className={`size-3 rounded-[2px] ${COLOURS[flow]}`} />
                {words[flow]}: <span className="font-semibold tabular-nums">{said(amount)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Neighbours title={words.madeOf} lots={balance.madeOf} />
      <Neighbours title={words.madeInto} lots={balance.madeInto} />
    </div>
  );
}

function Neighbours({ title, lots }: { title: string; lots: readonly LotNeighbour[] }) {
  const translator = useT();
  if (lots.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h3 className="text-base font-semibold">{title}</h3>
      <ul className="divide-y divide-line">
        {lots.map((lot) => (
          <li key={lot.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span>
              <TextLink
                to={lot.isOwn ? urls.seller.lot(lot.id) : urls.lotOrigin(lot.gtin, lot.code)}
                reloadDocument={!lot.isOwn}
              >
                <InLanguage vi={lot.productName} en={lot.productNameEn} /> {lot.code}
              </TextLink>
              {!lot.isOwn && <span className="text-ink-soft">, {lot.sellerName}</span>}
            </span>
            {lot.amount !== null && (
              <span className="tabular-nums">{lotAmount(lot.amount, lot.amountUom as LotUnit, lot, translator)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
