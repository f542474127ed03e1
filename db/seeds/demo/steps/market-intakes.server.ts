import { createHash } from "node:crypto";
import type { Day } from "#app/domain/shared/clock.ts";
import { getIntakeDesk } from "#app/domain/traceability/get-intake-desk.server.ts";
import type { SellerLot } from "#app/domain/traceability/lot.ts";
import { recordIntake } from "#app/domain/traceability/record-intake.server.ts";
import type { RecordIntake } from "#app/domain/traceability/record-intake.schema.ts";
import { recordScaleCheck } from "#app/domain/traceability/record-scale-check.server.ts";
import { settleIntake } from "#app/domain/traceability/settle-intake.server.ts";
import { setScaleTolerance } from "#app/domain/traceability/set-scale-tolerance.server.ts";
import { findSellerLot } from "#db/queries/lots.server.ts";
import { actingThen } from "../acting.server.ts";
import type { DemoMarket, DemoSeller } from "../demo-market.ts";
import { dayBefore } from "../market-time.ts";
import { BOARD_OFFICER, STALL_TENANTS } from "../people.ts";

const DAYS = 14;
/** A lot of a day at each stall, and who brought it. */
const ROUNDS = [
  { stall: "PN-A01", email: STALL_TENANTS.confirmed, time: "04:40", by: "Anh Hưng xe tải", vehicle: "29C-904.11" },
  { stall: "PN-A01", email: STALL_TENANTS.confirmed, time: "04:52", by: "Anh Hưng xe tải", vehicle: "29C-904.11" },
  { stall: "PN-A03", email: STALL_TENANTS.waiting, time: "05:15", by: "Chị Mùi", vehicle: "29H-552.70" },
] as const;

type Goods = Pick<RecordIntake, "typed" | "quantity" | "unit"> & Partial<RecordIntake>;

/** Two weeks of a market board's mornings: lots scanned at the stalls, goods without a code, and the reference scale. */
export async function keepMarketBooks(market: DemoMarket): Promise<void> {
  const first = await actingThen(market, BOARD_OFFICER.email, DAYS, "04:30");
  const stalls = new Map((await getIntakeDesk(first)).stalls.map(({ code, id }) => [code, id]));
  const stallOf = (code: string): string => stalls.get(code) ?? "";
  for (let daysAgo = DAYS; daysAgo >= 0; daysAgo -= 1) {
    for (const [at, round] of ROUNDS.entries()) {
      const lot = await lotOfDay(market, round.email, dayBefore(market.startedAt, daysAgo), at);
      if (!lot) continue;
      const arrival = { stallId: stallOf(round.stall), broughtBy: round.by, vehicle: round.vehicle };
      const quantity = 12 + ((daysAgo * 7 + at * 5) % 24);
      await takeIn(market, daysAgo, round.time, {
        ...arrival,
        typed: `${lot.gtin} ${lot.code}`,
        quantity,
        unit: "pack",
      });
    }
  }
  await takeIn(market, 9, "05:20", {
    typed: "",
    quantity: 40,
    unit: "kg",
    stallId: stallOf("PN-A02"),
    description: "Rau muống bó, không nhãn",
    supplier: "Hộ ông Bảy, chưa rõ xã",
    broughtBy: "Anh Cường",
    vehicle: "30K-118.25",
  });
  await settleFirst(market, 9, "06:10", "Chủ quầy mang về, hẹn lần sau có giấy của người trồng.");
  await takeIn(market, 1, "05:30", {
    typed: "",
    quantity: 25,
    unit: "kg",
    stallId: stallOf("PN-A02"),
    description: "Cà chua, sọt không mã",
    supplier: "Mua lại ở chợ đêm",
  });
  await checkScales(market, stallOf);
}

async function takeIn(market: DemoMarket, daysAgo: number, time: string, goods: Goods & { stallId: string }) {
  const board = await actingThen(market, BOARD_OFFICER.email, daysAgo, time);
  await recordIntake(board, { ...goods, clientKey: board.newId() });
}

async function settleFirst(market: DemoMarket, daysAgo: number, time: string, note: string): Promise<void> {
  const board = await actingThen(market, BOARD_OFFICER.email, daysAgo, time);
  const [open] = (await getIntakeDesk(board)).open;
  if (open) await settleIntake(board, { intakeId: open.id, note });
}

/** A lot of the seller that was open and in date on the day, another for each round. */
async function lotOfDay(market: DemoMarket, email: string, day: Day, round: number): Promise<SellerLot | undefined> {
  const seller = market.sellers.find(({ seed }) => seed.email === email);
  if (!seller) return undefined;
  const lots = (await lotsOf(market, seller)).filter(
    ({ packedOn, expiresOn, state }) => state === "open" && packedOn <= day && (expiresOn === null || expiresOn >= day),
  );
  const turn = createHash("sha256").update(`${day}/${round}`).digest().readUInt16BE(0);
  return lots[turn % Math.max(1, lots.length)];
}

const known = new WeakMap<DemoSeller, Promise<SellerLot[]>>();

function lotsOf(market: DemoMarket, seller: DemoSeller): Promise<SellerLot[]> {
  const there = known.get(seller);
  if (there) return there;
  const ids = [...market.goods.values()].filter((good) => good.seller === seller).flatMap(({ lots }) => lots);
  const read = async (): Promise<SellerLot[]> => {
    const found = ids.map(({ lotId }) => findSellerLot(market.ctx.db, seller.sellerId, lotId));
    return (await Promise.all(found)).filter((lot) => lot !== undefined);
  };
  const lots = read();
  known.set(seller, lots);
  return lots;
}

/** The board sets its error, and checks scales: one says 35 grams too much. */
async function checkScales(market: DemoMarket, stallOf: (code: string) => string): Promise<void> {
  const board = await actingThen(market, BOARD_OFFICER.email, 13, "08:00");
  await setScaleTolerance(board, { permille: 10, grams: 5, fromOn: dayBefore(market.startedAt, 13) });
  const checks = [
    { daysAgo: 12, stall: "PN-A01", saidGrams: 1004, trueGrams: 1000, goods: "Cải ngọt" },
    { daysAgo: 10, stall: "PN-A03", saidGrams: 798, trueGrams: 800, goods: "Su hào" },
    { daysAgo: 6, stall: "PN-A02", saidGrams: 1035, trueGrams: 1000, goods: "Cà chua", note: "Cân đồng hồ, kim lệch" },
    { daysAgo: 5, stall: "PN-A02", saidGrams: 1002, trueGrams: 1000, goods: "Cà chua", note: "Đã chỉnh cân" },
    { daysAgo: 2, stall: "PN-A01", saidGrams: 1502, trueGrams: 1500, goods: "Bắp cải" },
  ];
  for (const { daysAgo, stall, ...check } of checks) {
    const officer = await actingThen(market, BOARD_OFFICER.email, daysAgo, "09:30");
    await recordScaleCheck(officer, { ...check, stallId: stallOf(stall), clientKey: officer.newId() });
  }
}
