/** What a patch of colour means. The four verdict colours are not among them: they belong to the verdict band alone. */
export type Tone = "leaf" | "rice" | "turmeric" | "clay" | "river" | "plum" | "neutral";

/** Ground and letters of a tone, every pair at least 7:1. */
export const toneWash: Record<Tone, string> = {
  leaf: "bg-leaf-wash text-leaf-ink",
  rice: "bg-rice-wash text-rice-ink",
  turmeric: "bg-turmeric-wash text-turmeric-ink",
  clay: "bg-clay-wash text-clay-ink",
  river: "bg-river-wash text-river-ink",
  plum: "bg-plum-wash text-plum-ink",
  neutral: "bg-sunk text-ink",
};
