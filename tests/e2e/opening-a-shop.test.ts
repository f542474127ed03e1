import { expect } from "vitest";
import { DESK, test } from "#tests/setup/browser.ts";
import { arrive, at, field, SHOP_PASSWORD, walk } from "#tests/setup/open-shop.ts";
import { signIn } from "#tests/setup/sign-in.ts";

test("a cooperative joins on a phone by keyboard, goes on on another device, and knows what is left", async ({
  visitor,
}) => {
  const displayName = `Nấm Sớm Mai ${Date.now()}`;
  const email = `mai${Date.now()}@example.vn`;
  const phone = await visitor();
  await arrive(phone, email);
  await walk(phone, { displayName, account: String(Date.now()), hasScript: true });

  const tablet = await visitor();
  await signIn(tablet, email, { password: SHOP_PASSWORD });
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
