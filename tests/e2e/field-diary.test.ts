import { sql } from "kysely";
import type { Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { connect } from "#db/client.server.ts";
import { findRunning } from "#db/embedded.server.ts";
import { aNetwork, aPhoneAt, aPhoneFolder, type Network, type Phone } from "#tests/setup/phone.ts";
import { signIn } from "#tests/setup/sign-in.ts";

const GROWER = "htx@demo.cholanh.vn";
const DIARY = "/nguoi-ban/nhat-ky";

type Life = { readonly page: Page; tap(role: "button" | "link", name: string | RegExp): Promise<void>; taps(): number };

/** A telephone that can be switched off and on again, on a network that can be cut. */
const test = base.extend<{ network: Network; switchOn: () => Promise<Life>; die: () => Promise<void> }>({
  network: async ({}, use) => {
    const network = await aNetwork(inject("baseUrl"));
    await use(network);
    await network.stop();
  },
  switchOn: async ({ network }, use) => {
    const folder = aPhoneFolder();
    await use(async () => {
      const phone = await aPhoneAt(folder.dir, inject("chromium"));
      living.set(network, phone);
      return lifeOf(phone);
    });
    await living.get(network)?.kill();
    folder.remove();
  },
  die: async ({ network }, use) => {
    await use(async () => {
      await living.get(network)?.kill();
      living.delete(network);
    });
  },
});
const living = new WeakMap<Network, Phone>();

function lifeOf({ page }: Phone): Life {
  let taps = 0;
  return {
    page,
    taps: () => taps,
    async tap(role, name) {
      await page.getByRole(role, { name }).first().click();
      taps += 1;
    },
  };
}

/** Signs in, and stays until the page says that it opens without a network. */
async function getReady({ page }: Life, network: Network, email = GROWER): Promise<void> {
  await page.goto(`${network.url}/dang-nhap?tiep=${DIARY}`);
  await signIn(page, email);
  await page.waitForURL(`**${DIARY}**`);
  await page.getByRole("heading", { name: "Hôm nay" }).waitFor();
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated",
  );
}

const open = async ({ page }: Life, network: Network): Promise<void> => {
  await page.goto(network.url + DIARY);
  await page.getByRole("heading", { name: "Hôm nay" }).waitFor();
};

const record = (life: Life): Promise<void> => life.tap("button", /^Ghi$/);

/** A known answer is tapped; without one it is typed. */
async function answer({ page }: Life, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: false }).and(page.locator("input[type=text], textarea")).first();
  if (!(await field.isVisible())) await page.getByText("Khác", { exact: true }).first().click();
  await field.fill(text);
}

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

/** What the market knows of these notes: one row an entry that stands. */
const standing = (note: string) =>
  inDatabase((db) =>
    db
      .selectFrom("plot_entries")
      .select(["step", "facts", "lot_id as lotId"])
      .where("is_void", "=", false)
      .where(sql<string>`facts ->> 'note'`, "=", note)
      .orderBy("step")
      .execute(),
  );

async function addNote({ page }: Life, note: string): Promise<void> {
  await page.getByText("Ghi thêm", { exact: true }).first().click();
  await page.getByLabel("Ghi thêm", { exact: false }).and(page.locator("textarea")).fill(note);
}

test(
  "three events offline, the browser killed, reopened offline, one edited, synced twice: three events, once each",
  { timeout: 120_000 },
  async ({ network, switchOn, die }) => {
    const note = `ba việc ${Date.now()}`;
    const first = await switchOn();
    await getReady(first, network);
    network.set("down");
    await open(first, network);

    await first.tap("link", /^Thu hoạch/);
    await first.page
      .getByLabel("Số khác", { exact: false })
      .or(first.page.getByLabel("Được bao nhiêu", { exact: false }).and(first.page.locator("input[type=text]")))
      .first()
      .fill("42");
    await first.page.getByText("kg", { exact: true }).first().click();
    await addNote(first, note);
    await record(first);
    await first.page.getByText(/Phiếu \d\d\/\d\d số 1/).waitFor();

    for (const [step, label, text] of [
      ["Tưới nước", "Nguồn nước", "Mương Bắc"],
      ["Làm cỏ, việc khác", "Việc đã làm", "Nhổ cỏ"],
    ] as const) {
      await first.tap("button", "Ghi tiếp");
      await first.tap("link", "Việc khác");
      await first.tap("link", step);
      await answer(first, label, text);
      await addNote(first, note);
      await record(first);
      await first.page.getByRole("heading", { name: "Đã giữ trong máy" }).waitFor();
    }
    await die();

    const second = await switchOn();
    await open(second, network);
    await second.page.getByRole("button", { name: /^3 chờ gửi/ }).waitFor();
    const harvest = second.page.getByRole("article").filter({ hasText: "Thu hoạch" }).first();
    await harvest.getByRole("button", { name: "Sửa" }).click();
    await second.page.getByLabel("facts.amount").or(second.page.locator('[name="facts.amount"]')).fill("40,5");
    await second.tap("button", "Ghi lại");
    await second.page.getByRole("heading", { name: "Đã giữ trong máy" }).waitFor();

    network.set("deaf");
    await second.tap("button", "Xem sổ gửi");
    await second.tap("button", "Gửi ngay");
    await expect.poll(async () => (await standing(note)).length, { timeout: 30_000 }).toBe(3);
    await die();

    network.set("up");
    const third = await switchOn();
    await open(third, network);
    await third.page.getByRole("button", { name: /^Đã gửi hết/ }).waitFor();
    const rows = await standing(note);
    expect(rows.map(({ step }) => step)).toEqual(["harvest", "irrigate", "tend"]);
    expect(rows[0]?.facts).toMatchObject({ amount: 40.5, unit: "kg" });
    expect(rows[0]?.lotId).not.toBeNull();
  },
);

test(
  "from a cold application a harvest is a lot after three taps and less than a minute",
  { timeout: 120_000 },
  async ({ network, switchOn, die }) => {
    const evening = await switchOn();
    await getReady(evening, network);
    await die();

    const morning = await switchOn();
    const begun = Date.now();
    await open(morning, network);
    await morning.tap("link", /^Thu hoạch/);
    await morning.page.locator('label:has(input[name="likely-amount"])').first().click();
    await record(morning);
    await morning.page.getByRole("heading", { name: /^Đã mở lô L/ }).waitFor();
    const seconds = (Date.now() - begun) / 1000;
    expect(morning.taps() + 1, "the amount is the third").toBe(3);
    expect(seconds).toBeLessThan(60);
    const code = /L\S+/.exec((await morning.page.getByRole("heading", { level: 1 }).textContent()) ?? "")?.[0] ?? "";
    const qr = morning.page.getByRole("img", { name: `Mã QR của lô ${code}` });
    await expect.poll(() => qr.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    console.info(`harvest to lot: 3 taps, ${seconds.toFixed(1)} s from a cold application`);
  },
);
