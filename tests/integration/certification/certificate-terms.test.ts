import fc from "fast-check";
import { describe, expect, vi } from "vitest";
import { getReviewedCertificate } from "#app/domain/certification/get-reviewed-certificate.server.ts";
import {
  CERTIFICATE_MOVES,
  REVIEW_DECISIONS,
  type CertificateState,
} from "#app/domain/certification/certificate-states.ts";
import { listOwnNotices } from "#app/domain/certification/list-own-notices.server.ts";
import { listReviewQueue } from "#app/domain/certification/list-review-queue.server.ts";
import { listSellerCertificates } from "#app/domain/certification/list-seller-certificates.server.ts";
import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { expirePapers } from "#app/domain/listings/expire-papers.server.ts";
import { getListingPage } from "#app/domain/listings/get-listing-page.server.ts";
import { getOfficeDesk } from "#app/domain/listings/get-office-desk.server.ts";
import { notifyEndingPapers } from "#app/domain/listings/notify-ending-papers.server.ts";
import { reevaluateSeller } from "#app/domain/listings/reevaluate-seller.server.ts";
import { addDays } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { deliverMail } from "#app/domain/shared/deliver-mail.server.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { aCertificate } from "#tests/factories/certificates.ts";
import { aPublishedListing, aStallInOrder } from "#tests/factories/listings.ts";
import { aCommuneOfficer, aManager, anInspector, aSeller } from "#tests/factories/people.ts";
import { queuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

vi.setConfig({ testTimeout: 60_000 });

const COMMITMENT = { kind: "safe_food_commitment", issuer: "UBND xã" } as const;
const NOT_COMPETENT = { code: "certification.not-competent" };

/** A stall whose vegetables stand on one paper of premises with this last day, besides which nothing proves them. */
async function aStallOnOnePaper(ctx: Ctx, { number, validTo }: { number: string; validTo: string }) {
  const stall = await aStallInOrder(ctx);
  for (const { id } of await listSellerCertificates(stall.seller)) {
    await reviewCertificate(stall.manager, { certificateId: id, decision: "withdraw", reason: "Thay giấy" });
  }
  const reviewer = stall.manager;
  const paper = { kind: "food_safety", number, issuedOn: "2026-01-01", validTo, reviewer } as const;
  return { ...stall, certificateId: await aCertificate(stall.seller, paper) };
}

const runReevaluation = async (ctx: Ctx, db: Db): Promise<void> => {
  const jobs = (await queuedJobs(db)).filter(({ name }) => name === "listings.reevaluate-seller");
  const sellers = new Set(jobs.map(({ data }) => String(data["sellerId"])));
  for (const sellerId of sellers) await reevaluateSeller(ctx, { sellerId });
};

describe("who is competent", () => {
  test("a commune decides about commitments, the department about the rest; each queue holds its own", async ({
    ctx,
  }) => {
    const { ctx: seller } = await aSeller(ctx, { communeCode: "00199" });
    const officer = await aCommuneOfficer(ctx, "00199");
    const [manager, inspector] = [await aManager(ctx), await anInspector(ctx)];
    const commitment = await aCertificate(seller, COMMITMENT);
    const vietgap = await aCertificate(seller);
    const queueOf = async (viewer: Ctx) => (await listReviewQueue(viewer, {})).items.map(({ id }) => id);
    expect(await queueOf(officer)).toEqual([commitment]);
    expect(await queueOf(manager)).toEqual([vietgap]);
    expect(await queueOf(inspector)).toEqual([vietgap]);
    expect((await getOfficeDesk(officer)).certificatesToReview).toBe(1);
    for (const [viewer, certificateId] of [
      [officer, vietgap],
      [manager, commitment],
      [inspector, commitment],
    ] as const) {
      await expect(reviewCertificate(viewer, { certificateId, decision: "accept" })).rejects.toMatchObject(
        NOT_COMPETENT,
      );
      expect(await getReviewedCertificate(viewer, { certificateId })).toMatchObject({ decisions: [] });
    }
    await reviewCertificate(officer, { certificateId: commitment, decision: "accept" });
    await reviewCertificate(inspector, { certificateId: vietgap, decision: "accept" });
  });

  test("the department stands in for a commune without an officer", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx, { communeCode: "00226" });
    const certificateId = await aCertificate(seller, COMMITMENT);
    await reviewCertificate(await aManager(ctx), { certificateId, decision: "accept" });
    await aCommuneOfficer(ctx, "00226");
    await expect(
      reviewCertificate(await aManager(ctx), { certificateId, decision: "suspend", reason: "x" }),
    ).rejects.toMatchObject(NOT_COMPETENT);
  });

  test("competence has its dates: before the first day nobody of that level decides", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx, { communeCode: "00622" });
    const certificateId = await aCertificate(seller, { kind: "craft_village", number: "LN-1" });
    const manager = await aManager(ctx);
    await db
      .updateTable("certificate_competences")
      .set({ valid_from: "2026-12-01" })
      .where("kind", "=", "craft_village")
      .execute();
    const decide = (at: string) =>
      reviewCertificate({ ...manager, now: () => new Date(at) }, { certificateId, decision: "accept" });
    await expect(decide("2026-11-30T10:00:00Z")).rejects.toMatchObject(NOT_COMPETENT);
    await decide("2026-12-01T01:00:00Z");
  });
});

test("whatever reviewers do and in whatever order, a paper moves along the table and nowhere else", async ({ ctx }) => {
  const manager = await aManager(ctx);
  const { ctx: seller } = await aSeller(ctx);
  let papers = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...REVIEW_DECISIONS), { maxLength: 6 }), async (decisions) => {
      papers += 1;
      const certificateId = await aCertificate(seller, { number: `TT-${papers}` });
      let state: CertificateState = "pending";
      for (const decision of decisions) {
        const next: CertificateState | undefined = CERTIFICATE_MOVES[state][decision];
        const reply = await reviewCertificate(manager, { certificateId, decision, reason: "Vì" }).catch(
          (error: unknown) => error,
        );
        if (next === undefined) expect(reply).toMatchObject({ code: "certification.wrong-move" });
        else expect(reply).toEqual({ state: next });
        state = next ?? state;
      }
      expect((await listSellerCertificates(seller)).find(({ id }) => id === certificateId)?.state).toBe(state);
    }),
    { numRuns: 15 },
  );
});

test("a suspension ends by itself after its last day, unless the paper has run out", async ({ ctx, clock }) => {
  const { ctx: seller } = await aSeller(ctx);
  const manager = await aManager(ctx);
  const certificateId = await aCertificate(seller, { reviewer: manager });
  const suspend = (suspendedUntil: string) =>
    reviewCertificate(manager, { certificateId, decision: "suspend", reason: "Chờ kiểm lại ruộng", suspendedUntil });
  await expect(suspend("2026-11-21")).rejects.toMatchObject({ field: "suspendedUntil" });
  await suspend("2026-11-25");
  const paper = async () => (await listSellerCertificates(seller))[0];
  expect(await paper()).toMatchObject({ state: "suspended", suspendedUntil: "2026-11-25" });
  clock.set("2026-11-25T16:59:59Z");
  expect(await expirePapers(ctx)).toBe(0);
  clock.set("2026-11-25T17:00:00Z");
  expect(await expirePapers(ctx)).toBe(1);
  expect(await paper()).toMatchObject({ state: "valid", suspendedUntil: null, reason: null });
});

describe("the end of a paper", () => {
  test("listings leave at 24:00 with their reason, and come back by themselves when the new paper is accepted", async ({
    ctx,
    db,
    clock,
  }) => {
    const stall = await aStallOnOnePaper(ctx, { number: "AT-CU", validTo: "2026-11-24" });
    const { seller, manager } = stall;
    const { slug } = await aPublishedListing(ctx, { stall, lot: { expiresOn: "2026-12-20" } });
    clock.set("2026-11-24T16:59:59Z");
    expect(await expirePapers(ctx)).toBe(0);
    expect((await getListingPage(ctx, { slug })).whyNotOrderable).toBeNull();

    clock.set("2026-11-24T17:00:00Z");
    expect(await expirePapers(ctx)).toBe(1);
    expect(await getListingPage(ctx, { slug })).toMatchObject({
      whyNotOrderable: "suspended",
      missingPaper: { kind: "food_safety", state: "expired", validTo: "2026-11-24" },
    });

    const renewed = stall.certificateId;
    const certificateId = await aCertificate(seller, {
      kind: "food_safety",
      number: "AT-CU",
      issuedOn: "2026-11-24",
      validTo: "2029-11-23",
    });
    const [next] = (await listReviewQueue(manager, { isHangingOnly: true })).items.filter(
      ({ id }) => id === certificateId,
    );
    expect(next).toMatchObject({ hanging: 1, replacesId: renewed });
    expect((await getReviewedCertificate(manager, { certificateId })).previous?.id).toBe(renewed);
    await reviewCertificate(manager, { certificateId, decision: "accept" });
    await runReevaluation(ctx, db);
    expect(await getListingPage(ctx, { slug })).toMatchObject({ whyNotOrderable: null, missingPaper: null });
  });
});

describe("SEL-06: notices before the end", () => {
  test("the last is formal: article, day and the listings that will leave; kept as sent, with its delivery", async ({
    ctx,
    db,
    clock,
  }) => {
    const lastDay = addDays("2026-11-22", 7);
    const stall = await aStallOnOnePaper(ctx, { number: "AT-7", validTo: lastDay });
    const { seller, certificateId } = stall;
    const { listingId } = await aPublishedListing(ctx, { stall, lot: { expiresOn: "2026-12-20" } });
    expect(await notifyEndingPapers(ctx)).toBeGreaterThanOrEqual(1);
    expect(await notifyEndingPapers(ctx)).toBe(0);
    const notice = (await listOwnNotices(seller)).find((row) => row.certificateId === certificateId);
    expect(notice).toMatchObject({ days: 7, isFormal: true, validTo: lastDay });
    expect(["LST-04", "SEL-05"]).toContain(notice?.rule);
    expect(notice?.texts.vi.text).toContain(`Căn cứ Điều ${notice?.article} Quy chế`);
    expect(notice?.texts.vi.text).toContain("29/11/2026");
    expect(notice?.texts.vi.text).toContain("Cải ngọt an toàn Văn Đức");
    expect(notice?.texts.en.text).toContain(`article ${notice?.article}`);
    const row = await db
      .selectFrom("certificate_notices")
      .select(["listing_ids", "version_id", "mail_keys"])
      .where("certificate_id", "=", certificateId)
      .executeTakeFirstOrThrow();
    expect(row.listing_ids).toEqual([listingId]);
    expect(row.version_id).not.toBeNull();
    const mail = await db
      .selectFrom("mails")
      .select(["id", "body_text"])
      .where("dedupe_key", "in", row.mail_keys)
      .executeTakeFirstOrThrow();
    expect(mail.body_text).toBe(notice?.texts.vi.text);
    expect(notice?.deliveries.map(({ sentAt }) => sentAt)).toEqual([null]);
    clock.advance({ minutes: 1 });
    await deliverMail(ctx, { mailId: mail.id });
    expect((await listOwnNotices(seller)).find((n) => n.certificateId === certificateId)?.deliveries[0]?.sentAt).toBe(
      clock.now().toISOString(),
    );
    await expect(
      db.updateTable("certificate_notices").set({ days: 1 }).where("certificate_id", "=", certificateId).execute(),
    ).rejects.toMatchObject({ code: "23001" });
  });

  test("after a standstill only the nearest is given; two workers give it once; a renewed paper gets none", async ({
    ctx,
    clock,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const manager = await aManager(ctx);
    const number = "TRE-1";
    const certificateId = await aCertificate(seller, { reviewer: manager, number, validTo: "2027-06-30" });
    const given = async () =>
      (await listOwnNotices(seller)).filter((row) => row.certificateId === certificateId).map(({ days }) => days);
    clock.set("2027-06-10T01:00:00Z");
    await Promise.all([notifyEndingPapers(ctx), notifyEndingPapers(ctx)]);
    expect(await given()).toEqual([30]);
    await aCertificate(seller, { reviewer: manager, number, issuedOn: "2027-06-01", validTo: "2028-05-31" });
    clock.set("2027-06-25T01:00:00Z");
    await notifyEndingPapers(ctx);
    expect(await given()).toEqual([30]);
  });
});

test("a paper may be limited to own products and lots, and never to others'", async ({ ctx }) => {
  const stall = await aStallInOrder(ctx);
  const { productId, lotId } = await aPublishedListing(ctx, { stall });
  const id = await aCertificate(stall.seller, {
    kind: "test_report",
    number: "KN-1",
    validTo: "2026-12-31",
    scopeProducts: [productId],
    scopeLots: [lotId],
  });
  const paper = (await listSellerCertificates(stall.seller)).find((row) => row.id === id);
  expect(paper?.scopeProducts.map((product) => product.id)).toEqual([productId]);
  expect(paper?.scopeLots.map((lot) => lot.id)).toEqual([lotId]);
  const { ctx: stranger } = await aSeller(ctx);
  for (const scope of [{ scopeProducts: [productId] }, { scopeLots: [lotId] }]) {
    const refused = await aCertificate(stranger, scope).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ field: Object.keys(scope)[0] });
  }
});
