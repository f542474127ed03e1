import { finishIdentityProof } from "#app/domain/organisation/finish-identity-proof.server.ts";
import { startIdentityProof } from "#app/domain/organisation/start-identity-proof.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { SeedIdentity } from "../identity-port.ts";
import type { SellerSeed } from "../seed-types.ts";
import { profileOf } from "../seller-profile.ts";

/** The person of the profile agrees at the identity service, so that the stall is verified before it is approved. */
export async function proveIdentity(seller: Ctx, seed: SellerSeed): Promise<void> {
  const { representativeName, representativePersonalId, personalId, legalName, birthDate, taxCode } = profileOf(seed);
  const { page } = await startIdentityProof(seller, { from: "page" });
  const brought = (seller.identityProof as SeedIdentity).agree(page, {
    fullName: representativeName ?? legalName,
    personalId: representativePersonalId ?? personalId ?? "",
    birthDate: birthDate ?? "1974-03-08",
    represents: seed.kind === "enterprise" || seed.kind === "cooperative" ? [taxCode] : [],
  });
  const { result } = await finishIdentityProof(seller, brought);
  if (result !== "verified") throw new Error(`the demo's ${seed.email} is ${result}`);
}
