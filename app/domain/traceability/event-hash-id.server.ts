import { createHash } from "node:crypto";
import { preHashString, type JsonObject } from "./event-hash.ts";

/** The event's hash as a named information URI (RFC 6920, CBV 2.0 §8.9.2); stored as its eventID. */
export function eventHashId(event: JsonObject, context?: unknown): string {
  const digest = createHash("sha256").update(preHashString(event, context), "utf8").digest("hex");
  return `ni:///sha-256;${digest}?ver=CBV2.0`;
}
