import { expect } from "vitest";
import type { Page } from "playwright-core";
import { DESK, test } from "#tests/setup/browser.ts";
import { signIn } from "#tests/setup/sign-in.ts";

const PASSWORD = "mot-cau-de-nho";

const field = (page: Page, label: string | RegExp) => page.getByLabel(label);

/** A new account, signed in, at the first step of opening a shop. */
async function arrive(page: Page, email: string): Promise<void> {
  await page.goto("/dang-ky?tiep=/nguoi-ban/ho-so");
  await field(page, /Địa chỉ thư điện tử/).fill(email);
  await field(page, /Mật khẩu/).fill(PASSWORD);
  await page.getByRole("button", { name: "Mở tài khoản" }).click();
  await page.waitForURL((url) => url.pathname === "/dang-nhap");
  await field(page, /Địa chỉ thư điện tử/).fill(email);
  await field(page, /Mật khẩu/).fill(PASSWORD);
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL(/mo-gian-hang\/loai-hinh/);
}

const at = (page: Page, step: string): Promise<void> => page.waitForURL(new RegExp(`mo-gian-hang/${step}`));

/** Presses the step's button with the keyboard, as somebody without a mouse does. */
async function goOn(page: Page, next: string): Promise<void> {
  const button = page.getByRole("main").getByRole("button", { name: "Tiếp tục" });
  await button.focus();
  await page.keyboard.press("Enter");
  await at(page, next);
}

type Shop = { displayName: string; account: string; hasScript: boolean };

async function walk(page: Page, { displayName, account, hasScript }: Shop): Promise<void> {
  await page.getByRole("radio", { name: /Hợp tác xã/ }).focus();
  await page.keyboard.press("Space");
  await goOn(page, "ten-va-ma-so");

  await field(page, /Tên pháp lý/).fill("Hợp tác xã Nấm Sớm Mai");
  await field(page, /Mã số thuế/).fill("0101234566");
  await field(page, /Số giấy đăng ký/).fill("01.07.000777");
  if (hasScript) await page.getByText("chữ số thứ 10 là số kiểm tra").waitFor();
  await page.getByRole("main").getByRole("button", { name: "Tiếp tục" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("main").textContent()).toContain("Mã số thuế chưa đúng");
  expect(await field(page, /Tên pháp lý/).inputValue()).toBe("Hợp tác xã Nấm Sớm Mai");
  await field(page, /Mã số thuế/).fill("0101234565");
  await field(page, /Ngày cấp/).fill("2019-05-06");
  await field(page, /Nơi cấp/).fill("Phòng Tài chính – Kế hoạch huyện Sóc Sơn");
  await goOn(page, "nguoi-dai-dien");

  await page.getByRole("button", { name: "Lấy từ tài khoản định danh" }).click();
  await page.getByRole("radio", { name: /Lê Thị Mai/ }).check();
  await page.getByRole("button", { name: "Đồng ý chia sẻ" }).click();
  await at(page, "nguoi-dai-dien");
  expect(await field(page, /Họ và tên/).inputValue()).toBe("Lê Thị Mai");
  expect(await field(page, /Số định danh/).inputValue()).toBe("001980000901");
  await goOn(page, "dia-chi");

  await field(page, /Xã, phường/).fill("Xã Sóc Sơn");
  await field(page, /Số nhà, đường, thôn/).fill("Thôn Đông");
  await field(page, /Điện thoại của gian hàng/).fill("0912 345 678");
  await page.getByRole("button", { name: "Quay lại" }).click();
  await at(page, "nguoi-dai-dien");
  await goOn(page, "dia-chi");
  expect(await field(page, /Số nhà, đường, thôn/).inputValue()).toBe("Thôn Đông");
  await goOn(page, "mat-tien");

  await field(page, /^Tên gian hàng\*/).fill(displayName);
  await goOn(page, "giao-hang");
  await field(page, /Giao tới đâu\*/).fill("Nội thành Hà Nội");
  await goOn(page, "tai-khoan");
  await page.getByRole("combobox", { name: "Ngân hàng" }).selectOption({ label: "Agribank" });
  await field(page, /Số tài khoản/).fill(account);
  await field(page, /Tên chủ tài khoản/).fill("HTX NAM SOM MAI");
  await page.getByRole("radio", { name: /Xin nối báo có/ }).check();
  await goOn(page, "danh-tinh");
  await goOn(page, "giay-to");
  await goOn(page, "quy-che");
}

test("a cooperative joins on a phone by keyboard, goes on on another device, and knows what is left", async ({
  visitor,
}) => {
  const displayName = `Nấm Sớm Mai ${Date.now()}`;
  const email = `mai${Date.now()}@example.vn`;
  const phone = await visitor();
  await arrive(phone, email);
  await walk(phone, { displayName, account: String(Date.now()), hasScript: true });

  const tablet = await visitor();
  await signIn(tablet, email, { password: PASSWORD });
  await tablet.goto("/nguoi-ban");
  await at(tablet, "quy-che");
  const review = await tablet.getByRole("main").textContent();
  expect(review).toContain("Bước 10/10");
  expect(review).toContain("Đã xác minh: Lê Thị Mai");
  await tablet.getByRole("main").getByRole("button", { name: "Nộp hồ sơ" }).click();
  await tablet.getByText("đánh dấu vào ô đồng ý").first().waitFor();
  await tablet.getByLabel(/Tôi đã đọc và đồng ý/).check();
  await tablet.getByRole("main").getByRole("button", { name: "Nộp hồ sơ" }).click();
  await tablet.getByRole("heading", { name: "Việc cần làm" }).waitFor();
  const left = await tablet.getByRole("main").textContent();
  expect(left).toContain("Sở duyệt hồ sơ");
  expect(left).not.toContain("Xác minh bằng tài khoản định danh");
  await tablet.goto("/nguoi-ban/dinh-danh");
  await tablet.getByText("Danh tính đã được xác minh").waitFor();
});

test("a cooperative opens its shop without a script, the department decides, and the shop stands in public", async ({
  visitor,
}) => {
  const displayName = `Nấm Sớm Mai ${Date.now()}`;
  const email = `mai${Date.now()}@example.vn`;
  const seller = await visitor({ hasJavaScript: false });
  await arrive(seller, email);
  await walk(seller, { displayName, account: String(Date.now()), hasScript: false });
  await seller.getByLabel(/Tôi đã đọc và đồng ý/).check();
  await seller.getByRole("main").getByRole("button", { name: "Nộp hồ sơ" }).click();
  expect(await seller.getByRole("main").textContent()).toContain("Hồ sơ đã nộp");

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
  await manager.getByText("Danh tính đã được xác minh").waitFor();
  await manager.getByRole("button", { name: "Duyệt hồ sơ" }).click();
  await manager.getByText("Đã ghi quyết định").waitFor();
  await manager.getByRole("button", { name: "Công nhận" }).click();
  await manager.getByText("có hiệu lực").waitFor();

  const anyone = await visitor({ locale: "en" });
  await anyone.goto(`/nha-san-xuat?q=${encodeURIComponent(displayName)}`);
  await anyone.getByRole("link", { name: displayName }).click();
  await anyone.getByText("VietGAP crop farming").waitFor();
  expect(await anyone.getByRole("main").textContent()).not.toContain("001980000901");
});
