import { sql } from "kysely";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId, UnitId } from "#app/domain/shared/ids.ts";
import type { ProfileState, Restriction, SellerKind, SellerState } from "#app/domain/organisation/seller.ts";
import type { IdentityMethod } from "#app/domain/organisation/identity-proof-states.ts";
import type { SellerProfile } from "#app/domain/organisation/seller-profile.schema.ts";
import { sellerWithin } from "./scoped.server.ts";

const profileColumns = (profile: SellerProfile) => ({
  kind: profile.kind,
  legal_name: profile.legalName,
  display_name: profile.displayName,
  display_name_en: profile.displayNameEn ?? null,
  tax_code: profile.taxCode,
  registration_number: profile.registrationNumber ?? null,
  registered_on: profile.registeredOn ?? null,
  registered_by: profile.registeredBy ?? null,
  representative_name: profile.representativeName ?? null,
  representative_personal_id: profile.representativePersonalId ?? null,
  birth_date: profile.birthDate ?? null,
  personal_id: profile.personalId ?? null,
  address: profile.address,
  commune_code: profile.communeCode,
  phone: profile.phone,
  email: profile.email,
  website: profile.website ?? null,
  gs1_prefix: profile.gs1Prefix ?? null,
  story: profile.story ?? null,
  story_en: profile.storyEn ?? null,
  food_safety_exemption: profile.foodSafetyExemption ?? null,
  shipping_fee_vnd: profile.shippingFeeVnd,
  free_shipping_from_vnd: profile.freeShippingFromVnd ?? null,
  delivery_area: profile.deliveryArea,
  delivery_area_en: profile.deliveryAreaEn ?? null,
  delivery_days: profile.deliveryDays,
  pickup_address: profile.pickupAddress ?? null,
  return_terms: profile.returnTerms,
  return_terms_en: profile.returnTermsEn ?? null,
});

/** False when another seller bears the slug. */
export async function insertSeller(
  db: Db,
  seller: { id: SellerId; unitId: UnitId; slug: string; state: ProfileState; profile: SellerProfile; createdAt: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("sellers")
    .values({
      ...profileColumns(seller.profile),
      id: seller.id,
      unit_id: seller.unitId,
      slug: seller.slug,
      state: seller.state,
      created_at: seller.createdAt,
    })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes the profile and how far it has come; a restriction that lies over it stays. */
export async function updateSellerProfile(
  db: Db,
  id: SellerId,
  { profile, state }: { profile: SellerProfile; state: ProfileState },
): Promise<void> {
  await db
    .updateTable("sellers")
    .set({ ...profileColumns(profile), ...profileState(state) })
    .where("id", "=", id)
    .execute();
}

const profileState = (state: ProfileState) => ({
  state: sql<string>`case when sellers.state_beneath is null then ${state} else sellers.state end`,
  state_beneath: sql<string | null>`case when sellers.state_beneath is null then null else ${state} end`,
});

/** Lays a restriction over the profile's state, or takes it away: what lay beneath is back as it was. */
export async function updateSellerRestriction(db: Db, id: SellerId, restriction: Restriction | null): Promise<void> {
  await db
    .updateTable("sellers")
    .set({
      state: sql<string>`coalesce(${restriction}, sellers.state_beneath, sellers.state)`,
      state_beneath: restriction === null ? null : sql<string>`coalesce(sellers.state_beneath, sellers.state)`,
    })
    .where("id", "=", id)
    .execute();
}

export async function updateSellerPicture(db: Db, id: SellerId, fileId: string): Promise<void> {
  await db.updateTable("sellers").set({ picture_file_id: fileId }).where("id", "=", id).execute();
}

/** Who the seller is was proven. */
export async function updateIdentity(
  db: Db,
  id: SellerId,
  { method, verifiedAt }: { method: IdentityMethod; verifiedAt: Date },
): Promise<void> {
  await db
    .updateTable("sellers")
    .set({ identity_status: "verified", identity_method: method, identity_verified_at: verifiedAt })
    .where("id", "=", id)
    .execute();
}

/** What was proven no longer stands in the profile. */
export async function clearIdentity(db: Db, id: SellerId): Promise<void> {
  await db
    .updateTable("sellers")
    .set({ identity_status: "unverified", identity_method: null, identity_verified_at: null })
    .where("id", "=", id)
    .execute();
}

/** Records a decision; `approvedAt` stays what it was when undefined. */
export async function updateSellerState(
  db: Db,
  id: SellerId,
  { state, reason, approvedAt }: { state: ProfileState; reason: string | null; approvedAt?: Date },
): Promise<void> {
  await db
    .updateTable("sellers")
    .set({ ...profileState(state), state_reason: reason, ...(approvedAt ? { approved_at: approvedAt } : {}) })
    .where("id", "=", id)
    .execute();
}

export async function isGs1PrefixTaken(db: Db, prefix: string, exceptSellerId: SellerId | null): Promise<boolean> {
  const row = await db
    .selectFrom("sellers")
    .select("id")
    .where("gs1_prefix", "=", prefix)
    .$if(exceptSellerId !== null, (query) => query.where("id", "!=", exceptSellerId ?? ""))
    .executeTakeFirst();
  return row !== undefined;
}

const profileSelection = [
  "sellers.kind",
  "sellers.legal_name as legalName",
  "sellers.display_name as displayName",
  "sellers.display_name_en as displayNameEn",
  "sellers.tax_code as taxCode",
  "sellers.registration_number as registrationNumber",
  "sellers.registered_on as registeredOn",
  "sellers.registered_by as registeredBy",
  "sellers.representative_name as representativeName",
  "sellers.representative_personal_id as representativePersonalId",
  "sellers.birth_date as birthDate",
  "sellers.personal_id as personalId",
  "sellers.address",
  "sellers.commune_code as communeCode",
  "sellers.phone",
  "sellers.email",
  "sellers.website",
  "sellers.gs1_prefix as gs1Prefix",
  "sellers.story",
  "sellers.story_en as storyEn",
  "sellers.food_safety_exemption as foodSafetyExemption",
  "sellers.shipping_fee_vnd as shippingFeeVnd",
  "sellers.free_shipping_from_vnd as freeShippingFromVnd",
  "sellers.delivery_area as deliveryArea",
  "sellers.delivery_area_en as deliveryAreaEn",
  "sellers.delivery_days as deliveryDays",
  "sellers.pickup_address as pickupAddress",
  "sellers.return_terms as returnTerms",
  "sellers.return_terms_en as returnTermsEn",
] as const;

type Stored<Facts> = {
  [Fact in keyof Facts]-?: undefined extends Facts[Fact] ? Exclude<Facts[Fact], undefined> | null : Facts[Fact];
};

/** A seller as its own desk and the offices above it see it, personal identity included. Never for a public page. */
export type SellerFile = Stored<SellerProfile> & {
  id: SellerId;
  unitId: UnitId;
  slug: string;
  state: SellerState;
  /** How far the profile has come, under a restriction too. */
  profileState: ProfileState;
  stateReason: string | null;
  identityStatus: "unverified" | "verified";
  identityMethod: IdentityMethod | null;
  identityVerifiedAt: Date | null;
  pictureFileId: string | null;
  communeName: string;
  communeNameEn: string;
  createdAt: Date;
  approvedAt: Date | null;
};

const profileStateOf = sql<ProfileState>`coalesce(sellers.state_beneath, sellers.state)`;

const sellerFiles = (db: Db) =>
  db
    .selectFrom("sellers")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select(profileSelection)
    .select([
      "sellers.id",
      "sellers.unit_id as unitId",
      "sellers.slug",
      "sellers.state",
      profileStateOf.as("profileState"),
      "sellers.state_reason as stateReason",
      "sellers.identity_status as identityStatus",
      "sellers.identity_method as identityMethod",
      "sellers.identity_verified_at as identityVerifiedAt",
      "sellers.picture_file_id as pictureFileId",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      "sellers.created_at as createdAt",
      "sellers.approved_at as approvedAt",
    ])
    .$castTo<SellerFile>();

export async function findSellerFile(db: Db, id: SellerId): Promise<SellerFile | undefined> {
  return sellerFiles(db).where("sellers.id", "=", id).executeTakeFirst();
}

/** The same, locked until the transaction ends. */
export async function lockSellerFile(db: Db, id: SellerId): Promise<SellerFile | undefined> {
  return sellerFiles(db).where("sellers.id", "=", id).forUpdate("sellers").executeTakeFirst();
}

/** The seller if an office with these scopes sees it. */
export async function findSellerFileInScopes(
  db: Db,
  id: SellerId,
  scopes: readonly Scope[],
): Promise<SellerFile | undefined> {
  return sellerFiles(db)
    .innerJoin("units", "units.id", "sellers.unit_id")
    .where("sellers.id", "=", id)
    .where(sellerWithin(scopes))
    .executeTakeFirst();
}

type LockedSeller = { state: SellerState; profileState: ProfileState; displayName: string; kind: SellerKind };

/** Locks the seller if an office with these scopes sees it; answers its state. */
export async function lockSellerInScopes(
  db: Db,
  id: SellerId,
  scopes: readonly Scope[],
): Promise<LockedSeller | undefined> {
  return db
    .selectFrom("sellers")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select(["sellers.state", profileStateOf.as("profileState"), "sellers.display_name as displayName", "sellers.kind"])
    .where("sellers.id", "=", id)
    .where(sellerWithin(scopes))
    .forUpdate("sellers")
    .$castTo<LockedSeller>()
    .executeTakeFirst();
}

/** What a seller is called on a formal letter. */
export async function findSellerNames(db: Db, id: SellerId): Promise<{ legalName: string } | undefined> {
  return db.selectFrom("sellers").select("legal_name as legalName").where("id", "=", id).executeTakeFirst();
}
