import { useT, type Translator } from "#app/i18n/translate.tsx";
import { VerdictBand, type Verdict } from "#app/ui/kit/verdict-band.tsx";
import { InLanguage, wordsIn } from "#app/ui/shop/in-language.tsx";
import type { LotOrigin } from "#app/domain/traceability/lot-origin.ts";
import type { VerdictTone } from "#app/domain/traceability/origin-verdict.ts";

const LOOKS: Record<VerdictTone, Verdict> = {
  danger: "danger",
  careful: "careful",
  unknown: "unknown",
  info: "genuine",
};

type BandOrigin = Pick<LotOrigin, "verdict" | "hold" | "product" | "lot" | "place" | "begin">;

/** What a person at a stall reads first of a lot: one colour, one sentence, one line of why. */
export function OriginBand({ origin, size = "band" }: { origin: BandOrigin; size?: "band" | "strip" }) {
  const translator = useT();
  const { verdict, hold } = origin;
  const words = translator.t.origin.verdicts[verdict.code];
  return (
    <VerdictBand
      verdict={LOOKS[verdict.tone]}
      word={words.word}
      sentence={verdict.code === "lot_info" ? <Made origin={origin} /> : sentenceOf(origin, translator)}
      why={hold ? <InLanguage vi={hold.reason} en={hold.reasonEn} /> : whyOf(origin, translator)}
      size={size}
      headingLevel="h1"
    />
  );
}

/** Day and place of the making, the sentence of a lot that has nothing against it. */
function Made({ origin }: { origin: BandOrigin }) {
  const translator = useT();
  const place = harvestOf(origin)?.place ?? origin.place;
  const { text, lang } = wordsIn(translator.locale, { vi: place.name, en: place.nameEn });
  const [before = "", after = ""] = madeSentence(origin, translator).split(SLOT);
  return (
    <>
      {before}
      <span lang={lang}>{text}</span>
      {after}
    </>
  );
}

const harvestOf = ({ begin }: BandOrigin) => (begin?.kind === "made" ? begin : null);

/** Where the goods are from: the field of what was packed, or the place where they were taken in from outside. */
function madeSentence(origin: BandOrigin, { t, f }: Translator): string {
  const { lot, begin, product } = origin;
  const harvest = harvestOf(origin);
  if (lot.kind === "received") return t.origin.takenIn(f.date(lot.producedOn), SLOT);
  if (begin && !harvest) return t.origin.madeOfTaken(f.date(lot.packedOn), SLOT);
  return t.origin.made[product.story](f.date(harvest?.on ?? lot.producedOn), SLOT);
}

/** Stands for the place's name while the sentence is built, so that the name keeps its own language. */
const SLOT = "\u0000";

function sentenceOf({ verdict }: BandOrigin, { t, f }: Translator): string {
  const day = verdict.since === null ? "" : f.date(verdict.since);
  if (verdict.code === "lot_info") return "";
  return t.origin.verdicts[verdict.code].sentence(day);
}

function whyOf({ verdict }: BandOrigin, { t, f }: Translator): string | undefined {
  const words = t.origin.verdicts;
  switch (verdict.code) {
    case "lot_incomplete":
      return words.lot_incomplete.why(f.list(verdict.missing.map((datum) => t.origin.minimum[datum].toLowerCase())));
    case "producer_suspended":
    case "lot_expired":
    case "lot_info":
      return words[verdict.code].why;
    case "lot_held":
    case "lot_recalled":
      return undefined;
  }
}
