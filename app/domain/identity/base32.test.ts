import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase32, toBase32 } from "./base32.ts";

test.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("the test vectors of RFC 4648, 10, without padding: %s", (text, encoded) => {
  expect(toBase32(new TextEncoder().encode(text))).toBe(encoded);
  expect(new TextDecoder().decode(fromBase32(encoded))).toBe(text);
});

test("whatever is encoded comes back, in lower case and with spaces too", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const spaced = toBase32(bytes)
        .toLowerCase()
        .replace(/(.{4})/g, "$1 ");
      expect(fromBase32(spaced)).toEqual(bytes);
    }),
  );
});

test("a letter that is not in the alphabet is no secret", () => {
  expect(fromBase32("ABC1")).toBeUndefined();
});
