import fc from "fast-check";
import { describe, expect } from "vitest";
import { appealSanction } from "#app/domain/oversight/appeal-sanction.server.ts";
import { decideAppeal } from "#app/domain/oversight/decide-appeal.server.ts";
import { decideProposal } from "#app/domain/oversight/decide-proposal.server.ts";
import { endSanction } from "#app/domain/oversight/end-sanction.server.ts";
import { enforceSanctions } from "#app/domain/oversight/enforce-sanctions.server.ts";
import { exportOwnData } from "#app/domain/oversight/export-own-data.server.ts";
import { OWN_DATA_TABLES, type OwnDataTable } from "#app/domain/oversight/own-data.ts";
import { getSanction } from "#app/domain/oversight/get-sanction.server.ts";
import { imposeSanction } from "#app/domain/oversight/impose-sanction.server.ts";
import { listAppeals, listSanctions } from "#app/domain/oversight/list-sanctions.server.ts";
import { getOwnSanction, listOwnSanctions } from "#app/domain/oversight/own-sanctions.server.ts";
import { staySanction } from "#app/domain/oversight/stay-sanction.server.ts";
import { updateProduct } from "#app/domain/products/update-product.server.ts";
import { updateSellerProfile } from "#app/domain/organisation/update-seller-profile.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, SanctionId, SellerId, UnitId } from "#app/domain/shared/ids.ts";
import { aProductForm } from "#tests/factories/goods.ts";
import { aPublishedListing, aStallInOrder } from "#tests/factories/listings.ts";
import { aCommuneOfficer, aManager, aSellerProfile } from "#tests/factories/people.ts";
import { placeholderEmail } from "#app/domain/shared/placeholder-email.ts";
import { anOrder, aSanction } from "#tests/factories/sanctions.ts";
import { queuedJobs, runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const sellerState = async (db: Db, id: SellerId) => {
  const row = await db.selectFrom("sellers").select("state").where("id", "=", id).executeTakeFirstOrThrow();
  return row.state;
};
const listingState = (db: Db, id: ListingId) =>
  db
    .selectFrom("listings")
    .select(["state", "suspended_by as by", "is_hidden as isHidden"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const stateOf = async (db: Db, id: SanctionId) => {
  const row = await db.selectFrom("sanctions").select("state").where("id", "=", id).executeTakeFirstOrThrow();
  return row.state;
};
const isSearchable = async (db: Db, id: ListingId) =>
  (await db.selectFrom("listing_search").select("listing_id").where("listing_id", "=", id).execute()).length === 1;
const market = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", process: "test" } });
const mailsTo = async (db: Db, who: Ctx) => {
  if (who.actor.kind !== "user") throw new Error("a user");
  const rows = await db
    .selectFrom("mails")
    .select(["subject", "body_text as text"])
    .where("recipient", "=", who.actor.email)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(({ subject, text }) => `${subject}\n${text}`).join("\n\n");
};

describe("suspending a seller (SEL-09, Law 122/2025/QH15 art. 17.2.g)", () => {
  test("is notified at once and waits five full days; the job brings it into force in its hour", async ({
    ctx,
    db,
    clock,
  }) => {
    const { seller, sellerId, listingId, manager } = await aPublishedListing(ctx);
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, remedy: "Cân lại cả lô." });
    const { sanction } = await getOwnSanction(seller, { sanctionId });
    const waits = new Date(sanction.effectiveAt ?? "").getTime() - new Date(sanction.noticeAt ?? "").getTime();
    expect(waits).toBeGreaterThanOrEqual(5 * 86_400_000);
    expect(waits).toBeLessThan(6 * 86_400_000);
    expect(await sellerState(db, sellerId)).toBe("approved");
    expect(await mailsTo(db, seller)).toMatch(
      /Điều 7 Quy chế[\s\S]*cân thiếu 60 g[\s\S]*Cân lại cả lô[\s\S]*khiếu nại/,
    );
    const job = (await queuedJobs(db)).find(({ name }) => name === "oversight.enforce-sanctions");
    expect(job?.startAfter).toEqual(new Date(sanction.effectiveAt ?? ""));

    clock.set(new Date(new Date(sanction.effectiveAt ?? "").getTime() - 1000));
    await enforceSanctions(market(ctx));
    expect(await sellerState(db, sellerId)).toBe("approved");
    clock.set(new Date(sanction.effectiveAt ?? ""));
    await runQueuedJobs(ctx, { only: ["oversight.enforce-sanctions"], all: true });
    expect(await sellerState(db, sellerId)).toBe("suspended");
    expect(await isSearchable(db, listingId)).toBe(false);
    await enforceSanctions(market(ctx));
    expect((await mailsTo(db, seller)).split("bắt đầu có hiệu lực")).toHaveLength(2);
  });

  test("is caught up with when the worker had stood still, and ends by itself when it was for a time", async ({
    ctx,
    db,
    clock,
  }) => {
    const { sellerId, listingId, manager } = await aPublishedListing(ctx, { lot: { expiresOn: "2032-01-01" } });
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, endsOn: "2026-12-31" });
    clock.advance({ days: 12 });
    expect(await enforceSanctions(market(ctx))).toEqual({ enforced: 1 });
    expect([await stateOf(db, sanctionId), await sellerState(db, sellerId)]).toEqual(["in_force", "suspended"]);
    clock.set(new Date("2027-01-01T00:00:00+07:00"));
    await enforceSanctions(market(ctx));
    expect([await stateOf(db, sanctionId), await sellerState(db, sellerId)]).toEqual(["ended", "approved"]);
    expect((await listingState(db, listingId)).state).toBe("published");
  });

  test("is refused when the day asked for is too early, and in the table too", async ({ ctx, db }) => {
    const { sellerId, manager } = await aStallInOrder(ctx);
    await expect(
      aSanction(manager, { kind: "suspend_seller", sellerId, effectiveOn: "2026-11-24" }),
    ).rejects.toMatchObject({ code: "oversight.notice-too-short", field: "effectiveOn" });
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId });
    const early = db
      .updateTable("sanctions")
      .set((eb) => ({ effective_at: eb.ref("notice_at") }))
      .where("id", "=", sanctionId)
      .execute();
    await expect(early).rejects.toThrow(/sanctions_five_days/);
  });

  test("happens at once on an authority's order, whose day is shown when it was late", async ({ ctx, db }) => {
    const { sellerId, listingId, manager } = await aPublishedListing(ctx);
    const half = { kind: "suspend_seller", sellerId, orderNumber: "1/QĐ" } as const;
    await expect(aSanction(manager, half)).rejects.toMatchObject({ code: "oversight.order-incomplete" });
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, ...anOrder });
    expect(await sellerState(db, sellerId)).toBe("suspended");
    expect(await isSearchable(db, listingId)).toBe(false);
    expect((await getSanction(manager, { sanctionId })).sanction.order).toMatchObject({ isLate: true });
  });

  test("leaves the profile's own state beneath: what was edited meanwhile counts afterwards", async ({ ctx, db }) => {
    const { seller, sellerId, manager } = await aStallInOrder(ctx);
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, ...anOrder });
    await updateSellerProfile(seller, aSellerProfile({ address: "Thôn khác, số 9" }));
    expect(await sellerState(db, sellerId)).toBe("suspended");
    await endSanction(manager, { sanctionId, how: "lift", reason: "Đã sửa" });
    expect(await sellerState(db, sellerId)).toBe("submitted");
  });
});

describe("striking off", () => {
  test("takes two managers: who proposed does not confirm, and the notice counts from the confirmation", async ({
    ctx,
    db,
    clock,
  }) => {
    const { seller, sellerId, manager } = await aStallInOrder(ctx);
    const second = await aManager(ctx);
    const sanctionId = await aSanction(manager, { kind: "strike_off", sellerId });
    expect((await listOwnSanctions(seller, {})).items).toEqual([]);
    await expect(getOwnSanction(seller, { sanctionId })).rejects.toMatchObject({ name: "NotFound" });
    await expect(decideProposal(manager, { sanctionId, decision: "confirm" })).rejects.toMatchObject({
      code: "oversight.second-person",
    });
    clock.advance({ days: 2 });
    await decideProposal(second, { sanctionId, decision: "confirm" });
    const { sanction } = await getSanction(second, { sanctionId });
    expect(sanction.noticeAt).toBe(ctx.now().toISOString());
    clock.advance({ days: 6 });
    await enforceSanctions(market(ctx));
    expect(await sellerState(db, sellerId)).toBe("struck_off");
    expect((await listOwnSanctions(seller, {})).items).toHaveLength(1);
    const alone = db.updateTable("sanctions").set((eb) => ({ seconded_by: eb.ref("decided_by") }));
    await expect(alone.where("id", "=", sanctionId).execute()).rejects.toThrow(/sanctions_two_persons/);
  });

  test("of two seconds at once one decides and the other is told so", async ({ ctx, db }) => {
    const { sellerId, manager } = await aStallInOrder(ctx);
    const [one, two] = [await aManager(ctx), await aManager(ctx)];
    const sanctionId = await aSanction(manager, { kind: "strike_off", sellerId });
    const outcomes = await Promise.allSettled([
      decideProposal(one, { sanctionId, decision: "confirm" }),
      decideProposal(two, { sanctionId, decision: "refuse", reason: "Chưa đủ căn cứ" }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [lost] = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as unknown] : []));
    expect(lost).toMatchObject({ code: "oversight.wrong-sanction-state" });
    expect(["noticed", "refused"]).toContain(await stateOf(db, sanctionId));
  });

  test("the proposer takes a proposal back, nobody else does", async ({ ctx, db }) => {
    const { sellerId, manager } = await aStallInOrder(ctx);
    const second = await aManager(ctx);
    const sanctionId = await aSanction(manager, { kind: "strike_off", sellerId });
    const takeBack = (as: Ctx) => endSanction(as, { sanctionId, how: "cancel", reason: "Nhầm gian hàng" });
    await expect(takeBack(second)).rejects.toMatchObject({ code: "oversight.own-proposal" });
    await takeBack(manager);
    expect(await stateOf(db, sanctionId)).toBe("cancelled");
  });
});

test("of two managers who suspend the same stall at once one is told that it is done", async ({ ctx }) => {
  const { sellerId, manager } = await aStallInOrder(ctx);
  const other = await aManager(ctx);
  const outcomes = await Promise.allSettled(
    [manager, other].map((as) => aSanction(as, { kind: "suspend_seller", sellerId })),
  );
  const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as unknown] : []));
  expect(lost).toMatchObject([{ code: "oversight.already-sanctioned" }]);
});

describe("appeals", () => {
  test("are made once within their period, numbered, and decided by somebody else with reasons", async ({
    ctx,
    db,
  }) => {
    const { seller, sellerId, listingId, manager } = await aPublishedListing(ctx);
    const other = await aManager(ctx);
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, ...anOrder });
    const { code } = await appealSanction(seller, { sanctionId, words: "Cân của chợ hỏng hôm ấy." });
    expect(code).toMatch(/^KN-2026-\d{6}$/);
    await expect(appealSanction(seller, { sanctionId, words: "Lần nữa" })).rejects.toMatchObject({
      code: "oversight.appealed-already",
    });
    expect((await listAppeals(other, { isOpen: true })).items.map((row) => row.appealCode)).toContain(code);
    expect(await mailsTo(db, other)).toContain("Cân của chợ hỏng");
    expect(await mailsTo(db, manager)).not.toContain("Cân của chợ hỏng");
    await expect(decideAppeal(manager, { sanctionId, outcome: "upheld", reasons: "Tôi đúng" })).rejects.toMatchObject({
      code: "oversight.same-person",
    });
    await decideAppeal(other, { sanctionId, outcome: "granted", reasons: "Biên bản kiểm cân cho thấy cân lệch." });
    expect([await stateOf(db, sanctionId), await sellerState(db, sellerId)]).toEqual(["annulled", "approved"]);
    expect(await isSearchable(db, listingId)).toBe(true);
    expect(await mailsTo(db, seller)).toMatch(new RegExp(`${code}[\\s\\S]*cân lệch`));
    const byDecider = db.updateTable("sanction_appeals").set((eb) => ({ decided_by: eb.ref("against_decider") }));
    await expect(byDecider.where("sanction_id", "=", sanctionId).execute()).rejects.toThrow(/somebody_else/);
  });

  test("come too late after fifteen days", async ({ ctx, clock }) => {
    const { seller, sellerId, manager } = await aStallInOrder(ctx);
    const sanctionId = await aSanction(manager, { kind: "warn", sellerId });
    clock.advance({ days: 17 });
    await expect(appealSanction(seller, { sanctionId, words: "Muộn" })).rejects.toMatchObject({
      code: "oversight.appeal-too-late",
    });
  });

  test("suspend the effect only when somebody stays it; upheld, it goes on", async ({ ctx, db }) => {
    const { seller, sellerId, manager } = await aStallInOrder(ctx);
    const other = await aManager(ctx);
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, ...anOrder });
    const stay = (as: Ctx) => staySanction(as, { sanctionId, reason: "Cần cân lại trước" });
    await expect(stay(other)).rejects.toMatchObject({ code: "oversight.no-open-appeal" });
    await appealSanction(seller, { sanctionId, words: "Không đúng" });
    expect(await sellerState(db, sellerId)).toBe("suspended");
    await expect(stay(manager)).rejects.toMatchObject({ code: "oversight.same-person" });
    await stay(other);
    expect([await stateOf(db, sanctionId), await sellerState(db, sellerId)]).toEqual(["stayed", "approved"]);
    await decideAppeal(other, { sanctionId, outcome: "upheld", reasons: "Cân lại vẫn thiếu" });
    expect([await stateOf(db, sanctionId), await sellerState(db, sellerId)]).toEqual(["in_force", "suspended"]);
  });

  test("may put a milder one in its place, which ends in its time and is appealed in its turn", async ({
    ctx,
    db,
    clock,
  }) => {
    const { seller, sellerId, manager } = await aStallInOrder(ctx);
    const other = await aManager(ctx);
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, ...anOrder });
    await appealSanction(seller, { sanctionId, words: "Quá nặng" });
    const change = (facts: object) =>
      decideAppeal(other, { sanctionId, outcome: "changed", reasons: "Lần đầu", ...facts });
    await expect(change({ kind: "strike_off" })).rejects.toMatchObject({ code: "oversight.not-milder" });
    await expect(change({})).rejects.toMatchObject({ code: "oversight.not-milder" });
    await change({ endsOn: "2026-11-30" });
    expect([await stateOf(db, sanctionId), await sellerState(db, sellerId)]).toEqual(["replaced", "suspended"]);
    const [next] = (await listOwnSanctions(seller, {})).items;
    expect(next).toMatchObject({ kind: "suspend_seller", state: "in_force" });
    expect((await getOwnSanction(seller, { sanctionId: next?.id ?? "" })).canAppeal).toBe(true);
    clock.set(new Date("2026-12-01T00:00:00+07:00"));
    await enforceSanctions(market(ctx));
    expect(await sellerState(db, sellerId)).toBe("approved");
  });

  test("against a lift at the same moment: one of the two counts, and nothing is left over", async ({ ctx, db }) => {
    const { seller, sellerId, manager } = await aStallInOrder(ctx);
    const other = await aManager(ctx);
    const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, ...anOrder });
    await appealSanction(seller, { sanctionId, words: "Không đúng" });
    const outcomes = await Promise.allSettled([
      endSanction(manager, { sanctionId, how: "lift", reason: "Đã khắc phục" }),
      decideAppeal(other, { sanctionId, outcome: "granted", reasons: "Đúng là nhầm" }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await sellerState(db, sellerId)).toBe("approved");
    const appeal = await db
      .selectFrom("sanction_appeals")
      .select("state")
      .where("sanction_id", "=", sanctionId)
      .executeTakeFirstOrThrow();
    expect([await stateOf(db, sanctionId), appeal.state]).toEqual(
      outcomes[0]?.status === "fulfilled" ? ["lifted", "settled"] : ["annulled", "granted"],
    );
  });
});

describe("every level sees its own area", () => {
  test("another area's manager finds nothing, not even by id", async ({ ctx, asUser, db }) => {
    const { sellerId, manager } = await aStallInOrder(ctx);
    const sanctionId = await aSanction(manager, { kind: "warn", sellerId });
    const unit = await db
      .selectFrom("units")
      .select("id")
      .where("commune_code", "=", "00004")
      .executeTakeFirstOrThrow();
    const stranger = await asUser({ role: "market_manager", unitId: unit.id as UnitId });
    const officer = await aCommuneOfficer(ctx, "00577");
    expect((await listSanctions(stranger, {})).items).toEqual([]);
    expect((await listSanctions(officer, { sellerId })).items).toHaveLength(1);
    await expect(getSanction(stranger, { sanctionId })).rejects.toMatchObject({ name: "NotFound" });
    await expect(endSanction(stranger, { sanctionId, how: "lift", reason: "x" })).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(aSanction(stranger, { kind: "warn", sellerId })).rejects.toMatchObject({ name: "NotFound" });
    await expect(aSanction(officer, { kind: "warn", sellerId })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
    expect((await getSanction(officer, { sanctionId })).acts).toEqual([]);
  });

  test("a seller reads its own alone", async ({ ctx }) => {
    const { sellerId, manager } = await aStallInOrder(ctx);
    const other = await aStallInOrder(ctx, { taxCode: "0312345677", manager });
    const sanctionId = await aSanction(manager, { kind: "warn", sellerId });
    await expect(getOwnSanction(other.seller, { sanctionId })).rejects.toMatchObject({ name: "NotFound" });
    await expect(appealSanction(other.seller, { sanctionId, words: "x" })).rejects.toMatchObject({ name: "NotFound" });
  });
});

test("a struck-off seller still takes its data away (SEL-10, Decree 248/2026/NĐ-CP art. 18), and nobody else's", async ({
  ctx,
}) => {
  const { seller, sellerId, manager } = await aPublishedListing(ctx);
  const second = await aManager(ctx);
  const other = await aPublishedListing(ctx, { stall: await aStallInOrder(ctx, { manager }) });
  const sanctionId = await aSanction(manager, { kind: "strike_off", sellerId, ...anOrder });
  await decideProposal(second, { sanctionId, decision: "confirm" });
  const read = async (table: OwnDataTable | "all") => {
    const pieces: string[] = [];
    for await (const piece of exportOwnData(seller, { table })) pieces.push(piece);
    return pieces.join("");
  };
  const all = JSON.parse(await read("all")) as Record<string, Record<string, unknown>[]>;
  expect(Object.keys(all)).toEqual(["exportedAt", ...OWN_DATA_TABLES]);
  expect(all["profile"]).toMatchObject([{ id: sellerId, state: "struck_off" }]);
  expect(all["listings"]).toHaveLength(1);
  expect(all["sanctions"]).toMatchObject([{ kind: "strike_off", state: "in_force" }]);
  expect(JSON.stringify(all)).not.toContain(other.listingId);
  for (const table of OWN_DATA_TABLES) expect((await read(table)).startsWith("\uFEFFid")).toBe(true);
});

test("a seller known by phone alone has the notice as a message, kept as it was sent", async ({ ctx, db }) => {
  const { seller, sellerId, manager } = await aStallInOrder(ctx);
  if (seller.actor.kind !== "user") throw new Error("a user");
  const { userId } = seller.actor;
  await db
    .updateTable("users")
    .set({ email: placeholderEmail(userId), sign_in_phone: "+84912000111" })
    .where("id", "=", userId)
    .execute();
  const sanctionId = await aSanction(manager, { kind: "warn", sellerId });
  const { notices } = await getOwnSanction(seller, { sanctionId });
  expect(notices).toMatchObject([{ occasion: "notice", recipient: "+84912000111" }]);
  expect(notices[0]?.text).toContain("/nguoi-ban/xu-ly/");
});

test("an article that the version in force does not have is no basis", async ({ ctx }) => {
  const { sellerId, manager } = await aStallInOrder(ctx);
  await expect(imposeSanction(manager, { kind: "warn", sellerId, article: 999, facts: "x" })).rejects.toMatchObject({
    code: "oversight.no-such-article",
    field: "article",
  });
});

describe("undoing leaves no trace", () => {
  type Step = { kind: "suspend_seller" | "hide_listing" | "strike_off" | "break" | "mend"; isUndone: boolean };
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom("suspend_seller", "hide_listing", "strike_off", "break", "mend"),
    isUndone: fc.boolean(),
  });

  test("after any sequence of sanctions, lifts and findings the market is as if the undone ones had never been", async ({
    ctx,
    db,
  }) => {
    const manager = await aManager(ctx);
    const second = await aManager(ctx);
    const { gtinSource: _, gtin: __, ...label } = aProductForm({});

    const run = async (steps: readonly Step[]) => {
      const one = await aPublishedListing(ctx, { stall: await aStallInOrder(ctx, { manager }) });
      const standing: SanctionId[] = [];
      const undo: SanctionId[] = [];
      for (const { kind, isUndone } of steps) {
        if (kind === "break" || kind === "mend") {
          const storage = kind === "break" ? undefined : "Ngăn mát, 3 ngày.";
          await updateProduct(one.seller, { productId: one.productId, ...label, storage });
          continue;
        }
        const subject = kind === "hide_listing" ? { listingId: one.listingId } : { sellerId: one.sellerId };
        const sanctionId = await aSanction(manager, { kind, ...subject, ...anOrder }).catch(() => undefined);
        if (!sanctionId) continue;
        if (kind === "strike_off") await decideProposal(second, { sanctionId, decision: "confirm" });
        (isUndone ? undo : standing).push(sanctionId);
      }
      for (const sanctionId of undo.reverse()) await endSanction(manager, { sanctionId, how: "lift", reason: "Gỡ" });
      await runQueuedJobs(ctx, { only: ["listings.reevaluate-seller"] });
      return {
        seller: await sellerState(db, one.sellerId),
        listing: await listingState(db, one.listingId),
        isSearchable: await isSearchable(db, one.listingId),
      };
    };

    /** A second of its kind is refused while the first is open, so only the first of each kind counts. */
    const firstOfKind = (steps: readonly Step[]) =>
      steps.filter(
        ({ kind }, i) => kind === "break" || kind === "mend" || steps.findIndex((other) => other.kind === kind) === i,
      );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const given = firstOfKind(steps);
        const withUndone = await run(given);
        const without = await run(
          given.filter(({ isUndone, kind }) => !isUndone || kind === "break" || kind === "mend"),
        );
        expect(withUndone).toEqual(without);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
