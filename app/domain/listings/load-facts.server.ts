import {
  listAcceptedVersions,
  listListingFactRows,
  listListingLotRows,
  listPaperFactRows,
  listSellerFactRows,
  type PaperFactRow,
  type SellerFactRow,
} from "#db/queries/listing-facts.server.ts";
import { findUpcomingVersion, findVersionInForce, type VersionRow } from "#db/queries/regulation.server.ts";
import type { CertificateFacts } from "../regulation/certificate-facts.ts";
import type { ListingFacts, ListingLotFacts } from "../regulation/listing-checks.ts";
import type { SellerFacts } from "../regulation/seller-checks.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { listLotOrigins } from "../traceability/list-lot-origins.server.ts";
import { missingOfLot, quarantineNumberOf } from "./lot-facts.ts";

/** `isApproved`: the department authenticated the seller, without which nobody sells (Law 122/2025, art. 17.1.c). */
export type KnownSeller = { readonly facts: SellerFacts; readonly isApproved: boolean };

export type KnownFacts = {
  readonly sellers: ReadonlyMap<SellerId, KnownSeller>;
  readonly listings: ReadonlyMap<ListingId, ListingFacts & { readonly sellerId: SellerId }>;
  readonly versionInForce: VersionRow | undefined;
};

/** Everything the rules ask about sellers and listings today, in a number of queries that does not grow with them. */
export async function loadFacts(
  ctx: Ctx,
  subjects: { readonly sellerIds: readonly SellerId[]; readonly listingIds: readonly ListingId[] },
): Promise<KnownFacts> {
  const { db } = ctx;
  const now = ctx.now();
  const today = dayOf(now);
  const inForce = await findVersionInForce(db, now);
  const upcoming = await findUpcomingVersion(db, now);
  const versionIds = [inForce, upcoming].flatMap((version) => (version ? [version.id] : []));
  const sellerRows = await listSellerFactRows(db, subjects.sellerIds);
  const papers = papersBySeller(await listPaperFactRows(db, subjects.sellerIds));
  const accepted = await listAcceptedVersions(db, subjects.sellerIds, versionIds);
  const hasAccepted = (seller: SellerFactRow, version: VersionRow): boolean =>
    accepted.some((row) => row.sellerId === seller.id && row.versionId === version.id);
  const sellers = sellerRows.map((row): [SellerId, KnownSeller] => {
    const { id, state, ...facts } = row;
    const regulation = {
      inForce: inForce ? { version: inForce.version, isAccepted: hasAccepted(row, inForce) } : null,
      upcoming: upcoming?.effectiveAt
        ? {
            version: upcoming.version,
            effectiveOn: dayOf(upcoming.effectiveAt),
            isAccepted: hasAccepted(row, upcoming),
          }
        : null,
    };
    return [
      id,
      { facts: { ...facts, today, certificates: papers.get(id) ?? [], regulation }, isApproved: state === "approved" },
    ];
  });
  return {
    sellers: new Map(sellers),
    listings: await loadListings(ctx, subjects.listingIds, { today, papers }),
    versionInForce: inForce,
  };
}

async function loadListings(
  ctx: Ctx,
  listingIds: readonly ListingId[],
  { today, papers }: { today: Day; papers: ReadonlyMap<SellerId, readonly CertificateFacts[]> },
): Promise<KnownFacts["listings"]> {
  const rows = await listListingFactRows(ctx.db, listingIds);
  const lotRows = await listListingLotRows(ctx.db, listingIds, today);
  const origins = new Map(
    (await listLotOrigins(ctx, { lotIds: lotRows.map((row) => row.lotId) })).map((origin) => [origin.lot.id, origin]),
  );
  const lots = new Map<ListingId, ListingLotFacts[]>();
  for (const { listingId, lotId, placeGln } of lotRows) {
    const origin = origins.get(lotId);
    if (!origin) continue;
    const { code, state, expiresOn } = origin.lot;
    const facts = {
      code,
      state,
      expiresOn,
      placeGln,
      missing: missingOfLot(origin),
      quarantineNumber: quarantineNumberOf(origin),
    };
    lots.set(listingId, [...(lots.get(listingId) ?? []), facts]);
  }
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      { ...row, today, lots: lots.get(id) ?? [], certificates: papers.get(row.sellerId) ?? [] },
    ]),
  );
}

const papersBySeller = (rows: readonly PaperFactRow[]): ReadonlyMap<SellerId, readonly CertificateFacts[]> => {
  const bySeller = new Map<SellerId, CertificateFacts[]>();
  for (const { sellerId, ...paper } of rows) bySeller.set(sellerId, [...(bySeller.get(sellerId) ?? []), paper]);
  return bySeller;
};
