import type { Ctx } from "../shared/ctx.ts";

const COUNT = 10;
const LENGTH = 10;
/** No letter that looks like another one: people copy these by hand. 32 letters, so a code has 50 bits. */
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** Fresh recovery codes as they are shown once, such as `K7QPM-X2DHR`. */
export function makeRecoveryCodes(ctx: Ctx): string[] {
  return Array.from({ length: COUNT }, () => {
    const letters = [...ctx.randomBytes(LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length));
    return `${letters.slice(0, LENGTH / 2).join("")}-${letters.slice(LENGTH / 2).join("")}`;
  });
}

/** What is kept of a recovery code, however it was typed; undefined when it cannot be one. */
export function recoveryDigest(ctx: Ctx, typed: string): string | undefined {
  const letters = typed.replace(/[\s-]/g, "").toUpperCase();
  return letters.length === LENGTH ? ctx.vault.digest("recovery-code", letters) : undefined;
}
