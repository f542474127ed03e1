import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { BankFeed } from "#app/domain/shared/ctx.ts";

const Notice = z.object({
  id: z.string().min(1).max(100),
  account: z.string().min(1).max(30),
  bin: z.string().regex(/^\d{6}$/),
  amountVnd: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  memo: z.string().max(500),
  at: z.string().datetime({ offset: true }),
});

const SIGNATURE = /^sha256=([0-9a-f]{64})$/;

/**
 * Reads a bank's notices of money in. Undefined for every notice whose HMAC over the raw bytes is wrong, whose shape is
 * wrong, or when no secret is set: without one the feed is off.
 */
export function makeBankFeed(secret: string | undefined): BankFeed {
  return {
    verify(rawBody, signature) {
      if (secret === undefined || !isSignedBy(secret, rawBody, signature)) return undefined;
      const parsed = Notice.safeParse(parseJson(rawBody));
      return parsed.success ? { ...parsed.data, at: new Date(parsed.data.at) } : undefined;
    },
  };
}

function isSignedBy(secret: string, rawBody: Uint8Array, signature: string | null): boolean {
  const claimed = SIGNATURE.exec(signature ?? "")?.[1];
  if (!claimed) return false;
  return timingSafeEqual(Buffer.from(claimed, "hex"), createHmac("sha256", secret).update(rawBody).digest());
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
