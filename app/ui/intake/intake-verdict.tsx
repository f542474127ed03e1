import { intakeTone, isAdmitted } from "#app/domain/traceability/market-intake.ts";
import { useT } from "#app/i18n/translate.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { VerdictBand } from "#app/ui/kit/verdict-band.tsx";
import { urls } from "#app/urls.ts";
import { amountWords, goodsWords, type IntakeView } from "./intake-words.ts";

/** What is said of the goods that were just scanned, large enough to read from across the stall. */
export function IntakeVerdictBand({ intake }: { intake: IntakeView }) {
  const translator = useT();
  const { t, f, locale } = translator;
  const words = t.office.intake;
  const said = words.verdicts[intake.verdict];
  const facts = [
    amountWords(intake, translator),
    locale === "en" ? intake.stallNameEn : intake.stallName,
    intake.producerName,
    intake.producedOn && words.producedOn(f.date(intake.producedOn)),
    intake.expiresOn && words.expiresOn(f.date(intake.expiresOn)),
    intake.broughtBy,
    intake.vehicle,
  ].filter(Boolean);
  return (
    <div role={isAdmitted(intake.verdict) ? "status" : "alert"}>
      <VerdictBand verdict={intakeTone(intake.verdict)} word={said.word} sentence={said.sentence} why={said.why}>
        <div className="grid basis-full gap-1 pb-1">
          <p className="text-lg font-semibold" lang="vi">
            {intake.gtin !== null && intake.lotCode !== null ? (
              <TextLink to={urls.lotOrigin(intake.gtin, intake.lotCode)}>{goodsWords(intake, translator)}</TextLink>
            ) : (
              goodsWords(intake, translator)
            )}
          </p>
          <p className="text-ink-soft">{facts.join(" · ")}</p>
        </div>
      </VerdictBand>
    </div>
  );
}
