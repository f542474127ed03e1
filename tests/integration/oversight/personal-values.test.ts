import { expect } from "vitest";
import { updateAccount } from "#app/domain/identity/update-account.server.ts";
import { rewrapPersonKeys } from "#app/domain/identity/rewrap-person-keys.server.ts";
import { eraseAccount } from "#app/domain/oversight/erase-account.server.ts";
import { erasePerson } from "#app/domain/oversight/erase-person.server.ts";
import { listAudit } from "#app/domain/oversight/list-audit.server.ts";
import { sealAudit } from "#app/domain/oversight/seal-audit.server.ts";
import { listChainBreaches } from "#app/domain/oversight/walk-chain.server.ts";
import { makePersonKeys } from "#app/adapters/person-keys.server.ts";
import type { Client } from "#app/domain/shared/accounts.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { recordAudit } from "#app/domain/shared/record-audit.server.ts";
import { aGuest, buy } from "#tests/factories/buying.ts";
import { aManager, anAdministrator, aSeller, aSellerProfile, aUser, TEST_PASSWORD } from "#tests/factories/people.ts";
import { aStall, goodsOnSale } from "#tests/factories/stall.ts";
import { test } from "#tests/setup/test.ts";

const client: Client = { headers: new Headers(), address: "127.0.0.1" };
const PHONE = "+84987654321";

const userOf = (ctx: Ctx) => {
  if (ctx.actor.kind !== "user") throw new Error("somebody is signed in here");
  return ctx.actor;
};
const stored = async (ctx: Ctx): Promise<string> =>
  JSON.stringify(await ctx.db.selectFrom("audit_entries").select(["before", "after"]).execute());
const shown = async (reader: Ctx, subjectId: string): Promise<string> =>
  (await listAudit(reader, { search: { subjectId } })).items
    .map(({ before, after }) => `${before} ${after}`)
    .join("\n");

test("values of a person are sealed in the log wherever they stand; everything else stays plain", async ({ ctx }) => {
  const facts = { phone: PHONE, deep: [{ holderName: "TRAN VAN KIN", bin: "970436" }], state: "approved", email: null };
  await inTransaction({ ...ctx, actor: { kind: "system", process: "test" } }, (tx) =>
    recordAudit(tx, { action: "seller.approve", subjectType: "seller", subjectId: "s1", before: facts, after: facts }),
  );
  const text = await stored(ctx);
  expect(text).not.toContain("987654321");
  expect(text).not.toContain("TRAN VAN KIN");
  expect(text).toContain("970436");
  expect(text).toContain('"state":"approved"');
  expect(text).toContain('"email":null');
});

test("a name is a person's in an entry about a person, and public in one about a good", async ({ ctx }) => {
  await inTransaction({ ...ctx, actor: { kind: "system", process: "test" } }, async (tx) => {
    await recordAudit(tx, {
      action: "grower.added",
      subjectType: "grower",
      subjectId: "g1",
      after: { name: "Bà Tư Rau" },
    });
    await recordAudit(tx, {
      action: "product.created",
      subjectType: "product",
      subjectId: "p1",
      after: { name: "Cải ngọt" },
    });
  });
  const text = await stored(ctx);
  expect(text).not.toContain("Bà Tư Rau");
  expect(text).toContain("Cải ngọt");
});

test("a person's tax code is their identity number and is sealed; a company's is public (Circular 86/2024)", async ({
  ctx,
}) => {
  await inTransaction({ ...ctx, actor: { kind: "system", process: "test" } }, async (tx) => {
    await recordAudit(tx, {
      action: "seller.registered",
      subjectType: "seller",
      subjectId: "s2",
      after: { taxCode: "001980000035" },
    });
    await recordAudit(tx, {
      action: "seller.registered",
      subjectType: "seller",
      subjectId: "s3",
      after: { taxCode: "0101234565" },
    });
  });
  const text = await stored(ctx);
  expect(text).not.toContain("001980000035");
  expect(text).toContain("0101234565");
});

test("a shop's papers of identity are sealed; the log's reader sees names, and numbers by their last digits", async ({
  ctx,
}) => {
  const manager = await aManager(ctx);
  const { sellerId } = await aSeller(ctx, { manager });
  const { representativeName = "", representativePersonalId = "" } = aSellerProfile();
  const text = await stored(ctx);
  for (const secret of [representativeName, representativePersonalId, "HTX RAU AN TOAN"])
    expect(text).not.toContain(secret);
  const page = await shown(manager, sellerId);
  expect(page).toContain(representativeName);
  expect(page).not.toContain(representativePersonalId);
  expect(page).toContain(representativePersonalId.slice(-3));
});

test("erasing a person keeps the chain and closes what the log says of them; nobody else's is touched", async ({
  ctx,
}) => {
  const manager = await aManager(ctx);
  const lan = await aUser(ctx, { canSignIn: true, email: "lan-di@example.vn" });
  const minh = await aUser(ctx);
  for (const one of [lan, minh]) await updateAccount(one, { name: "Tên Thật", phone: PHONE, locale: "vi" });
  await sealAudit(ctx);
  expect(await shown(manager, userOf(lan).userId)).toContain("Tên Thật");

  await expect(eraseAccount(lan, { password: "không phải", client })).rejects.toMatchObject({
    code: "oversight.erase-password-wrong",
  });
  await eraseAccount(lan, { password: TEST_PASSWORD, client });
  await sealAudit(ctx);
  expect(await listChainBreaches(ctx.db)).toEqual([]);
  const after = await shown(manager, userOf(lan).userId);
  expect(after).not.toContain("Tên Thật");
  expect(after).not.toContain(PHONE);
  expect(after).toContain("(đã xoá)");
  expect(await shown(manager, userOf(minh).userId)).toContain("Tên Thật");

  expect(await ctx.accounts.checkPassword({ email: "lan-di@example.vn", password: TEST_PASSWORD })).toBeUndefined();
  const row = await ctx.db
    .selectFrom("users")
    .select(["name", "email", "phone"])
    .where("id", "=", userOf(lan).userId)
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).not.toMatch(/lan-di|Tên Thật|987654321/);
  expect(await ctx.db.selectFrom("sessions").select("id").where("user_id", "=", userOf(lan).userId).execute()).toEqual(
    [],
  );
});

test("what is written about an erased person afterwards is never readable", async ({ ctx }) => {
  const lan = await aUser(ctx, { canSignIn: true });
  await eraseAccount(lan, { password: TEST_PASSWORD, client });
  await inTransaction(lan, (tx) =>
    recordAudit(tx, {
      action: "user.updated",
      subjectType: "user",
      subjectId: userOf(lan).userId,
      after: { phone: "+84900000001" },
    }),
  );
  expect(await stored(ctx)).not.toContain("900000001");
  expect(await shown(await aManager(ctx), userOf(lan).userId)).toContain("(đã xoá)");
});

test("an order under way, an open shop or a role stand against it, and nothing is erased", async ({ ctx }) => {
  const manager = await aManager(ctx);
  const stall = await aStall(ctx, { manager });
  const goods = await goodsOnSale(ctx, stall.sellerId);
  const buyer = await aUser(ctx, { canSignIn: true });
  await buy(buyer, { ...aGuest(), userId: userOf(buyer).userId }, [{ goods, quantity: 1 }]);
  await expect(eraseAccount(buyer, { password: TEST_PASSWORD, client })).rejects.toMatchObject({
    code: "oversight.erase-orders-open",
  });

  const administrator = await anAdministrator(ctx);
  const request = { request: "12/ĐN ngày 20/11/2026" };
  await expect(erasePerson(administrator, { email: userOf(stall.ctx).email, ...request })).rejects.toMatchObject({
    code: "oversight.erase-shop-open",
  });
  await expect(erasePerson(administrator, { email: userOf(manager).email, ...request })).rejects.toMatchObject({
    code: "oversight.erase-role-held",
  });
  await expect(erasePerson(manager, { email: userOf(buyer).email, ...request })).rejects.toMatchObject({
    code: "organisation.not-allowed",
  });
  const erased = await ctx.db
    .selectFrom("users")
    .select("id")
    .where("erased_at", "is not", null)
    .where("id", "in", [userOf(buyer).userId, userOf(manager).userId])
    .execute();
  expect(erased).toEqual([]);
});

test("the department's administrator erases somebody on a request whose number stays in the log", async ({ ctx }) => {
  const administrator = await anAdministrator(ctx);
  const lan = await aUser(ctx, { email: "bac-lan@example.vn" });
  await erasePerson(administrator, { email: "bac-lan@example.vn", request: "12/ĐN" });
  const lines = (await listAudit(administrator, { search: { subjectId: userOf(lan).userId, action: "user.erased" } }))
    .items;
  expect(lines).toMatchObject([{ actorEmail: userOf(administrator).email, unitCode: "SCT-HN" }]);
  expect(lines[0]?.after).toContain("12/ĐN");
});

test("after the market's secret was replaced every key opens with the new one alone", async ({ ctx }) => {
  const lan = await aUser(ctx);
  await updateAccount(lan, { name: "Tên Thật", phone: PHONE, locale: "vi" });
  const [old, next] = ["a personal-data secret of the tests", "the next personal-data secret"];
  expect(await rewrapPersonKeys({ ...ctx, personKeys: makePersonKeys([next, old]) })).toBeGreaterThan(0);
  const after = { ...(await aManager(ctx)), personKeys: makePersonKeys([next]) };
  expect(await shown(after, userOf(lan).userId)).toContain("Tên Thật");
  await rewrapPersonKeys({ ...ctx, personKeys: makePersonKeys([old, next]) });
});
