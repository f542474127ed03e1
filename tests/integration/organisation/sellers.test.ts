import { parseWithZod } from "@conform-to/zod";
import { describe, expect } from "vitest";
import { addBankAccount } from "#app/domain/organisation/add-bank-account.server.ts";
import { connectBankFeed } from "#app/domain/organisation/connect-bank-feed.server.ts";
import { endSanction } from "#app/domain/oversight/end-sanction.server.ts";
import { decideSeller } from "#app/domain/organisation/decide-seller.server.ts";
import { getProducer } from "#app/domain/organisation/get-producer.server.ts";
import { getSellerForOffice } from "#app/domain/organisation/get-seller-for-office.server.ts";
import { getSellerProfile } from "#app/domain/organisation/get-seller-profile.server.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import { listProducers } from "#app/domain/organisation/list-producers.server.ts";
import { listSellers } from "#app/domain/organisation/list-sellers.server.ts";
import { openUnit } from "#app/domain/organisation/open-unit.server.ts";
import { RegisterSeller } from "#app/domain/organisation/register-seller.schema.ts";
import { registerSeller } from "#app/domain/organisation/register-seller.server.ts";
import { updateSellerProfile } from "#app/domain/organisation/update-seller-profile.server.ts";
import {
  aCommuneOfficer,
  actingAs,
  aManager,
  anAdministrator,
  anInspector,
  aSeller,
  aSellerProfile,
  aUser,
} from "#tests/factories/people.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { queuedJobs } from "#tests/setup/jobs.ts";
import { aSanction, anOrder } from "#tests/factories/sanctions.ts";
import { test } from "#tests/setup/test.ts";

const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
};

const GOOD_FORM = {
  kind: "cooperative",
  legalName: "Hợp tác xã Rau Văn Đức",
  displayName: "Rau Văn Đức",
  taxCode: "0101234565",
  registrationNumber: "01.07.000123",
  registeredOn: "2018-03-14",
  registeredBy: "UBND huyện Gia Lâm",
  representativeName: "Nguyễn Văn Minh",
  representativePersonalId: "001080001234",
  address: "Thôn Chử Xá",
  communeCode: "00577",
  phone: "0912 345 678",
  email: "HTX@Example.vn",
  shippingFeeVnd: "20.000",
  deliveryArea: "Nội thành",
  deliveryDays: "1",
  returnTerms: "Đổi trong ngày.",
  "bank.bin": "",
  "bank.accountNumber": "",
  "bank.holderName": "",
};

describe("the sign-up form", () => {
  test("is read as people type it; an empty bank account is none", () => {
    const read = parseWithZod(formOf(GOOD_FORM), { schema: RegisterSeller });
    expect(read.status === "success" && read.value).toMatchObject({
      phone: "+84912345678",
      email: "htx@example.vn",
      shippingFeeVnd: 20_000,
      bank: undefined,
    });
  });

  test.each([
    ["SEL-02", { taxCode: "0101234566" }, { taxCode: ["organisation.tax-code-check-digit"] }],
    ["SEL-02", { taxCode: "010123456" }, { taxCode: ["organisation.tax-code-length"] }],
    ["SEL-02", { taxCode: "0101234565-000" }, { taxCode: ["organisation.tax-code-branch"] }],
    ["SEL-02", { taxCode: "MST 0101234565" }, { taxCode: ["organisation.tax-code-invalid"] }],
    ["SEL-02", { taxCode: "001080001234" }, { taxCode: ["organisation.tax-code-personal"] }],
    [
      "SEL-01",
      { representativePersonalId: "12345" },
      { representativePersonalId: ["organisation.personal-id-invalid"] },
    ],
    [
      "SEL-01",
      { kind: "person" },
      { birthDate: ["organisation.needed-for-kind"], personalId: ["organisation.needed-for-kind"] },
    ],
    ["SEL-04", { registrationNumber: "" }, { registrationNumber: ["organisation.needed-for-kind"] }],
    ["bad input", { phone: "123" }, { phone: ["shared.not-a-phone"] }],
    ["bad input", { shippingFeeVnd: "-5" }, { shippingFeeVnd: ["shared.not-an-amount"] }],
    ["bad input", { website: "javascript:alert(1)" }, { website: ["organisation.website-invalid"] }],
    ["bad input", { "bank.bin": "999999" }, expect.objectContaining({ "bank.bin": ["organisation.unknown-bank"] })],
  ] as const)("%s: %o is refused beside its field", (_rule, changes, errors) => {
    const read = parseWithZod(formOf({ ...GOOD_FORM, ...changes }), { schema: RegisterSeller });
    expect(read.reply().error).toEqual(errors);
  });

  test("an empty form names every field at once, and an over-long one each field that is too long", () => {
    const empty = parseWithZod(formOf({ kind: "enterprise" }), { schema: RegisterSeller }).reply().error ?? {};
    expect(Object.keys(empty)).toEqual(
      expect.arrayContaining(["legalName", "taxCode", "representativeName", "deliveryArea"]),
    );
    const long = "x".repeat(5_000);
    const read = parseWithZod(formOf({ ...GOOD_FORM, legalName: long, story: long }), { schema: RegisterSeller });
    expect(Object.keys(read.reply().error ?? {})).toEqual(["legalName", "story"]);
  });
});

test("a person registers a shop: unit below the commune, role, profile handed in, audit without personal IDs", async ({
  ctx,
  db,
}) => {
  const user = await aUser(ctx);
  const { sellerId } = await registerSeller(user, {
    ...aSellerProfile(),
    bank: { bin: "970436", accountNumber: "0011223344", holderName: "HTX RAU AN TOAN VAN DUC" },
  });
  if (user.actor.kind !== "user") throw new Error("a user");
  const seller = await actingAs(ctx, user.actor.userId);
  expect(seller.actor).toMatchObject({ memberships: [{ role: "seller", sellerId }] });
  const { seller: file, bankAccount } = await getSellerProfile(seller);
  expect(file).toMatchObject({ state: "submitted", slug: "rau-an-toan-van-duc", communeName: "Xã Bát Tràng" });
  expect(bankAccount).toMatchObject({ feed: "manual", isHolderKnown: true });
  const { path } = await db.selectFrom("units").select("path").where("id", "=", file.unitId).executeTakeFirstOrThrow();
  expect(path).toBe(`sct.c00577.e${file.unitId.replaceAll("-", "")}`);
  const audit = await db
    .selectFrom("audit_entries")
    .select("after")
    .where("action", "=", "seller.registered")
    .where("subject_id", "=", sellerId)
    .executeTakeFirstOrThrow();
  expect(audit.after).toMatchObject({ taxCode: "0101234565" });
  expect(JSON.stringify(audit.after)).not.toContain(aSellerProfile().representativePersonalId);
});

test("a form sent twice makes one shop", async ({ ctx, db }) => {
  const user = await aUser(ctx);
  const outcomes = await Promise.allSettled([
    registerSeller(user, aSellerProfile()),
    registerSeller(user, aSellerProfile()),
  ]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find((outcome) => outcome.status === "rejected")?.reason).toMatchObject({
    code: "organisation.already-seller",
  });
  if (user.actor.kind !== "user") throw new Error("a user");
  const shops = await db.selectFrom("memberships").select("id").where("user_id", "=", user.actor.userId).execute();
  expect(shops).toHaveLength(1);
});

test("two shops of one name get addresses of their own", async ({ ctx }) => {
  const names = [await aSeller(ctx, { displayName: "Gốm Chợ" }), await aSeller(ctx, { displayName: "Gốm chợ" })];
  const slugs = await Promise.all(names.map(async (seller) => (await getSellerProfile(seller.ctx)).seller.slug));
  expect(slugs).toEqual(["gom-cho", "gom-cho-2"]);
});

test("days to come, minors, unknown communes and another's GS1 prefix or bank account are refused beside their field", async ({
  ctx,
}) => {
  const first = await aSeller(ctx, { gs1Prefix: "89312345" });
  const user = await aUser(ctx);
  const refused = (changes: Parameters<typeof aSellerProfile>[0]) => registerSeller(user, aSellerProfile(changes));
  await expect(refused({ registeredOn: "2026-11-23" })).rejects.toMatchObject({
    code: "organisation.not-yet",
    field: "registeredOn",
  });
  await expect(refused({ kind: "person", birthDate: "2008-11-23" })).rejects.toMatchObject({
    code: "organisation.too-young",
    field: "birthDate",
  });
  await expect(refused({ communeCode: "99999" })).rejects.toMatchObject({
    code: "organisation.unknown-commune",
    field: "communeCode",
  });
  await expect(refused({ gs1Prefix: "89312345" })).rejects.toMatchObject({
    code: "organisation.gs1-prefix-taken",
    field: "gs1Prefix",
  });

  await addBankAccount(first.ctx, { bin: "970405", accountNumber: "5550001", holderName: "A" });
  const second = await aSeller(ctx);
  const taken = addBankAccount(second.ctx, { bin: "970405", accountNumber: "5550001", holderName: "B" });
  await expect(taken).rejects.toMatchObject({ code: "organisation.account-taken", field: "accountNumber" });
  expect((await getSellerProfile(second.ctx)).bankAccount?.accountNumber).not.toBe("5550001");
});

test("a seller changes its bank account and back; one is active at a time", async ({ ctx, db }) => {
  const { ctx: seller, sellerId } = await aSeller(ctx, { hasBankAccount: false });
  const account = (accountNumber: string) => ({ bin: "970405", accountNumber, holderName: "HTX RAU AN TOAN VAN DUC" });
  for (const number of ["7770001", "7770002", "7770001"]) await addBankAccount(seller, account(number));
  const rows = await db
    .selectFrom("bank_accounts")
    .select(["account_number as number", "is_active as isActive"])
    .where("seller_id", "=", sellerId)
    .orderBy("number")
    .execute();
  expect(rows).toEqual([
    { number: "7770001", isActive: true },
    { number: "7770002", isActive: false },
  ]);
  await connectBankFeed(await aManager(ctx), { sellerId });
  expect((await getSellerProfile(seller)).bankAccount?.feed).toBe("connected");
});

test("a manager approves, an authority's order suspends, lifting gives the approval back; each act is audited and mailed", async ({
  ctx,
  db,
}) => {
  const manager = await aManager(ctx);
  const { ctx: seller, sellerId } = await aSeller(ctx, { manager });
  const decide = (decision: "return" | "approve") => decideSeller(manager, { sellerId, decision });
  await expect(decide("approve")).rejects.toMatchObject({ code: "organisation.wrong-move" });
  await expect(decide("return")).rejects.toMatchObject({ code: "organisation.reason-needed", field: "reason" });
  const sanctionId = await aSanction(manager, { kind: "suspend_seller", sellerId, ...anOrder });
  expect((await getSellerProfile(seller)).seller).toMatchObject({ state: "suspended", profileState: "approved" });
  await endSanction(manager, { sanctionId, how: "lift", reason: "Đã khắc phục" });
  expect((await getSellerProfile(seller)).seller).toMatchObject({ state: "approved", stateReason: null });
  const audited = await db
    .selectFrom("audit_entries")
    .select("action")
    .where("subject_id", "in", [sellerId, sanctionId])
    .orderBy("id")
    .execute();
  expect(audited.map((row) => row.action)).toEqual([
    "seller.registered",
    "seller.bank-account-set",
    "seller.identity-verified",
    "seller.approve",
    "sanction.noticed",
    "sanction.in_force",
    "sanction.lifted",
  ]);
  if (seller.actor.kind !== "user") throw new Error("a user");
  const mails = await db
    .selectFrom("mails")
    .select("body_text as text")
    .where("recipient", "=", seller.actor.email)
    .orderBy("id")
    .execute();
  expect(mails.map((mail) => mail.text).join("\n")).toMatch(/đã duyệt[\s\S]*12\/QĐ-SCT[\s\S]*đã được gỡ bỏ/);
  const jobs = (await queuedJobs(db)).filter(
    (job) => job.name === "listings.reevaluate-seller" && job.data["sellerId"] === sellerId,
  );
  expect(jobs.length).toBeGreaterThan(0);
});

test("saving hands a returned profile in again, and an approved one whose legal facts changed", async ({ ctx }) => {
  const manager = await aManager(ctx);
  const { ctx: seller, sellerId } = await aSeller(ctx, { isApproved: false });
  await decideSeller(manager, { sellerId, decision: "return", reason: "Thiếu địa chỉ" });
  expect(await updateSellerProfile(seller, aSellerProfile({ address: "Thôn Chử Xá, số 5" }))).toMatchObject({
    state: "submitted",
  });
  await decideSeller(manager, { sellerId, decision: "approve" });
  expect(
    await updateSellerProfile(seller, aSellerProfile({ address: "Thôn Chử Xá, số 5", story: "Chuyện mới" })),
  ).toEqual({ state: "approved", legalFacts: [] });
  expect(await updateSellerProfile(seller, aSellerProfile({ communeCode: "00004" }))).toEqual({
    state: "submitted",
    legalFacts: ["address", "communeCode"],
  });
});

describe("an office sees its own area only", () => {
  test("a commune's officer sees its sellers, and the others not even by id", async ({ ctx }) => {
    const here = await aSeller(ctx, { communeCode: "00175", displayName: "Cốm Mễ Trì" });
    const there = await aSeller(ctx, { communeCode: "00103", displayName: "Trà sen Tây Hồ" });
    const officer = await aCommuneOfficer(ctx, "00175");
    expect((await listSellers(officer, {})).items.map((row) => row.id)).toEqual([here.sellerId]);
    expect((await getSellerForOffice(officer, { sellerId: here.sellerId })).decisions).toEqual([]);
    for (const sellerId of [there.sellerId, "khong-phai-ma", ctx.newId()]) {
      await expect(getSellerForOffice(officer, { sellerId })).rejects.toMatchObject({ name: "NotFound" });
    }
    await expect(decideSeller(officer, { sellerId: here.sellerId, decision: "approve" })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
  });

  test("a seller that moves to another commune leaves the old officer's sight", async ({ ctx }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx, { communeCode: "00199" });
    const officer = await aCommuneOfficer(ctx, "00199");
    await updateSellerProfile(seller, aSellerProfile({ communeCode: "00226" }));
    await expect(getSellerForOffice(officer, { sellerId })).rejects.toMatchObject({ name: "NotFound" });
    expect((await listSellers(await aCommuneOfficer(ctx, "00226"), {})).items).toHaveLength(1);
  });

  test("a room of the department sees the whole city; a buyer and a seller see no office", async ({ ctx }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx, { communeCode: "09556" });
    for (const office of [await aManager(ctx), await anInspector(ctx)]) {
      expect((await getSellerForOffice(office, { sellerId })).seller.id).toBe(sellerId);
    }
    for (const stranger of [ctx, seller, await aUser(ctx)]) {
      await expect(listSellers(stranger, {})).rejects.toMatchObject({ code: "organisation.not-allowed" });
    }
  });

  test("the list is filtered by state and words, and its pages are complete while sellers join", async ({ ctx }) => {
    const manager = await aManager(ctx);
    const ids: string[] = [];
    for (let n = 0; n < 33; n += 1) {
      const user = await aUser(ctx);
      ids.push(
        (await registerSeller(user, aSellerProfile({ displayName: `Trại nấm ${n}`, communeCode: "00622" }))).sellerId,
      );
    }
    const officer = await aCommuneOfficer(ctx, "00622");
    const first = await listSellers(officer, { state: "submitted" });
    await registerSeller(await aUser(ctx), aSellerProfile({ displayName: "Trại nấm mới", communeCode: "00622" }));
    const second = await listSellers(officer, { state: "submitted", after: first.next ?? "" });
    expect([...first.items, ...second.items].map((row) => row.id)).toEqual(ids.toReversed());
    expect(second.next).toBeNull();
    const { result, queries } = await countQueries(() => listSellers(manager, { words: "trai nam 12" }));
    expect(result.items.map((row) => row.displayName)).toEqual(["Trại nấm 12"]);
    expect(queries).toHaveLength(1);
    expect((await listSellers(officer, { state: "suspended" })).items).toEqual([]);
  });
});

describe("producers", () => {
  test("are listed by Vietnamese names, found without marks and by a former commune, once approved", async ({
    ctx,
  }) => {
    const manager = await aManager(ctx);
    for (const displayName of ["Đông Cao", "Ân Thi", "An Khánh"])
      await aSeller(ctx, { displayName, communeCode: "09022", manager });
    await aSeller(ctx, { displayName: "Chờ duyệt Mê Linh", communeCode: "09022", isApproved: false });
    const found = await listProducers(ctx, { words: "trang viet" });
    expect(found.items.map((row) => row.displayName)).toEqual(["An Khánh", "Ân Thi", "Đông Cao"]);
    expect((await listProducers(ctx, { words: "dong cao" })).items).toHaveLength(1);
    expect((await listProducers(ctx, { words: "100%_" })).items).toEqual([]);
  });

  test("a producer's page is public and holds no personal identity; a suspended one says so plainly", async ({
    ctx,
  }) => {
    const manager = await aManager(ctx);
    const { sellerId } = await aSeller(ctx, { displayName: "Mây tre Phú Vinh", manager });
    const page = await getProducer(ctx, { slug: "may-tre-phu-vinh" });
    expect(page).toMatchObject({ legalName: "Hợp tác xã Rau an toàn Văn Đức", communeName: "Xã Bát Tràng" });
    expect(JSON.stringify(page)).not.toContain("001080001234");
    expect(page.state).toBe("approved");
    await aSanction(manager, { kind: "suspend_seller", sellerId, ...anOrder });
    expect(await getProducer(ctx, { slug: "may-tre-phu-vinh" })).toMatchObject({ state: "suspended" });
    expect((await listProducers(ctx, { words: "may tre phu vinh" })).items).toEqual([]);
  });
});

test("only an administrator opens units and grants roles, and only where the role fits", async ({ ctx }) => {
  const administrator = await anAdministrator(ctx);
  await openUnit(administrator, {
    kind: "stamp_provider",
    code: "TEM-1",
    name: "Tem An Tâm",
    nameEn: "An Tam Stamps",
    parentCode: "SCT-HN",
  });
  const user = await aUser(ctx, { email: "tem-moi@example.vn" });
  const grant = (unitCode: string, by = administrator) =>
    grantMembership(by, { email: "tem-moi@example.vn", unitCode, role: "stamp_provider" });
  await expect(grant("UBND-00577")).rejects.toMatchObject({ code: "organisation.role-unfit" });
  await expect(grant("KHONG-CO")).rejects.toMatchObject({ code: "organisation.unknown-unit" });
  await expect(grant("TEM-1", await aManager(ctx))).rejects.toMatchObject({ code: "organisation.not-allowed" });
  await grant("TEM-1");
  await grant("TEM-1");
  if (user.actor.kind !== "user") throw new Error("a user");
  expect((await actingAs(ctx, user.actor.userId)).actor).toMatchObject({
    memberships: [{ role: "stamp_provider", unitPath: expect.stringMatching(/^sct\.u/) as string }],
  });
});
