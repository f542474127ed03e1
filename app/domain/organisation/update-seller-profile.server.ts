import {
  clearIdentity,
  lockSellerFile,
  updateSellerProfile as updateProfileRow,
  type SellerFile,
} from "#db/queries/sellers.server.ts";
import { updateLeafUnit } from "#db/queries/units.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { checkProfile } from "./check-profile.server.ts";
import { enterprisePlace } from "./enterprise-place.server.ts";
import { requireSeller } from "./require-role.ts";
import { changedLegalFacts, sellerAfterSaving, type LegalFact, type ProfileState } from "./seller.ts";
import type { SellerProfile } from "./seller-profile.schema.ts";
import { hasOtherIdentity } from "./identity-match.ts";
import { settleIdentity } from "./settle-identity.server.ts";

/**
 * Saves the seller's own profile. A returned profile is handed in again by it, and so is an approved one whose legal facts
 * changed; the rules look at the seller's listings again.
 */
export async function updateSellerProfile(
  ctx: Ctx,
  said: SellerProfile,
): Promise<{ state: ProfileState; legalFacts: readonly LegalFact[] }> {
  const sellerId = requireSeller(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const before = await lockSellerFile(tx.db, sellerId);
    if (!before) throw new NotFound("seller");
    const profile = await checkProfile(tx, said, { sellerId });
    const legalFacts = changedLegalFacts(before, profile);
    const state = sellerAfterSaving(before.profileState, { hasNewLegalFacts: legalFacts.length > 0 });
    await updateProfileRow(tx.db, sellerId, { profile, state });
    await renameUnit(tx, before, profile);
    const isVerified = await keepIdentity(tx, before, legalFacts);
    await recordAudit(tx, {
      action: "seller.profile-saved",
      subjectType: "seller",
      subjectId: sellerId,
      before: { ...pick(before, profile), state: before.profileState },
      after: { ...profile, state, ...(isVerified === undefined ? {} : { isVerified }) },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await notifyChange(tx);
    return { state, legalFacts };
  });
}

/**
 * A proof of identity is of the person who stood in the profile: another name or number ends it (SEL-03). Who is not verified
 * and mended a slip is compared again with what the identity service said.
 */
async function keepIdentity(
  tx: TxCtx,
  before: SellerFile,
  changed: readonly LegalFact[],
): Promise<boolean | undefined> {
  if (!hasOtherIdentity(changed)) return undefined;
  if (before.identityStatus === "verified") {
    await clearIdentity(tx.db, before.id);
    return false;
  }
  return settleIdentity(tx, before.id);
}

/** The facts before, as far as the new profile names them. */
const pick = (before: SellerFile, profile: SellerProfile): object =>
  Object.fromEntries(Object.keys(profile).map((fact) => [fact, before[fact as keyof SellerProfile]]));

/** The enterprise moves with its head office, so that the new commune's officer sees it and the old one no longer does. */
async function renameUnit(tx: TxCtx, { unitId }: SellerFile, profile: SellerProfile): Promise<void> {
  const { communeCode, displayName, displayNameEn } = profile;
  const place = await enterprisePlace(tx, communeCode, unitId);
  await updateLeafUnit(tx.db, unitId, {
    name: displayName,
    nameEn: displayNameEn ?? displayName,
    ...place,
    communeCode,
  });
}
