import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { VerdictBand } from "#app/ui/kit/verdict-band.tsx";
import { urls } from "#app/urls.ts";
import { ReportDoubt } from "./report-doubt.tsx";
import { Section } from "./section.tsx";

/** What could not be found under a code, and the nearest thing that could. */
export type UnknownView =
  | { readonly what: "lot"; readonly lot: string; readonly gtin: string | null }
  | { readonly what: "product" | "place" | "code" };

/** The answer to a code that nobody here has issued. It does not cry fake: labels are misread, and are said to be. */
export function UnknownOrigin({ unknown }: { unknown: UnknownView }) {
  const { t } = useT();
  const words = t.origin.unknown;
  const isLot = unknown.what === "lot";
  return (
    <article data-lean className="mx-auto grid max-w-4xl gap-5">
      <VerdictBand
        verdict="unknown"
        word={words.word}
        sentence={isLot ? words.lot(unknown.lot) : words[unknown.what]}
        why={words.why}
        headingLevel="h1"
      />
      {isLot && unknown.gtin && (
        <p>
          <LinkButton to={urls.productOrigin(unknown.gtin)} variant="secondary" reloadDocument>
            {words.seeProduct}
          </LinkButton>
        </p>
      )}
      <Section title={t.origin.sections.report}>
        <ReportDoubt lot={isLot ? unknown.lot : ""} />
      </Section>
    </article>
  );
}

/** A stamp's number that the market has not issued: said before anything about the lot it claims to be of. */
export function UnknownSerial() {
  const words = useT().t.origin.unknown;
  return (
    <VerdictBand verdict="unknown" word={words.word} sentence={words.serial} why={words.whySerial} headingLevel="p" />
  );
}
