import { describe, expect } from "vitest";
import { acceptClaimProof } from "#app/domain/listings/accept-claim-proof.server.ts";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import {
  explainOfficeFinding,
  explainOwnFinding,
  listOfficeFindings,
} from "#app/domain/listings/explain-finding.server.ts";
import { acceptRegulation } from "#app/domain/regulation/accept-regulation.server.ts";
import { addClaimPhrase, endClaimPhrase } from "#app/domain/regulation/change-claim-lists.server.ts";
import { listClaimLists } from "#app/domain/regulation/list-claim-phrases.server.ts";
import { describeDraft } from "#app/domain/regulation/describe-draft.server.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { getRuleParameters } from "#app/domain/regulation/get-rule-parameters.server.ts";
import { getDraftRule } from "#app/domain/regulation/list-rules.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import { setRule } from "#app/domain/regulation/set-rule.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { findDraftVersion } from "#db/queries/regulation.server.ts";
import { aPublishedListing, aRegulation } from "#tests/factories/listings.ts";
import { aCommuneOfficer, aManager, aSeller } from "#tests/factories/people.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const worker = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", process: "test" } });

async function aDraft(ctx: Ctx): Promise<Ctx> {
  const manager = await aManager(ctx);
  await aRegulation(manager);
  if (!(await findDraftVersion(ctx.db))) await draftRegulation(manager);
  return manager;
}

async function setting(manager: Ctx, rule: string) {
  const { rule: shown } = await getDraftRule(manager, { rule });
  const parameters = Object.fromEntries(shown.parameters.map(({ key, value }) => [key, value]));
  return { rule, revision: shown.revision, severity: shown.severity, isEnabled: shown.isEnabled, parameters };
}

describe("a manager sets the rules of the draft", () => {
  test("stricter than the law, never looser, and never over another's change", async ({ ctx }) => {
    const manager = await aDraft(ctx);
    const first = await setting(manager, "SEL-09");
    await setRule(manager, { ...first, parameters: { ...first.parameters, noticeDays: "10" } });
    await expect(setRule(manager, first)).rejects.toMatchObject({ code: "regulation.rule-changed-meanwhile" });
    const second = await setting(manager, "SEL-09");
    expect(second.parameters).toMatchObject({ noticeDays: "10" });
    const below = setRule(manager, { ...second, parameters: { ...second.parameters, noticeDays: "4" } });
    await expect(below).rejects.toMatchObject({
      code: "regulation.below-law",
      field: "parameters.noticeDays",
      facts: { law: "Law 122/2025/QH15 art. 17.2.g", least: 5 },
    });
    const bad = setRule(manager, { ...second, parameters: { ...second.parameters, noticeDays: "năm" } });
    await expect(bad).rejects.toMatchObject({ code: "regulation.parameter-wrong", field: "parameters.noticeDays" });
    for (const [field, softer] of Object.entries({
      isEnabled: { isEnabled: false },
      severity: { severity: "warn" as const },
      effectiveFrom: { effectiveFrom: "2027-01-01" },
    })) {
      await expect(setRule(manager, { ...second, ...softer })).rejects.toMatchObject({
        code: "regulation.rule-fixed-by-law",
        field,
      });
    }
    // What binds now is the version in force, whatever the draft says.
    expect(await getRuleParameters(ctx, "SEL-09")).toMatchObject({ noticeDays: 5 });
  });

  test("nobody else does, and the market's own policy may be switched off", async ({ ctx }) => {
    const manager = await aDraft(ctx);
    const own = await setting(manager, "LST-04");
    const { ctx: seller } = await aSeller(ctx);
    await expect(setRule(seller, own)).rejects.toMatchObject({ code: "organisation.not-allowed" });
    await setRule(manager, { ...own, isEnabled: false });
    expect((await setting(manager, "LST-04")).isEnabled).toBe(false);
  });

  test("its rules stand still once published, are copied on, and judge from their day", async ({ ctx, db, clock }) => {
    const start = ctx.now();
    const stalled = await aPublishedListing(ctx, { lot: { expiresOn: "2030-01-01" } });
    const manager = await aDraft(ctx);
    await setRule(manager, { ...(await setting(manager, "LST-04")), isEnabled: true });
    await setRule(manager, { ...(await setting(manager, "LST-01")), parameters: { minPictures: "3" } });
    const draft = await findDraftVersion(db);
    await describeDraft(manager, {
      version: "1.1",
      summary: "Ba ảnh",
      summaryEn: "Three pictures",
      changesFees: false,
    });
    const { effectiveAt } = await publishRegulation(manager, {});
    const change = db
      .updateTable("regulation_rules")
      .set({ severity: "warn" })
      .where("version_id", "=", draft?.id ?? "");
    await expect(change.execute()).rejects.toThrow(/stand still/);
    await draftRegulation(manager);
    expect((await setting(manager, "LST-01")).parameters).toEqual({ minPictures: "3" });

    await acceptRegulation(stalled.seller, { version: "1.1", locale: "vi" });
    clock.set(new Date(effectiveAt));
    await evaluateAll(worker(ctx));
    const { items } = await listOfficeFindings(manager, { rule: "LST-01", isOpen: true });
    const finding = items.find(({ subjectId }) => subjectId === stalled.listingId);
    expect(finding).toMatchObject({ severity: "block", fact: { missing: ["picture"], minPictures: 3 } });

    // A year later the finding is over and still says by which text, which law and which numbers it was made.
    clock.set(new Date(effectiveAt));
    clock.advance({ days: 365 });
    const { finding: told } = await explainOfficeFinding(manager, { findingId: finding?.id ?? "" });
    expect(told).toMatchObject({
      version: "1.1",
      legalRef: "Law 19/2023/QH15 art. 37, art. 39.3.đ",
      parameters: [{ key: "minPictures", value: "3", unit: "piece" }],
    });
    expect(told.text?.body).toContain("1.");
    expect((await explainOwnFinding(stalled.seller, { findingId: told.id })).finding.id).toBe(told.id);
    const { ctx: stranger } = await aSeller(ctx);
    await expect(explainOwnFinding(stranger, { findingId: told.id })).rejects.toThrow(NotFound);
    const elsewhere = await aCommuneOfficer(ctx, "00004");
    await expect(explainOfficeFinding(elsewhere, { findingId: told.id })).rejects.toThrow(NotFound);
    clock.set(start);
  });
});

describe("word lists are data, LST-09, Decree 248/2026/NĐ-CP art. 17.1.d", () => {
  test("a phrase stops what holds it and lets it go when it ends; both are audited", async ({ ctx, db }) => {
    const { listingId, manager } = await aPublishedListing(ctx);
    const state = async () =>
      (await db.selectFrom("listings").select("state").where("id", "=", listingId).executeTakeFirstOrThrow()).state;
    const add = { rule: "LST-09", phrase: "hái sáng nay", kind: "phrase", source: "Công văn 12/SCT-TM" } as const;
    await addClaimPhrase(manager, add);
    await expect(addClaimPhrase(manager, add)).rejects.toMatchObject({ code: "regulation.phrase-exists" });
    await runQueuedJobs(ctx, { only: ["listings.evaluate-all"] });
    expect(await state()).toBe("suspended");
    const { tried } = await listClaimLists(manager, { sentence: "Rau hái sáng nay, chưa chắc hai sang nay." });
    expect(tried?.spans.map(({ rule, from, to }) => [rule, from, to])).toEqual([["LST-09", 4, 16]]);
    await endClaimPhrase(manager, add);
    await expect(endClaimPhrase(manager, add)).rejects.toMatchObject({ code: "regulation.phrase-over" });
    await runQueuedJobs(ctx, { only: ["listings.evaluate-all"] });
    expect(await state()).toBe("published");
    const acts = await db.selectFrom("audit_entries").select("action").where("subject_type", "=", "claims").execute();
    expect(acts.map(({ action }) => action)).toEqual(["claims.phrase-added", "claims.phrase-ended"]);
  });

  test("a phrase for a later day waits for it", async ({ ctx, db }) => {
    const { manager } = await aPublishedListing(ctx);
    const effectiveFrom = addDays(dayOf(ctx.now()), 10);
    await addClaimPhrase(manager, { rule: "LST-09", phrase: "bó 400 g", kind: "phrase", source: "Thử", effectiveFrom });
    await evaluateAll(worker(ctx));
    const found = db.selectFrom("findings").select("id").where("rule", "=", "LST-09").where("resolved_at", "is", null);
    expect(await found.execute()).toEqual([]);
  });

  test("praise that a document proves is not held against the listing (LST-07, Law 16/2012/QH13 art. 8)", async ({
    ctx,
    db,
  }) => {
    const { listingId, manager } = await aPublishedListing(ctx, {
      listing: { description: "Rau ngon nhất vùng, hái sáng nay." },
    });
    const open = () =>
      db
        .selectFrom("findings")
        .select(["id", "fact"])
        .where("subject_id", "=", listingId)
        .where("rule", "=", "LST-07")
        .where("resolved_at", "is", null)
        .execute();
    const [finding] = await open();
    const phrase = (finding?.fact as { phrases: string[] }).phrases[0] ?? "";
    const proof = { findingId: finding?.id ?? "", document: "Giải nhất hội thi rau ngon 2026, số 12/QĐ-HND" };
    await expect(acceptClaimProof(manager, { ...proof, phrase: "số một" })).rejects.toMatchObject({
      code: "regulation.no-such-praise",
    });
    await acceptClaimProof(manager, { ...proof, phrase });
    await runQueuedJobs(ctx, { only: ["listings.reevaluate-seller"] });
    expect(await open()).toEqual([]);
  });
});
