import type { KeptInterval, OriginProof, ToldTest, ToldTreatment } from "#app/domain/traceability/origin-proof.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";

/** Tests of a lot and of those it was made of: who tested, which report, what came out. */
export function TestList({ tests, code }: { tests: readonly ToldTest[]; code: string }) {
  const { t, f } = useT();
  const words = t.origin.proof;
  if (tests.length === 0) return <p className="text-sm text-ink-soft">{words.noTests}</p>;
  return (
    <ul className="divide-y divide-line text-sm">
      {tests.map((test) => (
        <li key={test.key} className="grid gap-0.5 py-2 first:pt-0 print:py-0.5">
          <p className="flex flex-wrap items-center gap-x-3">
            <Badge tone={test.isPassed ? "leaf" : "plum"}>{test.isPassed ? words.passed : words.failed}</Badge>
            <time dateTime={test.on} className="tabular-nums">
              {f.date(test.on)}
            </time>
          </p>
          <p>
            {test.laboratory !== null && <span lang="vi">{test.laboratory}</span>}
            {test.laboratory !== null && test.report !== null && ", "}
            {test.report !== null && words.report(test.report)}
            {test.lotCode !== code && ` (${words.ofLot(test.lotCode)})`}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What was given to crop or animals, and whether the harvest waited long enough after it. */
export function TreatmentList({ proof }: { proof: OriginProof }) {
  const translator = useT();
  const { t, f } = translator;
  const words = t.origin.proof;
  return (
    <div className="grid gap-2 text-sm">
      <ul className="divide-y divide-line">
        {proof.treatments.map((treatment) => (
          <li key={treatment.key} className="py-1.5 first:pt-0 print:py-0.5">
            <time dateTime={treatment.on} className="text-ink-soft tabular-nums">
              {f.date(treatment.on)}
            </time>
            {". "}
            {words.kinds[treatment.kind]} <strong className="font-semibold">{treatment.product}</strong>
            {detailsOf(treatment, translator)}
          </li>
        ))}
      </ul>
      {proof.intervals.map((interval) => (
        <Interval key={interval.lotCode} interval={interval} />
      ))}
    </div>
  );
}

function Interval({ interval: { harvestedOn, safeFrom, isKept } }: { interval: KeptInterval }) {
  const { t, f } = useT();
  const words = t.origin.proof;
  const sentence = isKept ? words.kept : words.notKept;
  return (
    <p className={isKept ? "font-semibold text-leaf-ink" : "font-semibold text-plum-ink"}>
      {sentence(f.date(harvestedOn), f.date(safeFrom))}
    </p>
  );
}

function detailsOf(treatment: ToldTreatment, { t, f }: Translator): string {
  const words = t.origin.proof;
  const { activeIngredient, dose, doseUnit, waitingDays, safeFrom } = treatment;
  const units: Readonly<Record<string, string>> = t.diary.choices;
  const unit = doseUnit === null ? "" : ` ${units[doseUnit] ?? doseUnit}`;
  return [
    activeIngredient === null ? "" : ` (${activeIngredient})`,
    dose === null ? "" : `, ${dose}${unit}`,
    waitingDays === null || safeFrom === null ? "" : `; ${words.waiting(waitingDays, f.date(safeFrom))}`,
  ].join("");
}
