import { sql } from "kysely";
import { describe, expect } from "vitest";
import { acceptRegulation } from "#app/domain/regulation/accept-regulation.server.ts";
import { announceDraft } from "#app/domain/regulation/announce-draft.server.ts";
import { announceWithdrawal } from "#app/domain/regulation/announce-withdrawal.server.ts";
import { answerComment } from "#app/domain/regulation/answer-comment.server.ts";
import { changeChapter } from "#app/domain/regulation/change-chapter.server.ts";
import { commentOnDraft } from "#app/domain/regulation/comment-on-draft.server.ts";
import { describeDraft } from "#app/domain/regulation/describe-draft.server.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { endComments } from "#app/domain/regulation/end-comments.server.ts";
import { getAcceptanceHistory, getAcceptanceRecord } from "#app/domain/regulation/get-acceptance.server.ts";
import { getComparison } from "#app/domain/regulation/get-comparison.server.ts";
import { getOpenDraft } from "#app/domain/regulation/get-open-draft.server.ts";
import { getRegulation } from "#app/domain/regulation/get-regulation.server.ts";
import { getRegulationDocument } from "#app/domain/regulation/get-regulation-document.server.ts";
import { getRegulationDraft, type DraftArticle } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { hashText } from "#app/domain/regulation/hash-text.server.ts";
import { listDraftComments, listVersionComments } from "#app/domain/regulation/list-comments.server.ts";
import { listUnaccepted } from "#app/domain/regulation/list-unaccepted.server.ts";
import { moveArticle } from "#app/domain/regulation/move-article.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import { redactComment } from "#app/domain/regulation/redact-comment.server.ts";
import type { RegulationArticle } from "#app/domain/regulation/regulation-draft.schema.ts";
import { remindAcceptance } from "#app/domain/regulation/remind-acceptance.server.ts";
import { removeArticle } from "#app/domain/regulation/remove-article.server.ts";
import { saveArticle } from "#app/domain/regulation/save-article.server.ts";
import { sendAcceptanceReminders } from "#app/domain/regulation/send-acceptance-reminders.server.ts";
import { setCommentPeriod } from "#app/domain/regulation/set-comment-period.server.ts";
import { withdrawRegulation } from "#app/domain/regulation/withdraw-regulation.server.ts";
import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { aRegulation } from "#tests/factories/listings.ts";
import { aCommuneOfficer, aManager, anInspector, aSeller, aUser } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const asInput = ({ duty, ...article }: DraftArticle): RegulationArticle => ({
  ...article,
  rules: [...article.rules],
  legalRefs: [...article.legalRefs],
  covers: [...article.covers],
  ...(duty && {
    dutyWho: duty.who,
    dutyWhoEn: duty.whoEn,
    dutyWhat: duty.what,
    dutyWhatEn: duty.whatEn,
    dutyDeadline: duty.deadline,
    dutyDeadlineEn: duty.deadlineEn,
  }),
});

async function draftOf(manager: Ctx) {
  const { draft } = await getRegulationDraft(manager);
  if (!draft) throw new Error("no draft");
  return draft;
}

async function articleAt(manager: Ctx, number: number): Promise<DraftArticle> {
  const article = (await draftOf(manager)).articles.find((one) => one.number === number);
  if (!article) throw new Error(`no article ${number}`);
  return article;
}

const describe11 = (manager: Ctx, changesFees = false) =>
  describeDraft(manager, { version: "1.1", summary: "Sửa một điều.", summaryEn: "One change.", changesFees });

/** A market whose first version binds and whose second is a draft. */
async function aDraft(ctx: Ctx): Promise<Ctx> {
  const manager = await aManager(ctx);
  await aRegulation(manager);
  const { draft } = await getRegulationDraft(manager);
  if (!draft) await draftRegulation(manager);
  return manager;
}

const refusedInSql = async (db: Db, statement: string): Promise<void> => {
  await expect(sql.raw(statement).execute(db)).rejects.toMatchObject({ code: "23001" });
};

describe("two managers at once", () => {
  test("the later one is refused and sees what the first wrote; nothing is lost", async ({ ctx }) => {
    const manager = await aDraft(ctx);
    const other = await aManager(ctx);
    const read = await articleAt(manager, 2);
    const outcomes = await Promise.allSettled([
      saveArticle(manager, { ...asInput(read), heading: "Của người thứ nhất" }),
      saveArticle(other, { ...asInput(read), heading: "Của người thứ hai" }),
    ]);
    const refused = outcomes.filter((one) => one.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ code: "regulation.article-changed-meanwhile", facts: { number: 2 } });
    const stored = await articleAt(manager, 2);
    expect(stored.heading).toMatch(/^Của người thứ/);
    await saveArticle(other, { ...asInput(stored), heading: read.heading });
    await expect(removeArticle(manager, { lineage: read.lineage, revision: read.revision })).rejects.toMatchObject({
      code: "regulation.article-changed-meanwhile",
    });
  });

  test("moving renumbers everything and references follow; a form opened before cannot bring old numbers back", async ({
    ctx,
  }) => {
    const manager = await aDraft(ctx);
    const first = await articleAt(manager, 1);
    const pointed = /Điều (\d+) Quy chế này/.exec(first.body)?.[1];
    const target = await articleAt(manager, Number(pointed));
    await moveArticle(manager, { lineage: target.lineage, to: { chapter: 10, position: 1 } });
    const after = await draftOf(manager);
    const moved = after.articles.find(({ lineage }) => lineage === target.lineage);
    expect(moved).toMatchObject({ chapter: 10 });
    const repointed = await articleAt(manager, 1);
    expect(repointed.body).toContain(`Điều ${moved?.number} Quy chế này`);
    expect(repointed.revision).toBe(first.revision + 1);
    expect(after.articles.map(({ number }) => number)).toEqual(after.articles.map((_, index) => index + 1));
    await expect(saveArticle(manager, asInput(first))).rejects.toMatchObject({
      code: "regulation.article-changed-meanwhile",
    });
    await expect(removeArticle(manager, { lineage: target.lineage })).rejects.toMatchObject({
      code: "regulation.article-referred-to",
    });
    await moveArticle(manager, { lineage: target.lineage, to: { chapter: 2, position: 1 } });
    expect((await articleAt(manager, 1)).body).toBe(first.body);
  });

  test("chapters are added, named, moved and removed; only an empty one goes", async ({ ctx }) => {
    const manager = await aDraft(ctx);
    await changeChapter(manager, { kind: "add", heading: "Thử", headingEn: "Trial", after: 3 });
    await expect(changeChapter(manager, { kind: "remove", chapter: 1 })).rejects.toMatchObject({
      code: "regulation.chapter-not-empty",
    });
    await changeChapter(manager, { kind: "move", chapter: 4, direction: "up" });
    await changeChapter(manager, { kind: "name", chapter: 3, heading: "Thử lại", headingEn: "Again" });
    expect((await draftOf(manager)).chapters[2]).toEqual({ number: 3, heading: "Thử lại", headingEn: "Again" });
    await changeChapter(manager, { kind: "remove", chapter: 3 });
    const { chapters, articles } = await draftOf(manager);
    expect(chapters).toHaveLength(10);
    expect(articles.map(({ chapter }) => chapter)).toEqual(
      [...articles.map(({ chapter }) => chapter)].sort((a, b) => a - b),
    );
    await expect(changeChapter(await anInspector(ctx), { kind: "remove", chapter: 1 })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
  });
});

describe("comments", () => {
  test("are asked of sellers and units, answered one by one, and stay with the version", async ({ ctx, db, clock }) => {
    const manager = await aDraft(ctx);
    const commune = await aCommuneOfficer(ctx, "00577");
    const { ctx: seller } = await aSeller(ctx, { manager, taxCode: "0312345677" });
    const buyer = await aUser(ctx);
    await describe11(manager);
    await expect(commentOnDraft(commune, { body: "Sớm quá", locale: "vi" })).rejects.toThrow("no draft");
    expect(await getOpenDraft(commune, { locale: "vi" })).toBeUndefined();
    const today = dayOf(ctx.now());
    await expect(setCommentPeriod(manager, { until: today })).rejects.toMatchObject({
      code: "regulation.comment-day-out-of-range",
    });
    await setCommentPeriod(manager, { until: addDays(today, 10) });
    const told = await announceDraft(ctx, { versionId: await draftId(db) });
    expect(told).toBeGreaterThanOrEqual(3);
    const mails = () => db.selectFrom("mails").select("recipient").where("subject", "like", "Mời góp ý%").execute();
    expect(await mails()).toHaveLength(told);
    await announceDraft(ctx, { versionId: await draftId(db) });
    expect(await mails()).toHaveLength(told);

    const { lineage } = await articleAt(manager, 30);
    const general = await commentOnDraft(commune, { body: "Gọi ông Ba 0912345678 mà hỏi", locale: "vi" });
    const about = await commentOnDraft(seller, { lineage, body: "24 hours is short", locale: "en" });
    await expect(commentOnDraft(buyer, { body: "Tôi cũng nói", locale: "vi" })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
    const shown = await getOpenDraft(seller, { locale: "vi" });
    expect(shown).toMatchObject({ canComment: true, comparedWith: "1.0" });
    expect(shown?.comments.map(({ author, articleNumber }) => [author, articleNumber])).toEqual([
      ["UBND Xã Bát Tràng", null],
      ["Rau an toàn Văn Đức", 30],
    ]);
    await expect(publishRegulation(manager, {})).rejects.toMatchObject({ code: "regulation.comments-still-open" });
    clock.advance({ days: 11 });
    await expect(commentOnDraft(seller, { body: "Muộn", locale: "vi" })).rejects.toMatchObject({
      code: "regulation.comments-closed",
    });
    await expect(publishRegulation(manager, {})).rejects.toMatchObject({
      code: "regulation.comments-unanswered",
      facts: { count: 2 },
    });
    const answer = { verdict: "partly", answer: "Sẽ xem lại.", locale: "vi" } as const;
    await expect(answerComment(commune, { commentId: about, ...answer })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
    await answerComment(manager, { commentId: about, ...answer });
    await answerComment(manager, { commentId: general, ...answer, verdict: "declined" });
    const answered = await db.selectFrom("mails").select("body_text").where("subject", "like", "Trả lời%").execute();
    expect(answered).toHaveLength(2);
    await redactComment(manager, { commentId: general, body: "Gọi ông Ba mà hỏi", reason: "số điện thoại" });
    expect((await listDraftComments(manager)).comments[0]).toMatchObject({
      body: "Gọi ông Ba mà hỏi",
      redactionReason: "số điện thoại",
      verdict: "declined",
    });
    const audited = await db
      .selectFrom("audit_entries")
      .select(sql<string>`coalesce(after::text, '') || coalesce(before::text, '')`.as("said"))
      .where("action", "=", "regulation.comment-redacted")
      .execute();
    expect(audited.map(({ said }) => said).join()).not.toContain("0912345678");

    await publishRegulation(manager, {});
    expect((await listVersionComments(ctx, { version: "1.1" })).comments).toHaveLength(2);
    await refusedInSql(db, `update regulation_comments set answer = 'khác' where answer is not null`);
    await refusedInSql(db, `delete from regulation_comments`);
    await redactComment(manager, { version: "1.1", commentId: general, body: "…", reason: "thêm" });
  });

  test("end when the manager says so", async ({ ctx }) => {
    const manager = await aDraft(ctx);
    await setCommentPeriod(manager, { until: addDays(dayOf(ctx.now()), 30) });
    expect((await draftOf(manager)).isCommentOpen).toBe(true);
    await endComments(manager);
    expect((await draftOf(manager)).isCommentOpen).toBe(false);
  });
});

const draftId = async (db: Db): Promise<string> =>
  (await db.selectFrom("regulation_versions").select("id").where("state", "=", "draft").executeTakeFirstOrThrow()).id;

describe("a published version", () => {
  test("never changes, in SQL neither; its document is what its hash says", async ({ ctx, db }) => {
    await aRegulation(await aManager(ctx));
    for (const statement of [
      "update regulation_versions set summary = 'khác' where state = 'published'",
      "update regulation_versions set effective_at = effective_at + interval '1 day' where state = 'published'",
      "update regulation_versions set state = 'draft' where state = 'published'",
      "delete from regulation_versions where state = 'published'",
      "update regulation_articles set body = 'khác' where version_id in (select id from regulation_versions where state = 'published')",
      "delete from regulation_articles where version_id in (select id from regulation_versions where state = 'published')",
      "update regulation_chapters set heading = 'khác' where version_id in (select id from regulation_versions where state = 'published')",
      "update regulation_documents set body = 'khác'",
      "delete from regulation_documents",
    ])
      await refusedInSql(db, statement);
    for (const locale of ["vi", "en"] as const) {
      const { body, sha256 } = await getRegulationDocument(ctx, { version: "1.0", locale });
      expect(hashText(body)).toBe(sha256);
      expect(body.match(/^(Điều|Article) \d+\. /gm)).toHaveLength(50);
    }
  });

  test("notice shorter than the law's is refused by the table as well (Decree 52/2013, art. 38.3; FEE-01)", async ({
    ctx,
    db,
  }) => {
    await aDraft(ctx);
    const publish = (days: number, fees: boolean) =>
      sql`
        update regulation_versions set state = 'published', published_at = '2026-11-01T00:00:00Z', changes_fees = ${fees},
          effective_at = timestamptz '2026-11-01T00:00:00Z' + make_interval(hours => ${days * 24})
        where state = 'draft'
      `.execute(db);
    await expect(publish(4, false)).rejects.toMatchObject({ code: "23514" });
    await expect(publish(19, true)).rejects.toMatchObject({ code: "23514" });
  });

  test("that changes fees is told twenty days ahead, and can be withdrawn with a reason before it binds", async ({
    ctx,
    db,
    clock,
  }) => {
    const manager = await aDraft(ctx);
    await endComments(manager).catch(() => undefined);
    const { version } = await draftOf(manager);
    await describeDraft(manager, { version, summary: "Đặt phí.", summaryEn: "A fee.", changesFees: true });
    await expect(publishRegulation(manager, { effectiveOn: addDays(dayOf(ctx.now()), 19) })).rejects.toMatchObject({
      code: "regulation.notice-too-short",
      facts: { days: 20 },
    });
    const published = await publishRegulation(manager, {});
    expect(dayOf(new Date(published.effectiveAt))).toBe(addDays(dayOf(ctx.now()), 21));
    const why = { reason: "Chưa thống nhất mức phí.", reasonEn: "The fee is not agreed." };
    await expect(withdrawRegulation(await anInspector(ctx), { version, ...why })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
    await expect(withdrawRegulation(manager, { version: "1.0", ...why })).rejects.toMatchObject({
      code: "regulation.already-in-force",
    });
    await withdrawRegulation(manager, { version, ...why });
    await expect(withdrawRegulation(manager, { version, ...why })).rejects.toThrow("no published version");
    expect(await announceWithdrawal(ctx, { version })).toBeGreaterThan(0);
    expect(await getRegulation(ctx, { version })).toMatchObject({ standing: "withdrawn", withdrawn: why });
    clock.advance({ days: 40 });
    expect((await getRegulation(ctx))?.version).not.toBe(version);
    await refusedInSql(db, `update regulation_versions set withdrawn_reason = 'khác' where state = 'withdrawn'`);
    await draftRegulation(manager);
    expect((await draftOf(manager)).version > version).toBe(true);
  });

  test("is accepted with who, when, language and the hash of the text; the next shows what changed", async ({
    ctx,
    db,
    clock,
  }) => {
    const manager = await aDraft(ctx);
    const { ctx: seller, sellerId } = await aSeller(ctx, { manager, taxCode: "0101248141" });
    const { ctx: stranger } = await aSeller(ctx, { manager, taxCode: "0300588569" });
    const inForce = (await getRegulation(ctx))?.version ?? "";
    await acceptRegulation(seller, { version: inForce, locale: "en" });
    const record = await getAcceptanceRecord(seller, { version: inForce });
    const document = await getRegulationDocument(ctx, { version: inForce, locale: "en" });
    expect(record).toMatchObject({ locale: "en", textSha256: document.sha256, isTextUnchanged: true });
    expect(record.acceptedAt).toBe(ctx.now().toISOString());
    await expect(getAcceptanceRecord(stranger, { version: inForce })).rejects.toThrow("no acceptance");
    await refusedInSql(db, `update regulation_acceptances set text_sha256 = repeat('0', 64)`);
    await refusedInSql(db, `delete from regulation_acceptances`);

    const changed = await articleAt(manager, 30);
    await saveArticle(manager, { ...asInput(changed), body: `${changed.body} Thêm một câu.` });
    const { version } = await draftOf(manager);
    await describeDraft(manager, { version, summary: "Sửa.", summaryEn: "Changed." });
    await publishRegulation(manager, {});
    const { changesSince } = await getAcceptanceHistory(seller);
    expect(changesSince[version]).toMatchObject({ since: inForce, articles: [{ number: 30, change: "changed" }] });
    const comparison = await getComparison(ctx, { from: inForce, to: version, locale: "vi" });
    expect(comparison?.changed).toHaveLength(1);
    const added = comparison?.changed[0]?.body.filter(({ kind }) => kind === "added") ?? [];
    expect(added.map(({ text }) => text).join()).toMatch(/Thêm một câu\.$/);

    const missing = async (who: Ctx, hasAccepted = false) =>
      (await listUnaccepted(who, { version, hasAccepted })).sellers.map(({ id }) => String(id));
    expect(await missing(manager)).toContain(sellerId);
    expect(await missing(await aCommuneOfficer(ctx, "00004"))).toEqual([]);
    expect(await missing(await aCommuneOfficer(ctx, "00577"))).toContain(sellerId);
    await expect(remindAcceptance(await aCommuneOfficer(ctx, "00004"), { version, sellerId })).rejects.toThrow(
      "to remind",
    );
    expect(await remindAcceptance(manager, { version, sellerId })).toBe(1);
    const { id: versionId } = await db
      .selectFrom("regulation_versions")
      .select("id")
      .where("version", "=", version)
      .executeTakeFirstOrThrow();
    const letters = () => db.selectFrom("mails").select("id").where("subject", "like", "Nhắc: quy chế%").execute();
    const areas = manager.actor.kind === "user" ? manager.actor.memberships : [];
    const own = areas.map(({ unitPath }) => ({ path: unitPath, groups: null }));
    await sendAcceptanceReminders(ctx, { versionId, scopes: own, sellerId });
    await sendAcceptanceReminders(ctx, { versionId, scopes: own, sellerId });
    expect(await letters()).toHaveLength(1);
    clock.advance({ days: 1 });
    await sendAcceptanceReminders(ctx, { versionId, scopes: own, sellerId });
    expect(await letters()).toHaveLength(2);
    await acceptRegulation(seller, { version });
    expect(await missing(manager)).not.toContain(sellerId);
    expect(await missing(manager, true)).toContain(sellerId);
  });
});

test("a market with an older text can begin from the model text", async ({ ctx, clock }) => {
  const manager = await aManager(ctx);
  await aRegulation(manager);
  clock.advance({ days: 60 });
  const { draft } = await getRegulationDraft(manager);
  if (!draft) await draftRegulation(manager, { from: "model" });
  const text = await draftOf(manager);
  expect(text.articles).toHaveLength(50);
  expect([text.uncarried, text.uncovered]).toEqual([[], []]);
});
