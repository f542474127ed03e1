type LotKind = "harvest" | "received" | "produced" | "delivered";

/** What of a lot came in and went out over all its holders, in one unit of measure. */
export type LotAmounts = {
  readonly lotId: string;
  readonly kind: LotKind;
  readonly entered: number;
  readonly used: number;
  readonly sold: number;
  readonly delivered: number;
  readonly destroyed: number;
  readonly sent: number;
  readonly got: number;
  readonly tolerancePermille: number;
};
/** Lots that became other lots, amounts in the same unit. */
export type Making = {
  readonly eventId: string;
  readonly inputs: readonly { readonly lotId: string; readonly amount: number }[];
  readonly outputs: readonly { readonly lotId: string; readonly amount: number }[];
};

export const BALANCE_PARTS = ["sold", "delivered", "used", "onHand", "onTheWay", "destroyed"] as const;
export type BalancePart = (typeof BALANCE_PARTS)[number];

export type OriginBalance = {
  /** What was harvested or received for this lot, as far back as the record goes; its own amount when it begins here. */
  readonly source: number;
  readonly sourceKind: "harvest" | "received" | "mixed" | "produced";
  /** What the lot came to be: the amount that entered as this lot. */
  readonly entered: number;
  /** What went lost between source and lot: peel, water, what was sorted out. Negative when more came out than went in. */
  readonly lost: number;
  readonly parts: Readonly<Record<BalancePart, number>>;
  /** Sold, used further, on the way or in stock: what can be accounted for. */
  readonly accounted: number;
  /** How much more went out than came in, beyond the tolerance; zero for a lot in balance. */
  readonly excess: number;
};

const MOST_DEPTH = 12;
/** A gram, a millilitre: the database keeps three decimals. */
const round = (amount: number): number => Math.round(amount * 1000) / 1000;
/** A share counted back through makings is told to a tenth; nobody weighed it more exactly. */
const told = (amount: number): number => (amount >= 10 ? Math.round(amount * 10) / 10 : round(amount));

/**
 * The mass balance of a lot as its page tells it: from what was harvested or received, through every making that led to it
 * in the proportion in which it took part, to what was sold and what is left. Undefined for a lot that never had an amount.
 */
export function tellBalance(
  lotId: string,
  lots: readonly LotAmounts[],
  makings: readonly Making[],
): OriginBalance | undefined {
  const byId = new Map(lots.map((lot) => [lot.lotId, lot]));
  const lot = byId.get(lotId);
  if (!lot || lot.entered <= 0) return undefined;
  const roots = rootsOf(lot, byId, makings);
  const source = told(roots.reduce((total, { amount }) => total + amount, 0));
  const parts = partsOf(lot);
  return {
    source,
    sourceKind: kindOf(roots.map(({ kind }) => kind)),
    entered: lot.entered,
    lost: round(source - lot.entered),
    parts,
    accounted: round(parts.sold + parts.delivered + parts.used + parts.onHand + parts.onTheWay),
    excess: excessOf(lot, broughtIn(lot, makings)),
  };
}

function partsOf({ entered, used, sold, delivered, destroyed, sent, got }: LotAmounts): OriginBalance["parts"] {
  const onTheWay = Math.max(0, round(sent - got));
  const left = round(entered - used - sold - delivered - destroyed - onTheWay);
  return { sold, delivered, used, onHand: Math.max(0, left), onTheWay, destroyed };
}

/** What went into the makings of a lot, in the share that became it; all of it for a lot that nothing was made into. */
function broughtIn(lot: LotAmounts, makings: readonly Making[]): number {
  const own = makings.filter(({ outputs }) => outputs.some(({ lotId }) => lotId === lot.lotId));
  if (own.length === 0) return lot.entered;
  const shares = own.map(({ inputs, outputs }) => {
    const mine = sum(outputs.filter(({ lotId }) => lotId === lot.lotId));
    return (sum(inputs) * mine) / Math.max(sum(outputs), Number.MIN_VALUE);
  });
  return round(shares.reduce((total, share) => total + share, 0));
}

/** More went out of the lot than entered, or more was made than went in: whichever is more, beyond the tolerance. */
function excessOf(
  { entered, used, sold, delivered, destroyed, tolerancePermille }: LotAmounts,
  brought: number,
): number {
  const out = round(used + sold + delivered + destroyed - entered);
  const made = round(entered - brought);
  const tolerated = (amount: number) => round((amount * tolerancePermille) / 1000);
  return Math.max(0, out > tolerated(entered) ? out : 0, made > tolerated(brought) ? made : 0);
}

type Root = { readonly kind: LotKind; readonly amount: number };

/** Where a lot's amount came from, each making taken in the share that went on to it. A cycle in the record ends the search. */
function rootsOf(lot: LotAmounts, byId: ReadonlyMap<string, LotAmounts>, makings: readonly Making[]): Root[] {
  const walk = (lotId: string, amount: number, seen: readonly string[]): Root[] => {
    const own = byId.get(lotId);
    const led = makings.filter(({ outputs }) => outputs.some((output) => output.lotId === lotId));
    if (!own || led.length === 0 || seen.length > MOST_DEPTH) return [{ kind: own?.kind ?? "produced", amount }];
    const made = sum(led.flatMap(({ outputs }) => outputs.filter((output) => output.lotId === lotId)));
    if (made <= 0) return [{ kind: own.kind, amount }];
    return led.flatMap(({ inputs, outputs }) => {
      const mine = sum(outputs.filter((output) => output.lotId === lotId));
      const share = (amount * mine) / made / Math.max(sum(outputs), Number.MIN_VALUE);
      return inputs.flatMap((input) =>
        seen.includes(input.lotId) ? [] : walk(input.lotId, input.amount * share, [...seen, input.lotId]),
      );
    });
  };
  return walk(lot.lotId, lot.entered, [lot.lotId]);
}

const sum = (elements: readonly { readonly amount: number }[]): number =>
  elements.reduce((total, { amount }) => total + amount, 0);

function kindOf(kinds: readonly LotKind[]): OriginBalance["sourceKind"] {
  const known = new Set(kinds.map((kind) => (kind === "delivered" ? "produced" : kind)));
  const [only] = known;
  return known.size === 1 && only !== undefined ? only : "mixed";
}
