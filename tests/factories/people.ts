import { addBankAccount } from "#app/domain/organisation/add-bank-account.server.ts";
import { approveSeller } from "#app/domain/organisation/approve-seller.server.ts";
import { finishIdentityProof } from "#app/domain/organisation/finish-identity-proof.server.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import { registerSeller } from "#app/domain/organisation/register-seller.server.ts";
import { startIdentityProof } from "#app/domain/organisation/start-identity-proof.server.ts";
import type { SellerProfile } from "#app/domain/organisation/seller-profile.schema.ts";
import { communeUnitCode } from "#app/domain/organisation/unit-path.ts";
import type { Role } from "#app/domain/shared/actor.ts";
import { fold } from "#app/domain/shared/fold.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { FakeIdentityProof } from "#tests/fakes/identity-proof.ts";
import { listMemberships } from "#db/queries/memberships.server.ts";

export const TEST_PASSWORD = "mat-khau-cua-phep-thu";

/** A Ctx in which this person acts, with the roles they have by now. */
export async function actingAs(
  ctx: Ctx,
  userId: UserId,
  { name = "Lan", email = "lan@example.vn" } = {},
): Promise<Ctx> {
  const memberships = await listMemberships(ctx.db, userId, ctx.now());
  return { ...ctx, actor: { kind: "user", userId, name, email, memberships } };
}

/**
 * Somebody with an account and no role. Hashing a password takes a tenth of a second, so only who `canSignIn` gets one,
 * through the front door; the others have a row and nothing to sign in with.
 */
export async function aUser(
  ctx: Ctx,
  { name = "Nguyễn Thị Lan", email, canSignIn = false }: { name?: string; email?: string; canSignIn?: boolean } = {},
): Promise<Ctx> {
  const address = email ?? `${ctx.newId().replaceAll("-", "")}@example.vn`;
  const userId = canSignIn
    ? await ctx.accounts.register({ email: address, password: TEST_PASSWORD, name, locale: "vi" })
    : await insertUser(ctx, { name, email: address });
  return actingAs(ctx, userId, { name, email: address });
}

async function insertUser(ctx: Ctx, { name, email }: { name: string; email: string }): Promise<UserId> {
  const id = ctx.newId<UserId>();
  const at = ctx.now();
  await ctx.db.insertInto("users").values({ id, name, email, created_at: at, updated_at: at }).execute();
  return id;
}

async function anOfficial(ctx: Ctx, role: Exclude<Role, "seller">, unitCode: string, name: string): Promise<Ctx> {
  const user = await aUser(ctx, { name });
  if (user.actor.kind !== "user") throw new Error("a registered person is a user");
  const { userId, email } = user.actor;
  await grantMembership({ ...ctx, actor: { kind: "system", process: "test" } }, { email, unitCode, role });
  return actingAs(ctx, userId, { name, email });
}

export const aManager = (ctx: Ctx): Promise<Ctx> => anOfficial(ctx, "market_manager", "SCT-HN-TM", "Trần Văn Quản");
/** Of the room that looks after craft goods and the city's key industrial goods, not food. */
export const anIndustryManager = (ctx: Ctx): Promise<Ctx> =>
  anOfficial(ctx, "market_manager", "SCT-HN-CN", "Hà Thị Công");
export const anInspector = (ctx: Ctx): Promise<Ctx> => anOfficial(ctx, "inspector", "SCT-HN-KT", "Lê Thị Kiểm");
export const anAdministrator = (ctx: Ctx): Promise<Ctx> => anOfficial(ctx, "administrator", "SCT-HN", "Phạm Văn Trị");
export const aCommuneOfficer = (ctx: Ctx, communeCode: string): Promise<Ctx> =>
  anOfficial(ctx, "commune_officer", communeUnitCode(communeCode), "Đỗ Thị Phường");

/** A vegetable cooperative of Bát Tràng with everything the law asks of it. */
export const aSellerProfile = (changes: Partial<SellerProfile> = {}): SellerProfile => ({
  kind: "cooperative",
  legalName: "Hợp tác xã Rau an toàn Văn Đức",
  displayName: "Rau an toàn Văn Đức",
  displayNameEn: "Van Duc Safe Vegetables",
  taxCode: "0101234565",
  registrationNumber: "01.07.000123",
  registeredOn: "2018-03-14",
  registeredBy: "Phòng Tài chính – Kế hoạch huyện Gia Lâm",
  representativeName: "Nguyễn Văn Minh",
  representativePersonalId: "001080001234",
  address: "Thôn Chử Xá",
  communeCode: "00577",
  phone: "+84912345678",
  email: "htx@example.vn",
  story: "Bãi bồi sông Hồng, trồng rau ba đời nay.",
  storyEn: "Three generations of vegetables on the river's silt.",
  shippingFeeVnd: 20_000,
  freeShippingFromVnd: 300_000,
  deliveryArea: "Nội thành Hà Nội",
  deliveryAreaEn: "Inner Hanoi",
  deliveryDays: 1,
  pickupAddress: "Thôn Chử Xá, nhà văn hoá",
  returnTerms: "Được xem hàng khi nhận; rau dập nát đổi trong ngày.",
  returnTermsEn: "Look at the goods on delivery; bruised vegetables are replaced the same day.",
  ...changes,
});

let accounts = 1000;

export type TestSeller = { ctx: Ctx; sellerId: SellerId };

/** The person of the profile agrees at the identity service. */
async function proveIdentity(seller: Ctx, profile: SellerProfile): Promise<void> {
  const { page } = await startIdentityProof(seller, { from: "page" });
  const service = seller.identityProof as FakeIdentityProof;
  const brought = service.agree(page, {
    fullName: profile.representativeName ?? profile.legalName,
    personalId: profile.representativePersonalId ?? profile.personalId ?? "",
    birthDate: profile.birthDate ?? "1980-02-03",
    represents: [],
  });
  const { result } = await finishIdentityProof(seller, brought);
  if (result !== "verified") throw new Error(`the identity of a test's seller is ${result}`);
}

/** A seller with a bank account, its identity proven; approved unless told otherwise. Its `ctx` acts for it. */
export async function aSeller(
  ctx: Ctx,
  {
    isApproved = true,
    hasBankAccount = true,
    isVerified = true,
    manager,
    ...changes
  }: Partial<SellerProfile> & {
    isApproved?: boolean;
    hasBankAccount?: boolean;
    isVerified?: boolean;
    manager?: Ctx;
  } = {},
): Promise<TestSeller> {
  const user = await aUser(ctx);
  const profile = aSellerProfile(changes);
  const { sellerId } = await registerSeller(user, profile);
  if (user.actor.kind !== "user") throw new Error("a registered person is a user");
  const seller = await actingAs(ctx, user.actor.userId, user.actor);
  if (hasBankAccount) {
    accounts += 1;
    await addBankAccount(seller, {
      bin: "970436",
      accountNumber: `10${accounts}`,
      holderName: fold(profile.legalName).toUpperCase(),
    });
  }
  if (isVerified) await proveIdentity(seller, profile);
  if (isApproved) await approveSeller(manager ?? (await aManager(ctx)), { sellerId });
  return { ctx: seller, sellerId };
}
