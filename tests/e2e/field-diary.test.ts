import { sql } from "kysely";
import type { Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { connect } from "#db/client.server.ts";
import { findRunning } from "#db/embedded.server.ts";
import { test as browserTest } from "#tests/setup/browser.ts";
import { aNetwork, aPhoneAt, aPhoneFolder, type Network, type Phone } from "#tests/setup/phone.ts";
import { foreignTexts } from "#tests/setup/language-purity.ts";
import { signIn, signInByForm } from "#tests/setup/sign-in.ts";
import { FormVisitor } from "#tests/setup/web-process.ts";

const GROWER = "htx@demo.cholanh.vn";
const OTHER_GROWER = "langnghe@demo.cholanh.vn";
const DIARY = "/nguoi-ban/nhat-ky";
const KEPT = "Đã giữ trong máy";

/** A telephone switched on: its page, and how often a thumb has touched it. */
class Life {
  taps = 0;
  constructor(
    private readonly phone: Phone,
    private readonly network: Network,
  ) {}

  get page(): Page {
    return this.phone.page;
  }

  async tap(role: "button" | "link" | "radio", name: string | RegExp): Promise<void> {
    const found = this.page.getByRole(role, { name }).first();
    // A radio button lies unseen in its label, which is what a thumb touches.
    await (role === "radio" ? found.locator("xpath=ancestor::label[1]") : found).click();
    this.taps += 1;
  }

  heading(name: string | RegExp): Promise<void> {
    return this.page.getByRole("heading", { name }).waitFor();
  }

  /** Signs in as on the evening before, and stays until the page opens without a network. */
  async signIn(email = GROWER): Promise<void> {
    await this.page.goto(`${this.network.url}/dang-nhap?tiep=${DIARY}`);
    await signIn(this.page, email);
    await this.page.waitForURL(`**${DIARY}**`);
    await this.heading(/^Hôm nay/);
    await expect
      .poll(() => this.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
        timeout: 20_000,
      })
      .toBe("activated");
  }

  async open(): Promise<void> {
    await this.page.goto(this.network.url + DIARY);
    await this.heading(/^Hôm nay/);
  }

  /** Writes a note into the folded part and records. */
  async record(note?: string): Promise<void> {
    if (note !== undefined) {
      await this.page.locator("summary", { hasText: "Ghi thêm" }).click();
      await this.page.locator('[name="facts.note"]').fill(note);
    }
    await this.tap("button", /^Ghi$/);
  }

  async openStep(step: string): Promise<void> {
    await this.tap("link", /^Việc khác$/);
    await this.heading("Việc gì?");
    await this.tap("link", step);
  }

  /** Work that is not among the large buttons, with one needed answer typed. */
  async write(step: string, field: string, text: string, note: string): Promise<void> {
    await this.openStep(step);
    await this.page.getByRole("button", { name: /^Ghi$/ }).waitFor();
    const input = this.page.locator(`[name="facts.${field}"]`);
    if (!(await input.isVisible())) await this.tap("radio", "Khác");
    await input.fill(text);
    await this.record(note);
  }

  switchOff = (): Promise<void> => this.phone.switchOff();
  kill = (): Promise<void> => this.phone.kill();
}

const test = base.extend<{ network: Network; switchOn: () => Promise<Life> }>({
  network: async ({}, use) => {
    const network = await aNetwork(inject("baseUrl"));
    await use(network);
    await network.stop();
  },
  switchOn: async ({ network }, use) => {
    const folder = aPhoneFolder();
    const lives: Life[] = [];
    await use(async () => {
      const life = new Life(await aPhoneAt(folder.dir, inject("chromium")), network);
      lives.push(life);
      return life;
    });
    for (const life of lives) await life.kill();
    folder.remove();
  },
});

async function inDatabase<Value>(look: (db: ReturnType<typeof connect>["db"]) => Promise<Value>): Promise<Value> {
  const url = await findRunning(inject("marketDataDir"));
  if (url === undefined) throw new Error("the market's database is not running");
  const { db, close } = connect(url);
  try {
    return await look(db);
  } finally {
    await close();
  }
}

/** What the market knows of this note: one row an entry, those that were declared wrong told apart. */
const known = (note: string) =>
  inDatabase((db) =>
    db
      .selectFrom("plot_entries")
      .select(["event_id as eventId", "step", "facts", "lot_id as lotId", "is_void as isVoid"])
      .where(sql<string>`facts ->> 'note'`, "=", note)
      .orderBy("step")
      .execute(),
  );

let count = 0;
const aNote = (): string => `ghi chú ${Date.now()}-${(count += 1)}`;

test(
  "three events offline, the browser killed, reopened offline, one edited, synced twice: three events, once each",
  { timeout: 150_000 },
  async ({ network, switchOn }) => {
    const note = aNote();
    const evening = await switchOn();
    await evening.signIn();
    await evening.switchOff();

    network.set("down");
    const field = await switchOn();
    await field.open();
    await field.tap("link", /^Thu hoạch/);
    await field.page.locator('[name="facts.amount"]').fill("42");
    await field.tap("radio", /^kg$/);
    await field.record(note);
    await field.heading(KEPT);
    await field.page.getByText(/^Phiếu \d\d\/\d\d số 1$/).waitFor();
    await field.tap("button", "Ghi tiếp");
    await field.write("Tưới nước", "waterSource", "Mương Bắc", note);
    await field.heading(KEPT);
    await field.tap("button", "Ghi tiếp");
    await field.write("Làm cỏ, việc khác", "work", "Nhổ cỏ", note);
    await field.heading(KEPT);
    await field.kill();

    const again = await switchOn();
    await again.open();
    await again.page.getByRole("button", { name: /^3 chờ gửi/ }).waitFor();
    await again.page.getByRole("article").filter({ hasText: "Thu hoạch" }).getByRole("button", { name: "Sửa" }).click();
    await again.heading("Sửa: Thu hoạch");
    expect(await again.page.locator('[name="facts.amount"]').inputValue()).toBe("42");
    await again.page.locator('[name="facts.amount"]').fill("40,5");
    await again.tap("button", "Ghi lại");
    await again.heading(KEPT);
    expect(await known(note), "nothing has left the telephone").toEqual([]);

    network.set("deaf");
    await again.tap("button", "Xem sổ gửi");
    await again.tap("button", "Gửi ngay");
    await expect.poll(async () => (await known(note)).length, { timeout: 30_000 }).toBe(3);
    await again.kill();

    network.set("up");
    const home = await switchOn();
    await home.open();
    await home.page.getByRole("button", { name: /^Đã gửi hết/ }).waitFor();
    const rows = await known(note);
    expect(rows.map(({ step, isVoid }) => [step, isVoid])).toEqual([
      ["harvest", false],
      ["irrigate", false],
      ["tend", false],
    ]);
    expect(rows[0]?.facts).toMatchObject({ amount: 40.5, unit: "kg" });
    expect(rows[0]?.lotId).not.toBeNull();
    await home.page.getByText("Đã có trong sổ").first().waitFor();
  },
);

test(
  "from a cold application a harvest is a lot after three taps and less than a minute",
  { timeout: 120_000 },
  async ({ switchOn }) => {
    const evening = await switchOn();
    await evening.signIn();
    await evening.switchOff();

    const morning = await switchOn();
    const begun = Date.now();
    await morning.open();
    await morning.tap("link", /^Thu hoạch/);
    await morning.tap("radio", /^\d/);
    await morning.tap("button", /^Ghi$/);
    await morning.heading(/^Đã mở lô /);
    const seconds = (Date.now() - begun) / 1000;
    expect(morning.taps).toBe(3);
    expect(seconds).toBeLessThan(60);
    const title = (await morning.page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const code = title.replace("Đã mở lô ", "");
    const qr = morning.page.getByRole("img", { name: `Mã QR của lô ${code}` });
    await expect.poll(() => qr.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const lots = await inDatabase((db) => db.selectFrom("lots").select("id").where("code", "=", code).execute());
    expect(lots.length).toBeGreaterThan(0);
    console.info(`harvest to lot: ${morning.taps} taps, ${seconds.toFixed(1)} s from a cold application`);
  },
);

test(
  "what the market refuses says why beside its field, is mended and sent again; what stands otherwise is a conflict",
  { timeout: 120_000 },
  async ({ switchOn }) => {
    const note = aNote();
    const phone = await switchOn();
    await phone.signIn();
    await phone.openStep("Làm cỏ, việc khác");
    await phone.page.locator("summary", { hasText: "Đổi" }).click();
    await phone.page.locator('[name="at"]').fill("2036-01-01T07:00");
    const work = phone.page.locator('[name="facts.work"]');
    await phone.page.getByRole("button", { name: /^Ghi$/ }).waitFor();
    if (!(await work.isVisible())) await phone.tap("radio", "Khác");
    await work.fill("Nhổ cỏ");
    await phone.record(note);
    await phone.heading("Cần sửa");
    await phone.page.getByText("Máy chủ chưa nhận:").waitFor();
    expect(await known(note)).toEqual([]);

    await phone.tap("button", "Sửa rồi gửi lại");
    const day = phone.page.locator('[name="at"]');
    expect(await day.getAttribute("aria-invalid"), "the fault stands beside its field").toBe("true");
    await phone.tap("radio", "Bây giờ");
    await phone.tap("button", "Ghi lại");
    await phone.heading("Đã ghi vào sổ");
    const [entry] = await known(note);

    const desk = new FormVisitor(inject("baseUrl"));
    await signInByForm(desk, GROWER);
    const struck = await desk.post(`${DIARY}/so/${entry?.eventId ?? ""}`, { intent: "strike" });
    expect(struck.status).toBe(303);

    await phone.tap("button", "Sửa");
    await phone.heading(/^Sửa:/);
    if (!(await work.isVisible())) await phone.tap("radio", "Khác");
    await work.fill("Nhổ cỏ lần hai");
    await phone.tap("button", "Ghi lại");
    await phone.heading("Trùng, cần xem");
    await phone.page.getByText("Sổ của chợ đã có bản trước", { exact: false }).waitFor();
    await phone.tap("button", "Giữ bản trong sổ");
    await phone.page.getByRole("button", { name: /^Đã gửi hết/ }).waitFor();
    expect(await known(note)).toMatchObject([{ eventId: entry?.eventId, isVoid: true }]);
  },
);

test(
  "on one telephone the queue of a seller is never sent by another, and signing out takes the book away",
  { timeout: 150_000 },
  async ({ network, switchOn }) => {
    const note = aNote();
    const phone = await switchOn();
    await phone.signIn();
    network.set("deaf");
    await phone.write("Làm cỏ, việc khác", "work", "Nhổ cỏ", note);
    await phone.heading(KEPT);
    await expect.poll(async () => (await known(note)).length).toBe(1);
    await phone.page.context().clearCookies();
    network.set("up");
    const second = aNote();
    await phone.tap("button", "Ghi tiếp");
    await phone.write("Làm cỏ, việc khác", "work", "Nhổ cỏ", second);
    await phone.heading(KEPT);
    await phone.page.getByText(/Phiên đăng nhập đã hết/).waitFor();

    await phone.page.goto(`${network.url}/dang-nhap?ra=1`);
    await phone.page.getByText(/2 việc ngoài ruộng chưa gửi/).waitFor();
    await phone.page.goto(network.url + DIARY);
    await phone.heading("Máy này chưa có sổ của bác");
    expect(await phone.page.getByText("Thu hoạch").count(), "the book is gone").toBe(0);

    await phone.signIn(OTHER_GROWER);
    await phone.page.getByText(/việc của gian hàng khác chưa gửi/).waitFor();
    expect(await known(second)).toEqual([]);
    await phone.page.goto(`${network.url}/dang-xuat`);
    await phone.page.locator("main").getByRole("button", { name: "Đăng xuất" }).click();
    await phone.page.waitForURL("**/dang-nhap?ra=1");

    await phone.signIn();
    await phone.page.getByRole("button", { name: /^Đã gửi hết/ }).waitFor();
    await expect.poll(async () => (await known(second)).length).toBe(1);
    expect(await known(note), "what had arrived did not arrive again").toHaveLength(1);
  },
);

browserTest("without a script the same page is a plain form", { timeout: 60_000 }, async ({ visitor }) => {
  const note = aNote();
  const page = await visitor({ hasJavaScript: false });
  await signIn(page, GROWER);
  await page.goto(DIARY);
  await page.getByRole("link", { name: /^Việc khác$/ }).click();
  await page.waitForURL(/viec=tat-ca/);
  await page.getByRole("link", { name: "Tưới nước" }).click();
  await page.waitForURL(/viec=irrigate/);
  await page.locator("summary", { hasText: "Ghi thêm" }).click();
  await page.locator('[name="facts.note"]').fill(note);
  await page.locator('[name="facts.waterSource"]').fill("");
  await page.getByRole("button", { name: /^Ghi$/ }).click();
  expect(await page.locator('[name="facts.waterSource"]').getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator('[name="facts.note"]').inputValue(), "nothing typed is lost").toBe(note);
  await page.locator('[name="facts.waterSource"]').fill("Mương Bắc");
  await page.getByRole("button", { name: /^Ghi$/ }).click();
  await page.getByText("Đã ghi vào sổ.").waitFor();
  expect(await known(note)).toMatchObject([{ step: "irrigate", isVoid: false }]);
});

browserTest.for(["vi", "en"] as const)("the field page speaks one language: %s", async (locale) => {
  const reader = new FormVisitor(inject("baseUrl"));
  await signInByForm(reader, GROWER);
  await reader.get(`/?lang=${locale}`);
  for (const path of [DIARY, `${DIARY}?viec=tat-ca`, `${DIARY}?viec=spray`, `${DIARY}?viec=harvest`, `${DIARY}?vo=1`]) {
    const answer = await reader.get(path);
    expect(answer.status, path).toBe(200);
    expect(foreignTexts(await answer.text(), locale), path).toEqual([]);
  }
});
