import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import { aPhotograph } from "#tests/factories/goods.ts";
import { DESK, PHONE, test } from "#tests/setup/browser.ts";
import { startMarket } from "#tests/setup/market.ts";
import { arrive, SHOP_PASSWORD, walk } from "#tests/setup/open-shop.ts";
import { signIn } from "#tests/setup/sign-in.ts";

const TODAY = dayOf(new Date());
const MOVED = { offset: "P4D", clockOffsetMs: 4 * 86_400_000 } as const;
const LISTING = "Nấm hương khô Sóc Sơn";
const PAGE = "/san-pham/nam-huong-kho-soc-son";
/** Gone, and back, within the minute (SEL-06); the rest is for a slow machine. */
const WITHIN_MS = 90_000;

const named = (page: Page, name: string) => page.locator(`[name="${name}"]`);

async function open(browser: Browser, baseURL: string, size: typeof PHONE): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: size, locale: "vi-VN" });
  return context.newPage();
}

/** Asks again until the page says what it should, as somebody who reloads. */
async function until(page: Page, path: string, holds: (text: string) => boolean): Promise<string> {
  const end = Date.now() + WITHIN_MS;
  for (;;) {
    await page.goto(path);
    const text = (await page.getByRole("main").textContent()) ?? "";
    if (holds(text)) return text;
    if (Date.now() > end) throw new Error(`${path} still says: ${text.slice(0, 800)}`);
    await page.waitForTimeout(1_000);
  }
}

/** Waits for a sentence; what stood there instead is told when it does not come. */
async function says(page: Page, sentence: string): Promise<void> {
  try {
    await page.getByText(sentence, { exact: false }).first().waitFor({ timeout: 15_000 });
  } catch {
    throw new Error(`${page.url()} does not say “${sentence}” but: ${await page.getByRole("main").innerText()}`);
  }
}

async function handIn(seller: Page, number: string, validTo: string): Promise<void> {
  await seller.goto("/nguoi-ban/giay-to");
  if (!(await named(seller, "number").isVisible()))
    await seller.getByText("Nộp giấy", { exact: false }).first().click();
  await named(seller, "kind").selectOption("food_safety");
  await named(seller, "number").fill(number);
  await named(seller, "issuer").fill("Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội");
  await named(seller, "issuedOn").fill("2024-01-15");
  await named(seller, "validTo").fill(validTo);
  await named(seller, "scopeText").fill("Trồng, sấy và đóng gói nấm tại thôn Đông");
  const picture = { name: "giay.jpg", mimeType: "image/jpeg", buffer: await aPhotograph(number.length + 40) };
  await named(seller, "documents").setInputFiles(picture);
  await seller.getByRole("button", { name: "Nộp giấy", exact: true }).click();
  await seller.getByText("đang chờ kiểm", { exact: false }).first().waitFor();
}

async function accept(manager: Page, displayName: string): Promise<void> {
  await manager.goto(`/quan-ly/nguoi-ban?q=${encodeURIComponent(displayName)}`);
  await manager.getByRole("link", { name: displayName }).click();
  await manager.getByRole("button", { name: "Công nhận" }).first().click();
  await manager.getByText("Đã ghi quyết định").waitFor();
}

/** Product, place, lot and listing, handed in for review. */
async function putOnSale(seller: Page): Promise<void> {
  await seller.goto("/nguoi-ban/san-pham/moi");
  await named(seller, "categoryCode").selectOption("rau-cu");
  const facts = {
    name: "Nấm hương khô",
    unit: "gói",
    unitEn: "pack",
    netContent: "200",
    shippingWeightGrams: "230",
    shelfLifeDays: "90",
    usage: "Ngâm nước ấm 20 phút, xào hoặc nấu canh.",
    storage: "Nơi khô, mát.",
    standard: "TCVN 5322:1991",
  };
  for (const [name, value] of Object.entries(facts)) await named(seller, name).fill(value);
  await seller.getByRole("button", { name: "Tạo sản phẩm" }).click();
  await seller.waitForURL(/\/nguoi-ban\/san-pham\/[0-9a-f-]{36}/);
  const productId = /[0-9a-f-]{36}/.exec(seller.url())?.[0] ?? "";
  const photograph = { name: "nam.jpg", mimeType: "image/jpeg", buffer: await aPhotograph(77) };
  await named(seller, "picture").setInputFiles(photograph);
  await named(seller, "alt").fill("Gói nấm hương khô");
  await seller.getByRole("button", { name: "Thêm ảnh" }).click();
  await seller.getByRole("img", { name: "Gói nấm hương khô" }).waitFor();

  await seller.goto("/nguoi-ban/noi-san-xuat");
  await named(seller, "kind").selectOption("farm");
  await named(seller, "name").fill("Trại nấm thôn Đông");
  await seller.getByLabel(/Xã, phường/).fill("Xã Sóc Sơn");
  await seller.getByRole("button", { name: "Thêm nơi sản xuất" }).click();
  await seller.getByText("Đã thêm nơi sản xuất.").waitFor();

  await seller.goto(`/nguoi-ban/lo/moi?san_pham=${productId}`);
  await named(seller, "placeId").first().check();
  await named(seller, "quantity").fill("30");
  const pests = seller.locator('[name="facts.pestControl"][value="none"]');
  if ((await pests.count()) > 0) await pests.check();
  await seller.getByRole("button", { name: "Mở lô" }).click();
  await seller.waitForURL(/\/nguoi-ban\/lo\/[0-9a-f-]{36}/);

  await seller.goto(`/nguoi-ban/tin-ban/moi?san_pham=${productId}`);
  await named(seller, "title").fill(LISTING);
  await named(seller, "description").fill("Nấm trồng trên mùn cưa, sấy lò hơi, thơm đậm.");
  await named(seller, "priceVnd").fill("65k");
  await seller.getByRole("button", { name: "Lưu bản nháp" }).click();
  await seller.getByRole("heading", { level: 1, name: LISTING }).waitFor();
  await named(seller, "quantity").fill("30");
  await seller.getByRole("button", { name: "Gắn lô vào tin" }).click();
  await says(seller, "Đã gắn lô vào tin.");
  await seller.getByRole("button", { name: "Gửi duyệt" }).click();
  await seller.getByText("Đã gửi duyệt.", { exact: false }).waitFor();
}

test(
  "a cooperative joins on a phone and sells; its paper lapses, the goods are gone and say why; it renews and they are back",
  { timeout: 400_000 },
  async ({ browser }) => {
    const dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-lapse-"));
    chmodSync(dataDir, 0o755);
    const email = "mai@example.vn";
    const displayName = "Nấm Sớm Mai";
    let market = await startMarket({ dataDir });
    try {
      const seller = await open(browser, market.baseUrl, PHONE);
      await arrive(seller, email);
      await walk(seller, { displayName, account: "1500200300400", hasScript: true });
      await seller.getByLabel(/Tôi đã đọc và đồng ý/).check();
      await seller.getByRole("main").getByRole("button", { name: "Nộp hồ sơ" }).click();
      await seller.waitForURL(/viec-can-lam/);
      const lastDay = addDays(TODAY, 2);
      await handIn(seller, "301/2024/NNPTNT-HN", lastDay);

      const manager = await open(browser, market.baseUrl, DESK);
      await signIn(manager, "quanly@demo.cholanh.vn");
      await manager.goto("/quan-ly/nguoi-ban?trang_thai=submitted");
      await manager.getByRole("link", { name: displayName }).click();
      await manager.getByRole("button", { name: "Duyệt hồ sơ" }).click();
      await manager.getByText("Đã ghi quyết định").waitFor();
      await accept(manager, displayName);
      await putOnSale(seller);
      await manager.goto("/quan-ly/duyet");
      await manager.getByRole("link", { name: LISTING }).click();
      await manager.getByRole("button", { name: "Duyệt", exact: true }).click();
      await manager.getByText("Đã duyệt.").waitFor();
      const buyer = await open(browser, market.baseUrl, PHONE);
      await until(buyer, PAGE, (text) => text.includes("Thêm vào giỏ"));
      await market.stop();

      market = await startMarket({ dataDir, env: { CLOCK_OFFSET: MOVED.offset } });
      const later = await open(browser, market.baseUrl, PHONE);
      const gone = await until(later, PAGE, (text) => !text.includes("Thêm vào giỏ"));
      expect(gone, "its page stays and says why").toContain("301/2024/NNPTNT-HN");
      await later.goto(`/cho?q=${encodeURIComponent("nấm hương khô")}`);
      expect(await later.getByRole("main").textContent(), "it left the shop").not.toContain(LISTING);

      const owner = await open(browser, market.baseUrl, PHONE);
      await signIn(owner, email, { password: SHOP_PASSWORD });
      await owner.goto("/nguoi-ban/viec-can-lam");
      expect(await owner.getByRole("main").textContent()).toContain("301/2024/NNPTNT-HN");
      await handIn(owner, "302/2026/NNPTNT-HN", addDays(TODAY, 1_000));
      const desk = await open(browser, market.baseUrl, DESK);
      await signIn(desk, "quanly@demo.cholanh.vn", { clockOffsetMs: MOVED.clockOffsetMs });
      await accept(desk, displayName);
      await until(later, PAGE, (text) => text.includes("Thêm vào giỏ"));
    } finally {
      await market.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
);
