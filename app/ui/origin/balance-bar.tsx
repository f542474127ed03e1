import { BALANCE_PARTS, type BalancePart } from "#app/domain/traceability/origin-balance.ts";
import type { LotFamily } from "#app/domain/traceability/load-lot-family.server.ts";
import type { OriginProduct } from "#app/domain/traceability/lot-origin.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { Notice } from "#app/ui/kit/notice.tsx";

type Balance = NonNullable<LotFamily["balance"]>;
type Product = Pick<OriginProduct, "story" | "unit" | "unitEn">;
type Segment = { readonly key: BalancePart | "lost"; readonly amount: number };

/** What came in against what became of it, in one sentence and one bar; the numbers stand beneath it. */
export function BalanceBar({ balance, product }: { balance: Balance; product: Product }) {
  const { t, f, locale } = useT();
  const words = t.origin.balance;
  const pack = locale === "vi" ? product.unit : product.unitEn;
  const unit = balance.unit === "pack" ? pack : (t.origin.measures[balance.unit] ?? "");
  const say = (amount: number) => f.quantity(amount, unit);
  const came = balance.sourceKind === "produced" ? words.produced[product.story] : words.sources[balance.sourceKind];
  const source = `${say(balance.source)} ${came}`;
  const sentence = balance.parts.used > 0 ? words.further : words.sentence;
  const segments = segmentsOf(balance);
  const whole = segments.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <div className="grid gap-2.5 print:gap-1">
      <p className="text-lg leading-snug font-semibold print:text-base">{sentence(source, say(balance.accounted))}</p>
      {balance.excess > 0 && <Notice kind="attention">{words.over(say(balance.excess))}</Notice>}
      <div aria-hidden className="balance-bar">
        {segments.map(({ key, amount }) => (
          <span key={key} className={`is-${key}`} style={{ flexGrow: Math.max(amount / whole, 0.012) }} />
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {segments.map(({ key, amount }) => (
          <li key={key} className="flex items-center gap-2">
            <span aria-hidden className={cx("balance-key", `is-${key}`)} />
            {words.parts[key]}: <strong className="font-semibold tabular-nums">{say(amount)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

const segmentsOf = ({ parts, lost }: Balance): Segment[] =>
  [
    ...BALANCE_PARTS.map((key): Segment => ({ key, amount: parts[key] })),
    { key: "lost" as const, amount: Math.max(0, lost) },
  ].filter(({ amount }) => amount > 0);
