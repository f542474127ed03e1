import { searchText } from "./search-text.ts";
import { SYNONYMS, type Synonyms } from "./synonyms.ts";

/** What is known of a listing that a buyer may type to find it. */
export type SearchableListing = {
  readonly title: string;
  readonly titleEn: string | null;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly brand: string | null;
  readonly gtin: string;
  readonly categoryName: string;
  readonly categoryNameEn: string;
  readonly sellerName: string;
  readonly sellerNameEn: string | null;
  /** Full names, Vietnamese and English, of today's communes of the seller and of each plot. */
  readonly communeNames: readonly string[];
  /** The names of the units that went into those communes before 07/2025. */
  readonly formerCommuneNames: readonly string[];
  /** Names and former names of the plots and workshops of its lots. */
  readonly placeNames: readonly string[];
  /** Kinds of the certificates that are valid today. */
  readonly certificateKinds: readonly string[];
};

/** How people ask for goods with a paper: by the words of the mark, not by the name of the certificate. */
const CERTIFICATE_WORDS: Readonly<Record<string, string>> = {
  vietgap: "VietGAP rau an toàn",
  vietgahp: "VietGAHP",
  globalgap: "GlobalGAP",
  organic: "hữu cơ organic",
  pgs: "hữu cơ PGS organic",
  ocop: "OCOP",
  safe_chain: "chuỗi an toàn safe chain",
  geographical_indication: "chỉ dẫn địa lý geographical indication",
  craft_village: "làng nghề craft village",
  key_industrial_product: "công nghiệp chủ lực",
};

const holds = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `);

/** `text` without the phrases in which a term means something else. */
const without = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((rest, phrase) => ` ${rest} `.replaceAll(` ${phrase} `, " | "), text);

const othersOf = (text: string, { terms, unless = [] }: Synonyms): readonly string[] => {
  const meant = without(text, unless);
  return terms.some((term) => holds(meant, term)) ? terms.filter((term) => !holds(text, term)) : [];
};

/** The other names of the goods that `text` (as `searchText` writes it) names. */
export const synonymsOf = (text: string): string[] => SYNONYMS.flatMap((group) => othersOf(text, group));

const UNIT = /^(phường|xã|thị trấn) /;

/** A former unit of one syllable is left out: every tea from Tây Hồ would answer `bưởi`, for Phường Bưởi went into it. */
const isTelling = (unit: string): boolean => searchText(unit).replace(UNIT, "").includes(" ");

const unique = (texts: readonly (string | null)[]): string[] => [
  ...new Set(
    texts
      .filter((text) => text !== null)
      .map(searchText)
      .filter(Boolean),
  ),
];

/** Neighbouring syllables written as one, as hurried thumbs and hashtags do: `raumuong`, `buoidien`. */
const joinedPairs = (text: string): string[] =>
  text.split(" ").flatMap((syllable, i, all) => (i === 0 ? [] : [`${all[i - 1]}${syllable}`]));

/**
 * The two texts of a listing's row in the search projection: `name` is what the good is called here and elsewhere, `words`
 * everything else by which it may be asked for, old place names too. A hit in the name ranks higher.
 */
export function searchWords(listing: SearchableListing): { readonly name: string; readonly words: string } {
  const names = unique([listing.title, listing.productName, listing.brand, listing.titleEn, listing.productNameEn]);
  const kinds = unique([listing.categoryName, listing.categoryNameEn]);
  const others = unique([
    listing.sellerName,
    listing.sellerNameEn,
    ...listing.communeNames,
    ...listing.formerCommuneNames.filter(isTelling),
    ...listing.placeNames,
    ...listing.certificateKinds.map((kind) => CERTIFICATE_WORDS[kind] ?? null),
    listing.gtin,
    listing.gtin.replace(/^0/, ""),
  ]);
  const called = [...names, ...synonymsOf(names.join(" | "))];
  const joined = names.slice(0, 2).flatMap(joinedPairs);
  return {
    name: called.join(" "),
    words: [...synonymsOf(kinds.join(" | ")), ...joined, ...kinds, ...others].join(" "),
  };
}
