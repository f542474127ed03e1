import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { fromBase32 } from "#app/domain/identity/base32.ts";
import { totpCode } from "#app/domain/identity/totp.server.ts";
import { DESK, test } from "#tests/setup/browser.ts";
import { foreignTexts } from "#tests/setup/language-purity.ts";
import { signIn, signInByForm } from "#tests/setup/sign-in.ts";
import { FormVisitor } from "#tests/setup/web-process.ts";

const PASSWORD = "mot-cau-de-nho";

/** The code of the last message to a phone, read where the messages of a demo are shown by their gateway. */
async function codeOnPhone(phone: string): Promise<string> {
  const list = `${inject("cityUrl")}/sms?to=${encodeURIComponent(phone)}`;
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((done) => setTimeout(done, 150))) {
    const messages = (await (await fetch(list, { headers: { Accept: "application/json" } })).json()) as {
      text: string;
    }[];
    const code = /\d{6}/.exec(messages[0]?.text ?? "")?.[0];
    if (code) return code;
  }
  throw new Error(`no message came to ${phone}`);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test.for([
  ["with a script", true, "0599 140 001", "+84599140001"],
  ["without a script", false, "0599 140 002", "+84599140002"],
] as const)(
  "a grower with only a phone opens an account and is signed in: %s",
  { timeout: 90_000 },
  async ([, hasJavaScript, typed, phone], { visitor }) => {
    const page = await visitor({ hasJavaScript });
    await page.goto("/dang-ky");
    await page.getByRole("link", { name: "Bằng số điện thoại" }).click();
    await page.getByLabel("Số điện thoại").fill("12345");
    await page.getByRole("button", { name: "Nhắn mã cho tôi" }).click();
    await page.getByText("Số điện thoại chưa đúng").first().waitFor();
    await page.getByLabel("Số điện thoại").fill(typed);
    await page.getByRole("button", { name: "Nhắn mã cho tôi" }).click();
    await page.getByLabel("Mã trong tin nhắn").fill("000000");
    await page.getByRole("button", { name: "Mở tài khoản" }).click();
    await page.getByText("Mã chưa đúng").first().waitFor();
    await page.getByLabel("Mã trong tin nhắn").fill(await codeOnPhone(phone));
    await page.getByLabel("Chợ gọi bác là gì").fill("Bà Tám Vườn");
    await page.getByRole("button", { name: "Mở tài khoản" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    await page.goto("/tai-khoan");
    await page.getByText(`Đăng nhập được bằng mã nhắn tới ${typed}`).waitFor();
    await page.getByText("Tài khoản này chưa có địa chỉ thư").waitFor();
    await page.getByText("máy này", { exact: true }).waitFor();
  },
);

test(
  "an official is invited, chooses a password, sets up the second factor, keeps recovery codes and comes back with one",
  { timeout: 150_000 },
  async ({ visitor }) => {
    const email = `canbo-${Date.now()}@example.vn`;
    const admin = await visitor({ size: DESK });
    await signIn(admin, "quantri@demo.cholanh.vn");
    await admin.goto("/quan-ly/tai-khoan");
    await admin.getByRole("link", { name: "Mở tài khoản" }).click();
    await admin.getByLabel("Họ tên").fill("Phạm Văn Mới");
    await admin.getByLabel("Thư điện tử hoặc số điện thoại").fill(email);
    await admin.getByLabel("Đơn vị").selectOption({ value: "SCT-HN-KT" });
    await admin.getByLabel("Vai trò").selectOption({ value: "commune_officer" });
    await admin.getByRole("button", { name: "Mở và gửi lời mời" }).click();
    await admin.getByText("không hợp với loại đơn vị").first().waitFor();
    await admin.getByLabel("Vai trò").selectOption({ value: "inspector" });
    await admin.getByRole("button", { name: "Mở và gửi lời mời" }).click();
    await admin.getByText("Tài khoản đã mở, lời mời đang trên đường tới").waitFor();
    await admin.getByText("Chưa đăng nhập").first().waitFor();

    const page = await visitor({ hasJavaScript: false });
    await page.goto("/demo/hop-thu");
    const letter = page.getByRole("listitem").filter({ hasText: email });
    await letter.getByRole("link").click();
    await page.locator("input[name=password]").fill(PASSWORD);
    await page.getByRole("main").getByRole("button", { name: "Đặt mật khẩu" }).click();
    await page.locator("input[name=email]").fill(email);
    await page.locator("input[name=password]").fill(PASSWORD);
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
    await page.waitForURL("**/tai-khoan/xac-thuc");
    await page.getByText("Phận sự của bác ở chợ cần xác thực hai lớp").waitFor();
    await page.goto("/quan-ly");
    await page.waitForURL("**/tai-khoan/xac-thuc?tiep=**");

    await page.getByRole("button", { name: "Bắt đầu đặt" }).click();
    const secret = fromBase32(await page.getByLabel("Khóa", { exact: true }).innerText()) ?? new Uint8Array();
    await page.getByLabel("Mã 6 chữ số").fill("000000");
    await page.getByRole("button", { name: "Dùng xác thực hai lớp" }).click();
    await page.getByText("Mã chưa đúng").first().waitFor();
    await page.getByLabel("Mã 6 chữ số").fill(totpCode(secret, new Date()));
    await page.getByRole("button", { name: "Dùng xác thực hai lớp" }).click();
    const codes = (await page.getByText(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/).allInnerTexts()).map((text) => text.trim());
    expect(codes).toHaveLength(10);
    await page.getByRole("link", { name: "Tôi cất mã rồi, đi tiếp" }).click();
    await page.waitForURL("**/quan-ly");

    await page.goto("/dang-xuat");
    await page.getByRole("main").getByRole("button", { name: "Đăng xuất" }).click();
    await page.locator("input[name=email]").fill(email);
    await page.locator("input[name=password]").fill(PASSWORD);
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByLabel("Mã xác thực").fill(codes[0] ?? "");
    await page.getByRole("button", { name: "Tiếp tục" }).click();
    await page.waitForURL("**/quan-ly");
    await page.goto("/tai-khoan/xac-thuc");
    await page.getByText("Còn 9 mã dự phòng").waitFor();
  },
);

test.for(["vi", "en"] as const)("the pages of accounts speak one language: %s", { timeout: 60_000 }, async (locale) => {
  const admin = new FormVisitor(inject("baseUrl"));
  await signInByForm(admin, "quantri@demo.cholanh.vn");
  const guest = new FormVisitor(inject("baseUrl"));
  const seller = new FormVisitor(inject("baseUrl"));
  await signInByForm(seller, "htx@demo.cholanh.vn");
  for (const visitor of [admin, guest, seller]) await visitor.get(`/?lang=${locale}`);
  const pages: readonly [FormVisitor, string][] = [
    [guest, "/dang-nhap"],
    [guest, "/dang-nhap?cach=dien-thoai"],
    [guest, "/dang-ky?cach=dien-thoai"],
    [admin, "/tai-khoan"],
    [admin, "/tai-khoan/xac-thuc"],
    [admin, "/quan-ly/tai-khoan"],
    [admin, "/quan-ly/tai-khoan/moi"],
    [seller, "/nguoi-ban/thanh-vien-gian-hang"],
    [seller, "/tai-khoan"],
  ];
  for (const [visitor, path] of pages) {
    const answer = await visitor.get(path);
    expect(answer.status, path).toBe(200);
    expect(foreignTexts(await answer.text(), locale), path).toEqual([]);
  }
});

test("the outbox shows the codes of the demo's officials, and one lets its official in", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/demo/hop-thu");
  const row = page.getByRole("listitem").filter({ hasText: "kiemtra@demo.cholanh.vn" }).first();
  const code = /\d{6}/.exec(await row.innerText())?.[0] ?? "";
  await page.goto("/dang-nhap");
  await page.locator("input[name=email]").fill("kiemtra@demo.cholanh.vn");
  await page.locator("input[name=password]").fill("ChoLanh!2026");
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await heading(page).getByText("Mã xác thực").waitFor();
  await page.getByLabel("Mã xác thực").fill(code);
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.waitForURL("**/quan-ly");
});
