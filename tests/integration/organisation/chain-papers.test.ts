import { describe, expect } from "vitest";
import { getListingPage } from "#app/domain/listings/get-listing-page.server.ts";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import { answerChainLink } from "#app/domain/organisation/answer-chain-link.server.ts";
import { declareChainLink } from "#app/domain/organisation/declare-chain-link.server.ts";
import { expireChainPapers, warnEndingChainPapers } from "#app/domain/organisation/expire-chain-papers.server.ts";
import { getOwnChainLink } from "#app/domain/organisation/get-own-chain.server.ts";
import { getReviewedChainPaper } from "#app/domain/organisation/get-reviewed-chain-paper.server.ts";
import { countChainQueue, listChainQueue } from "#app/domain/organisation/list-chain-queue.server.ts";
import { listOwnChainLinks } from "#app/domain/organisation/list-chain-links.server.ts";
import { reviewChainPaper } from "#app/domain/organisation/review-chain-paper.server.ts";
import { submitChainPaper } from "#app/domain/organisation/submit-chain-paper.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { ListingId } from "#app/domain/shared/ids.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { seedReferenceData } from "#db/seeds/reference.server.ts";
import { aChainPaper } from "#tests/factories/chains.ts";
import { aPhotograph } from "#tests/factories/goods.ts";
import { aPublishedListing } from "#tests/factories/listings.ts";
import { aManager, anIndustryManager, anInspector, aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const refused = (code: string, field?: string) => ({ code, ...(field === undefined ? {} : { field }) });
const asMarket = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", process: "test" } });
const mailsOf = (db: Db, key: string) =>
  db.selectFrom("mails").select("subject").where("dedupe_key", "like", `${key}%`).execute();

async function chainFindings(ctx: Ctx, listingId: ListingId) {
  await evaluateAll(asMarket(ctx));
  return ctx.db
    .selectFrom("findings")
    .select(["fact", "severity", "article"])
    .where("subject_id", "=", listingId)
    .where("rule", "=", "LST-17")
    .where("resolved_at", "is", null)
    .execute();
}

describe("a partner outside the market", () => {
  test("is named with its province and tax code; a person's number is not kept, nor an unknown province", async ({
    ctx,
    db,
  }) => {
    await seedReferenceData(db);
    const { ctx: seller } = await aSeller(ctx);
    const link = { role: "grower", partnerName: "HTX Chè Tân Cương", sinceOn: "2026-01-05" } as const;
    await expect(declareChainLink(seller, { ...link, partnerProvince: "03" })).rejects.toMatchObject(
      refused("organisation.province-unknown", "partnerProvince"),
    );
    await expect(declareChainLink(seller, { ...link, partnerTaxCode: "001080001234" })).rejects.toMatchObject(
      refused("organisation.tax-code-personal", "partnerTaxCode"),
    );
    await expect(declareChainLink(seller, { ...link, scopeCategories: ["khong-co"] })).rejects.toMatchObject(
      refused("certification.unknown-category", "scopeCategories"),
    );
    await declareChainLink(seller, { ...link, partnerProvince: "19" });
    const [stored] = await listOwnChainLinks(seller);
    expect(stored).toMatchObject({ provinceName: "Tỉnh Thái Nguyên", standing: "said", partnerSellerId: null });
  });
});

describe("a paper of a chain", () => {
  test("waits for the department, is accepted with a letter, and the link is believed", async ({ ctx, db }) => {
    await seedReferenceData(db);
    const { ctx: seller } = await aPublishedListing(ctx).then(({ seller }) => ({ ctx: seller }));
    const manager = await aManager(ctx);
    const { linkId, paperId } = await aChainPaper(seller);
    expect(await countChainQueue(manager)).toBe(1);
    expect((await listChainQueue(manager, { state: "pending" })).items).toMatchObject([{ id: paperId, linkId }]);
    expect((await getOwnChainLink(seller, { linkId })).link.standing).toBe("waiting");
    await reviewChainPaper(manager, { paperId, decision: "accept" });
    expect((await getOwnChainLink(seller, { linkId })).link.standing).toBe("papered");
    expect(await mailsOf(db, "chain-paper.accepted")).toHaveLength(1);
    await expect(reviewChainPaper(manager, { paperId, decision: "refuse", reason: "Thôi" })).rejects.toMatchObject(
      refused("organisation.wrong-move"),
    );
    await reviewChainPaper(manager, { paperId, decision: "withdraw", reason: "Cơ quan cấp đã thu lại" });
    expect((await getOwnChainLink(seller, { linkId })).link.standing).toBe("said");
    const audits = await db
      .selectFrom("audit_entries")
      .select("action")
      .where("subject_id", "=", paperId)
      .orderBy("id")
      .execute();
    expect(audits.map(({ action }) => action)).toEqual([
      "chain-paper.submitted",
      "chain-paper.accepted",
      "chain-paper.withdrawn",
    ]);
  });

  test("is refused with a reason only; another one handed in takes the place of the one that waits", async ({
    ctx,
    db,
  }) => {
    await seedReferenceData(db);
    const { seller } = await aPublishedListing(ctx);
    const manager = await aManager(ctx);
    const { linkId, paperId } = await aChainPaper(seller);
    await expect(reviewChainPaper(manager, { paperId, decision: "refuse" })).rejects.toMatchObject(
      refused("certification.reason-needed", "reason"),
    );
    const facts = {
      linkId,
      basis: "paper",
      number: "HĐ 17/2026",
      issuer: "UBND xã Tân Cương",
      issuerProvince: "19",
      issuedOn: "2026-02-01",
    } as const;
    await expect(submitChainPaper(seller, facts)).rejects.toMatchObject(refused("documents.none", "documents"));
    const files = [{ name: "hop-dong.jpg", bytes: await aPhotograph() }];
    await expect(submitChainPaper(seller, { ...facts, files, validTo: "2026-01-31" })).rejects.toMatchObject(
      refused("certification.last-day-early", "validTo"),
    );
    await expect(submitChainPaper(seller, { ...facts, files, issuedOn: "2030-01-31" })).rejects.toMatchObject(
      refused("certification.not-yet-issued", "issuedOn"),
    );
    const second = await submitChainPaper(seller, { ...facts, files });
    const { items } = await listChainQueue(manager, { state: "pending" });
    expect(items.map(({ id }) => id)).toEqual([second.paperId]);
    await reviewChainPaper(manager, { paperId: second.paperId, decision: "refuse", reason: "Thiếu dấu" });
    const { link } = await getOwnChainLink(seller, { linkId });
    expect(link.papers.map(({ state, reason }) => [state, reason])).toEqual([
      ["refused", "Thiếu dấu"],
      ["withdrawn", null],
    ]);
  });

  test("of two managers who decide at once, one does", async ({ ctx, db }) => {
    await seedReferenceData(db);
    const { seller } = await aPublishedListing(ctx);
    const [one, other] = [await aManager(ctx), await aManager(ctx)];
    const { paperId } = await aChainPaper(seller);
    const decisions = await Promise.allSettled([
      reviewChainPaper(one, { paperId, decision: "accept" }),
      reviewChainPaper(other, { paperId, decision: "refuse", reason: "Sai" }),
    ]);
    expect(decisions.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is found by its own seller and by the room for its goods, by nobody else", async ({ ctx, db }) => {
    await seedReferenceData(db);
    const { seller } = await aPublishedListing(ctx);
    const { linkId, paperId } = await aChainPaper(seller);
    const { ctx: stranger } = await aSeller(ctx);
    await expect(getOwnChainLink(stranger, { linkId })).rejects.toThrow(NotFound);
    await expect(
      submitChainPaper(stranger, {
        linkId,
        basis: "authority",
        number: "1",
        issuer: "Sở",
        issuerProvince: "19",
        issuedOn: "2026-01-01",
      }),
    ).rejects.toThrow(NotFound);
    const industry = await anIndustryManager(ctx);
    await expect(getReviewedChainPaper(industry, { paperId })).rejects.toThrow(NotFound);
    await expect(reviewChainPaper(industry, { paperId, decision: "accept" })).rejects.toThrow(NotFound);
    await expect(listChainQueue(await anInspector(ctx), { state: "pending" })).rejects.toMatchObject(
      refused("organisation.not-allowed"),
    );
  });

  test("is announced thirty days before its end, once, and ends with its last day", async ({ ctx, db, clock }) => {
    await seedReferenceData(db);
    const { seller } = await aPublishedListing(ctx);
    const manager = await aManager(ctx);
    const { linkId, paperId } = await aChainPaper(seller, { reviewer: manager, validTo: "2026-12-30" });
    const market = asMarket(ctx);
    expect(await warnEndingChainPapers(market)).toBe(0);
    clock.set("2026-12-01T03:00:00Z");
    expect(await warnEndingChainPapers(market)).toBe(1);
    expect(await warnEndingChainPapers(market)).toBe(0);
    clock.set("2026-12-30T16:00:00Z");
    expect(await expireChainPapers(market)).toBe(0);
    clock.set("2026-12-30T17:30:00Z");
    expect((await getOwnChainLink(seller, { linkId })).link.standing).toBe("lapsed");
    expect(await expireChainPapers(market)).toBe(1);
    expect(await expireChainPapers(market)).toBe(0);
    expect(await mailsOf(db, `chainPaperEnding:${paperId}`)).toHaveLength(1);
    expect(await mailsOf(db, `chainPaperExpired:${paperId}`)).toHaveLength(1);
  });
});

describe("LST-17 over the database", () => {
  test("a source in another province is a warning until a paper is accepted, and again once it ends", async ({
    ctx,
    db,
    clock,
  }) => {
    await seedReferenceData(db);
    const { seller, listingId, slug } = await aPublishedListing(ctx);
    const manager = await aManager(ctx);
    expect(await chainFindings(ctx, listingId)).toEqual([]);
    const { paperId } = await aChainPaper(seller);
    expect(await chainFindings(ctx, listingId)).toMatchObject([
      { severity: "warn", article: 22, fact: { outside: ["HTX Chè Tân Cương"] } },
    ]);
    await reviewChainPaper(manager, { paperId, decision: "accept" });
    expect(await chainFindings(ctx, listingId)).toEqual([]);
    expect((await getListingPage(ctx, { slug })).chain).toMatchObject([
      { standing: "papered", provinceName: "Tỉnh Thái Nguyên", paper: { number: "132/GXN-CCNL" } },
    ]);
    clock.set("2027-01-06T03:00:00Z");
    expect(await chainFindings(ctx, listingId)).toHaveLength(1);
  });

  test("goods that must name their material have a finding until the partner confirms", async ({ ctx, db }) => {
    await seedReferenceData(db);
    const { seller, listingId } = await aPublishedListing(ctx);
    await db
      .updateTable("categories")
      .set({ chain_roles: ["raw_material"] })
      .where("code", "=", "rau-cu")
      .execute();
    expect(await chainFindings(ctx, listingId)).toMatchObject([{ fact: { missing: ["raw_material"] } }]);
    const partner = await aSeller(ctx, { taxCode: "0199001042" });
    const { linkId } = await declareChainLink(seller, {
      role: "raw_material",
      partnerTaxCode: "0199001042",
      sinceOn: "2026-01-01",
    });
    expect(await chainFindings(ctx, listingId)).toMatchObject([
      { fact: { missing: [], unconfirmed: [expect.any(String)] } },
    ]);
    await answerChainLink(partner.ctx, { linkId, act: "confirm" });
    expect(await chainFindings(ctx, listingId)).toEqual([]);
    await answerChainLink(partner.ctx, { linkId, act: "end" });
    expect(await chainFindings(ctx, listingId)).toHaveLength(1);
  });
});
