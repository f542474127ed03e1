import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "#tests/setup/browser.ts";
import { readQr } from "#tests/setup/read-qr.ts";
import { signIn } from "#tests/setup/sign-in.ts";

/** A bank app: scans the code on the screen and pays what it says. */
async function payByScan(page: Page, bankUrl: string, code: string): Promise<void> {
  const payload = await readQr(await page.getByRole("img", { name: `Mã VietQR của đơn ${code}` }).screenshot());
  expect(payload).toContain(code);
  const answer = await fetch(`${bankUrl}/transfers`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ payload }),
  });
  expect(answer.status).toBe(200);
}

async function findAndAdd(page: Page, words: string, name: RegExp): Promise<void> {
  await page.goto(`/cho?q=${encodeURIComponent(words)}`);
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click();
}

async function fillCheckout(page: Page, phone: string): Promise<void> {
  await page.getByLabel("Họ và tên").fill("Trần Thu Hà");
  await page.getByLabel("Số điện thoại").fill(phone);
  await page.getByLabel("Thư điện tử").fill("thuha@example.vn");
  await page.getByLabel("Xã, phường").fill("Phường Cầu Giấy");
  await page.getByLabel(/Số nhà/).fill("Số 5 ngách 12/34 ngõ 56");
  await page.getByRole("button", { name: /^Đặt và trả/ }).click();
  await page.waitForURL(/\/thanh-toan\/[0-9A-Z]{16}$/);
  await page
    .getByRole("img", { name: /^Mã VietQR/ })
    .first()
    .waitFor();
}

const orderCodes = async (page: Page): Promise<string[]> => {
  const text = await page.locator("main").innerText();
  return [...new Set(text.match(/DH\d{9}/g))];
};

test(
  "a stranger buys traced vegetables by QR on a phone, and the receipt leads to the field",
  { timeout: 120_000 },
  async ({ visitor, bankUrl }) => {
    const page = await visitor();
    await page.goto("/v/CHOLANH10");
    await page.getByText("Phiếu đã nằm trong giỏ của bác", { exact: false }).waitFor();

    await findAndAdd(page, "cai ngot", /Cải ngọt an toàn/);
    await page.getByText("Đã vào giỏ").waitFor();
    await page.goto("/01/08938501234568/10/L2611A");
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("main").innerText()).toContain("L2611A");
    await findAndAdd(page, "buoi dien", /Bưởi Diễn/);
    await page.getByText("Đã vào giỏ").waitFor();

    await page.goto("/gio-hang");
    await page.getByText("Phiếu CHOLANH10").waitFor();
    await page.getByRole("link", { name: "Đặt hàng" }).click();
    await fillCheckout(page, "0912 345 678");
    const codes = await orderCodes(page);
    expect(codes).toHaveLength(2);

    await payByScan(page, bankUrl, codes[0] ?? "");
    await page.getByText("Đã nhận tiền").first().waitFor();
    await payByScan(page, bankUrl, codes[1] ?? "");
    await page.getByText("Đã trả xong").waitFor();

    const seller = await visitor({ size: { width: 1280, height: 900 } });
    await signIn(seller, "htx@demo.cholanh.vn");
    await seller.goto("/nguoi-ban/don");
    const mine = (await orderCodes(seller)).find((code) => codes.includes(code)) ?? "";
    expect(mine).not.toBe("");
    await seller.getByRole("link", { name: mine }).click();
    await seller.getByRole("button", { name: /Đóng gói/ }).click();
    await seller.getByRole("button", { name: /Đã giao cho/ }).click();
    await seller.getByText("Đang giao").first().waitFor();

    await page.goto(`/don-hang/${mine}`);
    const lot = /Lô (L[0-9A-Z]+):/.exec(await page.locator("main").innerText())?.[1] ?? "";
    expect(lot, "the order names its lot").not.toBe("");
    await page.getByRole("link", { name: "Xem nguồn gốc" }).first().click();
    await page.waitForURL(new RegExp(`/01/08938501234568/10/${lot}`, "i"));
    await page.goto(`/don-hang/${mine}`);
    await page.getByRole("button", { name: "Tôi đã nhận hàng" }).click();
    await page.getByText("Đã giao").first().waitFor();
  },
);

test(
  "the same without JavaScript, to the paid page, which reloads itself",
  { timeout: 120_000 },
  async ({ visitor, bankUrl }) => {
    const page = await visitor({ hasJavaScript: false });
    await page.goto("/v/CHOLANH10");
    await findAndAdd(page, "cai ngot", /Cải ngọt an toàn/);
    await page.waitForURL("**/gio-hang");
    await findAndAdd(page, "buoi dien", /Bưởi Diễn/);
    await page.waitForURL("**/gio-hang");
    await page.getByRole("link", { name: "Đặt hàng" }).click();

    await page.getByRole("button", { name: /^Đặt và trả/ }).click();
    expect(
      await page.getByText("Chỗ này cần được điền.").count(),
      "an empty form says what is missing",
    ).toBeGreaterThan(2);
    await page.getByLabel("Số điện thoại").fill("0999");
    await page.getByRole("button", { name: "Áp dụng phiếu" }).click();
    expect(await page.getByLabel("Số điện thoại").inputValue(), "nothing typed is lost").toBe("0999");

    await fillCheckout(page, "0987 654 321");
    for (const code of await orderCodes(page)) await payByScan(page, bankUrl, code);
    await page.getByText("Đã trả xong").waitFor({ timeout: 20_000 });
  },
);
