import { takeGs1Reference } from "#db/queries/gs1-numbers.server.ts";
import { insertUnitPlace, lockUnitPlace, type Stall, type UnitPlace } from "#db/queries/market-units.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { PlaceId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { buildGln, isGlnExtension } from "./gln.ts";
import type { Board } from "./require-board.server.ts";

/**
 * The place that a stall is in events: the market's GLN from the operator's prefix, with the stall's code behind it (AI
 * 254). Numbers are given with the first goods that arrive, and stay.
 */
export async function placeOfStall(tx: TxCtx, board: Board, stall: Stall): Promise<UnitPlace> {
  const there = await lockUnitPlace(tx.db, stall.id);
  if (there) return there;
  const market = await placeOfMarket(tx, board);
  const extension = isGlnExtension(stall.code) ? stall.code : stall.id.slice(-12).toUpperCase();
  return open(tx, board, {
    gln: market.gln,
    extension,
    unit: stall,
    kind: "stall",
    name: `${stall.name}, ${board.name}`,
  });
}

async function placeOfMarket(tx: TxCtx, board: Board): Promise<UnitPlace> {
  const there = await lockUnitPlace(tx.db, board.id);
  if (there) return there;
  const prefix = tx.settings.operatorGs1Prefix;
  const gln = buildGln(prefix, await takeGs1Reference(tx.db, "gln", prefix));
  return open(tx, board, { gln, extension: "", unit: board, kind: "market", name: board.name });
}

type NewPlace = {
  readonly gln: string;
  readonly extension: string;
  readonly unit: Pick<Stall, "id" | "name" | "nameEn">;
  readonly kind: "market" | "stall";
  readonly name: string;
};

async function open(tx: TxCtx, board: Board, { unit, ...place }: NewPlace): Promise<UnitPlace> {
  const { communeCode } = board;
  if (communeCode === null) throw new Refusal("traceability.market-without-commune");
  const id = tx.newId<PlaceId>();
  const facts = {
    ...place,
    nameEn: unit.id === board.id ? board.nameEn : `${unit.nameEn}, ${board.nameEn}`,
    communeCode,
  };
  if (!(await insertUnitPlace(tx.db, { ...facts, id, unitId: unit.id, createdAt: tx.now() })))
    throw new Refusal("traceability.gln-taken", { facts: { gln: place.gln, glnExtension: place.extension } });
  await recordAudit(tx, { action: "place.opened", subjectType: "place", subjectId: id, after: facts });
  return { id, gln: place.gln, extension: place.extension };
}
