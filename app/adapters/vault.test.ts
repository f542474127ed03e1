import fc from "fast-check";
import { expect, test } from "vitest";
import { makeVault } from "./vault.server.ts";

const vault = makeVault("a secret that only this test knows and uses");

test("what is sealed comes back, and never looks the same twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const sealed = vault.seal("totp", text);
      expect(vault.open("totp", sealed)).toBe(text);
      expect(vault.seal("totp", text)).not.toBe(sealed);
    }),
  );
});

test("a seal that was changed, cut, moved to another purpose or made with another secret does not open", () => {
  const sealed = vault.seal("totp", "JBSWY3DPEHPK3PXP");
  const changed = `${sealed.slice(0, -1)}${sealed.endsWith("A") ? "E" : "A"}`;
  for (const open of [
    () => vault.open("totp", changed),
    () => vault.open("totp", sealed.slice(0, 8)),
    () => vault.open("other", sealed),
    () => makeVault("another secret of the same test").open("totp", sealed),
  ])
    expect(open).toThrow();
});

test("a digest is the same for the same text, purpose and secret alone", () => {
  const digests = [
    vault.digest("code", "123456"),
    vault.digest("code", "123457"),
    vault.digest("recovery", "123456"),
    makeVault("another secret of the same test").digest("code", "123456"),
  ];
  expect(new Set(digests).size).toBe(4);
  expect(vault.digest("code", "123456")).toBe(digests[0]);
});
