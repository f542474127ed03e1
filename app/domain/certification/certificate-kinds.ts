import { addDays, type Day } from "../shared/clock.ts";
import { hasGs1CheckDigit } from "../shared/gs1-check-digit.ts";

/** What the market asks of a kind of paper. The last day is always the paper's own; it is never computed. */
export type CertificateKindFacts = {
  /** A paper of this kind always ends, so its last day must be given. */
  readonly isDated: boolean;
  /** OCOP awards three to five stars (Decision 148/QD-TTg of 2023, amended by Decision 1489/QD-TTg of 2025). */
  readonly hasStars: boolean;
  /** Speaks for single lots (quarantine, test reports), so its lots may be named. */
  readonly isPerLot: boolean;
  /** Given by a group of producers to itself, and shown apart from what an authority or a certifier gives. */
  readonly isOwnWord: boolean;
  /** Months for which such papers are usually given, and the longest that is still ordinary; other dates are pointed out. */
  readonly usualMonths?: { readonly usual: number; readonly most: number };
  /** Who usually gives it, as a form suggests. Written in Vietnamese, as on the paper. */
  readonly issuers: readonly string[];
  /** The number's shape where the issuer has one; other shapes are accepted too, with a remark to the reviewer. */
  readonly usualNumber?: RegExp;
  /** A number of the usual shape, for the form's hint. */
  readonly sampleNumber?: string;
};

const kind = (facts: Partial<CertificateKindFacts> = {}): CertificateKindFacts => ({
  isDated: false,
  hasStars: false,
  isPerLot: false,
  isOwnWord: false,
  issuers: [],
  ...facts,
});

const years = (count: number, extraMonths = 0) => ({ usual: count * 12, most: count * 12 + extraMonths });
const CERTIFIER = ["Trung tâm Phân tích và Chứng nhận chất lượng nông nghiệp", "Tổ chức chứng nhận VinaCert"];
const FOOD_OFFICES = [
  "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội",
  "Sở Công Thương Hà Nội",
  "Sở Y tế Hà Nội",
];
const CITY = ["Ủy ban nhân dân Thành phố Hà Nội"];
const vietgap = (field: string): RegExp => new RegExp(`^VietGAP-${field}-\\d{2}-\\d{2}-\\d{2}-\\d{4}$`, "i");

/** Every kind of paper the market knows. The words for them are in the dictionaries, `certificates.kinds`. */
export const CERTIFICATE_KINDS = {
  // Decree 15/2018/NĐ-CP, art. 11 to 13; Law 55/2010/QH12, art. 37: three years.
  food_safety: kind({
    isDated: true,
    usualMonths: years(3),
    issuers: FOOD_OFFICES,
    usualNumber: /^\d{1,5}\/20\d{2}\/NNPTNT-[A-ZĐ]{2,4}$/,
    sampleNumber: "125/2026/NNPTNT-HN",
  }),
  // Circular 17/2018/TT-BNNPTNT: small producers sign a commitment for three years instead.
  safe_food_commitment: kind({ isDated: true, usualMonths: years(3), issuers: ["Ủy ban nhân dân xã, phường"] }),
  food_safety_knowledge: kind({ isDated: true, usualMonths: years(3), issuers: FOOD_OFFICES }),
  // Crop farming is product conformity (Circular 28/2012/TT-BKHCN); numbers of Circular 48/2012/TT-BNNPTNT ran to their end.
  vietgap: kind({
    isDated: true,
    usualMonths: { usual: 36, most: 36 },
    issuers: CERTIFIER,
    usualNumber: vietgap("(TT|CN|TS)"),
    sampleNumber: "VietGAP-TT-13-09-01-0096",
  }),
  // Circular 48/2012/TT-BNNPTNT, art. 17, amended by Circular 06/2018: two years, extended by three months at most.
  vietgahp: kind({
    isDated: true,
    usualMonths: years(2, 3),
    issuers: CERTIFIER,
    usualNumber: vietgap("CN"),
    sampleNumber: "VietGAP-CN-13-09-01-0096",
  }),
  vietgap_aquaculture: kind({
    isDated: true,
    usualMonths: years(2, 3),
    issuers: CERTIFIER,
    usualNumber: vietgap("TS"),
    sampleNumber: "VietGAP-TS-13-09-01-0096",
  }),
  // The GGN is built like a GLN: thirteen digits, the last of which checks the others.
  globalgap: kind({
    isDated: true,
    usualMonths: years(1),
    issuers: ["Control Union", "SGS Việt Nam"],
    usualNumber: /^\d{13}$/,
    sampleNumber: "4056186000019",
  }),
  organic: kind({ isDated: true, usualMonths: years(2), issuers: CERTIFIER }),
  pgs: kind({ isDated: true, isOwnWord: true, usualMonths: years(1), issuers: ["Liên nhóm PGS Sóc Sơn"] }),
  haccp: kind({ isDated: true, usualMonths: years(3), issuers: CERTIFIER }),
  iso22000: kind({ isDated: true, usualMonths: years(3), issuers: CERTIFIER }),
  fssc22000: kind({ isDated: true, usualMonths: years(3), issuers: CERTIFIER }),
  ifs: kind({ isDated: true, usualMonths: years(1), issuers: CERTIFIER }),
  brc: kind({ isDated: true, usualMonths: years(1), issuers: CERTIFIER }),
  safe_chain: kind({ isDated: true, usualMonths: years(3), issuers: FOOD_OFFICES.slice(0, 1) }),
  ocop: kind({
    isDated: true,
    hasStars: true,
    usualMonths: years(3),
    issuers: [...CITY, "Bộ Nông nghiệp và Môi trường"],
  }),
  geographical_indication: kind({ issuers: ["Cục Sở hữu trí tuệ"] }),
  collective_mark: kind({ isDated: true, usualMonths: years(10), issuers: ["Cục Sở hữu trí tuệ"] }),
  // Decree 15/2018/NĐ-CP, art. 4 and 5: made by the seller, no end, made anew when the product changes.
  self_declaration: kind({ isOwnWord: true }),
  quarantine: kind({ isPerLot: true, issuers: ["Chi cục Chăn nuôi và Thú y Hà Nội"] }),
  test_report: kind({ isDated: true, isPerLot: true, usualMonths: { usual: 12, most: 12 } }),
  product_conformity: kind({ isDated: true, usualMonths: years(3), issuers: CERTIFIER }),
  key_industrial_product: kind({ isDated: true, usualMonths: years(1, 12), issuers: CITY }),
  craft_village: kind({ issuers: CITY }),
  artisan: kind({ issuers: CITY }),
} as const satisfies Record<string, CertificateKindFacts>;

export type CertificateKind = keyof typeof CERTIFICATE_KINDS;

const CODES = Object.keys(CERTIFICATE_KINDS) as CertificateKind[];

/** The codes in the order in which lists show them. */
export const CERTIFICATE_KIND_CODES: readonly [CertificateKind, ...CertificateKind[]] = CODES as [
  CertificateKind,
  ...CertificateKind[],
];

export const isCertificateKind = (text: string): text is CertificateKind => Object.hasOwn(CERTIFICATE_KINDS, text);

/** The facts of a kind with all that may be said of any kind. */
export const kindFacts = (code: CertificateKind): CertificateKindFacts => CERTIFICATE_KINDS[code];

/** False for a number that is not of the issuer's usual shape: a remark for the reviewer, not a refusal. */
export const hasUsualNumber = (code: CertificateKind, number: string): boolean => {
  const { usualNumber } = kindFacts(code);
  const typed = number.trim();
  if (usualNumber !== undefined && !usualNumber.test(typed)) return false;
  return code !== "globalgap" || hasGs1CheckDigit(typed);
};

/** Whole months from the first day to the day after the last, counted as the calendar does. */
function monthsOf(issuedOn: Day, validTo: Day): number {
  const end = addDays(validTo, 1);
  const [y1 = 0, m1 = 0, d1 = 0] = issuedOn.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = end.split("-").map(Number);
  return (y2 - y1) * 12 + m2 - m1 + (d2 > d1 ? 0.5 : d2 < d1 ? -0.5 : 0);
}

export const CERTIFICATE_REMARKS = ["unusual-number", "longer-than-usual", "shorter-than-usual"] as const;
export type CertificateRemark = (typeof CERTIFICATE_REMARKS)[number];

/** What is out of the ordinary about a paper. Nothing is refused for it: papers differ, and the paper's own dates count. */
export function remarksOn({
  kind: code,
  number,
  issuedOn,
  validTo,
}: {
  kind: CertificateKind;
  number: string;
  issuedOn: Day;
  validTo: Day | null;
}): readonly CertificateRemark[] {
  const remarks: CertificateRemark[] = hasUsualNumber(code, number) ? [] : ["unusual-number"];
  const { usualMonths } = kindFacts(code);
  if (usualMonths === undefined || validTo === null) return remarks;
  const months = monthsOf(issuedOn, validTo);
  if (months > usualMonths.most + 0.5) remarks.push("longer-than-usual");
  if (months < usualMonths.usual / 2) remarks.push("shorter-than-usual");
  return remarks;
}
