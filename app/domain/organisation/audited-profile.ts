import type { SellerProfile } from "./seller-profile.schema.ts";

const PERSONAL = ["personalId", "representativePersonalId"] as const satisfies readonly (keyof SellerProfile)[];

const masked = (id: string): string => id.slice(-3).padStart(id.length, "*");

/** The facts as the audit log keeps them: it is never erased, so personal IDs stand in it by their last digits only. */
export function auditedProfile(facts: object): Record<string, unknown> {
  const kept: Record<string, unknown> = { ...facts };
  for (const fact of PERSONAL) {
    const id = kept[fact];
    if (typeof id === "string") kept[fact] = masked(id);
  }
  return kept;
}
