import type { LotState } from "#app/domain/traceability/lot.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { wordsIn } from "#app/ui/shop/in-language.tsx";
import { FirstRows } from "./first-rows.tsx";
import { amountWords, workWord } from "./amount-words.ts";

/** One step: which lot, whose, what was done, when, how much went over. */
export type StepLine = {
  readonly id: string;
  readonly code: string;
  readonly productName?: string;
  readonly productNameEn?: string | null;
  readonly sellerName: string;
  readonly sellerNameEn: string | null;
  readonly state?: LotState | null;
  readonly bizStep: string | null;
  readonly eventHash: string;
  readonly amount: number | null;
  readonly amountUom: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly occurredAt: string;
  /** The lot's own page, where the reader may open it. */
  readonly to: string | undefined;
};

type StepListProps = { steps: readonly StepLine[]; count: number; empty: string };

/** The lots one step away, by day. Of another enterprise's lot its code and owner stand here and nothing more. */
export function StepList({ steps, count, empty }: StepListProps) {
  const { t, f } = useT();
  if (steps.length === 0) return <p className="text-ink-soft">{empty}</p>;
  const left = count - new Set(steps.map(({ id }) => id)).size;
  return (
    <>
      <FirstRows rows={steps}>{(rows) => <Steps steps={rows} />}</FirstRows>
      {left > 0 && <p className="mt-2 text-sm text-ink-soft">{t.genealogy.stepsMore(f.number(left))}</p>}
    </>
  );
}

function Steps({ steps }: { steps: readonly StepLine[] }) {
  const translator = useT();
  const { t, f, locale } = translator;
  const words = t.genealogy;
  return (
    <ul className="divide-y divide-line text-sm">
      {steps.map((step) => {
        const seller = wordsIn(locale, { vi: step.sellerName, en: step.sellerNameEn });
        const product = step.productName && wordsIn(locale, { vi: step.productName, en: step.productNameEn });
        return (
          <li key={`${step.id} ${step.eventHash}`} className="grid gap-x-4 py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-2">
                {step.to === undefined ? (
                  <strong>{step.code}</strong>
                ) : (
                  <TextLink to={step.to} className="inline-flex min-h-9 items-center font-semibold">
                    {step.code}
                  </TextLink>
                )}
                {product && <span lang={product.lang}>{product.text}</span>}
                {step.state === "held" && <Badge tone="turmeric">{words.held}</Badge>}
                {step.state === "recalled" && <Badge tone="plum">{words.recalled}</Badge>}
              </p>
              <p className="text-ink-soft" lang={seller.lang}>
                {seller.text}
              </p>
            </div>
            <p className="text-ink-soft sm:text-right">
              {workWord(step.bizStep, translator)}, {f.date(step.occurredAt)}
              {step.amount !== null && (
                <span className="block text-ink tabular-nums max-sm:ml-2 max-sm:inline">
                  {amountWords(step.amount, step.amountUom, step, translator)}
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
