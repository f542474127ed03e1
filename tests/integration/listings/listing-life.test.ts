import { describe, expect } from "vitest";
import { decideListing } from "#app/domain/listings/decide-listing.server.ts";
import { endSanction } from "#app/domain/oversight/end-sanction.server.ts";
import { publishListing } from "#app/domain/listings/publish-listing.server.ts";
import { submitListing } from "#app/domain/listings/submit-listing.server.ts";
import { takeListingBack } from "#app/domain/listings/take-listing-back.server.ts";
import { updateListing } from "#app/domain/listings/update-listing.server.ts";
import { updateListingTerms } from "#app/domain/listings/update-listing-terms.server.ts";
import { withdrawListing } from "#app/domain/listings/withdraw-listing.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { aDraftListing, aPublishedListing, aStallInOrder } from "#tests/factories/listings.ts";
import { aManager } from "#tests/factories/people.ts";
import { aSanction } from "#tests/factories/sanctions.ts";
import { test } from "#tests/setup/test.ts";

const stateOf = async (db: Db, id: string): Promise<string> =>
  (await db.selectFrom("listings").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;

const isSearchable = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom("listing_search").select("listing_id").where("listing_id", "=", id).executeTakeFirst()) !==
  undefined;

const movesOf = (db: Db, id: string) =>
  db
    .selectFrom("listing_moves")
    .select(["from_state", "to_state", "reason"])
    .where("listing_id", "=", id)
    .orderBy("moved_at")
    .orderBy("id")
    .execute();

const words = {
  title: "Cải ngọt Văn Đức bó nhỏ",
  description: "Hái sáng nay, bó 400 g.",
  priceVnd: 12_000,
  maxPerOrder: 20,
  publishOnApproval: true,
};

describe("a listing goes its way", () => {
  test("draft, submitted, approved and on sale, each move told and audited (LST-10)", async ({ ctx, db }) => {
    const { listingId, seller, manager } = await aDraftListing(ctx);
    expect(await stateOf(db, listingId)).toBe("draft");
    await submitListing(seller, { listingId });
    expect(await stateOf(db, listingId)).toBe("submitted");
    expect(await isSearchable(db, listingId)).toBe(false);
    expect(await decideListing(manager, { listingId, decision: "approve" })).toEqual({ state: "published" });
    expect(await isSearchable(db, listingId)).toBe(true);
    expect((await movesOf(db, listingId)).map((move) => `${move.from_state} ${move.to_state}`)).toEqual([
      "draft submitted",
      "submitted approved",
      "approved published",
    ]);
    const audited = await db
      .selectFrom("audit_entries")
      .select("action")
      .where("subject_type", "=", "listing")
      .where("subject_id", "=", listingId)
      .orderBy("id")
      .execute();
    expect(audited.map((row) => row.action)).toEqual([
      "listing.drafted",
      "listing.lot-offered",
      "listing.submitted",
      "listing.approved",
      "listing.published",
    ]);
  });

  test("asked for a change, corrected, refused, corrected again and approved, with the reasons kept", async ({
    ctx,
    db,
  }) => {
    const { listingId, seller, manager } = await aDraftListing(ctx);
    await submitListing(seller, { listingId });
    await decideListing(manager, { listingId, decision: "ask", reason: "Ghi rõ bó bao nhiêu gam" });
    expect(await stateOf(db, listingId)).toBe("draft");
    await updateListing(seller, { listingId, ...words });
    await submitListing(seller, { listingId });
    await decideListing(manager, { listingId, decision: "refuse", reason: "Ảnh không phải của hàng này" });
    expect(await stateOf(db, listingId)).toBe("refused");
    await submitListing(seller, { listingId });
    await decideListing(manager, { listingId, decision: "approve" });
    expect(await stateOf(db, listingId)).toBe("published");
    expect((await movesOf(db, listingId)).map((move) => move.reason).filter(Boolean)).toEqual([
      "Ghi rõ bó bao nhiêu gam",
      "Ảnh không phải của hàng này",
    ]);
    const mails = await db
      .selectFrom("mails")
      .select("subject")
      .where("subject", "like", "%Cải ngọt Văn Đức bó nhỏ%")
      .execute();
    expect(mails.map((mail) => mail.subject).sort()).toEqual([
      "Tin bán “Cải ngọt Văn Đức bó nhỏ” bị từ chối",
      "Tin bán “Cải ngọt Văn Đức bó nhỏ” đã được duyệt",
    ]);
  });

  test("a seller who chose the moment publishes later; publishing twice changes nothing", async ({ ctx, db }) => {
    const { listingId, seller, manager } = await aDraftListing(ctx, { listing: { publishOnApproval: false } });
    await submitListing(seller, { listingId });
    await decideListing(manager, { listingId, decision: "approve" });
    expect(await stateOf(db, listingId)).toBe("approved");
    expect(await isSearchable(db, listingId)).toBe(false);
    await publishListing(seller, { listingId });
    await publishListing(seller, { listingId });
    expect(await stateOf(db, listingId)).toBe("published");
    expect(await movesOf(db, listingId)).toHaveLength(3);
  });

  test("a new price counts at once, new words go through review again (Law 122/2025, art. 17.1.đ)", async ({
    ctx,
    db,
  }) => {
    const { listingId, seller } = await aPublishedListing(ctx);
    await updateListingTerms(seller, { listingId, priceVnd: 15_000, maxPerOrder: 5 });
    expect(await stateOf(db, listingId)).toBe("published");
    const shown = await db
      .selectFrom("listing_search")
      .select("price_vnd")
      .where("listing_id", "=", listingId)
      .executeTakeFirst();
    expect(shown?.price_vnd).toBe(15_000);
    await updateListing(seller, { listingId, ...words });
    expect(await stateOf(db, listingId)).toBe("draft");
    expect(await isSearchable(db, listingId)).toBe(false);
  });

  test("every version that was ever submitted or shown is kept (Law 122/2025, art. 17.1.e)", async ({ ctx, db }) => {
    const { listingId, seller } = await aPublishedListing(ctx);
    await updateListingTerms(seller, { listingId, priceVnd: 15_000, maxPerOrder: 5 });
    const versions = await db
      .selectFrom("listing_versions")
      .select(["version", "snapshot"])
      .where("listing_id", "=", listingId)
      .orderBy("version")
      .execute();
    expect(versions.map((v) => v.version)).toEqual([1, 2, 3]);
    expect(versions.map((v) => (v.snapshot as { priceVnd: number }).priceVnd)).toEqual([12_000, 12_000, 15_000]);
    expect(versions[2]?.snapshot).toMatchObject({ product: { unit: "bó", originCountry: "VN" } });
  });

  test("withdrawn, it leaves the market; taken up again it is a draft", async ({ ctx, db }) => {
    const { listingId, seller } = await aPublishedListing(ctx);
    await withdrawListing(seller, { listingId });
    expect(await isSearchable(db, listingId)).toBe(false);
    await takeListingBack(seller, { listingId });
    expect(await stateOf(db, listingId)).toBe("draft");
  });

  test("what a sanction took down comes back with the sanction's end alone", async ({ ctx, db }) => {
    const { listingId, seller, manager } = await aPublishedListing(ctx);
    const sanctionId = await aSanction(manager, { kind: "hide_listing", listingId });
    expect(await isSearchable(db, listingId)).toBe(false);
    await expect(publishListing(seller, { listingId })).rejects.toMatchObject({ code: "listings.hidden" });
    await endSanction(manager, { sanctionId, how: "lift", reason: "Đã cân lại đủ" });
    expect(await stateOf(db, listingId)).toBe("published");
    expect(await isSearchable(db, listingId)).toBe(true);
  });
});

describe("nobody goes further than they may", () => {
  test("somebody else's listing looks as if it were not there", async ({ ctx }) => {
    const { listingId } = await aDraftListing(ctx);
    const other = (await aStallInOrder(ctx, { taxCode: "0312345677" })).seller;
    const acts: ((as: Ctx) => Promise<unknown>)[] = [
      (as) => submitListing(as, { listingId }),
      (as) => publishListing(as, { listingId }),
      (as) => withdrawListing(as, { listingId }),
      (as) => updateListing(as, { listingId, ...words }),
      (as) => updateListingTerms(as, { listingId, priceVnd: 1, maxPerOrder: 1 }),
    ];
    for (const act of acts) await expect(act(other)).rejects.toThrow("no listing");
    await expect(submitListing(other, { listingId: "khong-phai-uuid" })).rejects.toThrow("no listing");
  });

  test("a seller decides nothing, and a decision against a seller has a reason", async ({ ctx }) => {
    const { listingId, seller, manager } = await aDraftListing(ctx);
    await submitListing(seller, { listingId });
    await expect(decideListing(seller, { listingId, decision: "approve" })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
    await expect(decideListing(manager, { listingId, decision: "refuse" })).rejects.toMatchObject({
      code: "listings.reason-missing",
    });
    await expect(updateListing(seller, { listingId, ...words })).rejects.toMatchObject({
      code: "listings.wrong-state",
    });
  });

  test("two managers who decide at once make one decision", async ({ ctx, db }) => {
    const { listingId, seller, manager } = await aDraftListing(ctx);
    const second = await aManager(ctx);
    await submitListing(seller, { listingId });
    const outcomes = await Promise.allSettled([
      decideListing(manager, { listingId, decision: "approve" }),
      decideListing(second, { listingId, decision: "refuse", reason: "Chưa rõ" }),
    ]);
    expect(outcomes.map((o) => o.status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = outcomes.find((o) => o.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "listings.already-decided" });
    const decisions = (await movesOf(db, listingId)).filter((move) => move.from_state === "submitted");
    expect(decisions).toHaveLength(1);
  });

  test("a manager decides only about the version that was read", async ({ ctx, db }) => {
    const { listingId, seller, manager } = await aDraftListing(ctx);
    await submitListing(seller, { listingId });
    const { version } = await db
      .selectFrom("listings")
      .select("version")
      .where("id", "=", listingId)
      .executeTakeFirstOrThrow();
    await takeListingBack(seller, { listingId });
    await updateListing(seller, { listingId, ...words });
    await submitListing(seller, { listingId });
    await expect(decideListing(manager, { listingId, decision: "approve", version })).rejects.toMatchObject({
      code: "listings.changed-meanwhile",
    });
  });
});
