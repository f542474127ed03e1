import { expect } from "vitest";
import type { Page } from "playwright-core";
import { DESK, test } from "#tests/setup/browser.ts";
import { signIn } from "#tests/setup/sign-in.ts";

const PASSWORD = "mot-cau-de-nho";

const field = (page: Page, label: string | RegExp) => page.getByLabel(label);

async function fillProfile(
  page: Page,
  { displayName, taxCode }: { displayName: string; taxCode: string },
): Promise<void> {
  await page.getByRole("radio", { name: /Hợp tác xã/ }).check();
  await field(page, /Tên pháp lý/).fill("Hợp tác xã Nấm Sớm Mai");
  await field(page, /Mã số thuế/).fill(taxCode);
  await field(page, /Số giấy đăng ký/).fill("01.07.000777");
  await field(page, /Ngày cấp/).fill("2019-05-06");
  await field(page, /Nơi cấp/).fill("Phòng Tài chính – Kế hoạch huyện Sóc Sơn");
  await field(page, /Họ và tên/).fill("Lê Thị Mai");
  await page
    .getByLabel(/Số định danh cá nhân/)
    .and(page.locator(":visible"))
    .fill("001190004321");
  await field(page, /Xã, phường/).fill("Xã Phù Linh, huyện Sóc Sơn");
  await field(page, /Số nhà, đường, thôn/).fill("Thôn Đông");
  await field(page, /Điện thoại của gian hàng/).fill("0912 345 678");
  await field(page, /^Tên gian hàng\*/).fill(displayName);
  await field(page, /Giao tới đâu\*/).fill("Nội thành Hà Nội");
}

test("a cooperative opens its shop without a script, the department decides, and the shop stands in public", async ({
  visitor,
}) => {
  const displayName = `Nấm Sớm Mai ${Date.now()}`;
  const email = `mai${Date.now()}@example.vn`;
  const seller = await visitor({ hasJavaScript: false });
  await seller.goto("/dang-ky?tiep=/nguoi-ban/ho-so");
  await field(seller, /Địa chỉ thư điện tử/).fill(email);
  await field(seller, /Mật khẩu/).fill(PASSWORD);
  await seller.getByRole("button", { name: "Mở tài khoản" }).click();
  await field(seller, /Địa chỉ thư điện tử/).fill(email);
  await field(seller, /Mật khẩu/).fill(PASSWORD);
  await seller.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();

  expect(new URL(seller.url()).pathname).toBe("/nguoi-ban/ho-so");
  await fillProfile(seller, { displayName, taxCode: "0101234566" });
  await seller.getByRole("button", { name: "Nộp hồ sơ" }).click();
  expect(await seller.getByRole("main").textContent()).toContain("Mã số thuế chưa đúng");
  expect(await field(seller, /Tên pháp lý/).inputValue()).toBe("Hợp tác xã Nấm Sớm Mai");
  await field(seller, /Mã số thuế/).fill("0101234565");
  await seller.getByRole("button", { name: "Nộp hồ sơ" }).click();
  expect(await seller.getByRole("main").textContent()).toContain("đang chờ duyệt");

  await seller.goto("/nguoi-ban/giay-to");
  await field(seller, /Loại giấy/).selectOption({ label: "VietGAP trồng trọt" });
  await field(seller, /Số giấy/).fill("VietGAP-TT-26-01-01-0777");
  await field(seller, /Nơi cấp/).fill("Trung tâm Chứng nhận");
  await field(seller, /Ngày cấp/).fill("2026-01-02");
  await field(seller, /Ngày hết hạn/).fill("2028-12-31");
  await field(seller, /Giấy chứng nhận cho cái gì/).fill("Nấm rơm, nấm sò");
  await seller.getByRole("button", { name: "Nộp giấy", exact: true }).click();
  expect(await seller.getByRole("main").textContent()).toContain("đang chờ kiểm");

  const manager = await visitor({ size: DESK });
  await signIn(manager, "quanly@demo.cholanh.vn");
  await manager.goto("/quan-ly/nguoi-ban?trang_thai=submitted");
  await manager.getByRole("link", { name: displayName }).click();
  await manager.getByRole("button", { name: "Duyệt hồ sơ" }).click();
  await manager.getByText("Đã ghi quyết định").waitFor();
  await manager.getByRole("button", { name: "Công nhận" }).click();
  await manager.getByText("có hiệu lực").waitFor();

  const anyone = await visitor({ locale: "en" });
  await anyone.goto(`/nha-san-xuat?q=${encodeURIComponent(displayName)}`);
  await anyone.getByRole("link", { name: displayName }).click();
  await anyone.getByText("VietGAP crop farming").waitFor();
  expect(await anyone.getByRole("main").textContent()).not.toContain("001190004321");
});
