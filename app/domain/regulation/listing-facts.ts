import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { ChainLinkState } from "../organisation/chain-link.ts";
import type { DatedChainPaper } from "../organisation/chain-paper.ts";
import type { CertificateFacts } from "./certificate-facts.ts";
import type { ClaimMatch, ClaimText } from "./claim-words.ts";

export type ListingLotFacts = {
  readonly code: string;
  readonly state: "open" | "held" | "recalled";
  readonly expiresOn: Day | null;
  readonly placeGln: string;
  /** Where the lots were made that it was made of. */
  readonly sourceGlns?: readonly string[];
  /** Compulsory trace data that the lot does not have. */
  readonly missing: readonly string[];
  readonly quarantineNumber: string | null;
  /** All that went into it was the seller's own; missing when nobody said what went into it. */
  readonly isOfOwnMaterial?: boolean;
  /** It, or what went into it, came from another province and no accepted paper says from whom. */
  readonly isUnprovenSource?: boolean;
};

/** A link of the seller's chain as the rules see it. */
export type ChainFacts = {
  readonly role: string;
  readonly partner: string;
  readonly state: ChainLinkState;
  /** Where a partner outside this market works; null for one of this market, or when nobody said. */
  readonly province: string | null;
  readonly scopeCategories: readonly string[];
  readonly papers: readonly DatedChainPaper[];
};

/** A listing as the rules see it on one day. */
export type ListingFacts = {
  readonly today: Day;
  readonly state: string;
  readonly version: number;
  /** The version that a manager approved last; null when none was. */
  readonly approvedVersion: number | null;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly priceVnd: number | null;
  readonly pictureCount: number;
  readonly group: GoodsGroup;
  readonly category: {
    readonly code: string;
    readonly isProcessedFood: boolean;
    readonly needsQuarantine: boolean;
    readonly certificateKinds: readonly string[];
    /** Partners whom goods of this category must name. */
    readonly chainRoles: readonly string[];
  };
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly unit: string | null;
    readonly netContent: number | null;
    readonly ingredients: string | null;
    readonly warnings: string | null;
    readonly usage: string | null;
    readonly storage: string | null;
    readonly shelfLifeDays: number | null;
    readonly originCountry: string | null;
    readonly isPrepacked: boolean;
    readonly selfDeclarationNumber: string | null;
    readonly selfDeclaredOn: Day | null;
  };
  readonly seller: {
    readonly name: string | null;
    readonly address: string | null;
    readonly commune: string | null;
    readonly deliveryArea: string | null;
    readonly pickupAddress: string | null;
    readonly deliveryDays: number | null;
    readonly shippingFeeVnd: number | null;
    readonly returnTerms: string | null;
  };
  readonly lots: readonly ListingLotFacts[];
  readonly certificates: readonly CertificateFacts[];
  readonly chain: readonly ChainFacts[];
  /** What the word lists of that day find in its texts. */
  readonly claims: readonly ClaimMatch[];
  /** Phrases for which a manager has accepted a document that proves them. */
  readonly provenPhrases: readonly string[];
};

/** The texts that buyers read, each in its language. */
export const textsOf = ({
  title,
  titleEn,
  description,
  descriptionEn,
  product,
}: Pick<ListingFacts, "title" | "titleEn" | "description" | "descriptionEn"> & {
  readonly product: { readonly name: string };
}): ClaimText[] => [
  { text: title, language: "vi" },
  { text: product.name, language: "vi" },
  { text: description, language: "vi" },
  { text: titleEn ?? "", language: "en" },
  { text: descriptionEn ?? "", language: "en" },
];
