import { attachProofs } from "#db/queries/identity-proofs.server.ts";
import { insertMembership, listMemberships } from "#db/queries/memberships.server.ts";
import { insertSeller } from "#db/queries/sellers.server.ts";
import { insertUnit } from "#db/queries/units.server.ts";
import { lockUser } from "#db/queries/users.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId, UnitId, UserId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { slugOf } from "../shared/slug.ts";
import { checkProfile } from "./check-profile.server.ts";
import { enterprisePlace } from "./enterprise-place.server.ts";
import { keepBankAccount } from "./keep-bank-account.server.ts";
import type { RegisterSeller } from "./register-seller.schema.ts";
import type { SellerProfile } from "./seller-profile.schema.ts";
import { settleIdentity } from "./settle-identity.server.ts";

/**
 * Makes a person a seller inside the caller's transaction: an enterprise below its commune's office or, from another province,
 * below the department, with its profile handed in for approval. What the person proved of their identity before counts at
 * once. Refuses a second shop for one account.
 */
export async function openShop(
  tx: TxCtx,
  userId: UserId,
  { bank, ...said }: RegisterSeller,
): Promise<{ sellerId: SellerId }> {
  await refuseSecondShop(tx, userId);
  const profile = await checkProfile(tx, said, { sellerId: null });
  const unitId = await openEnterprise(tx, profile);
  await insertMembership(tx.db, { id: tx.newId(), userId, unitId, role: "seller", validFrom: tx.now() });
  const sellerId = await addSeller(tx, unitId, profile);
  await recordAudit(tx, {
    action: "seller.registered",
    subjectType: "seller",
    subjectId: sellerId,
    after: { ...profile, state: "submitted" },
  });
  if (bank) await keepBankAccount(tx, { sellerId, account: bank, field: "bank.accountNumber" });
  await attachProofs(tx.db, userId, sellerId);
  await settleIdentity(tx, sellerId);
  return { sellerId };
}

/** Holds the person first, so that a form sent twice makes one shop. */
async function refuseSecondShop(tx: TxCtx, userId: UserId): Promise<void> {
  await lockUser(tx.db, userId);
  const memberships = await listMemberships(tx.db, userId, tx.now());
  if (memberships.some(({ role }) => role === "seller")) throw new Refusal("organisation.already-seller");
}

async function openEnterprise(tx: TxCtx, { displayName, displayNameEn, communeCode }: SellerProfile): Promise<UnitId> {
  const id = tx.newId<UnitId>();
  const { parentId, path } = await enterprisePlace(tx, communeCode, id);
  await insertUnit(tx.db, {
    id,
    kind: "enterprise",
    code: `DN-${id}`,
    name: displayName,
    nameEn: displayNameEn ?? displayName,
    parentId,
    path,
    communeCode,
    validFrom: dayOf(tx.now()),
    createdAt: tx.now(),
  });
  return id;
}

/** Takes the first free address among `van-duc`, `van-duc-2`, `van-duc-3` and so on. */
async function addSeller(tx: TxCtx, unitId: UnitId, profile: SellerProfile): Promise<SellerId> {
  const id = tx.newId<SellerId>();
  const base = slugOf(profile.displayName) || "gian-hang";
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (await insertSeller(tx.db, { id, unitId, slug, state: "submitted", profile, createdAt: tx.now() })) return id;
  }
}
