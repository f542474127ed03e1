import {
  deleteEdgesOf,
  deleteLot,
  insertEdges,
  insertLinks,
  listLinkTargets,
  listLotHistories,
  MOVING_STEPS,
  refreshBalances,
  updateLotStates,
  upsertLot,
  voidLinks,
  type LinkTarget,
  type NewLink,
} from "#db/queries/trace-projections.server.ts";
import type { Db } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { eventLines, type EventLine } from "./event-lines.ts";
import { foldLot } from "./fold-lot.ts";
import { plotEntries } from "./project-plot-entries.server.ts";
import { projectContainers } from "./project-containers.server.ts";
import { projectHarvestShares } from "./project-harvest-shares.server.ts";
import { projectShipments } from "./project-shipments.server.ts";
import type { Projector, RecordedEvent } from "./projector.ts";
import { amountStated, inLotUnit } from "./quantity.ts";

/** Links come first: the others read them. */
const LINKS = "trace_event_lots";

const lots: Projector = {
  tables: ["lots"],
  async apply(db, { event, declaresErrorOf }, lotIds) {
    if (
      event.persistentDisposition !== undefined ||
      (declaresErrorOf === null && !saysWhatLotsAre(event.bizStep, event.type))
    )
      return;
    for (const history of await listLotHistories(db, lotIds)) {
      const lot = foldLot(history.number, history.events);
      await (lot ? upsertLot(db, history, lot) : deleteLot(db, history.lotId));
    }
  },
};

const UNTELLING_STEPS = new Set<string | undefined>([
  "retail_selling",
  "shipping",
  "destroying",
  "stocking",
  "storing",
]);
const saysWhatLotsAre = (bizStep: string | undefined, type: string): boolean =>
  type === "TransformationEvent" || (type === "ObjectEvent" && !UNTELLING_STEPS.has(bizStep));

const states: Projector = {
  tables: [],
  async apply(db, { event, declaresErrorOf }, lotIds) {
    if (declaresErrorOf !== null || event.persistentDisposition === undefined) return;
    const { set = [], unset = [] } = event.persistentDisposition;
    if (unset.includes("recalled"))
      await updateLotStates(db, lotIds, set.length > 0 ? "held" : "open", { from: "recalled" });
    else if (set.includes("recalled")) await updateLotStates(db, lotIds, "recalled");
    else if (set.includes("non_sellable_other")) await updateLotStates(db, lotIds, "held");
    else if (unset.includes("non_sellable_other")) await updateLotStates(db, lotIds, "open");
  },
};

const edges: Projector = {
  tables: ["lot_edges"],
  async apply(db, recorded) {
    const { event, declaresErrorOf } = recorded;
    if (declaresErrorOf !== null) return deleteEdgesOf(db, declaresErrorOf);
    if (event.type !== "TransformationEvent") return;
    const targets = targetsByName(await listLinkTargets(db, eventLines(event)));
    const named = (role: EventLine["role"]) =>
      eventLines(event).flatMap((line) => {
        const target = line.role === role ? targetOf(targets, line) : undefined;
        return target ? [{ ...line, lotId: target.lotId }] : [];
      });
    const [inputs, outputs] = [named("input"), named("output")];
    // How much of which input went into which output is known only where there is one of either.
    const told = outputs.length === 1 ? "input" : inputs.length === 1 ? "output" : null;
    const pairs = inputs.flatMap((input) =>
      outputs.map((output) => {
        const line = told === null ? undefined : told === "input" ? input : output;
        return {
          parentId: input.lotId,
          childId: output.lotId,
          quantity: line?.quantity ?? null,
          uom: line?.uom ?? null,
        };
      }),
    );
    await insertEdges(db, recorded, distinct(pairs));
  },
};

const distinct = <E extends { parentId: LotId; childId: LotId }>(pairs: readonly E[]): E[] => [
  ...new Map(pairs.map((pair) => [`${pair.parentId} ${pair.childId}`, pair])).values(),
];

const balances: Projector = {
  tables: ["lot_balances"],
  async apply(db, { event, declaresErrorOf }, lotIds) {
    const moves = MOVING_STEPS.some((step) => step === event.bizStep);
    if (declaresErrorOf === null && !moves && eventLines(event).every(({ flow }) => flow === null)) return;
    await refreshBalances(db, lotIds);
  },
};

export const PROJECTORS: readonly Projector[] = [
  lots,
  states,
  edges,
  balances,
  { tables: ["lot_harvests"], apply: projectHarvestShares },
  plotEntries,
  { tables: ["container_events", "container_states", "container_lots"], apply: projectContainers },
  { tables: ["shipments", "shipment_lines", "shipment_containers"], apply: projectShipments },
];

export const PROJECTED_TABLES: readonly string[] = [LINKS, ...PROJECTORS.flatMap(({ tables }) => tables)];

/** Tells one event to all tables, and answers the lots it touched. */
export async function projectEvent(db: Db, event: RecordedEvent): Promise<LotId[]> {
  const lotIds = await linkLots(db, event);
  for (const projector of PROJECTORS) await projector.apply(db, event, lotIds);
  return lotIds;
}

/**
 * Tells a decision about lots that are known, and locked, already: what `projectEvent` would tell, without asking for each
 * of two hundred thousand what it is called.
 */
export async function projectDecision(db: Db, event: RecordedEvent, lotIds: readonly LotId[]): Promise<void> {
  const link = { role: "object", quantity: null, uom: null, flow: null, holderId: event.sellerId } as const;
  await insertLinks(
    db,
    event,
    lotIds.map((lotId) => ({ lotId, ...link })),
  );
  await states.apply(db, event, lotIds);
}

async function linkLots(db: Db, recorded: RecordedEvent): Promise<LotId[]> {
  if (recorded.declaresErrorOf !== null) return voidLinks(db, recorded.declaresErrorOf);
  const lines = eventLines(recorded.event);
  const targets = targetsByName(await listLinkTargets(db, lines));
  const links = new Map<string, NewLink>();
  for (const line of lines) {
    const target = targetOf(targets, line);
    if (!target) continue;
    const link = linkOf(recorded, line, target);
    const key = `${link.lotId} ${link.role}`;
    const same = links.get(key);
    links.set(key, same ? { ...link, quantity: (same.quantity ?? 0) + (link.quantity ?? 0) } : link);
  }
  await insertLinks(db, recorded, [...links.values()]);
  return [...new Set([...links.values()].map(({ lotId }) => lotId))];
}

type Targets = ReadonlyMap<string, LinkTarget>;

const nameOf = ({ gtin, lot }: { readonly gtin: string; readonly lot: string }): string => `${gtin} ${lot}`;
const targetsByName = (targets: readonly LinkTarget[]): Targets =>
  new Map(targets.map((target) => [nameOf(target), target]));
const targetOf = (targets: Targets, line: EventLine): LinkTarget | undefined => targets.get(nameOf(line));

/** Amounts in the unit of the lot. What cannot be compared stays as it was said, and counts for no balance. */
function linkOf(recorded: RecordedEvent, line: EventLine, target: LinkTarget): NewLink {
  const base = { lotId: target.lotId, role: line.role, holderId: recorded.sellerId };
  const said = line.quantity === undefined ? undefined : amountStated(line.quantity, line.uom);
  if (!said) return { ...base, quantity: line.quantity ?? null, uom: line.uom ?? null, flow: null };
  const unit = target.uom === undefined ? said.unit : target.uom;
  const amount = inLotUnit(said, unit, target.content);
  return amount === undefined
    ? { ...base, quantity: said.amount, uom: said.unit, flow: null }
    : { ...base, quantity: amount, uom: unit, flow: line.flow };
}
