import { expect } from "vitest";
import { DESK, PHONE, test } from "#tests/setup/browser.ts";
import { foreignTexts } from "#tests/setup/language-purity.ts";

const LISTING = "/san-pham/cai-ngot-an-toan";

test("a buyer with a slip of the thumb finds the pomelo and puts two into the basket", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").first().fill("buoi din");
  await page.keyboard.press("Enter");
  await page.getByText("Đây là những món gần giống").waitFor();
  await page.getByRole("link", { name: "Bưởi Diễn", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Bưởi Diễn" }).waitFor();
  await page.getByRole("button", { name: /^Thêm: Số lượng/ }).click();
  await page.getByRole("button", { name: "Thêm vào giỏ", exact: true }).first().click();
  await page.getByRole("link", { name: "Giỏ hàng, 1 món" }).waitFor();
  await page.goto("/gio-hang");
  expect(await page.getByRole("textbox", { name: /Bưởi Diễn/ }).inputValue()).toBe("2");
});

test("name, price, quantity and the button stand above the fold of a small phone", async ({ page }) => {
  await page.setViewportSize({ width: PHONE.width, height: 640 });
  await page.goto(LISTING);
  for (const what of [
    page.getByRole("heading", { level: 1 }),
    page.getByRole("textbox", { name: /Số lượng/ }),
    page.getByRole("button", { name: "Thêm vào giỏ", exact: true }).first(),
  ]) {
    const box = await what.boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  }
});

test("the proof is one tap away: lot, field, papers checked today, the code", async ({ page }) => {
  await page.goto(LISTING);
  expect(await page.getByRole("heading", { name: /^Nguồn gốc: Lô/ }).count()).toBe(1);
  expect(await page.getByRole("img", { name: "Mã QR mở trang món hàng này" }).count()).toBe(1);
  await page.getByRole("link", { name: "Xem đủ nguồn gốc của lô" }).click();
  await page.waitForURL(/\/01\/0\d{13}\/10\//);
});

test("without a script: filters narrow, the order holds, pages go on, the basket fills", async ({ visitor }) => {
  const page = await visitor({ hasJavaScript: false });
  await page.goto("/cho?nhom=nong-san");
  await page.locator("summary", { hasText: "Lọc" }).click();
  await page.getByRole("checkbox", { name: /^Rau, củ/ }).check();
  await page.getByRole("textbox", { name: "Đến" }).fill("15k");
  await page.getByRole("button", { name: "Xem kết quả" }).click();
  await page.getByRole("combobox", { name: "Xếp theo" }).selectOption("gia-tang");
  await page.getByRole("button", { name: "Xếp", exact: true }).click();
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toMatchObject({
    nhom: "nong-san",
    loai: "rau-cu",
    gia_den: "15000",
    sapxep: "gia-tang",
  });
  await page
    .getByRole("button", { name: /^Thêm .* vào giỏ$/ })
    .first()
    .click();
  await page.waitForURL("**/gio-hang");
  await page.goto("/cho");
  const first = await page.getByRole("article").first().innerText();
  await page.getByRole("link", { name: "Xem tiếp" }).click();
  expect(await page.getByRole("article").first().innerText()).not.toBe(first);
  await page.getByRole("link", { name: "Về đầu danh sách" }).click();
  expect(await page.getByRole("article").first().innerText()).toBe(first);
});

test("the quiet line on the home page leads to the lot that is being recalled", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Xem và đối chiếu tem nhà mình" }).click();
  await page.waitForURL("**/thu-hoi");
  expect(await page.getByText("L2609X").count()).toBeGreaterThan(0);
});

test("pages of the shop window fit a phone and a desk without scrolling sideways", async ({ visitor }) => {
  for (const size of [PHONE, DESK]) {
    const page = await visitor({ size });
    for (const path of ["/", "/cho", "/cho?q=khong-co-mon-nay", LISTING]) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${size.width}`).toBe(0);
    }
  }
});

test("a page in one language has no word of the other", async ({ baseUrl }) => {
  for (const path of ["/", "/cho", "/cho?q=buoi+din&gia_tu=10k", "/cho?q=%C4%91%E1%BA%A5t+zzz", LISTING]) {
    for (const locale of ["vi", "en"] as const) {
      const html = await (await fetch(`${baseUrl}${path}`, { headers: { Cookie: `lang=${locale}` } })).text();
      expect(foreignTexts(html, locale), `${path} in ${locale}`).toEqual([]);
    }
  }
});

test("machines find their way: catalogue by cursor, sitemap, robots, structured data", async ({ baseUrl }) => {
  type Page = { items: { slug: string }[]; nextCursor: string | null };
  const slugs: string[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const page = (await (
      await fetch(`${baseUrl}/api/listings?limit=50&cursor=${cursor}`.replace(/&cursor=$/, ""))
    ).json()) as Page;
    slugs.push(...page.items.map((item) => item.slug));
    cursor = page.nextCursor;
  }
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs).toContain("cai-ngot-an-toan");
  expect((await fetch(`${baseUrl}/api/listings?limit=9999`)).status).toBe(400);
  expect((await fetch(`${baseUrl}/api/listings?cursor=made-up`)).status).toBe(400);
  const sitemap = await (await fetch(`${baseUrl}/sitemap.xml`)).text();
  expect(slugs.every((slug) => sitemap.includes(`/san-pham/${slug}</loc>`))).toBe(true);
  expect(await (await fetch(`${baseUrl}/robots.txt`)).text()).toContain("Sitemap: ");
  const html = await (await fetch(`${baseUrl}${LISTING}`)).text();
  const [, data = "{}"] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    "@type": "Product",
    gtin14: "08938501234568",
    offers: { priceCurrency: "VND" },
  });
});
