import type { Day } from "../shared/clock.ts";

/** The ten data that traceability of any good holds at least, in the order of Circular 02/2024/TT-BKHCN art. 5. */
export const MINIMUM_DATA = [
  "productName",
  "picture",
  "producerName",
  "producerAddress",
  "stages",
  "times",
  "traceCode",
  "marks",
  "shelfLife",
  "standards",
] as const;
export type MinimumDatum = (typeof MINIMUM_DATA)[number];

export type MinimumDataFacts = {
  readonly productName: string | null;
  readonly hasPicture: boolean;
  readonly producerName: string | null;
  readonly producerAddress: string | null;
  /** What happened to the lot, each with the trace codes of product and place. */
  readonly stages: readonly {
    readonly at: Date | Day | null;
    readonly productCode: string | null;
    readonly placeCode: string | null;
  }[];
  readonly traceCode: string | null;
  readonly brand: string | null;
  readonly lotOrSerial: string | null;
  /** False for goods that do not expire: the law asks for a shelf life "if any". */
  readonly doesExpire: boolean;
  readonly expiresOn: Day | null;
  readonly standards: readonly string[];
};

export type MinimumDataState = "present" | "missing" | "not_applicable";

const has = (text: string | null): boolean => text !== null && text.trim() !== "";

/** Each of the ten data with its state. Marks and shelf life count as missing only where the good has them. */
export function checkMinimumData(
  facts: MinimumDataFacts,
): readonly { readonly datum: MinimumDatum; readonly state: MinimumDataState }[] {
  const { stages } = facts;
  const isPresent: Record<MinimumDatum, boolean> = {
    productName: has(facts.productName),
    picture: facts.hasPicture,
    producerName: has(facts.producerName),
    producerAddress: has(facts.producerAddress),
    stages: stages.length > 0 && stages.every((stage) => has(stage.productCode) && has(stage.placeCode)),
    times: stages.length > 0 && stages.every((stage) => stage.at !== null),
    traceCode: has(facts.traceCode),
    marks: has(facts.brand) || has(facts.lotOrSerial),
    shelfLife: facts.expiresOn !== null,
    standards: facts.standards.some(has),
  };
  const isOptional = (datum: MinimumDatum) => datum === "marks" || (datum === "shelfLife" && !facts.doesExpire);
  return MINIMUM_DATA.map((datum) => {
    if (isPresent[datum]) return { datum, state: "present" };
    return { datum, state: isOptional(datum) ? "not_applicable" : "missing" };
  });
}

/** The data that are named as missing on the origin page and keep a lot from being complete. */
export const missingMinimumData = (facts: MinimumDataFacts): readonly MinimumDatum[] =>
  checkMinimumData(facts).flatMap(({ datum, state }) => (state === "missing" ? [datum] : []));
