import {
  insertFindings,
  listOpenFindings,
  resolveFindings,
  type FindingSubject,
  type OpenFinding,
} from "#db/queries/findings.server.ts";
import { listLiveListingIds, lockListings, type LockedListing } from "#db/queries/listings.server.ts";
import type { Finding } from "../regulation/finding.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { findingsForGroup, reasonsAgainst } from "./judge.ts";
import { judgeAll } from "./judge-all.server.ts";
import { moveListings, type ListingMove } from "./move-listings.server.ts";

export type Verdict = {
  readonly listing: LockedListing;
  /** Of the listing and of its seller, as far as they concern these goods. */
  readonly findings: readonly Finding[];
  /** Rule numbers that keep it from sale; empty when it may be sold. */
  readonly reasons: readonly string[];
};

/** Runs the rules over one listing and its seller. */
export async function evaluateListing(tx: TxCtx, listingId: ListingId): Promise<Verdict> {
  const [listing] = await lockListings(tx.db, [listingId]);
  if (!listing) throw new Error(`no listing ${listingId} to evaluate`);
  const [verdict] = await evaluate(tx, [listing.sellerId], [listing]);
  if (!verdict) throw new Error(`no facts about listing ${listingId}`);
  return verdict;
}

/** Listings in one round: PostgreSQL takes at most 65,535 parameters in a statement, and each listing may have findings. */
const LISTINGS_AT_ONCE = 500;

/** Runs the rules over sellers and every listing of theirs that was not withdrawn. */
export async function evaluateSellers(tx: TxCtx, sellerIds: readonly SellerId[]): Promise<readonly Verdict[]> {
  const ids = await listLiveListingIds(tx.db, sellerIds);
  const verdicts: Verdict[] = [];
  for (let from = 0; from === 0 || from < ids.length; from += LISTINGS_AT_ONCE) {
    const listings = await lockListings(tx.db, ids.slice(from, from + LISTINGS_AT_ONCE));
    verdicts.push(...(await evaluate(tx, sellerIds, listings)));
  }
  return verdicts;
}

/**
 * Writes what the rules find: open findings get today's facts, those whose fact is gone are closed. A listing on sale with a
 * blocking finding is suspended and comes back by itself when nothing stands against it any more. A sanction that hides a
 * listing is one more thing that stands against it, so undoing the sanction gives back exactly what there would be without.
 * The listings must be locked. The number of queries does not grow with them.
 */
async function evaluate(
  tx: TxCtx,
  sellerIds: readonly SellerId[],
  listings: readonly LockedListing[],
): Promise<readonly Verdict[]> {
  const judged = await judgeAll(tx, { sellerIds, listingIds: listings.map(({ id }) => id) });
  await recordFindings(tx, "seller", judged.sellers);
  await recordFindings(tx, "listing", judged.listings);
  const verdicts = listings.map((listing): Verdict => {
    const own = judged.listings.get(listing.id) ?? [];
    const ofSeller = findingsForGroup(judged.sellers.get(listing.sellerId) ?? [], judged.groupOf(listing.id));
    const isApproved = judged.approvedSellers.has(listing.sellerId);
    return {
      listing,
      findings: [...ofSeller, ...own],
      reasons: reasonsAgainst(own, ofSeller, { isApproved, isHidden: listing.isHidden }),
    };
  });
  await moveListings(tx, verdicts.flatMap(moveOf));
  return verdicts;
}

const moveOf = ({ listing, reasons }: Verdict): ListingMove[] => {
  if (reasons.length === 0) return listing.state === "suspended" ? [{ listing, to: "published", by: "rules" }] : [];
  const suspendedBy = listing.isHidden ? "manager" : "rules";
  const isSuspendedSo = listing.state === "suspended" && listing.suspendedBy === suspendedBy;
  if (isSuspendedSo || (listing.state !== "published" && listing.state !== "suspended")) return [];
  return [{ listing, to: "suspended", by: "rules", suspendedBy, reason: reasons.join(", ") }];
};

/**
 * Opens what is new, closes what is gone. A fault whose facts, article or version changed is closed and followed by a new
 * row, so that each row still says what was wrong, by which text, from when until when.
 */
async function recordFindings(
  tx: TxCtx,
  subjectType: FindingSubject,
  found: ReadonlyMap<string, readonly Finding[]>,
): Promise<void> {
  const open = await listOpenFindings(tx.db, subjectType, [...found.keys()]);
  const keyOf = (subjectId: string, rule: string): string => `${subjectId} ${rule}`;
  const openByKey = new Map(open.map((finding) => [keyOf(finding.subjectId, finding.rule), finding]));
  const today = new Map(
    [...found].flatMap(([subjectId, findings]) =>
      findings.map((finding) => [keyOf(subjectId, finding.rule), { subjectId, finding }] as const),
    ),
  );
  const gone = open.filter((was) => {
    const next = today.get(keyOf(was.subjectId, was.rule));
    return next === undefined || !isSame(was, next.finding);
  });
  await resolveFindings(
    tx.db,
    gone.map(({ id }) => id),
    tx.now(),
  );
  const at = tx.now();
  const news = [...today].flatMap(([key, { subjectId, finding }]) => {
    const was = openByKey.get(key);
    if (was && isSame(was, finding)) return [];
    return [{ id: tx.newId(), subjectType, subjectId, ...finding, firstFoundAt: was?.firstFoundAt ?? at }];
  });
  await insertFindings(tx.db, news, at);
}

const isSame = (was: Pick<OpenFinding, "severity" | "article" | "fact" | "versionId">, next: Finding): boolean =>
  was.severity === next.severity &&
  was.article === next.article &&
  was.versionId === next.versionId &&
  sorted(was.fact) === sorted(next.fact);

/** jsonb gives keys back in its own order. */
const sorted = (fact: object): string => JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)));
