import { describe, expect } from "vitest";
import { getJoiningDraft } from "#app/domain/organisation/get-joining-draft.server.ts";
import { forgetOldDrafts } from "#app/domain/organisation/forget-old-drafts.server.ts";
import { getSellerProfile } from "#app/domain/organisation/get-seller-profile.server.ts";
import { stepAfter, type JoiningStep } from "#app/domain/organisation/joining-steps.ts";
import { saveJoiningStep } from "#app/domain/organisation/save-joining-step.server.ts";
import { getAcceptance } from "#app/domain/regulation/get-acceptance.server.ts";
import { handInShop } from "#app/domain/regulation/hand-in-shop.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { actingAs, aManager, aUser } from "#tests/factories/people.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import { test } from "#tests/setup/test.ts";

const ANSWERS: Readonly<Partial<Record<JoiningStep, Record<string, string>>>> = {
  kind: { kind: "cooperative" },
  legal: {
    legalName: "Hợp tác xã Nấm Sớm Mai",
    taxCode: "0101234565",
    registrationNumber: "01.07.000777",
    registeredOn: "2019-05-06",
    registeredBy: "Phòng Tài chính huyện Sóc Sơn",
  },
  person: { representativeName: "Lê Thị Mai", representativePersonalId: "001980000901" },
  place: { communeCode: "00577", address: "Thôn Đông", phone: "0912 345 678" },
  window: { displayName: "Nấm Sớm Mai" },
  delivery: {
    shippingFeeVnd: "20.000",
    deliveryArea: "Nội thành Hà Nội",
    deliveryDays: "1",
    returnTerms: "Đổi trong ngày.",
  },
  bank: {
    "bank.bin": "970436",
    "bank.accountNumber": "9988 7766",
    "bank.holderName": "HTX NAM SOM MAI",
    "bank.feed": "connected",
  },
  papers: { foodSafetyExemption: "", gs1Prefix: "" },
};

const save = async (
  person: Ctx,
  step: JoiningStep,
  values: Record<string, string> = ANSWERS[step] ?? {},
  seen: { version?: number; tab?: string } = {},
) => {
  const { version } = await getJoiningDraft(person);
  const mark = { version: seen.version ?? version, tab: seen.tab ?? "tab-1" };
  return saveJoiningStep(person, { step, values, mark, goOn: stepAfter(step, "cooperative") });
};

const fillAll = async (person: Ctx): Promise<void> => {
  for (const step of Object.keys(ANSWERS) as JoiningStep[]) await save(person, step);
};

describe("a draft", () => {
  test("waits on any device at the step where it was left, and asks nothing that the account knows", async ({
    ctx,
  }) => {
    const person = await aUser(ctx, { name: "Lê Thị Mai", email: "mai@example.vn" });
    const empty = await getJoiningDraft(person);
    expect(empty).toMatchObject({ step: "kind", version: 0 });
    expect(empty.facts).toMatchObject({ email: "mai@example.vn", representativeName: "Lê Thị Mai" });
    await save(person, "kind");
    await save(person, "legal");
    if (person.actor.kind !== "user") throw new Error("a person");
    const elsewhere = await actingAs({ ...ctx, requestId: "another device" }, person.actor.userId);
    expect(await getJoiningDraft(elsewhere)).toMatchObject({
      step: "person",
      facts: { legalName: "Hợp tác xã Nấm Sớm Mai", taxCode: "0101234565" },
    });
    const stranger = await getJoiningDraft(await aUser(ctx));
    expect(stranger.facts["taxCode"]).toBeUndefined();
  });

  test("keeps wrong words too, and takes only the fields of its step", async ({ ctx }) => {
    const person = await aUser(ctx);
    await save(person, "kind");
    await save(person, "legal", { legalName: "HTX", taxCode: "12", communeCode: "00577", state: "approved" });
    const { facts, open } = await getJoiningDraft(person);
    expect(facts).toMatchObject({ legalName: "HTX", taxCode: "12" });
    expect(facts["communeCode"]).toBeUndefined();
    expect(facts["state"]).toBeUndefined();
    expect(open).toContain("legal");
  });

  test("two windows: another step is no clash, the same step is not overwritten, a second press is a choice", async ({
    ctx,
  }) => {
    const person = await aUser(ctx);
    await save(person, "kind");
    const { version } = await getJoiningDraft(person);
    await save(person, "legal", ANSWERS.legal, { version, tab: "left" });
    await save(person, "place", ANSWERS.place, { version, tab: "right" });
    const clash = save(person, "legal", { legalName: "Tên khác" }, { version, tab: "right" });
    await expect(clash).rejects.toMatchObject({ code: "organisation.draft-changed-elsewhere" });
    expect((await getJoiningDraft(person)).facts).toMatchObject({
      legalName: "Hợp tác xã Nấm Sớm Mai",
      address: "Thôn Đông",
    });
    await save(person, "legal", { legalName: "Tên khác" }, { version, tab: "left" });
    await save(person, "legal", { legalName: "Tên thứ ba" }, { tab: "right" });
    expect((await getJoiningDraft(person)).facts["legalName"]).toBe("Tên thứ ba");
  });

  test("two windows at the same moment: one is saved, the other is told", async ({ ctx }) => {
    const person = await aUser(ctx);
    await save(person, "kind");
    const { version } = await getJoiningDraft(person);
    const both = await Promise.allSettled(
      ["left", "right"].map((tab) => save(person, "window", { displayName: tab }, { version, tab })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is forgotten when nobody comes back for half a year", async ({ ctx, clock }) => {
    const person = await aUser(ctx);
    await save(person, "kind");
    clock.advance({ days: 170 });
    await forgetOldDrafts(ctx);
    expect((await getJoiningDraft(person)).version).toBe(1);
    clock.advance({ days: 11 });
    expect(await forgetOldDrafts(ctx)).toBeGreaterThan(0);
    expect((await getJoiningDraft(person)).version).toBe(0);
  });
});

describe("handing in", () => {
  test("opens the shop with what was typed, accepts the regulation that was read, and ends the draft", async ({
    ctx,
  }) => {
    const { version: regulation } = await publishRegulation(await aManager(ctx), {});
    const person = await aUser(ctx, { name: "Lê Thị Mai", email: "mai2@example.vn" });
    await fillAll(person);
    const { version, bank, open } = await getJoiningDraft(person);
    expect([bank, open]).toEqual(["matched", []]);
    const mark = { version, tab: "tab-1" };
    const without = handInShop(person, { ...mark, regulation, consent: false });
    await expect(without).rejects.toMatchObject({ code: "organisation.consent-missing", field: "consent" });
    const old = handInShop(person, { ...mark, regulation: "0", consent: true });
    await expect(old).rejects.toMatchObject({ code: "organisation.regulation-changed" });
    const stale = handInShop(person, { ...mark, version: version - 1, regulation, consent: true });
    await expect(stale).rejects.toMatchObject({ code: "organisation.draft-changed-elsewhere" });
    await handInShop(person, { ...mark, regulation, consent: true });
    if (person.actor.kind !== "user") throw new Error("a person");
    const seller = await actingAs(ctx, person.actor.userId);
    const { seller: shop, bankAccount } = await getSellerProfile(seller);
    expect(shop).toMatchObject({
      state: "submitted",
      identityStatus: "unverified",
      email: "mai2@example.vn",
      phone: "+84912345678",
      shippingFeeVnd: 20_000,
      deliveryDays: 1,
    });
    expect(bankAccount).toMatchObject({ accountNumber: "99887766", isHolderKnown: true, isConnectionAsked: true });
    expect((await getAcceptance(seller)).inForce?.acceptedAt).not.toBeNull();
    expect((await getJoiningDraft({ ...seller, actor: person.actor })).version).toBe(0);
    await expect(save(seller, "kind")).rejects.toMatchObject({ code: "organisation.already-seller" });
  });

  test("a draft with a gap opens nothing", async ({ ctx }) => {
    const person = await aUser(ctx);
    await save(person, "kind");
    const incomplete = handInShop(person, { version: 1, tab: "tab-1", consent: true });
    await expect(incomplete).rejects.toMatchObject({ code: "organisation.draft-incomplete" });
    await expect(handInShop(await aUser(ctx), { version: 0, tab: "t", consent: true })).rejects.toMatchObject({
      code: "organisation.no-draft",
    });
  });
});
