import { parseWithZod } from "@conform-to/zod";
import { describe, expect } from "vitest";
import { expirePapers } from "#app/domain/listings/expire-papers.server.ts";
import { listCertificatesForOffice } from "#app/domain/certification/list-certificates-for-office.server.ts";
import { listCertificatesOnShow } from "#app/domain/certification/list-certificates-on-show.server.ts";
import { listReviewQueue } from "#app/domain/certification/list-review-queue.server.ts";
import { listSellerCertificates } from "#app/domain/certification/list-seller-certificates.server.ts";
import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { SubmitCertificate } from "#app/domain/certification/submit-certificate.schema.ts";
import { notifyEndingPapers } from "#app/domain/listings/notify-ending-papers.server.ts";
import { getDocument } from "#app/domain/organisation/get-document.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { aPhotograph } from "#tests/fixtures/papers.ts";
import { aCertificate } from "#tests/factories/certificates.ts";
import { aCommuneOfficer, aManager, anInspector, aSeller } from "#tests/factories/people.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { queuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const stateOf = async (seller: Ctx) => (await listSellerCertificates(seller))[0]?.state;

const mailsAbout = (db: Db, words: string) =>
  db.selectFrom("mails").select("subject").where("subject", "like", `%${words}%`).execute();

const judgedAgain = async (db: Db, sellerId: string) =>
  (await queuedJobs(db)).some((job) => job.name === "listings.reevaluate-seller" && job.data["sellerId"] === sellerId);

const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
};

const GOOD_FORM = {
  kind: "vietgap",
  number: "VietGAP-TT-13-09-01-0096",
  issuer: "Trung tâm",
  issuedOn: "2026-01-10",
  validTo: "2027-01-09",
  scopeText: "Rau ăn lá",
};

describe("the form of a paper", () => {
  test.each([
    ["a paper that ends needs its last day", { validTo: "" }, { validTo: ["certification.needs-last-day"] }],
    ["the last day is not before the first", { validTo: "2026-01-09" }, { validTo: ["certification.last-day-early"] }],
    ["OCOP has stars", { kind: "ocop" }, { stars: ["certification.stars-needed"] }],
    ["an unknown kind", { kind: "toString" }, expect.objectContaining({ kind: [expect.any(String)] })],
    ["a day that is none", { issuedOn: "2026-02-30" }, { issuedOn: ["shared.not-a-day"] }],
  ] as const)("%s", (_what, changes, errors) => {
    const read = parseWithZod(formOf({ ...GOOD_FORM, ...changes }), { schema: SubmitCertificate });
    expect(read.reply().error).toEqual(errors);
  });
});

test("a paper is handed in, accepted, shown with what anyone may see, and everything is judged again", async ({
  ctx,
  db,
}) => {
  const { ctx: seller, sellerId } = await aSeller(ctx);
  const certificateId = await aCertificate(seller);
  expect(await stateOf(seller)).toBe("pending");
  expect(await listCertificatesOnShow(ctx, { sellerId })).toEqual([]);
  await reviewCertificate(await anInspector(ctx), { certificateId, decision: "accept" });
  const [shown] = await listCertificatesOnShow(ctx, { sellerId });
  expect(shown).toMatchObject({ kind: "vietgap", number: "VietGAP-TT-26-01-01-0001" });
  expect(Object.keys(shown ?? {})).not.toContain("fileId");
  expect(await judgedAgain(db, sellerId)).toBe(true);
  expect(await mailsAbout(db, "Đã nhận giấy: VietGAP trồng trọt")).toHaveLength(1);
  const audited = await db
    .selectFrom("audit_entries")
    .select("action")
    .where("subject_id", "=", certificateId)
    .orderBy("id")
    .execute();
  expect(audited.map((row) => row.action)).toEqual(["certificate.submitted", "certificate.accept"]);
});

test("a refusal says why, and the same number is handed in again", async ({ ctx }) => {
  const { ctx: seller } = await aSeller(ctx);
  const certificateId = await aCertificate(seller);
  const manager = await aManager(ctx);
  const refuse = (reason?: string) =>
    reviewCertificate(manager, { certificateId, decision: "refuse", ...(reason ? { reason } : {}) });
  await expect(refuse()).rejects.toMatchObject({ code: "certification.reason-needed", field: "reason" });
  await refuse("Ảnh mờ, không đọc được số");
  expect((await listSellerCertificates(seller))[0]).toMatchObject({
    state: "refused",
    reason: "Ảnh mờ, không đọc được số",
  });
  await expect(refuse("lần nữa")).rejects.toMatchObject({ code: "certification.wrong-move" });
  expect(await aCertificate(seller)).toBe(certificateId);
  expect((await listSellerCertificates(seller))[0]).toMatchObject({ state: "pending", reason: null });
  await reviewCertificate(manager, { certificateId, decision: "accept" });
  await expect(aCertificate(seller)).rejects.toMatchObject({ code: "certification.already-there", field: "number" });
});

test("two reviewers at once: one decision", async ({ ctx, db }) => {
  const { ctx: seller } = await aSeller(ctx);
  const certificateId = await aCertificate(seller);
  const [one, two] = [await aManager(ctx), await anInspector(ctx)];
  const outcomes = await Promise.allSettled([
    reviewCertificate(one, { certificateId, decision: "accept" }),
    reviewCertificate(two, { certificateId, decision: "refuse", reason: "Không rõ" }),
  ]);
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  const audited = await db
    .selectFrom("audit_entries")
    .select("action")
    .where("subject_id", "=", certificateId)
    .execute();
  expect(audited).toHaveLength(2);
});

test("papers not yet issued, already ended, of foreign places or unknown goods are refused beside their field", async ({
  ctx,
}) => {
  const { ctx: seller } = await aSeller(ctx);
  const handIn = (changes: Parameters<typeof aCertificate>[1]) => aCertificate(seller, changes);
  await expect(handIn({ issuedOn: "2026-11-23" })).rejects.toMatchObject({
    code: "certification.not-yet-issued",
    field: "issuedOn",
  });
  await expect(handIn({ validTo: "2026-11-21" })).rejects.toMatchObject({
    code: "certification.already-ended",
    field: "validTo",
  });
  await expect(handIn({ scopeGlns: ["8938500000013"] })).rejects.toMatchObject({
    code: "certification.unknown-place",
    field: "scopeGlns",
  });
  await expect(handIn({ scopeCategories: ["khong-co"] })).rejects.toMatchObject({
    code: "certification.unknown-category",
    field: "scopeCategories",
  });
});

test("a paper runs out after its last day, by Vietnamese time, and its holder is told once", async ({
  ctx,
  clock,
  db,
}) => {
  const { ctx: seller, sellerId } = await aSeller(ctx);
  const certificateId = await aCertificate(seller, { validTo: "2026-12-10" });
  await reviewCertificate(await aManager(ctx), { certificateId, decision: "accept" });
  clock.set("2026-12-10T16:59:00Z");
  await expirePapers(ctx);
  expect(await stateOf(seller)).toBe("valid");
  clock.set("2026-12-10T17:00:00Z");
  expect(await listCertificatesOnShow(ctx, { sellerId })).toEqual([]);
  expect(await expirePapers(ctx)).toBe(1);
  expect(await expirePapers(ctx)).toBe(0);
  expect(await stateOf(seller)).toBe("expired");
  expect(await judgedAgain(db, sellerId)).toBe(true);
  expect(await mailsAbout(db, "Giấy đã hết hạn")).toHaveLength(1);
  await aCertificate(seller, { issuedOn: "2026-12-11", validTo: "2027-12-10" });
  expect(await stateOf(seller)).toBe("pending");
});

test("SEL-06: the holder is written to 60, 30 and 7 days before, once each, also after a missed day", async ({
  ctx,
  clock,
  db,
}) => {
  const { ctx: seller } = await aSeller(ctx);
  const certificateId = await aCertificate(seller, { validTo: "2027-01-21" });
  await reviewCertificate(await aManager(ctx), { certificateId, decision: "accept" });
  const told: number[] = [];
  for (const day of [
    "2026-11-21",
    "2026-11-22",
    "2026-11-23",
    "2026-12-21",
    "2026-12-25",
    "2027-01-14",
    "2027-01-20",
  ]) {
    clock.set(`${day}T01:00:00Z`);
    await notifyEndingPapers(ctx);
    const formal = await mailsAbout(db, "Thông báo chính thức");
    told.push((await mailsAbout(db, "Giấy sắp hết hạn")).length + 10 * formal.length);
  }
  expect(told).toEqual([0, 1, 1, 1, 2, 12, 12]);
});

describe("each in its own area", () => {
  test("a commune's officer reviews its sellers' papers; another's are not there", async ({ ctx }) => {
    const here = await aSeller(ctx, { communeCode: "00199" });
    const there = await aSeller(ctx, { communeCode: "00226" });
    const kind = "safe_food_commitment";
    const [own, foreign] = [await aCertificate(here.ctx, { kind }), await aCertificate(there.ctx, { kind })];
    const officer = await aCommuneOfficer(ctx, "00199");
    expect((await listReviewQueue(officer, {})).items.map((row) => row.id)).toEqual([own]);
    for (const certificateId of [foreign, "khong-phai-ma", ctx.newId()]) {
      await expect(reviewCertificate(officer, { certificateId, decision: "accept" })).rejects.toMatchObject({
        name: "NotFound",
      });
    }
    await expect(listCertificatesForOffice(officer, { sellerId: there.sellerId })).rejects.toMatchObject({
      name: "NotFound",
    });
    await reviewCertificate(officer, { certificateId: own, decision: "accept" });
    await expect(
      reviewCertificate(here.ctx, { certificateId: own, decision: "suspend", reason: "x" }),
    ).rejects.toMatchObject({ code: "organisation.not-allowed" });
  });

  test("a paper's pages are for its seller and its reviewers only; a file that is none hands nothing in", async ({
    ctx,
  }) => {
    const { ctx: seller } = await aSeller(ctx, { communeCode: "00199" });
    const notOne = aCertificate(seller, { files: [{ name: "giay.pdf", bytes: new TextEncoder().encode("%PDF-1.7") }] });
    await expect(notOne).rejects.toMatchObject({ code: "documents.pdf-broken", field: "documents" });
    expect(await listSellerCertificates(seller)).toEqual([]);
    await aCertificate(seller, { files: [{ name: "giay.jpg", bytes: await aPhotograph() }] });
    const documentId = (await listSellerCertificates(seller))[0]?.documentId ?? "";
    for (const viewer of [seller, await aManager(ctx), await aCommuneOfficer(ctx, "00199")]) {
      expect(await getDocument(viewer, { documentId })).toMatchObject({ purpose: "certificate", pageCount: 1 });
    }
    await expect(getDocument((await aSeller(ctx)).ctx, { documentId })).rejects.toMatchObject({ name: "NotFound" });
  });

  test("the queue has the longest wait first, complete pages, and one query a page", async ({ ctx, clock }) => {
    const { ctx: seller } = await aSeller(ctx, { communeCode: "00622" });
    const ids: string[] = [];
    for (let n = 0; n < 22; n += 1) {
      clock.advance({ minutes: 1 });
      ids.push(await aCertificate(seller, { kind: "safe_food_commitment", number: `SO-${n}`, validTo: "2026-12-31" }));
    }
    const officer = await aCommuneOfficer(ctx, "00622");
    const { result: first, queries } = await countQueries(() => listReviewQueue(officer, {}));
    const second = await listReviewQueue(officer, { after: first.next ?? "" });
    expect([...first.items, ...second.items].map((row) => row.id)).toEqual(ids);
    expect(queries).toHaveLength(1);
    expect(first.items[0]?.remarks).toEqual(["shorter-than-usual"]);
  });
});
