import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { isDay } from "#app/domain/shared/clock.ts";
import type { IdentityOutcome, IdentityProof } from "#app/domain/shared/identity-proof.ts";

type Options = {
  /** Where the service is, without a slash at its end. */
  readonly url: string;
  readonly clientId: string;
  readonly secret: string;
  readonly timeoutMs?: number;
};

const Answer = z.object({
  reference: z.string().min(1).max(100),
  clientId: z.string(),
  nonce: z.string().min(1).max(200),
  fullName: z.string().trim().min(1).max(120),
  personalId: z.string().regex(/^\d{12}$/),
  birthDate: z.string().refine(isDay),
  represents: z.array(z.string().max(20)).max(100).default([]),
});

const sign = (secret: string, body: string): string =>
  `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;

function isSignedBy(secret: string, body: string, signature: string | null): boolean {
  const [claimed, right] = [Buffer.from(signature ?? ""), Buffer.from(sign(secret, body))];
  return claimed.length === right.length && timingSafeEqual(claimed, right);
}

/** Speaks to the identity service; without a contract nothing is offered and nothing is ever answered. */
export function makeIdentityProof(options: Options | undefined): IdentityProof {
  if (options === undefined) {
    return {
      isOffered: false,
      pageOf: () => {
        throw new Error("no identity service is set up");
      },
      redeem: () => Promise.resolve({ kind: "unreachable" }),
    };
  }
  const { url, clientId, secret, timeoutMs = 8_000 } = options;
  return {
    isOffered: true,
    pageOf({ state, nonce, challenge, returnTo }) {
      const query = new URLSearchParams({
        client_id: clientId,
        redirect_uri: returnTo,
        state,
        nonce,
        code_challenge: challenge,
        code_challenge_method: "S256",
      });
      return `${url}/authorize?${query.toString()}`;
    },
    async redeem({ code, verifier, returnTo }) {
      const body = JSON.stringify({ clientId, code, codeVerifier: verifier, redirectUri: returnTo });
      try {
        const response = await fetch(`${url}/token`, {
          method: "POST",
          headers: { "Content-Type": "application/json", "X-Signature": sign(secret, body) },
          body,
          redirect: "error",
          signal: AbortSignal.timeout(timeoutMs),
        });
        if (response.status >= 500) return { kind: "unreachable" };
        if (!response.ok) return { kind: "refused" };
        return read(await response.text(), response.headers.get("X-Signature"), { clientId, secret });
      } catch {
        return { kind: "unreachable" };
      }
    },
  };
}

/** The answer, if its signature over the very bytes is right and it is meant for this market. */
function read(
  text: string,
  signature: string | null,
  { clientId, secret }: { clientId: string; secret: string },
): IdentityOutcome {
  if (!isSignedBy(secret, text, signature)) return { kind: "forged" };
  const parsed = Answer.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.clientId !== clientId) return { kind: "forged" };
  const { reference, nonce, fullName, personalId, birthDate, represents } = parsed.data;
  const person = { fullName, personalId, birthDate, represents };
  return { kind: "answered", answer: { reference, nonce, person } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
