import { describe, expect, test } from "vitest";
import { readSettings } from "./settings.ts";

const url = { DATABASE_URL: "postgres://localhost/market" };
const secret = "a secret of our own, long enough to be one";

describe("a market open to the public", () => {
  const open = { ...url, NODE_ENV: "production", SESSION_SECRET: secret, PERSONAL_DATA_KEY: `other ${secret}` };

  test("starts with a secret of its own", () => {
    expect(readSettings(open)).toMatchObject({
      isProduction: true,
      isDemo: false,
      publicOrigin: "http://localhost:3000",
    });
  });

  test.each([
    ["no secret", { SESSION_SECRET: undefined }, "SESSION_SECRET"],
    ["a short secret", { SESSION_SECRET: "short" }, "SESSION_SECRET"],
    ["the demo's secret", { SESSION_SECRET: "demo-session-secret-of-an-open-market" }, "SESSION_SECRET"],
    ["no key for personal data", { PERSONAL_DATA_KEY: undefined }, "PERSONAL_DATA_KEY"],
    ["the sessions' secret for personal data", { PERSONAL_DATA_KEY: secret }, "PERSONAL_DATA_KEY"],
    ["the demo's bank secret", { BANK_NOTICE_SECRET: "demo-bank-secret" }, "BANK_NOTICE_SECRET"],
    ["a simulator", { BANK_SIMULATOR_URL: "http://127.0.0.1:4101" }, "BANK_SIMULATOR_URL"],
    ["a simulator of the city's services", { CITY_SIMULATOR_URL: "http://127.0.0.1:4104" }, "CITY_SIMULATOR_URL"],
    ["a simulator as gateway", { SMS_GATEWAY_URL: "http://localhost:4104", SMS_GATEWAY_KEY: "own" }, "SMS_GATEWAY_URL"],
    ["a gateway without a key", { SMS_GATEWAY_URL: "https://sms.example.vn" }, "SMS_GATEWAY_KEY"],
    ["the demo's gateway key", { SMS_GATEWAY_KEY: "demo-sms-key" }, "SMS_GATEWAY_KEY"],
    ["another simulator", { CITY_SIMULATOR_URL: "http://127.0.0.1:4104" }, "CITY_SIMULATOR_URL"],
    ["an identity service in the clear", { IDENTITY_URL: "http://127.0.0.1:4104/vneid" }, "IDENTITY_URL"],
    ["the demo's identity secret", { IDENTITY_SECRET: "demo-identity-secret" }, "IDENTITY_SECRET"],
    ["no rate limits", { RATE_LIMITS: "off" }, "RATE_LIMITS"],
    ["a shifted clock", { CLOCK_OFFSET: "P1D" }, "CLOCK_OFFSET"],
  ])("refuses %s and names the setting", (_what, wrong, setting) => {
    expect(() => readSettings({ ...open, ...wrong })).toThrow(setting);
  });

  test("sends text messages through a gateway of its own, and none without", () => {
    const own = { SMS_GATEWAY_URL: "https://sms.example.vn", SMS_GATEWAY_KEY: "our own key" };
    expect(readSettings({ ...open, ...own }).smsGateway).toEqual({ url: "https://sms.example.vn", key: "our own key" });
    expect(readSettings(open).smsGateway).toBeUndefined();
  });

  test("is not offered a bank feed without a secret for it", () => {
    expect(readSettings(open).bankNoticeSecret).toBeUndefined();
  });
});

test("an identity service needs all three settings; a demo has its simulator", () => {
  const open = { ...url, NODE_ENV: "production", SESSION_SECRET: secret, PERSONAL_DATA_KEY: `other ${secret}` };
  const named = { ...open, IDENTITY_URL: "https://identity.example.vn/" };
  expect(readSettings(named).identityService).toBeUndefined();
  const full = { ...named, IDENTITY_CLIENT_ID: "market", IDENTITY_SECRET: "s3cret" };
  expect(readSettings(full).identityService?.url).toBe("https://identity.example.vn");
  const demo = { ...url, DEMO: "1", CITY_SIMULATOR_URL: "http://127.0.0.1:4104" };
  expect(readSettings(demo).identityService?.url).toBe("http://127.0.0.1:4104/vneid");
});

test("a demo brings its own secrets and operator", () => {
  const simulator = { CITY_SIMULATOR_URL: "http://127.0.0.1:4104" };
  const demo = readSettings({ ...url, NODE_ENV: "production", DEMO: "1", ...simulator });
  expect(demo.smsGateway).toEqual({ url: "http://127.0.0.1:4104", key: "demo-sms-key" });
  expect(demo).toMatchObject({ isDemo: true, bankNoticeSecret: "demo-bank-secret" });
  expect(demo.operator?.name).toContain("trình diễn");
});

test.each([
  ["P1D", 86_400_000],
  ["-PT30M", -1_800_000],
  ["P2DT3H4M5S", 183_845_000],
  ["PT0S", 0],
])("a clock offset of %s is %d ms", (duration, ms) => {
  expect(readSettings({ ...url, NODE_ENV: "development", CLOCK_OFFSET: duration }).clockOffsetMs).toBe(ms);
});

test("every wrong setting is named at once", () => {
  expect(() => readSettings({ PORT: "eighty", CLOCK_OFFSET: "tomorrow" })).toThrow(
    /PORT[^]*DATABASE_URL[^]*CLOCK_OFFSET/,
  );
});

describe("pictures of maps come from where the operator says, and from nowhere else", () => {
  const tiles = (TILE_URL?: string, TILE_ATTRIBUTION?: string) =>
    readSettings({ ...url, DEMO: "1", TILE_URL, TILE_ATTRIBUTION }).mapTiles;

  test("none are set in a fresh market", () => expect(tiles()).toBeUndefined());

  test.each([
    ["https://tiles.example/{z}/{x}/{y}.png", "https://tiles.example"],
    ["http://localhost:8080/hanoi/{z}/{x}/{y}{r}.webp?key=a", "http://localhost:8080"],
    ["https://{s}.tiles.example/{z}/{x}/{y}.png", "https://*.tiles.example"],
  ])("%s is allowed from %s", (address, origin) => {
    expect(tiles(address, "© Ai đó")).toEqual({ url: address, attribution: "© Ai đó", origin });
  });

  test.each([
    "https://tiles.example/map.png",
    "ftp://tiles.example/{z}/{x}/{y}.png",
    "https://tiles.example; script-src *//{z}/{x}/{y}.png",
    "{z}/{x}/{y}",
  ])("%s is refused", (address) => expect(() => tiles(address)).toThrow("TILE_URL"));
});
