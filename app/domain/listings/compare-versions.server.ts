import { diffWordsWithSpace } from "diff";
import type { KeptVersion } from "#db/queries/listing-review.server.ts";

/** A run of words that both versions have, or only the one before, or only the new one. */
export type WordRun = { readonly text: string; readonly change: "same" | "removed" | "added" };

export type ChangedField = {
  readonly field: string;
  readonly was: string | number | null;
  readonly is: string | number | null;
  /** For texts: both versions word by word. */
  readonly words: readonly WordRun[] | null;
};

export type Comparison = {
  readonly version: number;
  readonly fields: readonly ChangedField[];
  readonly pictures: { readonly added: readonly string[]; readonly removed: readonly string[] } | null;
};

/** Fields of a listing whose change a reviewer wants to see; those of the product stand under it in the snapshot. */
export const COMPARED_FIELDS = ["title", "titleEn", "description", "descriptionEn", "priceVnd", "maxPerOrder"] as const;
export const COMPARED_PRODUCT_FIELDS = [
  "name",
  "unit",
  "netContent",
  "ingredients",
  "warnings",
  "usage",
  "storage",
  "shelfLifeDays",
  "standard",
  "originCountry",
  "selfDeclarationNumber",
] as const;

/** What changed between the version that was approved last and the one handed in. Versions of old kept no pictures. */
export function compareVersions(before: KeptVersion, after: KeptVersion): Comparison {
  const [was, is] = [before.snapshot, after.snapshot];
  const fields = COMPARED_FIELDS.map((field) => changed(field, was[field], is[field]));
  const ofProduct = COMPARED_PRODUCT_FIELDS.map((field) =>
    changed(`product.${field}`, productOf(was)[field], productOf(is)[field]),
  );
  return {
    version: before.version,
    fields: [...fields, ...ofProduct].filter(({ was: old, is: now }) => old !== now),
    pictures: comparePictures(was["pictures"], is["pictures"]),
  };
}

const productOf = (snapshot: KeptVersion["snapshot"]): Readonly<Record<string, unknown>> => {
  const product = snapshot["product"];
  return typeof product === "object" && product !== null ? (product as Record<string, unknown>) : {};
};

const asText = (value: unknown): string | number | null =>
  typeof value === "string" || typeof value === "number" ? value : null;

function changed(field: string, before: unknown, after: unknown): ChangedField {
  const [was, is] = [asText(before), asText(after)];
  const isText = typeof was === "string" && typeof is === "string" && was !== is;
  return { field, was, is, words: isText ? wordRuns(was, is) : null };
}

const wordRuns = (was: string, is: string): WordRun[] =>
  diffWordsWithSpace(was.normalize("NFC"), is.normalize("NFC")).map(({ value, added, removed }) => ({
    text: value,
    change: added ? "added" : removed ? "removed" : "same",
  }));

function comparePictures(before: unknown, after: unknown): Comparison["pictures"] {
  if (!Array.isArray(before) || !Array.isArray(after)) return null;
  const [was, is] = [before.map(String), after.map(String)];
  return { added: is.filter((id) => !was.includes(id)), removed: was.filter((id) => !is.includes(id)) };
}
