import {
  listListingFactRows,
  listListingLotRows,
  listSellerFactRows,
  type ListingFactRow,
  type ListingLotRow,
  type SellerFactRow,
} from "#db/queries/listing-facts.server.ts";
import { findUpcomingVersion, findVersionInForce, type VersionRow } from "#db/queries/regulation.server.ts";
import type { CertificateFacts } from "../regulation/certificate-facts.ts";
import { findClaims, type ClaimMatcher } from "../regulation/claim-words.ts";
import { textsOf, type ChainFacts, type ListingFacts, type ListingLotFacts } from "../regulation/listing-facts.ts";
import type { SellerFacts } from "../regulation/seller-facts.ts";
import { dayOf, startOfDay, type Day } from "../shared/clock.ts";
import type { Ctx, Db } from "../shared/ctx.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { lotFactsOf } from "./lot-facts.ts";

/** `isApproved`: the department authenticated the seller, without which nobody sells (Law 122/2025, art. 17.1.c). */
export type KnownSeller = {
  readonly facts: SellerFacts;
  readonly chain: readonly ChainFacts[];
  readonly isApproved: boolean;
};

export type KnownListing = ListingFacts & { readonly id: ListingId; readonly sellerId: SellerId };

export type KnownFacts = {
  readonly sellers: ReadonlyMap<SellerId, KnownSeller>;
  readonly listings: ReadonlyMap<ListingId, KnownListing>;
};

/** The day of the facts, the versions that bind or will, and that day's word lists: read once for many batches. */
export type FactsFrame = {
  readonly today: Day;
  readonly inForce: Pick<VersionRow, "id" | "version"> | undefined;
  readonly upcoming: Pick<VersionRow, "id" | "version" | "effectiveAt"> | undefined;
  readonly claims: ClaimMatcher;
};

type FrameNow = FactsFrame & { readonly inForce: VersionRow | undefined };

export async function frameOf(ctx: Ctx, claims: ClaimMatcher, at: Date = ctx.now()): Promise<FrameNow> {
  return {
    today: dayOf(at),
    inForce: await findVersionInForce(ctx.db, at),
    upcoming: await findUpcomingVersion(ctx.db, at),
    claims,
  };
}

/** Everything the rules ask about sellers and listings on the frame's day: three queries however many they are. */
export async function loadFacts(
  db: Db,
  subjects: { readonly sellerIds: readonly SellerId[]; readonly listingIds: readonly ListingId[] },
  frame: FactsFrame,
): Promise<KnownFacts> {
  const { today, inForce, upcoming } = frame;
  const versionIds = [inForce, upcoming].flatMap((version) => (version ? [version.id] : []));
  const sellerRows = await listSellerFactRows(db, subjects.sellerIds, {
    versionIds,
    yearStart: startOfDay(`${today.slice(0, 4)}-01-01`),
    dayStart: startOfDay(today),
  });
  const sellers = new Map(sellerRows.map((row) => [row.id, sellerOf(row, frame)]));
  const rows = await listListingFactRows(db, subjects.listingIds, today);
  const lotRows = await listListingLotRows(db, subjects.listingIds, today);
  return { sellers, listings: listingsOf(rows, lotRows, sellers, frame) };
}

function sellerOf(row: SellerFactRow, { today, inForce, upcoming }: FactsFrame): KnownSeller {
  const { id: _, state, accepted, chain, ...facts } = row;
  const regulation = {
    inForce: inForce ? { version: inForce.version, isAccepted: accepted.includes(inForce.id) } : null,
    upcoming: upcoming?.effectiveAt
      ? {
          version: upcoming.version,
          effectiveOn: dayOf(upcoming.effectiveAt),
          isAccepted: accepted.includes(upcoming.id),
        }
      : null,
  };
  return { facts: { ...facts, today, regulation }, chain, isApproved: state === "approved" };
}

function listingsOf(
  rows: readonly ListingFactRow[],
  lotRows: readonly ListingLotRow[],
  sellers: ReadonlyMap<SellerId, KnownSeller>,
  { today, claims }: FactsFrame,
): KnownFacts["listings"] {
  const papersOf = (sellerId: SellerId): readonly CertificateFacts[] => sellers.get(sellerId)?.facts.certificates ?? [];
  const sellerIds = new Map(rows.map(({ id, sellerId }) => [id, sellerId]));
  const lots = new Map<ListingId, ListingLotFacts[]>();
  for (const row of lotRows) {
    const sellerId = sellerIds.get(row.listingId);
    if (sellerId === undefined) continue;
    const facts = lotFactsOf(row, papersOf(sellerId), today);
    const known = lots.get(row.listingId);
    if (known) known.push(facts);
    else lots.set(row.listingId, [facts]);
  }
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        today,
        lots: lots.get(row.id) ?? [],
        certificates: papersOf(row.sellerId),
        chain: sellers.get(row.sellerId)?.chain ?? [],
        claims: findClaims(claims, textsOf(row)),
      },
    ]),
  );
}
