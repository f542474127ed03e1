import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { LotId } from "../shared/ids.ts";
import { mainStops, type JourneyPlace, type JourneyStop, type MainStop } from "./journey.ts";
import type { LotKind } from "./fold-lot.ts";
import type { LotState } from "./lot.ts";
import { checkLegalLists, type LegalListState } from "./legal-data.ts";
import type { LotUnit } from "./quantity.ts";
import { checkMinimumData, type MinimumDatum, type MinimumDataState } from "./minimum-data.ts";
import { originVerdict, type OriginVerdict } from "./origin-verdict.ts";
import type { Story } from "./story.ts";
import type { TraceFacts } from "./trace-templates.ts";

/** What the origin page and the panel of a listing show of a lot. Days as text, so that it travels as JSON. */
export type LotOrigin = {
  readonly verdict: OriginVerdict;
  readonly checkedOn: Day;
  readonly lot: OriginLot;
  readonly product: OriginProduct;
  readonly producer: OriginProducer;
  readonly place: JourneyPlace;
  readonly packedPlace: JourneyPlace | null;
  readonly certificates: readonly OriginCertificate[];
  readonly journey: readonly JourneyStop[];
  /** Of a lot that was made of others: how their goods began. */
  readonly begin: JourneyStop | null;
  readonly line: readonly MainStop[];
  /** What stands against the lot; the recall when it is both held and recalled. */
  readonly hold: OriginHold | null;
  readonly minimumData: readonly { readonly datum: MinimumDatum; readonly state: MinimumDataState }[];
  /** Lists of data that other texts set up, and what is missing of each. */
  readonly legalLists: readonly LegalListState[];
};

export type OriginLot = {
  readonly id: LotId;
  readonly gtin: string;
  readonly code: string;
  readonly state: LotState;
  readonly producedOn: Day;
  readonly packedOn: Day;
  readonly expiresOn: Day | null;
  readonly quantity: number;
  /** Null: it is counted in packs of the product. */
  readonly uom: LotUnit;
  readonly kind: LotKind;
  readonly facts: TraceFacts;
};

export type OriginProduct = {
  readonly gtin: string;
  readonly group: GoodsGroup;
  readonly story: Story;
  readonly name: string;
  readonly nameEn: string | null;
  readonly category: string;
  readonly categoryEn: string;
  readonly brand: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly netContent: number;
  readonly netContentUnit: string;
  readonly ingredients: string | null;
  readonly ingredientsEn: string | null;
  readonly warnings: string | null;
  readonly warningsEn: string | null;
  readonly usage: string | null;
  readonly usageEn: string | null;
  readonly storage: string | null;
  readonly storageEn: string | null;
  readonly standard: string | null;
  readonly selfDeclarationNumber: string | null;
  readonly originCountry: string;
  readonly picture: OriginPicture | null;
};

export type OriginPicture = {
  readonly fileId: string;
  readonly alt: string;
  readonly altEn: string | null;
  readonly width: number | null;
  readonly height: number | null;
};

export type OriginProducer = {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly legalName: string;
  /** Only of enterprises and cooperatives, whose seat is in the public register; a household's may be its home. */
  readonly address: string | null;
  readonly commune: string;
  readonly communeEn: string;
  readonly isSuspended: boolean;
};

export const CERTIFICATE_STANDINGS = ["valid", "expired", "suspended", "withdrawn"] as const;
export type CertificateStanding = (typeof CERTIFICATE_STANDINGS)[number];

export type OriginCertificate = {
  readonly kind: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: Day;
  readonly validTo: Day | null;
  readonly stars: number | null;
  /** As it stands on the day the page is read. */
  readonly standing: CertificateStanding;
};

export type OriginHold = {
  readonly kind: "hold" | "recall";
  readonly reason: string;
  readonly reasonEn: string | null;
  readonly advice: string;
  readonly adviceEn: string | null;
  readonly decisionNumber: string | null;
  readonly placedOn: Day;
};

/** A paper of the seller with what it covers. */
export type SellerCertificate = Omit<OriginCertificate, "standing"> & {
  readonly state: CertificateStanding;
  /** Empty lists cover everything of the holder. */
  readonly categories: readonly string[];
  readonly glns: readonly string[];
};

export type LotCoverage = {
  readonly categoryCode: string;
  readonly glns: readonly string[];
  readonly producedOn: Day;
  readonly packedOn: Day;
};

/**
 * The papers that cover a lot: issued when it was packed, not past on the day it was made, for its category and one of its
 * places. How they stand today is told beside each.
 */
export function certificatesOfLot(
  papers: readonly SellerCertificate[],
  lot: LotCoverage,
  today: Day,
): OriginCertificate[] {
  return papers
    .filter((paper) => coversLot(paper, lot))
    .map(({ state, categories: _, glns: __, ...paper }) => ({ ...paper, standing: standingOf(paper, state, today) }))
    .sort((a, b) => CERTIFICATE_STANDINGS.indexOf(a.standing) - CERTIFICATE_STANDINGS.indexOf(b.standing));
}

type Coverage = Pick<SellerCertificate, "issuedOn" | "validTo" | "categories" | "glns">;

/** Whether a paper speaks for a lot, whatever became of the paper since. */
export const coversLot = (paper: Coverage, lot: LotCoverage): boolean =>
  paper.issuedOn <= lot.packedOn &&
  (paper.validTo === null || paper.validTo >= lot.producedOn) &&
  (paper.categories.length === 0 || paper.categories.includes(lot.categoryCode)) &&
  (paper.glns.length === 0 || lot.glns.some((gln) => paper.glns.includes(gln)));

const standingOf = (paper: { validTo: Day | null }, state: CertificateStanding, today: Day): CertificateStanding =>
  state === "valid" && paper.validTo !== null && paper.validTo < today ? "expired" : state;

/** Papers that name a way of working, and so count as a standard applied to the lot. */
const STANDARD_KINDS = new Set([
  "vietgap",
  "vietgahp",
  "vietgap_aquaculture",
  "globalgap",
  "organic",
  "pgs",
  "haccp",
  "iso22000",
  "fssc22000",
  "ifs",
  "brc",
  "product_conformity",
]);

export const isStandardKind = (kind: string): boolean => STANDARD_KINDS.has(kind);

export type OriginFacts = Omit<LotOrigin, "verdict" | "checkedOn" | "line" | "minimumData" | "legalLists">;

/** Adds to the facts of a lot what follows from them today: the verdict, the drawn line, the ten minimum data. */
export function tellOrigin(facts: OriginFacts, today: Day): LotOrigin {
  const { lot, product, producer, journey, certificates, hold } = facts;
  const doesExpire = lot.expiresOn !== null || product.group === "food";
  const standard = lot.facts["standard"];
  const minimumFacts = {
    productName: product.name,
    hasPicture: product.picture !== null,
    producerName: producer.legalName,
    producerAddress: producer.address ?? producer.commune,
    stages: journey
      .filter((stop) => stop.declaredWrongOn === null)
      .map((stop) => ({ at: stop.on, productCode: lot.gtin, placeCode: stop.place?.gln ?? null })),
    traceCode: `${lot.gtin}/${lot.code}`,
    brand: product.brand,
    lotOrSerial: lot.code,
    doesExpire,
    expiresOn: lot.expiresOn,
    standards: [
      product.standard ?? "",
      typeof standard === "string" ? standard : "",
      ...certificates.filter(({ kind, standing }) => standing === "valid" && isStandardKind(kind)).map((c) => c.kind),
    ],
  };
  const minimumData = checkMinimumData(minimumFacts);
  const legalLists = checkLegalLists({
    ...minimumFacts,
    originCountry: product.originCountry,
    unit: product.unit,
    gtin: product.gtin,
    producedOn: lot.producedOn,
    certificates: certificates.filter(({ standing }) => standing === "valid").length,
    warnings: product.warnings,
  });
  const verdict = originVerdict({
    today,
    recalledOn: hold?.kind === "recall" ? hold.placedOn : null,
    heldOn: hold?.kind === "hold" ? hold.placedOn : null,
    isProducerSuspended: producer.isSuspended,
    expiresOn: lot.expiresOn,
    missing: minimumData.flatMap(({ datum, state }) => (state === "missing" ? [datum] : [])),
  });
  return { ...facts, verdict, checkedOn: today, line: mainStops(journey, facts.begin), minimumData, legalLists };
}
