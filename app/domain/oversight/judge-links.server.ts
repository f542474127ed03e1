import { digestOf, linkHash } from "./audit-hash.server.ts";
import type { AuditContent } from "./audit-canonical.ts";

export const BREACH_KINDS = [
  "changed",
  "missing",
  "inserted",
  "inserted_late",
  "swapped",
  "relinked",
  "link_missing",
  "head_broken",
] as const;
export type BreachKind = (typeof BREACH_KINDS)[number];

/** One row that does not agree with the chain. It was sound when it was sealed, so the change came after `soundAt`. */
export type ChainBreach = {
  readonly kind: BreachKind;
  readonly entryId: number | null;
  readonly position: number | null;
  readonly otherEntryId?: number | null;
  readonly soundAt: Date | null;
};

export type JudgedLink = {
  readonly position: number;
  readonly entryId: number;
  readonly digest: string;
  readonly hash: string;
  readonly sealedAt: Date;
  /** The entry as it stands today; null when it is gone. */
  readonly entry: AuditContent | null;
};

/** Where the walk along the chain has come: the last position looked at, and its hash as the table has it. */
export type ChainPlace = { readonly position: number; readonly hash: string };

/** At most so many swapped pairs are looked for in one batch: each pair is hashed again. */
const SWAPS_AT_MOST = 60;

/**
 * Compares a run of links with the entries they seal and with each other. A broken link is named once; the walk goes on
 * from the hash that the table has, so that one change does not accuse every later row.
 */
export function judgeLinks(
  from: ChainPlace,
  links: readonly JudgedLink[],
): { readonly breaches: ChainBreach[]; readonly to: ChainPlace } {
  const breaches: ChainBreach[] = [];
  const changed: JudgedLink[] = [];
  let place = from;
  for (const link of links) {
    const soundAt = link.sealedAt;
    const named = { entryId: link.entryId, position: link.position, soundAt };
    if (link.position !== place.position + 1) {
      breaches.push({ kind: "link_missing", entryId: null, position: place.position + 1, soundAt });
    } else if (linkHash(link.position, place.hash, link.digest) !== link.hash) {
      breaches.push({ kind: "relinked", ...named });
    }
    if (link.entry === null) breaches.push({ kind: "missing", ...named });
    else if (digestOf(link.entry) !== link.digest) changed.push(link);
    place = { position: link.position, hash: link.hash };
  }
  return { breaches: [...breaches, ...nameChanges(changed)], to: place };
}

/** An entry that bears what another was sealed with has changed places with it; any other was changed. */
function nameChanges(changed: readonly JudgedLink[]): ChainBreach[] {
  const twinOf = (link: JudgedLink): JudgedLink | undefined =>
    changed.length > SWAPS_AT_MOST
      ? undefined
      : changed.find(
          (other) => other !== link && link.entry && digestOf({ ...link.entry, id: other.entryId }) === other.digest,
        );
  return changed.map((link) => {
    const twin = twinOf(link);
    return {
      kind: twin ? "swapped" : "changed",
      entryId: link.entryId,
      position: link.position,
      otherEntryId: twin?.entryId ?? null,
      soundAt: link.sealedAt,
    };
  });
}
