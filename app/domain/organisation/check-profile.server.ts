import { isGs1PrefixTaken } from "#db/queries/sellers.server.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";
import { requireCommune } from "./require-commune.server.ts";
import type { SellerProfile } from "./seller-profile.schema.ts";

const ADULT_YEARS = 18;

const yearsBefore = (day: Day, years: number): Day =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;

/**
 * The profile with its commune by code. Refuses what a form cannot know by itself: days to come, a minor, a commune that is
 * unknown or has to be chosen, somebody else's GS1 prefix.
 */
export async function checkProfile(
  tx: TxCtx,
  { communeCode: commune, communeCodePick, ...profile }: SellerProfile,
  { sellerId }: { sellerId: SellerId | null },
): Promise<SellerProfile> {
  const today = dayOf(tx.now());
  if (profile.registeredOn !== undefined && profile.registeredOn > today) {
    throw new Refusal("organisation.not-yet", { field: "registeredOn" });
  }
  if (profile.birthDate !== undefined && profile.birthDate > yearsBefore(today, ADULT_YEARS)) {
    throw new Refusal("organisation.too-young", { field: "birthDate" });
  }
  const communeCode = await requireCommune(tx, { text: commune, pick: communeCodePick, field: "communeCode" });
  if (profile.gs1Prefix !== undefined && (await isGs1PrefixTaken(tx.db, profile.gs1Prefix, sellerId))) {
    throw new Refusal("organisation.gs1-prefix-taken", { field: "gs1Prefix" });
  }
  return { ...profile, communeCode };
}
