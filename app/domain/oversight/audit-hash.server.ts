import { createHash } from "node:crypto";
import { canonicalEntry, type AuditContent } from "./audit-canonical.ts";

/** What the first link names as the hash before it. */
export const GENESIS = "0".repeat(64);

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** SHA-256 of the entry's canonical text, in hex. Says what the entry is, not where it stands. */
export const digestOf = (entry: AuditContent): string => sha256(canonicalEntry(entry));

/**
 * The hash of a link: SHA-256 of `position:previous:digest`. The digest stands for the entry, so that a part of the log
 * can be shown and checked against the head without showing the rest.
 */
export const linkHash = (position: number, previous: string, digest: string): string =>
  sha256(`${position}:${previous}:${digest}`);
