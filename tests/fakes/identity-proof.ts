import { createHash, randomUUID } from "node:crypto";
import type { IdentityOutcome, IdentityProof, ProvenPerson } from "#app/domain/shared/identity-proof.ts";

type Grant = { person: ProvenPerson; nonce: string; challenge: string; returnTo: string };

export type FakeIdentityProof = IdentityProof & {
  /** The person on the service's page agrees; answers what the browser brings back. */
  agree(page: string, person: ProvenPerson): { code: string; state: string };
  /** What the next exchange answers instead of the truth. */
  next: Exclude<IdentityOutcome["kind"], "answered"> | { nonce: string } | { reference: string } | undefined;
};

/** The identity service, in memory: codes good once, for who holds the verifier and comes back to the same address. */
export function fakeIdentityProof(): FakeIdentityProof {
  const grants = new Map<string, Grant>();
  const fake: FakeIdentityProof = {
    isOffered: true,
    next: undefined,
    pageOf: (proof) => `https://identity.test/authorize?${new URLSearchParams(proof).toString()}`,
    agree(page, person) {
      const asked = new URL(page).searchParams;
      const of = (name: string): string => asked.get(name) ?? "";
      const code = randomUUID();
      grants.set(code, { person, nonce: of("nonce"), challenge: of("challenge"), returnTo: of("returnTo") });
      return { code, state: of("state") };
    },
    redeem({ code, verifier, returnTo }) {
      const { next } = fake;
      fake.next = undefined;
      if (typeof next === "string") return Promise.resolve({ kind: next });
      const grant = grants.get(code);
      grants.delete(code);
      const challenge = createHash("sha256").update(verifier).digest("base64url");
      if (grant?.challenge !== challenge || grant.returnTo !== returnTo) return Promise.resolve({ kind: "refused" });
      const answer = { reference: `ref-${code}`, nonce: grant.nonce, person: grant.person };
      return Promise.resolve({ kind: "answered", answer: { ...answer, ...next } });
    },
  };
  return fake;
}
