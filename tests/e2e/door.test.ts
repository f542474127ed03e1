import { expect } from "vitest";
import { test } from "#tests/setup/browser.ts";

test("a visitor opens the market in Vietnamese, and in English when asked, and it stays English", async ({ page }) => {
  await page.goto("/");
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  await page.goto("/?lang=en");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.goto("/");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("an address nobody serves is a page with a way home, in either language", async ({ visitor }) => {
  for (const [locale, title] of [
    ["vi", "Không tìm thấy trang"],
    ["en", "Page not found"],
  ] as const) {
    const page = await visitor({ locale });
    const answer = await page.goto("/khong-co-trang-nay");
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
  }
});

test("addresses are matched without case", async ({ baseUrl }) => {
  expect((await fetch(`${baseUrl}/Bo-Giao-Dien`)).status).toBe(200);
});

test("a form sent from another site is refused, with or without an Origin", async ({ baseUrl }) => {
  const post = (path: string, headers: Record<string, string>) =>
    fetch(`${baseUrl}${path}`, { method: "POST", headers, body: new URLSearchParams({ intent: "add" }) });
  const addresses = ["/gio-hang", "/gio-hang?_data=routes%2Fshop%2Fcart", "/dang-nhap"];
  for (const address of addresses) {
    expect((await post(address, { Origin: "https://elsewhere.example" })).status, address).toBe(403);
    expect((await post(address, {})).status, address).toBe(403);
    expect(
      (await post(address, { Origin: "https://elsewhere.example", "X-Forwarded-Host": "elsewhere.example" })).status,
    ).toBe(403);
  }
});

test("security headers are there, and every page has a nonce of its own", async ({ baseUrl }) => {
  const [first, second] = await Promise.all([fetch(baseUrl), fetch(baseUrl)]);
  const nonceOf = (answer: Response): string =>
    /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1] ?? "";
  expect(nonceOf(first)).not.toBe("");
  expect(nonceOf(first)).not.toBe(nonceOf(second));
  expect(await second.text()).toContain(`nonce="${nonceOf(second)}"`);
  expect(first.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(first.headers.get("x-powered-by")).toBeNull();
});

test("a request's id is made inside and never taken over", async ({ baseUrl }) => {
  const answer = await fetch(baseUrl, { headers: { "X-Request-Id": "chosen-outside" } });
  expect(answer.headers.get("x-request-id")).not.toBe("chosen-outside");
});

test("who watches the market sees that it is alive and ready", async ({ baseUrl }) => {
  expect(await (await fetch(`${baseUrl}/healthz`)).text()).toBe("ok\n");
  expect(await (await fetch(`${baseUrl}/readyz`)).json()).toEqual({ database: true, migrations: true, worker: true });
  expect(await (await fetch(`${baseUrl}/metrics`)).text()).toMatch(/^http_request_duration_seconds_count/m);
});

test("a body that is too large or does not say its size is refused before it is read", async ({ baseUrl }) => {
  const own = { Origin: baseUrl };
  const tooLarge = await fetch(`${baseUrl}/dang-nhap`, {
    method: "POST",
    headers: own,
    body: new Uint8Array(26 * 1024 * 1024),
  });
  expect(tooLarge.status).toBe(413);
});
