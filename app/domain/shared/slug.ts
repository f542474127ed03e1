import { fold } from "./fold.ts";

const SLUG_MAX_LENGTH = 80;

/** The part of an address made from a name: `rau-an-toan-van-duc`. Empty when the name holds no letter or digit of ours. */
export function slugOf(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug.length <= SLUG_MAX_LENGTH) return slug;
  const cut = slug.slice(0, SLUG_MAX_LENGTH + 1);
  const lastWord = cut.lastIndexOf("-");
  return lastWord > 0 ? cut.slice(0, lastWord) : cut.slice(0, SLUG_MAX_LENGTH);
}
