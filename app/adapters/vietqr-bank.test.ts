import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { makeBankFeed } from "./vietqr-bank.server.ts";

const SECRET = "shared with the bank";
const notice = {
  id: "FT1",
  account: "0123456789",
  bin: "970436",
  amountVnd: 125_000,
  memo: "CL7K2M",
  at: "2026-11-22T09:00:00+07:00",
};
const bytesOf = (body: unknown): Uint8Array => Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
const sign = (bytes: Uint8Array, secret = SECRET): string =>
  `sha256=${createHmac("sha256", secret).update(bytes).digest("hex")}`;
const verify = (body: unknown, signature?: string | null) => {
  const bytes = bytesOf(body);
  return makeBankFeed(SECRET).verify(bytes, signature === undefined ? sign(bytes) : signature);
};

test("a signed notice is read", () => {
  expect(verify(notice)).toEqual({ ...notice, at: new Date("2026-11-22T02:00:00Z") });
});

test("the signature is over the bytes as they came, spaces and Vietnamese included", () => {
  expect(
    verify(
      `{ "id":"FT2", "account":"1", "bin":"970436", "amountVnd":1, "memo":"chuyển khoản", "at":"2026-11-22T09:00:00Z" }`,
    )?.memo,
  ).toBe("chuyển khoản");
});

describe("what is not the bank's word", () => {
  test.each([
    ["no signature", null],
    ["an empty one", ""],
    ["another secret", sign(bytesOf(notice), "guessed")],
    ["without its prefix", sign(bytesOf(notice)).slice(7)],
    ["cut short", sign(bytesOf(notice)).slice(0, -2)],
    ["upper case", sign(bytesOf(notice)).toUpperCase()],
  ])("%s", (_what, signature) => {
    expect(verify(notice, signature)).toBeUndefined();
  });

  test("a changed amount under the old signature", () => {
    expect(verify({ ...notice, amountVnd: 1 }, sign(bytesOf(notice)))).toBeUndefined();
  });

  test.each([
    ["no amount", { ...notice, amountVnd: undefined }],
    ["an amount as text", { ...notice, amountVnd: "125000" }],
    ["a negative amount", { ...notice, amountVnd: -1 }],
    ["half a dong", { ...notice, amountVnd: 0.5 }],
    ["a day without time", { ...notice, at: "2026-11-22" }],
    ["no JSON", "amount=1"],
  ])("signed, but malformed: %s", (_what, body) => {
    expect(verify(body)).toBeUndefined();
  });

  test("anything at all when no secret is set", () => {
    expect(makeBankFeed(undefined).verify(bytesOf(notice), sign(bytesOf(notice)))).toBeUndefined();
  });
});
