import { describe, expect } from "vitest";
import { acceptRegulation } from "#app/domain/regulation/accept-regulation.server.ts";
import { announceRegulation } from "#app/domain/regulation/announce-regulation.server.ts";
import { describeDraft } from "#app/domain/regulation/describe-draft.server.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { getAcceptance } from "#app/domain/regulation/get-acceptance.server.ts";
import { getRegulation } from "#app/domain/regulation/get-regulation.server.ts";
import { getRegulationDraft } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { moveArticle } from "#app/domain/regulation/move-article.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import type { RegulationArticle } from "#app/domain/regulation/regulation-draft.schema.ts";
import { removeArticle } from "#app/domain/regulation/remove-article.server.ts";
import { ALL_RULE_IDS } from "#app/domain/regulation/rules.ts";
import { saveArticle } from "#app/domain/regulation/save-article.server.ts";
import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import { aRegulation } from "#tests/factories/listings.ts";
import { aManager, anInspector, aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const summary = { summary: "Thêm một điều.", summaryEn: "One article more." };
const article = (changes: Partial<RegulationArticle> = {}): RegulationArticle => ({
  heading: "Điều thử",
  headingEn: "A test",
  body: "Một khoản.",
  bodyEn: "One clause.",
  rules: [],
  covers: [],
  legalRefs: [],
  ...changes,
});

describe("the first version", () => {
  test("waits as a draft in an empty market, carries every rule, and binds the moment it is published", async ({
    ctx,
  }) => {
    const manager = await aManager(ctx);
    expect(await getRegulation(ctx)).toBeUndefined();
    const { draft, earliestEffectiveOn } = await getRegulationDraft(manager);
    expect(draft?.uncarried).toEqual([]);
    expect(earliestEffectiveOn).toBeNull();
    // A clock that goes on while the act runs, as every real one does.
    let reads = 0;
    const ticking = { ...manager, now: () => new Date(ctx.now().getTime() - 1_000 + (reads += 1)) };
    const { version, effectiveAt } = await publishRegulation(ticking, {});
    expect(version).toBe("1.0");
    expect(new Date(effectiveAt) < ctx.now()).toBe(true);
    const text = await getRegulation(ctx);
    expect(text).toMatchObject({ version: "1.0", standing: "in-force", comparedWith: null });
    expect(text?.articles.flatMap((one) => one.rules).sort()).toEqual([...ALL_RULE_IDS].sort());
  });
});

describe("a later version", () => {
  test("is drafted once, by a manager, as a copy of the newest", async ({ ctx }) => {
    const manager = await aManager(ctx);
    await aRegulation(manager);
    await expect(draftRegulation(await anInspector(ctx))).rejects.toMatchObject({ code: "organisation.not-allowed" });
    const outcomes = await Promise.allSettled([draftRegulation(manager), draftRegulation(await aManager(ctx))]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    const [{ draft }, inForce] = [await getRegulationDraft(manager), await getRegulation(ctx)];
    expect(draft?.version).toBe("1.1");
    expect(draft?.articles.map((one) => one.heading)).toEqual(inForce?.articles.map((one) => one.heading));
  });

  test("moves a rule from article to article and numbers them without gaps", async ({ ctx }) => {
    const manager = await aManager(ctx);
    const carriers = async (rule: string): Promise<number[]> =>
      ((await getRegulationDraft(manager)).draft?.articles ?? [])
        .filter((one) => one.rules.includes(rule))
        .map((one) => one.number);
    const [old] = await carriers("LST-03");
    const { lineage } = await saveArticle(manager, article({ rules: ["LST-03"] }));
    const last = (await getRegulationDraft(manager)).draft?.articles.at(-1);
    expect(last).toMatchObject({ lineage, number: 51, chapter: 10 });
    expect(await carriers("LST-03")).toEqual([51]);
    await moveArticle(manager, { lineage, to: { chapter: 1, position: 1 } });
    expect(await carriers("LST-03")).toEqual([1]);
    expect(await carriers("ORD-06")).toEqual([(old ?? 0) + 1]);
    await removeArticle(manager, { lineage });
    expect(await carriers("ORD-06")).toEqual([old]);
    expect((await getRegulationDraft(manager)).draft?.uncarried).toEqual(["LST-03"]);
    await expect(removeArticle(manager, { lineage })).rejects.toThrow("no article");
    await expect(saveArticle(manager, article({ rules: ["LST-99"] }))).rejects.toMatchObject({
      code: "regulation.unknown-rule",
    });
  });

  test("is not published while a rule has no article, or under a number that is not higher", async ({ ctx }) => {
    const manager = await aManager(ctx);
    await expect(publishRegulation(manager, {})).rejects.toMatchObject({ code: "regulation.summary-missing" });
    await expect(describeDraft(manager, { version: "1.0", ...summary })).rejects.toMatchObject({
      code: "regulation.version-not-higher",
      field: "version",
    });
    await describeDraft(manager, { version: "1.1", ...summary });
    await expect(publishRegulation(manager, {})).rejects.toMatchObject({
      code: "regulation.rule-without-article",
      facts: { rules: ["LST-03"] },
    });
    await saveArticle(manager, article({ rules: ["LST-03"] }));
  });

  test("is announced five days ahead, to every seller, once (Decree 52/2013, art. 38.3)", async ({
    ctx,
    db,
    clock,
  }) => {
    const manager = await aManager(ctx);
    const { ctx: seller } = await aSeller(ctx, { manager, taxCode: "0312345677" });
    const effectiveOn = addDays(dayOf(ctx.now()), 5);
    await expect(publishRegulation(manager, { effectiveOn })).rejects.toMatchObject({
      code: "regulation.notice-too-short",
      field: "effectiveOn",
    });
    const { effectiveAt } = await publishRegulation(manager, {});
    expect(await getRegulation(ctx)).toMatchObject({ version: "1.0" });
    expect(await getRegulation(ctx, { version: "1.1" })).toMatchObject({ standing: "upcoming", comparedWith: "1.0" });
    expect(await announceRegulation(ctx, { version: "1.1" })).toBe(1);
    await announceRegulation(ctx, { version: "1.1" });
    const mails = await db.selectFrom("mails").select("recipient").where("subject", "like", "Quy chế%1.1%").execute();
    expect(mails).toHaveLength(1);

    await acceptRegulation(seller, { version: "1.1" });
    await acceptRegulation(seller, { version: "1.1" });
    expect((await getAcceptance(seller)).upcoming?.acceptedAt).toBe(ctx.now().toISOString());
    await expect(acceptRegulation(seller, { version: "0.9" })).rejects.toThrow("no version 0.9");

    clock.set(effectiveAt);
    expect(await getRegulation(ctx)).toMatchObject({ version: "1.1", standing: "in-force" });
    expect(await getRegulation(ctx, { version: "1.0" })).toMatchObject({ standing: "superseded" });
    await expect(getRegulation(ctx, { version: "7.7" })).rejects.toThrow("no version 7.7");
  });

  test("does not take effect before the one published before it", async ({ ctx }) => {
    const manager = await aManager(ctx);
    await draftRegulation(manager);
    await describeDraft(manager, { version: "1.2", ...summary });
    const newest = await getRegulation(ctx, { version: "1.1" });
    const effectiveOn = dayOf(new Date(newest?.effectiveAt ?? ""));
    await expect(publishRegulation(manager, { effectiveOn })).rejects.toMatchObject({
      code: "regulation.before-newest",
    });
    const { effectiveAt } = await publishRegulation(manager, {});
    expect(dayOf(new Date(effectiveAt))).toBe(addDays(effectiveOn, 1));
  });
});
