import { expect } from "vitest";
import type { Page } from "playwright-core";

export const SHOP_PASSWORD = "mot-cau-de-nho";

export const field = (page: Page, label: string | RegExp) => page.getByLabel(label);

/** A new account, signed in, at the first step of opening a shop. */
export async function arrive(page: Page, email: string): Promise<void> {
  await page.goto("/dang-ky?tiep=/nguoi-ban/ho-so");
  await field(page, /Địa chỉ thư điện tử/).fill(email);
  await field(page, /Mật khẩu/).fill(SHOP_PASSWORD);
  await page.getByRole("button", { name: "Mở tài khoản" }).click();
  await page.waitForURL((url) => url.pathname === "/dang-nhap");
  await field(page, /Địa chỉ thư điện tử/).fill(email);
  await field(page, /Mật khẩu/).fill(SHOP_PASSWORD);
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL(/mo-gian-hang\/loai-hinh/);
}

export const at = (page: Page, step: string): Promise<void> => page.waitForURL(new RegExp(`mo-gian-hang/${step}`));

/** Presses the step's button with the keyboard, as somebody without a mouse does. */
async function goOn(page: Page, next: string): Promise<void> {
  const button = page.getByRole("main").getByRole("button", { name: "Tiếp tục" });
  await button.focus();
  await page.keyboard.press("Enter");
  await at(page, next);
}

type Shop = { displayName: string; account: string; hasScript: boolean };

/** Every step of the wizard up to the regulation, one mistake and one step back included. */
export async function walk(page: Page, { displayName, account, hasScript }: Shop): Promise<void> {
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
