import express from "express";
import { expect, test } from "vitest";
import { served } from "#tests/setup/serve.ts";
import { sameOrigin } from "./same-origin.server.ts";

const PORT = 3000;
const status = (isDemo: boolean, path: string, headers: Record<string, string>, method = "POST"): Promise<number> => {
  const app = express();
  app.use(sameOrigin({ publicOrigin: "https://cholanh.vn", port: PORT, isDemo, localeOf: () => "vi" }));
  app.all("*", (req, res) => void res.status(req.headers.origin === undefined ? 200 : 500).end());
  return served(app, async (url) => (await fetch(url + path, { method, headers })).status);
};

test.each([
  ["the market's own page", { Origin: "https://cholanh.vn" }, 200],
  ["another site", { Origin: "https://cholanh.vn.evil.example" }, 403],
  ["another port", { Origin: "https://cholanh.vn:8443" }, 403],
  ["another scheme", { Origin: "http://cholanh.vn" }, 403],
  ["a browser that hides its origin, from here", { Origin: "null", "Sec-Fetch-Site": "same-origin" }, 200],
  ["a browser that hides its origin, from elsewhere", { Origin: "null", "Sec-Fetch-Site": "cross-site" }, 403],
  ["a frame without origin", { Origin: "null" }, 403],
  [
    "a foreign origin that claims to be from here",
    { Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" },
    403,
  ],
  ["no word on where from", {}, 403],
  ["a sister site", { "Sec-Fetch-Site": "same-site" }, 403],
])("a post by %s: %#", async (_who, headers, expected) => {
  expect(await status(false, "/gio-hang", headers)).toBe(expected);
});

test("reading needs no origin", async () => {
  expect(await status(false, "/", {}, "GET")).toBe(200);
});

test("a bank's notice is signed and a partner brings a key; a browser would bring neither", async () => {
  expect(await status(false, "/api/payments/bank/credits", {})).toBe(200);
  expect(await status(false, "/epcis/capture", { Authorization: "Bearer demo-epcis-key" })).toBe(200);
  expect(await status(false, "/epcis/capture", { Authorization: "Bearer " })).toBe(403);
});

test("a demo is also open on this machine's other names, on its own port alone", async () => {
  for (const origin of ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"]) {
    expect(await status(true, "/gio-hang", { Origin: origin }), origin).toBe(200);
    expect(await status(false, "/gio-hang", { Origin: origin }), origin).toBe(403);
  }
  expect(await status(true, "/gio-hang", { Origin: "http://localhost:4000" })).toBe(403);
  expect(await status(true, "/gio-hang", { Origin: "http://192.0.2.250:3000" })).toBe(403);
});
