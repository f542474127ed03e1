/**
 * The groups of information that together are an operating regulation (Decree 248/2026/NĐ-CP, art. 4 to 16), each by the
 * article that asks for it.
 */
export const DISCLOSURE_GROUPS = ["4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"] as const;
export type DisclosureGroup = (typeof DISCLOSURE_GROUPS)[number];

/** The heads of Decree 52/2013/NĐ-CP, art. 38.2, whose order most markets' regulations still follow. */
export const REGULATION_HEADS = Array.from({ length: 11 }, (_, index) => `38.2.${index + 1}`);

/** The parts of the model regulation that provincial departments use. */
export const MODEL_PARTS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"] as const;

/** What an article may answer, as it is kept: `Đ.9`, `38.2.7`, `VI`. */
export const COVERS: readonly string[] = [
  ...DISCLOSURE_GROUPS.map((group) => `Đ.${group}`),
  ...REGULATION_HEADS,
  ...MODEL_PARTS,
];

/** The disclosure groups among what an article answers. */
export const groupsOf = (covers: readonly string[]): DisclosureGroup[] =>
  DISCLOSURE_GROUPS.filter((group) => covers.includes(`Đ.${group}`));

/** The disclosure groups that no article of a version answers: publication is refused until there are none. */
export const uncoveredGroups = (articles: readonly { readonly covers: readonly string[] }[]): DisclosureGroup[] => {
  const covered = new Set(articles.flatMap(({ covers }) => covers));
  return DISCLOSURE_GROUPS.filter((group) => !covered.has(`Đ.${group}`));
};
