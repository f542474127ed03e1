import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import { tables } from "#app/adapters/tables.server.ts";
import { vi } from "#app/i18n/vi/index.ts";
import { expect } from "vitest";
import { DESK, test } from "#tests/setup/browser.ts";
import { signIn } from "#tests/setup/sign-in.ts";

const words = vi.seller.bookImports;
const written = (daysAgo: number): string => addDays(dayOf(new Date()), -daysAgo).split("-").reverse().join("/");

const workbook = async (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(await tables.writeXlsx([{ name: "Sổ", rows, widths: [14, 24, 16, 24, 16] }])),
});

test(
  "the office of a cooperative hands its workbook in, sees what is wrong by row and column, mends it, and writes it once: without JavaScript",
  { timeout: 120_000 },
  async ({ visitor }) => {
    const office = await visitor({ size: DESK, hasJavaScript: false });
    await signIn(office, "htx@demo.cholanh.vn");
    const template = await office.request.get("/nguoi-ban/nhap-so-lieu/mau/diary.xlsx");
    const place = (await tables.read(new Uint8Array(await template.body()))).rows[0]?.cells[1] ?? "";
    expect(place, "the template names a place of the seller").not.toBe("");
    const header = ["Ngày", "Nơi", "Việc", "Vật tư, nội dung", "Liều lượng"];

    await office.goto("/nguoi-ban/nhap-so-lieu");
    await office.getByRole("button", { name: words.tryIt }).click();
    await office.getByText("Xin chọn một tệp.").first().waitFor();

    const hand = async (file: Awaited<ReturnType<typeof workbook>>) => {
      await office.goto("/nguoi-ban/nhap-so-lieu");
      await office.locator('input[type="file"]').setInputFiles(file);
      await office.getByRole("button", { name: words.tryIt }).click();
      await office.waitForURL(/nhap-so-lieu\/[0-9a-f-]{36}/);
      await office.getByText(words.states.planned).first().waitFor({ timeout: 30_000 });
    };
    await hand(
      await workbook("so-thang.xlsx", [
        header,
        [written(3), place, "Tưới", "Giếng khoan của văn phòng", ""],
        [written(2), "Ruộng không có", "Bón phân", "NPK 16-16-8", "3 kg/sào"],
        [written(2), place, "Bón phân", "NPK 16-16-8", "một ít"],
      ]),
    );
    const faults = office.getByRole("row");
    await faults.filter({ hasText: "Ruộng không có" }).filter({ hasText: "3" }).first().waitFor();
    await faults.filter({ hasText: "một ít" }).filter({ hasText: words.columns.dose }).first().waitFor();
    const csv = await office.request.get(`${office.url().split("?")[0]}/loi.csv`);
    expect(await csv.text()).toContain("Ruộng không có");

    await hand(
      await workbook("so-thang-da-sua.xlsx", [
        header,
        [written(3), place, "Tưới", "Giếng khoan của văn phòng", ""],
        [written(2), place, "Bón phân", "NPK 16-16-8", "3 kg/sào"],
      ]),
    );
    await office.getByRole("button", { name: words.confirm("2") }).click();
    await office.getByText(words.applied("2")).waitFor({ timeout: 30_000 });
    await office.goto(`${office.url().split("?")[0]}?xem=da-ghi`);
    expect(await office.getByRole("row").filter({ hasText: words.inBook }).count()).toBe(2);

    await hand(
      await workbook("so-thang-da-sua.xlsx", [
        header,
        [written(3), place, "Tưới", "Giếng khoan của văn phòng", ""],
        [written(2), place, "Bón phân", "NPK 16-16-8", "3 kg/sào"],
      ]),
    );
    await office.getByText(words.nothingToMake).waitFor();
  },
);
