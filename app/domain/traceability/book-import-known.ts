import type { Day } from "../shared/clock.ts";
import { fold } from "../shared/fold.ts";
import type { LotId, PlaceId, ProductId } from "../shared/ids.ts";
import { parseGtin } from "../products/gtin.ts";
import type { DiaryStepKey, HarvestUnit } from "./diary-steps.ts";
import type { Treatment } from "./interval.ts";
import type { LotState } from "./lot.ts";
import type { Story } from "./story.ts";

export type KnownPlace = {
  readonly id: PlaceId;
  readonly name: string;
  readonly formerName: string | null;
  readonly gln: string;
  readonly extension: string;
};
export type KnownProduct = {
  readonly id: ProductId;
  readonly name: string;
  readonly gtin: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly story: Story;
  /** A lot that the next one's facts can repeat, or a group that asks for none. */
  readonly canOpenLot: boolean;
  /** In what its last harvest was counted. */
  readonly lastUnit: HarvestUnit | null;
};
export type KnownLot = {
  readonly id: LotId;
  readonly code: string;
  readonly productId: ProductId;
  readonly placeId: PlaceId;
  readonly producedOn: Day;
  readonly state: LotState;
};
export type KnownGrower = {
  readonly code: string;
  readonly name: string;
  readonly joinedOn: Day;
  readonly leftOn: Day | null;
};
/** An entry that is in the book already. */
export type KnownEntry = {
  readonly placeId: PlaceId;
  readonly step: DiaryStepKey;
  readonly day: Day;
  readonly productId: ProductId | null;
};

/** What the book of one seller holds of the things that a batch of rows names. */
export type BookKnown = {
  readonly now: Date;
  readonly today: Day;
  readonly places: readonly KnownPlace[];
  readonly products: readonly KnownProduct[];
  readonly lots: readonly KnownLot[];
  readonly growers: readonly KnownGrower[];
  readonly entries: readonly KnownEntry[];
  readonly treatments: ReadonlyMap<PlaceId, readonly Treatment[]>;
};

export type Found<Thing> = { readonly found: Thing } | { readonly fault: "unknown" | "several" };

const only = <Thing>(things: readonly Thing[]): Found<Thing> => {
  const [found, ...more] = things;
  if (found === undefined) return { fault: "unknown" };
  return more.length > 0 ? { fault: "several" } : { found };
};

const isNamed = (name: string | null, word: string): boolean => name !== null && fold(name).trim() === word;

/** A place by its name or a former one, its code behind the GLN, its GLN, or both with a slash. */
export function findPlace({ places }: BookKnown, text: string): Found<KnownPlace> {
  const word = fold(text).trim();
  const number = text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  const byNumber = places.filter(
    ({ gln, extension }) =>
      gln === number || (extension !== "" && (extension === number || `${gln}/${extension}` === number)),
  );
  if (byNumber.length > 0) return only(byNumber);
  const byName = places.filter(({ name }) => isNamed(name, word));
  return only(byName.length > 0 ? byName : places.filter(({ formerName }) => isNamed(formerName, word)));
}

/** A product by its GTIN or its name. */
export function findProduct({ products }: BookKnown, text: string): Found<KnownProduct> {
  const gtin = parseGtin(text);
  const word = fold(text).trim();
  return only(products.filter((product) => (gtin ? product.gtin === gtin : isNamed(product.name, word))));
}

/** A member by the code or the name. */
export function findGrower({ growers }: BookKnown, text: string): Found<KnownGrower> {
  const word = fold(text).trim();
  return only(growers.filter(({ code, name }) => code.toLowerCase() === word || isNamed(name, word)));
}
