import { createHash } from "node:crypto";

/** SHA-256 of a request's values in the order of their names: the same words again give the same hash. */
export function hashRequest(values: object): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex");
}
