import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { PersonKeys } from "#app/domain/shared/ctx.ts";
import { makeVault } from "./vault.server.ts";

const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const WRAPPING = "person-key";

/**
 * Keys of persons: 32 random bytes each, wrapped with a key derived from the market's personal-data secret. The text of a
 * wrapped key begins with the name of the secret that wrapped it, so a secret can be replaced: new keys take the first
 * secret, old ones open with any of them.
 */
export function makePersonKeys(secrets: readonly [string, ...string[]]): PersonKeys {
  const vaults = secrets.map((secret) => {
    const vault = makeVault(secret);
    return { name: vault.digest("name-of-secret", "").slice(0, 8), vault };
  });
  const [current] = vaults as [(typeof vaults)[number]];
  const wrap = (key: Buffer): string => `${current.name}.${current.vault.seal(WRAPPING, key.toString("base64url"))}`;
  const unwrap = (wrapped: string): Buffer => {
    const [name, sealed = ""] = wrapped.split(".");
    const found = vaults.find((one) => one.name === name);
    if (!found) throw new Error("a person's key was wrapped with a secret that is not among the settings");
    return Buffer.from(found.vault.open(WRAPPING, sealed), "base64url");
  };
  return {
    make: () => wrap(randomBytes(KEY_BYTES)),
    rewrap: (wrapped) => (wrapped.startsWith(`${current.name}.`) ? undefined : wrap(unwrap(wrapped))),
    seal(wrapped, label, text) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, unwrap(wrapped), iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(label));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
    },
    open(wrapped, label, sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv(ALGORITHM, unwrap(wrapped), bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(label));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    },
  };
}
