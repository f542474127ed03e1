import type { LotBalance as Balance } from "#app/domain/traceability/get-lot-balance.server.ts";
import type { LotKind } from "#app/domain/traceability/fold-lot.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";

const GONE = ["used", "sold", "delivered", "sent", "destroyed"] as const;
const COLOURS = {
  used: "bg-river",
  sold: "bg-leaf",
  delivered: "bg-rice",
  sent: "bg-turmeric",
  destroyed: "bg-clay",
} as const;

/** What there was of a lot, what became of it, what is left, in one bar with its numbers. */
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
    </div>
  );
}
