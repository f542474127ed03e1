import { randomUUID } from "node:crypto";
import type { IdentityProof, ProvenPerson } from "#app/domain/shared/identity-proof.ts";

/** The identity service as the seed plays it: the person has agreed, and says so when the code is exchanged. */
export type SeedIdentity = IdentityProof & {
  agree(page: string, person: ProvenPerson): { code: string; state: string };
};

/** Stands in for the service while no simulator runs; its answers go through the same use cases. */
export function seedIdentity(): SeedIdentity {
  const agreed = new Map<string, { person: ProvenPerson; nonce: string }>();
  return {
    isOffered: true,
    pageOf: ({ state, nonce }) => `https://identity.invalid/?${new URLSearchParams({ state, nonce }).toString()}`,
    agree(page, person) {
      const asked = new URL(page).searchParams;
      const code = randomUUID();
      agreed.set(code, { person, nonce: asked.get("nonce") ?? "" });
      return { code, state: asked.get("state") ?? "" };
    },
    redeem({ code }) {
      const answer = agreed.get(code);
      agreed.delete(code);
      if (!answer) return Promise.resolve({ kind: "refused" });
      return Promise.resolve({ kind: "answered", answer: { reference: `demo-${code}`, ...answer } });
    },
  };
}
