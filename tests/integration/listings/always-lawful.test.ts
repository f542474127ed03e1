import fc from "fast-check";
import { expect } from "vitest";
import { expirePapers } from "#app/domain/listings/expire-papers.server.ts";
import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import { expireLots } from "#app/domain/listings/expire-lots.server.ts";
import { findingsForGroup, reasonsAgainst } from "#app/domain/listings/judge.ts";
import { judgeAll } from "#app/domain/listings/judge-all.server.ts";
import { publishListing } from "#app/domain/listings/publish-listing.server.ts";
import { updateListingTerms } from "#app/domain/listings/update-listing-terms.server.ts";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { releaseLot } from "#app/domain/oversight/release-lot.server.ts";
import { updateProduct } from "#app/domain/products/update-product.server.ts";
import { addClaimPhrase, endClaimPhrase } from "#app/domain/regulation/change-claim-lists.server.ts";
import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, SellerId } from "#app/domain/shared/ids.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { aLot, aProductForm } from "#tests/factories/goods.ts";
import { aCertificate } from "#tests/factories/certificates.ts";
import { aPublishedListing, type StalledListing } from "#tests/factories/listings.ts";
import { anInspector } from "#tests/factories/people.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test, type TestCtx } from "#tests/setup/test.ts";
import type { TestClock } from "#tests/setup/clock.ts";

const EVENT_JOBS = ["listings.reevaluate-seller", "listings.evaluate-all"];
const said = { reason: "Nghi dư lượng thuốc, chờ mẫu", advice: "Để riêng, chưa ăn, chờ tin" };
const worker = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", process: "test" } });

type World = { ctx: TestCtx; clock: TestClock; stall: StalledListing; inspector: Ctx };

/** What can happen to a listing's facts; an act that the market refuses at that moment is no event. */
const EVENTS = {
  hold: ({ stall, inspector }: World) => holdLot(inspector, { lotId: stall.lotId, ...said }),
  release: ({ stall, inspector }: World) =>
    releaseLot(inspector, { lotId: stall.lotId, reason: "Mẫu đạt, thả lô này" }),
  newLot: async ({ stall: { seller, listingId, productId, placeId } }: World) => {
    const { lotId } = await aLot(seller, { productId, placeId });
    await offerLot(seller, { listingId, lotId, quantity: 5 });
  },
  paperSuspended: (world: World) => reviewAll(world, "suspend"),
  paperRestored: (world: World) => reviewAll(world, "restore"),
  newPaper: ({ ctx, stall: { seller, manager } }: World) =>
    aCertificate(seller, { reviewer: manager, number: `VG-${ctx.newId().slice(-6)}`, validTo: "2031-01-01" }),
  labelLost: ({ stall }: World) => edit(stall, { storage: undefined }),
  labelMended: ({ stall }: World) => edit(stall, { storage: "Ngăn mát, 3 ngày." }),
  price: ({ stall: { seller, listingId } }: World) =>
    updateListingTerms(seller, { listingId, priceVnd: 15_000, maxPerOrder: 9 }),
  phraseAdded: ({ stall: { manager } }: World) =>
    addClaimPhrase(manager, { rule: "LST-09", phrase: "lá non", kind: "phrase", source: "Thử" }),
  phraseEnded: ({ stall: { manager } }: World) => endClaimPhrase(manager, { rule: "LST-09", phrase: "lá non" }),
  publish: ({ stall: { seller, listingId } }: World) => publishListing(seller, { listingId }),
  aDay: (world: World) => pass(world, 1),
  aWeek: (world: World) => pass(world, 7),
  aYear: (world: World) => pass(world, 400),
} as const;

const edit = ({ seller, productId }: StalledListing, change: Parameters<typeof aProductForm>[0]): Promise<void> => {
  const { gtinSource: _, gtin: __, ...form } = aProductForm(change);
  return updateProduct(seller, { productId, ...form });
};

async function reviewAll({ ctx, stall }: World, decision: "suspend" | "restore"): Promise<void> {
  const state = decision === "suspend" ? "valid" : "suspended";
  const papers = await ctx.db
    .selectFrom("certificates")
    .select("id")
    .where("seller_id", "=", stall.sellerId)
    .where("state", "=", state)
    .execute();
  for (const { id } of papers) {
    await reviewCertificate(stall.manager, { certificateId: id, decision, reason: "Đang kiểm tra lại" });
  }
}

/** Time passes, and with it the jobs that run by the clock. */
async function pass({ ctx, clock }: World, days: number): Promise<void> {
  clock.advance({ days });
  await expirePapers(worker(ctx));
  await expireLots(worker(ctx));
  await evaluateAll(worker(ctx));
}

async function blockedOnSale(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("listings")
    .select(["id", "seller_id"])
    .where("state", "=", "published")
    .execute();
  const judged = await judgeAll(ctx, {
    sellerIds: rows.map((row) => row.seller_id as SellerId),
    listingIds: rows.map((row) => row.id as ListingId),
  });
  return rows.flatMap((row) => {
    const [id, sellerId] = [row.id as ListingId, row.seller_id as SellerId];
    const ofSeller = findingsForGroup(judged.sellers.get(sellerId) ?? [], judged.groupOf(id));
    const isApproved = judged.approvedSellers.has(sellerId);
    return reasonsAgainst(judged.listings.get(id) ?? [], ofSeller, { isApproved, isHidden: false });
  });
}

const picture = async (db: Db) => ({
  listings: await db.selectFrom("listings").select(["id", "state", "suspended_by"]).orderBy("id").execute(),
  findings: await db
    .selectFrom("findings")
    .select(["id", "rule", "severity", "fact", "resolved_at"])
    .orderBy("id")
    .execute(),
});

test(
  "whatever happens, nothing on sale has a blocking finding once the jobs ran, and the nightly run changes nothing",
  { timeout: 180_000 },
  async ({ ctx, db, clock }) => {
    const inspector = await anInspector(ctx);
    const start = ctx.now();
    const events = fc.array(fc.constantFrom(...(Object.keys(EVENTS) as (keyof typeof EVENTS)[])), {
      minLength: 4,
      maxLength: 9,
    });
    const states = new Set<string>();
    await fc.assert(
      fc.asyncProperty(events, async (names) => {
        clock.set(start);
        // A word that an earlier run put on the list is not on this market's.
        await db.deleteFrom("claim_phrases").where("phrase", "=", "lá non").execute();
        // What earlier runs found on later days is no finding of this day.
        await evaluateAll(worker(ctx));
        const stall = await aPublishedListing(ctx);
        const world = { ctx, clock, stall, inspector };
        for (const name of names) {
          try {
            await EVENTS[name](world);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
          await runQueuedJobs(ctx, { only: EVENT_JOBS });
          expect(await blockedOnSale(ctx), names.join(", ")).toEqual([]);
          const before = await picture(db);
          await evaluateAll(worker(ctx));
          expect(await picture(db), names.join(", ")).toEqual(before);
          const { state } = await db
            .selectFrom("listings")
            .select("state")
            .where("id", "=", stall.listingId)
            .executeTakeFirstOrThrow();
          states.add(state);
        }
        // The next market starts from an empty one: what stands there would only be judged again and again.
        await db.updateTable("listings").set({ state: "withdrawn", suspended_by: null }).execute();
        await db.deleteFrom("listing_search").execute();
      }),
      { numRuns: 6, endOnFailure: true },
    );
    expect([...states]).toEqual(expect.arrayContaining(["published", "suspended"]));
  },
);
