import type { Ctx } from "../shared/ctx.ts";
import { fromBase32 } from "./base32.ts";

const PURPOSE = "totp-secret";

/** A secret in Base32 as the database keeps it: sealed, so that a copy of the database makes no codes. */
export const sealFactorSecret = (ctx: Ctx, secret: string): string => ctx.vault.seal(PURPOSE, secret);

export const openFactorSecret = (ctx: Ctx, sealed: string): string => ctx.vault.open(PURPOSE, sealed);

export function factorKey(ctx: Ctx, sealed: string): Uint8Array {
  const key = fromBase32(openFactorSecret(ctx, sealed));
  if (!key) throw new Error("a sealed second factor is no Base32 text");
  return key;
}
