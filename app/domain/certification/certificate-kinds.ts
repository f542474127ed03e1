/** What the market asks of a kind of paper. The last day is always the paper's own; it is never computed. */
export type CertificateKindFacts = {
  /** A paper of this kind always ends, so its last day must be given. */
  readonly isDated: boolean;
  /** OCOP awards three to five stars (Decision 148/QD-TTg of 2023, amended by Decision 1489/QD-TTg of 2025). */
  readonly hasStars: boolean;
  /** The number's shape where the issuer has one; other shapes are accepted too, with a remark to the reviewer. */
  readonly usualNumber?: RegExp;
};

const kind = (facts: Partial<CertificateKindFacts> = {}): CertificateKindFacts => ({
  isDated: false,
  hasStars: false,
  ...facts,
});

/** Every kind of paper the market knows. The words for them are in the dictionaries, `certificates.kinds`. */
export const CERTIFICATE_KINDS = {
  food_safety: kind({ isDated: true, usualNumber: /^\d{1,5}\/20\d{2}\/NNPTNT-[A-ZĐ]{2,4}$/ }),
  // Circular 17/2018/TT-BNNPTNT: small producers sign a commitment for three years instead.
  safe_food_commitment: kind({ isDated: true }),
  food_safety_knowledge: kind({ isDated: true }),
  vietgap: kind({ isDated: true, usualNumber: /^VietGAP-(TT|CN|TS)-\d{2}-\d{2}-\d{2}-\d{4}$/i }),
  vietgahp: kind({ isDated: true, usualNumber: /^VietGAP-CN-\d{2}-\d{2}-\d{2}-\d{4}$/i }),
  vietgap_aquaculture: kind({ isDated: true, usualNumber: /^VietGAP-TS-\d{2}-\d{2}-\d{2}-\d{4}$/i }),
  globalgap: kind({ isDated: true, usualNumber: /^\d{13}$/ }),
  organic: kind({ isDated: true }),
  pgs: kind({ isDated: true }),
  haccp: kind({ isDated: true }),
  iso22000: kind({ isDated: true }),
  fssc22000: kind({ isDated: true }),
  ifs: kind({ isDated: true }),
  brc: kind({ isDated: true }),
  safe_chain: kind({ isDated: true }),
  ocop: kind({ isDated: true, hasStars: true }),
  geographical_indication: kind(),
  collective_mark: kind({ isDated: true }),
  self_declaration: kind(),
  quarantine: kind(),
  test_report: kind({ isDated: true }),
  product_conformity: kind({ isDated: true }),
  key_industrial_product: kind({ isDated: true }),
  craft_village: kind(),
  artisan: kind(),
} as const satisfies Record<string, CertificateKindFacts>;

export type CertificateKind = keyof typeof CERTIFICATE_KINDS;

const CODES = Object.keys(CERTIFICATE_KINDS) as CertificateKind[];

/** The codes in the order in which lists show them. */
export const CERTIFICATE_KIND_CODES: readonly [CertificateKind, ...CertificateKind[]] = CODES as [
  CertificateKind,
  ...CertificateKind[],
];

export const isCertificateKind = (text: string): text is CertificateKind => Object.hasOwn(CERTIFICATE_KINDS, text);

/** False for a number that is not of the issuer's usual shape: a remark for the reviewer, not a refusal. */
export const hasUsualNumber = (code: CertificateKind, number: string): boolean => {
  const { usualNumber }: CertificateKindFacts = CERTIFICATE_KINDS[code];
  return usualNumber === undefined || usualNumber.test(number.trim());
};
