import { askForStall } from "#app/domain/organisation/ask-for-stall.server.ts";
import { assignStall } from "#app/domain/organisation/assign-stall.server.ts";
import { decideTenancy } from "#app/domain/organisation/decide-tenancy.server.ts";
import { openUnit } from "#app/domain/organisation/open-unit.server.ts";
import { renameUnit } from "#app/domain/organisation/rename-unit.server.ts";
import { communeUnitCode } from "#app/domain/organisation/unit-path.ts";
import { COMMUNES } from "#db/seeds/communes.ts";
import { actingThen } from "../acting.server.ts";
import type { DemoMarket } from "../demo-market.ts";
import { dayBefore } from "../market-time.ts";
import { ADMINISTRATOR, BOARD_OFFICER, STALL_TENANTS } from "../people.ts";

const SITES = 50;
const HALL = { kind: "site", code: "PN-RAU", name: "Nhà lồng rau quả", nameEn: "Vegetable hall" };

/** The city's shopping sites, one in each of fifty communes; then the southern market's hall with its stalls. */
export async function openMarkets(market: DemoMarket): Promise<void> {
  const administrator = await actingThen(market, ADMINISTRATOR.email, 70, "09:00");
  for (const { code, name, fullNameEn } of COMMUNES.slice(0, SITES)) {
    await openUnit(administrator, {
      kind: "site",
      code: `DIEM-${code}`,
      name: `Điểm bán nông sản ${name}`,
      nameEn: `Farm produce point, ${fullNameEn}`,
      parentCode: communeUnitCode(code),
    });
  }
  const board = await actingThen(market, BOARD_OFFICER.email, 60, "08:00");
  await openUnit(board, { ...HALL, parentCode: BOARD_OFFICER.unitCode });
  const opened = new Map<string, string>();
  for (const code of ["PN-A01", "PN-A02", "PN-A03", "PN-A04"]) {
    const stall = { kind: "stall", code, name: `Gian ${code.slice(3)}`, nameEn: `Stall ${code.slice(3)}` };
    opened.set(code, (await openUnit(board, { ...stall, parentCode: HALL.code })).unitId);
  }
  await letIn(market, opened);
}

/** One seller asked and was confirmed, one was given a stall, one waits for the board's word. */
async function letIn(market: DemoMarket, stalls: ReadonlyMap<string, string>): Promise<void> {
  const board = await actingThen(market, BOARD_OFFICER.email, 30, "10:00");
  const asker = await actingThen(market, STALL_TENANTS.confirmed, 31, "08:00");
  const { tenancyId } = await askForStall(asker, { stallCode: "PN-A01" });
  await decideTenancy(board, { intent: "approve", tenancyId });
  await assignStall(board, {
    unitId: stalls.get("PN-A02") ?? "",
    seller: STALL_TENANTS.given,
    from: dayBefore(market.startedAt, 29),
  });
  await renameUnit(board, {
    unitId: stalls.get("PN-A03") ?? "",
    name: "Gian A03 (góc cổng Bắc)",
    nameEn: "Stall A03 (north gate)",
    from: dayBefore(market.startedAt, 30),
  });
  await askForStall(await actingThen(market, STALL_TENANTS.waiting, 1, "15:00"), { stallCode: "PN-A04" });
}
