import type { Day } from "../shared/clock.ts";

/** Enterprises and what they handed each other, as far as it made a lot what it is. Names of enterprises only. */
export type ChainParty = {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Of a shop on this market; null for those outside it. */
  readonly slug: string | null;
  readonly place: string | null;
  readonly placeEn: string | null;
};
/** What a party did with the goods of this chain, in the order of the work. */
export const CHAIN_WORKS = [
  "raw_material",
  "grower",
  "harvested",
  "supplied",
  "processor",
  "produced",
  "distributor",
  "retailer",
  "carrier",
  "sold",
] as const;
export type ChainWork = (typeof CHAIN_WORKS)[number];

/**
 * What a party's part in the chain rests on: events, a paper that the department accepted, the partner's own word, or the
 * seller's alone.
 */
export type ChainStanding = "recorded" | "papered" | "confirmed" | "declared";

export type ChainNode = ChainParty & {
  readonly works: readonly ChainWork[];
  readonly standing: ChainStanding;
  /** 0 for those who begin; each hands on only to a later layer. */
  readonly layer: number;
  /** The enterprise whose lot this is. */
  readonly isSubject: boolean;
};
export type ChainGoods = {
  readonly gtin: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly amount: number | null;
  readonly uom: string | null;
};
/** `received`: both sides recorded it; `sent`: the giver alone; `got`: the taker alone; `declared`: no goods recorded yet. */
export type HandoverState = "received" | "sent" | "got" | "declared";
export type ChainHandover = {
  readonly from: string;
  readonly to: string;
  readonly state: HandoverState;
  /** The last day on which goods went this way; null when none is recorded. */
  readonly on: Day | null;
  readonly goods: readonly ChainGoods[];
  readonly carriers: readonly string[];
};
export type OriginChain = {
  readonly nodes: readonly ChainNode[];
  readonly handovers: readonly ChainHandover[];
  /** Carriers that links name, and no event. */
  readonly carriers: readonly Pick<ChainNode, "key" | "name" | "nameEn" | "slug" | "standing">[];
};

/** Goods that went from one party to another, as one event tells it. */
export type Movement = {
  readonly from: string;
  readonly to: string;
  readonly side: "sent" | "got";
  readonly on: Day;
  readonly goods: ChainGoods;
  readonly carrier: string | null;
};
export type PartyWork = { readonly party: string; readonly work: ChainWork };
/** A standing link of the subject, told from its side: does the partner bring goods, take them, or carry them. */
export type PartyLink = {
  readonly party: string;
  readonly work: ChainWork;
  readonly way: "brings" | "takes" | "carries";
  readonly standing: Exclude<ChainStanding, "recorded">;
};

export type ChainFacts = {
  readonly subject: string;
  readonly parties: readonly ChainParty[];
  readonly works: readonly PartyWork[];
  readonly movements: readonly Movement[];
  readonly links: readonly PartyLink[];
};

/** Builds the picture: handovers with what was handed, parties in layers, links that no event has shown yet beside them. */
export function buildChain({ subject, parties, works, movements, links }: ChainFacts): OriginChain {
  const byKey = new Map(parties.map((party) => [party.key, party]));
  const recorded = handoversOf(movements);
  const shown = new Set([
    subject,
    ...recorded.flatMap(({ from, to }) => [from, to]),
    ...works.map(({ party }) => party),
  ]);
  const beside = links.filter(({ party, way }) => way !== "carries" && !shown.has(party));
  const declared = beside.map(({ party, way }): ChainHandover => {
    const [from, to] = way === "brings" ? [party, subject] : [subject, party];
    return { from, to, state: "declared", on: null, goods: [], carriers: [] };
  });
  const handovers = [...recorded, ...declared].filter(({ from, to }) => byKey.has(from) && byKey.has(to));
  const keys = [...new Set([...shown, ...beside.map(({ party }) => party)])].filter((key) => byKey.has(key));
  const layers = layersOf(keys, handovers);
  const nodes = keys.flatMap((key): ChainNode[] => {
    const party = byKey.get(key);
    const link = links.find((one) => one.party === key);
    if (!party) return [];
    return [
      {
        ...party,
        works: inOrder([
          ...works.filter((one) => one.party === key).map(({ work }) => work),
          ...(shown.has(key) || !link ? [] : [link.work]),
        ]),
        standing: shown.has(key) ? "recorded" : (link?.standing ?? "declared"),
        layer: layers.get(key) ?? 0,
        isSubject: key === subject,
      },
    ];
  });
  const carriers = links.flatMap(({ party, way, standing }) => {
    const named = byKey.get(party);
    if (way !== "carries" || !named) return [];
    const { key, name, nameEn, slug } = named;
    return [{ key, name, nameEn, slug, standing }];
  });
  return { nodes: nodes.sort((a, b) => a.layer - b.layer), handovers: inLayers(handovers, layers), carriers };
}

const inOrder = (works: readonly ChainWork[]): ChainWork[] => CHAIN_WORKS.filter((work) => works.includes(work));

/** One handover for each pair of parties; the same lot sent and received is told once, with the last day. */
function handoversOf(movements: readonly Movement[]): ChainHandover[] {
  const pairs = new Map<string, Movement[]>();
  for (const movement of movements) {
    if (movement.from === movement.to) continue;
    const key = `${movement.from}\n${movement.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), movement]);
  }
  return [...pairs.values()].map((moved): ChainHandover => {
    const [first] = moved as [Movement, ...Movement[]];
    const sides = new Set(moved.map(({ side }) => side));
    return {
      from: first.from,
      to: first.to,
      state: sides.size === 2 ? "received" : sides.has("sent") ? "sent" : "got",
      on: moved.reduce((last, { on }) => (on > last ? on : last), first.on),
      goods: goodsOf(moved),
      carriers: [...new Set(moved.flatMap(({ carrier }) => carrier ?? []))],
    };
  });
}

/** Amounts of a lot that went the same way in several loads are added; of the two sides the one that tells more. */
function goodsOf(moved: readonly Movement[]): ChainGoods[] {
  const lots = new Map<string, { goods: ChainGoods; sent: number; got: number }>();
  for (const { goods, side } of moved) {
    const key = `${goods.gtin} ${goods.code} ${goods.uom}`;
    const known = lots.get(key) ?? { goods, sent: 0, got: 0 };
    lots.set(key, { ...known, [side]: known[side] + (goods.amount ?? 0) });
  }
  return [...lots.values()].map(({ goods, sent, got }) => ({ ...goods, amount: Math.max(sent, got) || null }));
}

/** Layers by the longest way from a beginning. Goods that went back to where they came from do not turn the picture round. */
function layersOf(keys: readonly string[], handovers: readonly ChainHandover[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  const open = new Set<string>();
  const layerOf = (key: string): number => {
    const known = layers.get(key);
    if (known !== undefined) return known;
    open.add(key);
    const before = handovers.filter(({ from, to }) => to === key && !open.has(from)).map(({ from }) => layerOf(from));
    open.delete(key);
    const layer = before.length === 0 ? 0 : Math.max(...before) + 1;
    layers.set(key, layer);
    return layer;
  };
  for (const key of keys) layerOf(key);
  return layers;
}

/** What no event has shown stands after what one has. */
const UNDATED = "9999";
const inLayers = (handovers: readonly ChainHandover[], layers: ReadonlyMap<string, number>): ChainHandover[] =>
  [...handovers].sort(
    (a, b) =>
      (layers.get(a.from) ?? 0) - (layers.get(b.from) ?? 0) ||
      (layers.get(a.to) ?? 0) - (layers.get(b.to) ?? 0) ||
      (a.on ?? UNDATED).localeCompare(b.on ?? UNDATED),
  );
