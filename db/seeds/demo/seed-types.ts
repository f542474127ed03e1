import type { CertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { FoodSafetyExemption, SellerKind } from "#app/domain/organisation/seller.ts";
import type { NetContentUnit } from "#app/domain/products/net-content.ts";
import type { SellerPlaceKind } from "#app/domain/traceability/place.ts";

/** The same words in Vietnamese and in English. */
export type Pair = readonly [vi: string, en: string];

/** Days before the first start, so that the demo is as old as it looks whenever it is opened. */
export type DaysAgo = number;

export type PlaceSeed = {
  readonly key: string;
  readonly kind: SellerPlaceKind;
  readonly name: Pair;
  readonly communeCode: string;
  /** The name of the commune before 01/07/2025, which people still say. */
  readonly formerName?: string;
  readonly keeper?: string;
  readonly squareMetres?: number;
  readonly at: readonly [latitude: number, longitude: number];
  /** A plot inside another place of the same seller, and its mark there (AI 254). */
  readonly within?: readonly [place: string, mark: string];
};

export type PaperSeed = {
  readonly kind: CertificateKind;
  readonly number: string;
  readonly issuer: string;
  readonly issued: DaysAgo;
  /** Days from the first start to its last day; negative for one that has lapsed, null for one that never ends. */
  readonly lastsDays: number | null;
  readonly scope: string;
  readonly categories?: readonly string[];
  /** Keys of the places it speaks for; all when left out. */
  readonly places?: readonly string[];
  readonly stars?: 3 | 4 | 5;
  /** Handed in the day before the first start and not read yet. */
  readonly isWaiting?: true;
  /** Handed in with its page, drawn for the demo. */
  readonly isDrawn?: true;
};

export type FactSeed = Readonly<Record<string, string | number>>;

export type LotSeed = {
  readonly place: string;
  readonly packed?: string;
  readonly quantity: number;
  /** Days between making and packing. */
  readonly restDays?: number;
  readonly facts?: FactSeed;
  /** Days counted back from the day of making, for facts that are dates: `{ sownOn: 40 }`. */
  readonly daysBefore?: Readonly<Record<string, number>>;
  /** Number of the report of a test that the lot passed. */
  readonly tested?: readonly [report: string, laboratory: string];
};

export type GoodSeed = {
  readonly key: string;
  /** A key of the pictures, and which of them leads. */
  readonly picture: string;
  readonly lead?: number;
  readonly category: string;
  readonly name: Pair;
  /** The listing's title where it says more than the product's name. */
  readonly title?: Pair;
  readonly about: Pair;
  readonly brand?: string;
  readonly unit: Pair;
  readonly net: readonly [amount: number, unit: NetContentUnit];
  readonly grams: number;
  readonly priceVnd: number;
  readonly most?: number;
  readonly ingredients?: Pair;
  readonly warnings?: Pair;
  readonly use: Pair;
  readonly keep?: Pair;
  readonly shelfDays?: number;
  readonly standard?: string;
  /** Number of the maker's self-declaration. */
  readonly declared?: string;
  readonly isPrepacked?: true;
  /** Months of its season; empty for what has none. */
  readonly months?: readonly number[];
  readonly gtin?: string;
  /** Lots are numbered by their day, because one number of the month's own row is promised to a later lot. */
  readonly hasDatedCodes?: true;
  readonly lot: LotSeed;
  /** A second lot beside the first, from another plot or kiln. */
  readonly second?: LotSeed;
  /** The day on which the listing was put up. */
  readonly listed: DaysAgo;
  /** How far the listing got; published unless it says otherwise. `blocked`: handed in, but the rules would not have it. */
  readonly ends?: "waiting" | "refused" | "draft" | "blocked";
};

export type SellerSeed = {
  /** Counts up through the sellers; phone, bank account and personal ID are made of it, none of them anybody's. */
  readonly no: number;
  readonly email: string;
  readonly kind: SellerKind;
  readonly legalName: string;
  readonly name: Pair;
  /** Of organisations; a household's is the personal ID of who runs it. */
  readonly taxCode?: string;
  readonly registered?: readonly [number: string, day: string, by: string];
  readonly head: string;
  readonly address: string;
  readonly communeCode: string;
  readonly story: Pair;
  readonly shippingVnd: number;
  readonly freeFromVnd?: number;
  readonly area: Pair;
  readonly deliveryDays: number;
  readonly pickup?: string;
  readonly returns: Pair;
  readonly exemption?: FoodSafetyExemption;
  readonly bin: string;
  readonly gs1Prefix?: string;
  readonly picture?: string;
  readonly joined: DaysAgo;
  /** Its profile still lies with the manager. */
  readonly isWaiting?: true;
  /** Handed in with its page, drawn for the demo. */
  readonly isDrawn?: true;
  readonly places: readonly PlaceSeed[];
  readonly papers: readonly PaperSeed[];
  /** Trace facts that every lot of this seller repeats. */
  readonly facts: FactSeed;
  /** How the numbers of its lots' quarantine or slaughter-control papers begin; the day of the lot follows. */
  readonly quarantine?: string;
  /** Where its lots wait in the city, and how they get there. */
  readonly depot?: { readonly place: string; readonly receiver: string; readonly vehicle: string };
  readonly goods: readonly GoodSeed[];
};

export const ALL_YEAR: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
export const WINTER: readonly number[] = [10, 11, 12, 1, 2, 3];
