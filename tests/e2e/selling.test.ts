import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { vi } from "#app/i18n/vi/index.ts";
import { aPhotograph } from "#tests/factories/goods.ts";
import { DESK, test, type OpenVisitor } from "#tests/setup/browser.ts";
import { foreignTexts } from "#tests/setup/language-purity.ts";
import { signIn, signInByForm } from "#tests/setup/sign-in.ts";
import { FormVisitor } from "#tests/setup/web-process.ts";

const MANAGER = "quanly@demo.cholanh.vn";
/** Lamps are the industry room's to read. */
const INDUSTRY_MANAGER = "congnghiep-ql@demo.cholanh.vn";
const MAKER = "congnghiep@demo.cholanh.vn";
const LISTING = "Bóng LED 15 W sáng sân";

async function deskOf(visitor: OpenVisitor, email: string): Promise<Page> {
  const page = await visitor({ size: DESK, hasJavaScript: false });
  await signIn(page, email);
  return page;
}

async function openListing(page: Page, list: string): Promise<void> {
  await page.goto(list);
  await page.getByRole("link", { name: LISTING }).click();
  await page.getByRole("heading", { level: 1, name: LISTING }).waitFor();
}

test(
  "a manager refuses a listing with a reason, the seller corrects it, and it is approved: without JavaScript",
  { timeout: 120_000 },
  async ({ visitor }) => {
    const manager = await deskOf(visitor, INDUSTRY_MANAGER);
    await openListing(manager, "/quan-ly/duyet");
    await manager.getByRole("button", { name: "Từ chối" }).click();
    await manager.getByText("Xin ghi lý do để người bán biết cần làm gì.").first().waitFor();
    await manager.getByLabel("Lý do gửi người bán").fill("Ghi rõ đèn dùng đui nào");
    await manager.getByRole("button", { name: "Từ chối" }).click();
    await manager.getByText("Đã từ chối.").waitFor();

    const seller = await deskOf(visitor, MAKER);
    await openListing(seller, "/nguoi-ban/tin-ban?trang_thai=refused");
    await seller.getByText("Ghi rõ đèn dùng đui nào").first().waitFor();

    await seller.getByLabel("Giá bán, đã gồm thuế").fill("chín tám nghìn");
    await seller.getByRole("button", { name: "Lưu giá" }).click();
    expect(await seller.getByLabel("Giá bán, đã gồm thuế").inputValue(), "nothing typed is lost").toBe(
      "chín tám nghìn",
    );
    await seller.getByLabel("Giá bán, đã gồm thuế").fill("98.000");
    await seller.getByRole("button", { name: "Lưu giá" }).click();
    await seller.getByText("Đã lưu.").waitFor();

    await seller.getByLabel("Lời giới thiệu", { exact: false }).first().fill("Đèn OCOP 5 sao cho sân, đui E27.");
    await seller.getByRole("button", { name: "Lưu lời mới" }).click();
    await seller.getByText("Dùng chữ mà chưa có giấy chứng minh").first().waitFor();
    expect(
      await seller
        .getByRole("link", { name: /^Điều \d+ Quy chế$/ })
        .first()
        .getAttribute("href"),
    ).toMatch(/^\/quy-che#dieu-\d+$/);
    expect(await seller.getByRole("button", { name: "Gửi duyệt lại" }).isDisabled()).toBe(true);

    await seller
      .getByLabel("Lời giới thiệu", { exact: false })
      .first()
      .fill("Đèn cho sân, cổng, chuồng trại; đui E27.");
    await seller.getByRole("button", { name: "Lưu lời mới" }).click();
    await seller.getByText("Tin này đủ mọi điều kiện của quy chế.").waitFor();
    await seller.getByRole("button", { name: "Gửi duyệt lại" }).click();
    await seller.getByText("Đã gửi duyệt.", { exact: false }).waitFor();

    await openListing(manager, "/quan-ly/duyet");
    await manager.getByRole("button", { name: "Duyệt", exact: true }).click();
    await manager.getByText("Đã duyệt.").waitFor();

    const buyer = await visitor();
    await buyer.goto("/cho?q=bong+led+15");
    await buyer.getByRole("link", { name: LISTING }).first().waitFor();
  },
);

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

test(
  "a seller makes a product with a photograph, opens a lot and puts it on sale: without JavaScript",
  { timeout: 120_000 },
  async ({ visitor }) => {
    const seller = await deskOf(visitor, "htx@demo.cholanh.vn");
    await seller.goto("/nguoi-ban/san-pham/moi");
    await field(seller, "categoryCode").selectOption("rau-cu");
    const facts = {
      name: "Cải cúc non",
      unit: "bó",
      unitEn: "bunch",
      netContent: "300",
      shippingWeightGrams: "330",
      shelfLifeDays: "4",
      usage: "Nhặt, rửa, nấu canh.",
      storage: "Ngăn mát, 3 ngày.",
      standard: "TCVN 11892-1:2017",
    };
    for (const [name, value] of Object.entries(facts)) await field(seller, name).fill(value);
    await seller.getByRole("button", { name: vi.seller.products.create }).click();
    await seller.waitForURL(/\/nguoi-ban\/san-pham\/[0-9a-f-]{36}/);
    const productId = /[0-9a-f-]{36}/.exec(seller.url())?.[0] ?? "";

    const photograph = { name: "cai-cuc.jpg", mimeType: "image/jpeg", buffer: await aPhotograph(120) };
    await field(seller, "picture").setInputFiles(photograph);
    await field(seller, "alt").fill("Bó cải cúc non buộc lạt");
    await seller.getByRole("button", { name: vi.seller.products.pictures.add }).click();
    await seller.getByRole("img", { name: "Bó cải cúc non buộc lạt" }).waitFor();

    await seller.goto(`/nguoi-ban/tin-ban/moi?san_pham=${productId}`);
    await seller.getByRole("button", { name: "Lưu bản nháp" }).click();
    expect(
      await seller.getByText("Chỗ này cần được điền.").count(),
      "an empty form says what is missing",
    ).toBeGreaterThan(1);
    await field(seller, "title").fill("Cải cúc non Văn Đức");
    await field(seller, "description").fill("Cắt sáng nay, lá còn sương; nấu canh cá rô.");
    await field(seller, "priceVnd").fill("9k");
    await seller.getByRole("button", { name: "Lưu bản nháp" }).click();
    await seller.getByRole("heading", { level: 1, name: "Cải cúc non Văn Đức" }).waitFor();
    await seller.getByText("Tin này chưa gắn lô hàng nào.").first().waitFor();
    const listing = seller.url().replace(/\?.*/, "");

    await seller.goto(`/nguoi-ban/lo/moi?san_pham=${productId}`);
    const places = seller.getByRole("radio", { name: /./ }).and(field(seller, "placeId"));
    if ((await places.count()) > 0) await places.first().check();
    else await field(seller, "placeId").selectOption({ index: 1 });
    await field(seller, "quantity").fill("40");
    await seller.locator('[name="facts.pestControl"][value="none"]').check();
    await seller.getByRole("button", { name: vi.seller.lots.create }).click();
    await seller.waitForURL(/\/nguoi-ban\/lo\/[0-9a-f-]{36}/);

    await seller.goto(listing);
    await field(seller, "quantity").fill("-3");
    await seller.getByRole("button", { name: "Gắn lô vào tin" }).click();
    expect(await field(seller, "quantity").inputValue()).toBe("-3");
    await field(seller, "quantity").fill("41");
    await seller.getByRole("button", { name: "Gắn lô vào tin" }).click();
    await seller.getByText("Lô này chỉ còn 40 để bày bán.").first().waitFor();
    await field(seller, "quantity").fill("40");
    await seller.getByRole("button", { name: "Gắn lô vào tin" }).click();
    await seller.getByText("Đã gắn lô vào tin.").waitFor();
    await seller.getByRole("button", { name: "Gửi duyệt" }).click();
    await seller.getByText("Đã gửi duyệt.", { exact: false }).waitFor();

    const manager = await deskOf(visitor, MANAGER);
    await manager.goto("/quan-ly/duyet");
    await manager.getByRole("link", { name: "Cải cúc non Văn Đức" }).click();
    await manager.getByRole("button", { name: "Duyệt", exact: true }).click();
    await manager.getByText("Đã duyệt.").waitFor();

    const buyer = await visitor();
    await buyer.goto("/san-pham/cai-cuc-non-van-duc");
    await buyer.getByRole("heading", { level: 1, name: "Cải cúc non Văn Đức" }).waitFor();
    await buyer.getByRole("button", { name: "Thêm vào giỏ" }).first().waitFor();
  },
);

test("the queue is walked by keyboard", async ({ visitor }) => {
  const page = await visitor({ size: DESK });
  await page.goto("/dang-nhap?tiep=/quan-ly/duyet");
  await signIn(page, MANAGER);
  await page.waitForURL("**/quan-ly/duyet");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/quan-ly\/duyet\/[0-9a-f-]{36}$/);
});

test(
  "a manager publishes a new version of the regulation and a seller accepts it: without JavaScript",
  { timeout: 120_000 },
  async ({ visitor }) => {
    const manager = await deskOf(visitor, MANAGER);
    await manager.goto("/quan-ly/quy-che");
    await manager.getByRole("link", { name: "Sửa Điều 30" }).click();
    await manager.getByLabel("Tên điều", { exact: false }).first().fill("Giao nhận trong ngày");
    await manager.getByRole("button", { name: "Lưu điều này" }).click();
    await manager.getByText("Đã lưu.").waitFor();

    await manager.getByRole("button", { name: "Công bố quy chế" }).click();
    await manager.getByText("Dự thảo còn đang lấy ý kiến", { exact: false }).waitFor();
    await manager.getByRole("button", { name: "Kết thúc ngay" }).click();
    await manager.getByText("Đã lưu.").waitFor();
    await manager.getByRole("button", { name: "Công bố quy chế" }).click();
    await manager.getByText("Còn 1 ý kiến chưa trả lời. Xin trả lời", { exact: false }).waitFor();
    await manager.goto("/quan-ly/quy-che/gop-y?loc=cho");
    await manager.getByLabel("Ý kiến này", { exact: false }).selectOption("accepted");
    await manager.getByLabel("Trả lời và lý do", { exact: false }).fill("Sẽ gửi kèm bản tóm tắt một trang.");
    await manager.getByRole("button", { name: "Gửi trả lời" }).click();
    await manager.getByText("Đã gửi trả lời", { exact: false }).waitFor();
    await manager.goto("/quan-ly/quy-che");
    await manager.getByRole("button", { name: "Công bố quy chế" }).click();
    await manager.waitForURL("**/quy-che/1.2");
    await manager.getByText("Sẽ có hiệu lực từ", { exact: false }).first().waitFor();
    await manager.getByRole("link", { name: "Điều 30. Giao nhận trong ngày" }).waitFor();

    const seller = await deskOf(visitor, "langnghe@demo.cholanh.vn");
    await seller.getByText("Quy chế bản 1.2 có hiệu lực từ", { exact: false }).waitFor();
    await seller.getByRole("link", { name: "Đọc và đồng ý" }).first().click();
    await seller.getByLabel("Tôi đã đọc", { exact: false }).check();
    await seller.getByRole("button", { name: "Đồng ý bản 1.2" }).click();
    await seller.getByText("Gian hàng đã đồng ý lúc", { exact: false }).nth(1).waitFor();
  },
);

test.for(["vi", "en"] as const)("the desks speak one language: %s", { timeout: 60_000 }, async (locale) => {
  const wordsOn = async (email: string, paths: readonly string[]): Promise<void> => {
    const visitor = new FormVisitor(inject("baseUrl"));
    await signInByForm(visitor, email);
    await visitor.get(`/?lang=${locale}`);
    for (const path of paths) {
      const page = await visitor.get(path);
      expect(page.status, path).toBe(200);
      expect(foreignTexts(await page.text(), locale), path).toEqual([]);
    }
  };
  const reader = new FormVisitor(inject("baseUrl"));
  await reader.get(`/?lang=${locale}`);
  expect(foreignTexts(await (await reader.get("/quy-che")).text(), locale), "/quy-che").toEqual([]);
  await wordsOn("hetchungnhan@demo.cholanh.vn", [
    "/nguoi-ban",
    "/nguoi-ban/tin-ban",
    "/nguoi-ban/tin-ban/moi",
    "/nguoi-ban/quy-che",
  ]);
  await wordsOn(MANAGER, ["/quan-ly", "/quan-ly/duyet", "/quan-ly/quy-che", "/quan-ly/nhat-ky"]);
});
