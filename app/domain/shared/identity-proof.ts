import type { Day } from "./clock.ts";

/** Who a person is, as the identity service of the state says it. */
export type ProvenPerson = {
  readonly fullName: string;
  readonly personalId: string;
  readonly birthDate: Day;
  /** Tax codes of organisations the person is registered to represent; empty where the service does not say. */
  readonly represents: readonly string[];
};

export type IdentityAnswer = {
  /** The service's own number of this answer; the same answer is taken once. */
  readonly reference: string;
  /** Must be the one this proof was started with. */
  readonly nonce: string;
  readonly person: ProvenPerson;
};

/** `refused`: the code is spent, late or not ours. `forged`: not signed by the service, or not for this market. */
export type IdentityOutcome =
  | { readonly kind: "answered"; readonly answer: IdentityAnswer }
  | { readonly kind: "refused" | "forged" | "unreachable" };

/**
 * Electronic proof of identity (Decree 320/2026: accounts of sellers are authenticated with VNeID). The person agrees on the
 * service's own page; what they are is asked for from server to server, so nothing that passes through the browser is believed.
 */
export type IdentityProof = {
  /** False when the operator has no contract with the service: papers are then looked at by an officer. */
  readonly isOffered: boolean;
  /** The page on which the person agrees or refuses. `challenge` is the SHA-256 of the verifier, as base64url. */
  pageOf(proof: { state: string; nonce: string; challenge: string; returnTo: string }): string;
  /** Exchanges the code that the browser brought for the service's signed answer. */
  redeem(proof: { code: string; verifier: string; returnTo: string }): Promise<IdentityOutcome>;
};
