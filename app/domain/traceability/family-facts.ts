import { dayOf } from "../shared/clock.ts";
import { fold } from "../shared/fold.ts";
import { ownFacts } from "./journey.ts";
import { isOrganisationName } from "./organisation-name.ts";
import type { Making, LotAmounts } from "./origin-balance.ts";
import type { ChainGoods, Movement, PartyWork } from "./origin-chain.ts";
import { toBase, type BaseUnit, type LotUnit, type NetContent } from "./quantity.ts";
import { storyOf } from "./story.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";

/**
 * Reads the stored rows of a lot and of the lots it was made of into what its page draws: who handed what to whom, what
 * each party did, the amounts, and the way over the land.
 */

export type FamilyLotFacts = {
  readonly id: string;
  readonly gtin: string;
  readonly code: string;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly group: string;
  readonly categoryCode: string;
  readonly sellerId: string;
  readonly kind: LotAmounts["kind"];
  readonly uom: LotUnit;
  readonly content: NetContent;
  readonly tolerancePermille: number;
  readonly entered: number;
  readonly used: number;
  readonly sold: number;
  readonly delivered: number;
  readonly destroyed: number;
  readonly sent: number;
  readonly got: number;
};

export type FamilyEventFacts = {
  readonly lotId: string;
  readonly id: string;
  readonly bizStep: string | null;
  readonly occurredAt: Date;
  readonly sellerId: string;
  readonly placeId: string | null;
  readonly role: string;
  readonly flow: string | null;
  readonly quantity: number | null;
  readonly uom: string | null;
  readonly body: { readonly [key: string]: unknown };
};

export type MakingLineFacts = {
  readonly eventId: string;
  readonly lotId: string;
  readonly role: "input" | "output";
  readonly quantity: number;
  readonly uom: string | null;
  readonly content: NetContent;
};

const OWNER = /\/417\/(\d{13})$/;

/** GLN of the owning party at one end of a movement; undefined for somebody outside this market, or for nobody. */
export function ownerGln(body: FamilyEventFacts["body"], end: "source" | "destination"): string | undefined {
  return OWNER.exec(ownerUri(body, end) ?? "")?.[1];
}

function ownerUri(body: FamilyEventFacts["body"], end: "source" | "destination"): string | undefined {
  const list = body[`${end}List`];
  if (!Array.isArray(list)) return undefined;
  const owner = (list as Record<string, unknown>[]).find((one) => one["type"] === "owning_party");
  const uri = owner?.[end];
  return typeof uri === "string" ? uri : undefined;
}

/** A party that is not on this market; `name` is undefined for one that may be a person. */
export type OutsideParty = {
  readonly key: string;
  readonly name: string | undefined;
  readonly province: string | null;
};

/** Who brought a lot to this market, by the name and province that its receiver wrote down. */
export function outsideSupplier(event: FamilyEventFacts): OutsideParty | undefined {
  if (event.bizStep !== "receiving" || event.flow !== "entered") return undefined;
  return outsideParty(event, { end: "source", name: "supplier", province: "sourceProvince" });
}

/** Who took a lot away from this market. */
export function outsideReceiver(event: FamilyEventFacts): OutsideParty | undefined {
  if (event.flow !== "delivered") return undefined;
  return outsideParty(event, { end: "destination", name: "receiver", province: "receiverProvince" });
}

function outsideParty(
  { body }: FamilyEventFacts,
  told: { end: "source" | "destination"; name: string; province: string },
): OutsideParty | undefined {
  if (ownerGln(body, told.end) !== undefined) return undefined;
  const facts = ownFacts(body);
  const [name, province] = [facts[told.name], facts[told.province]];
  if (typeof name !== "string" || name.trim() === "") return undefined;
  const code = typeof province === "string" ? province : null;
  return isOrganisationName(name)
    ? { key: `outside:${fold(name)}`, name, province: code }
    : { key: `${told.end}:${code ?? ""}`, name: undefined, province: code };
}

/** Goods that changed hands, with the sellers found by the numbers that events name them by. */
export function movementsOf(
  lots: readonly FamilyLotFacts[],
  events: readonly FamilyEventFacts[],
  sellerOfGln: ReadonlyMap<string, string>,
): Movement[] {
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  const moved = events.flatMap((event): Movement[] => {
    const lot = byId.get(event.lotId);
    const ends = lot && endsOf(event, sellerOfGln);
    if (!lot || !ends?.from || !ends.to) return [];
    return [{ ...ends, from: ends.from, to: ends.to, ...loadOf(event, lot) }];
  });
  return [...moved, ...usedOfOthers(byId, events, moved)];
}

function endsOf(event: FamilyEventFacts, sellerOfGln: ReadonlyMap<string, string>) {
  const seller = (gln: string | undefined) => (gln === undefined ? undefined : sellerOfGln.get(gln));
  if (event.flow === "sent")
    return { side: "sent" as const, from: event.sellerId, to: seller(ownerGln(event.body, "destination")) };
  if (event.flow === "got")
    return { side: "got" as const, from: seller(ownerGln(event.body, "source")), to: event.sellerId };
  const receiver = outsideReceiver(event);
  if (receiver) return { side: "sent" as const, from: event.sellerId, to: receiver.key };
  const supplier = outsideSupplier(event);
  return supplier && { side: "got" as const, from: supplier.key, to: event.sellerId };
}

/** A lot of somebody else that went into a making, and nobody recorded how it got there: its maker had it. */
function usedOfOthers(
  byId: ReadonlyMap<string, FamilyLotFacts>,
  events: readonly FamilyEventFacts[],
  moved: readonly Movement[],
): Movement[] {
  return events.flatMap((event): Movement[] => {
    const lot = byId.get(event.lotId);
    if (!lot || event.role !== "input" || lot.sellerId === event.sellerId) return [];
    const isTold = moved.some(
      ({ to, goods }) => to === event.sellerId && goods.code === lot.code && goods.gtin === lot.gtin,
    );
    return isTold ? [] : [{ side: "got", from: lot.sellerId, to: event.sellerId, ...loadOf(event, lot) }];
  });
}

function loadOf(
  event: FamilyEventFacts,
  lot: FamilyLotFacts,
): { on: string; goods: ChainGoods; carrier: string | null } {
  const { gtin, code, productName: name, productNameEn: nameEn } = lot;
  const carrier = ownFacts(event.body)["carrier"];
  return {
    on: dayOf(event.occurredAt),
    goods: { gtin, code, name, nameEn, amount: event.quantity, uom: event.uom },
    carrier: typeof carrier === "string" && isOrganisationName(carrier) ? carrier : null,
  };
}

/** Food that grows or lives is harvested where its lot begins; everything else is made. */
const HARVESTED = new Set(["crop", "livestock", "fishery"]);

/** What each party did with the lots: harvested, made, supplied, sold. */
export function worksOf(lots: readonly FamilyLotFacts[], events: readonly FamilyEventFacts[]): PartyWork[] {
  const made = new Set(events.filter(({ role }) => role === "output").map(({ lotId }) => lotId));
  return [
    ...lots.flatMap((lot): PartyWork[] => {
      const story = storyOf(lot.group as GoodsGroup, lot.categoryCode);
      const isBegin = lot.kind === "harvest" || (!made.has(lot.id) && HARVESTED.has(story));
      const sells: PartyWork[] = lot.sold > 0 ? [{ party: lot.sellerId, work: "sold" }] : [];
      if (lot.kind === "received") return sells;
      return [{ party: lot.sellerId, work: isBegin ? "harvested" : "produced" }, ...sells];
    }),
    ...events.flatMap((event): PartyWork[] => {
      const [supplier, receiver] = [outsideSupplier(event), outsideReceiver(event)];
      if (supplier) return [{ party: supplier.key, work: "supplied" }];
      return receiver ? [{ party: receiver.key, work: "distributor" }] : [];
    }),
  ];
}

export type CountedUnit = BaseUnit | "pack";
type Counted = { readonly uom: string | null; readonly content: NetContent };

/** Things that are sold by the piece, a set or a coil, are counted as they are sold while they stay what they are. */
function unitOf(
  first: FamilyLotFacts,
  lots: readonly FamilyLotFacts[],
  lines: readonly MakingLineFacts[],
): CountedUnit {
  const { unit } = toBase({ amount: 1, unit: first.uom }, first.content);
  const isSame = lots.every(({ gtin, uom }) => gtin === first.gtin && uom === null) && lines.length === 0;
  return unit === "H87" && isSame ? "pack" : unit;
}

/** An amount in the unit, undefined when it cannot be told in it. */
function counted(amount: number, { uom, content }: Counted, unit: CountedUnit): number | undefined {
  if (unit === "pack") return uom === null ? amount : undefined;
  const base = toBase({ amount, unit: uom as LotUnit }, content);
  return base.unit === unit ? base.amount : undefined;
}

/** Amounts of the lots and makings that are counted in the unit of the first lot, packs by what one holds. */
export function amountsOf(
  lots: readonly FamilyLotFacts[],
  lines: readonly MakingLineFacts[],
): { unit: CountedUnit; amounts: LotAmounts[]; makings: Making[] } | undefined {
  const [first] = lots;
  if (!first) return undefined;
  const unit = unitOf(first, lots, lines);
  const amounts = lots.flatMap((lot): LotAmounts[] => {
    if (counted(1, lot, unit) === undefined) return [];
    const of = (amount: number) => counted(amount, lot, unit) ?? 0;
    return [
      {
        lotId: lot.id,
        kind: lot.kind,
        tolerancePermille: lot.tolerancePermille,
        entered: of(lot.entered),
        used: of(lot.used),
        sold: of(lot.sold),
        delivered: of(lot.delivered),
        destroyed: of(lot.destroyed),
        sent: of(lot.sent),
        got: of(lot.got),
      },
    ];
  });
  return { unit, amounts, makings: makingsOf(lines, unit) };
}

/** A making whose sides are counted in different units cannot be compared, and is left out. */
function makingsOf(lines: readonly MakingLineFacts[], unit: CountedUnit): Making[] {
  const events = new Map<string, MakingLineFacts[]>();
  for (const line of lines) events.set(line.eventId, [...(events.get(line.eventId) ?? []), line]);
  return [...events].flatMap(([eventId, ofEvent]): Making[] => {
    const told = ofEvent.flatMap((line) => {
      const amount = counted(line.quantity, line, unit);
      return amount === undefined ? [] : [{ lotId: line.lotId, role: line.role, amount }];
    });
    if (told.length < ofEvent.length) return [];
    const side = (role: string) => told.filter((line) => line.role === role);
    return [{ eventId, inputs: side("input"), outputs: side("output") }];
  });
}

/** The places of each lot in the order in which it was there. */
export function waysOf(lots: readonly FamilyLotFacts[], events: readonly FamilyEventFacts[]): string[][] {
  return [...lots]
    .reverse()
    .map(({ id }) => events.flatMap(({ lotId, placeId }) => (lotId === id && placeId !== null ? [placeId] : [])));
}
