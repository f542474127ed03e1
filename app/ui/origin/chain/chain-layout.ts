import type { ChainNode, OriginChain } from "#app/domain/traceability/origin-chain.ts";

/** The sheet is as wide as a phone shows it, so that letters keep their size there. */
export const CHAIN_WIDTH = 344;
const GAP = { x: 12, row: 14, layer: 46 };
const PAD = { x: 10, top: 20, bottom: 10 };
const LINE = { name: 18, small: 15 };
/** Letters that fit a pixel of width, in the name's and the small size, with some air. */
const LETTERS = { name: 1 / 7.9, small: 1 / 6.7 };
const MOST_ABREAST = 2;

export type LaidNode = {
  readonly node: ChainNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  readonly smallLines: readonly string[];
};
export type LaidArrow = {
  readonly key: string;
  readonly path: string;
  readonly number: number;
  readonly isDeclared: boolean;
  /** Where its number stands. */
  readonly x: number;
  readonly y: number;
};
export type LaidChain = {
  readonly height: number;
  readonly nodes: readonly LaidNode[];
  readonly arrows: readonly LaidArrow[];
};

/** What a node says: its name, and small lines beneath. */
export type NodeWords = { readonly name: string; readonly small: readonly string[] };

/** Parties in layers from top to bottom, at most two abreast, and an arrow with a number for each handover. */
export function layOutChain(chain: OriginChain, wordsOf: (node: ChainNode) => NodeWords): LaidChain {
  const nodes: LaidNode[] = [];
  let y = 2;
  for (const layer of layersOf(chain.nodes)) {
    for (const row of rowsOf(layer)) {
      const width = (CHAIN_WIDTH - 2 - GAP.x * (row.length - 1)) / row.length;
      const laid = row.map((node, index) => layNode(node, wordsOf(node), { x: 1 + index * (width + GAP.x), y, width }));
      const height = Math.max(...laid.map((one) => one.height));
      nodes.push(...laid.map((one) => ({ ...one, height })));
      y += height + GAP.row;
    }
    y += GAP.layer - GAP.row;
  }
  return { nodes, arrows: arrowsOf(chain, nodes), height: y - GAP.layer + 2 };
}

const layersOf = (nodes: readonly ChainNode[]): ChainNode[][] =>
  [...new Set(nodes.map(({ layer }) => layer))]
    .sort((a, b) => a - b)
    .map((layer) => nodes.filter((node) => node.layer === layer));

const rowsOf = (nodes: readonly ChainNode[]): ChainNode[][] =>
  Array.from({ length: Math.ceil(nodes.length / MOST_ABREAST) }, (_, row) =>
    nodes.slice(row * MOST_ABREAST, (row + 1) * MOST_ABREAST),
  );

function layNode(node: ChainNode, words: NodeWords, at: { x: number; y: number; width: number }): LaidNode {
  const inner = at.width - 2 * PAD.x;
  const nameLines = wrap(words.name, Math.floor(inner * LETTERS.name), 3);
  const smallLines = words.small.flatMap((text) => wrap(text, Math.floor(inner * LETTERS.small), 2));
  const height = PAD.top + nameLines.length * LINE.name + smallLines.length * LINE.small + PAD.bottom - 6;
  return { node, ...at, height, nameLines, smallLines };
}

/** Breaks between words; what does not fit the last line ends in an ellipsis, the list beneath has the whole. */
export function wrap(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  const last = shown.at(-1);
  if (lines.length > most && last !== undefined) shown[shown.length - 1] = `${last.slice(0, letters - 1).trimEnd()}…`;
  return shown;
}

/** From the bottom of the giver to the top of the taker; several at one edge stand beside each other. */
function arrowsOf({ handovers }: OriginChain, nodes: readonly LaidNode[]): LaidArrow[] {
  const byKey = new Map(nodes.map((laid) => [laid.node.key, laid]));
  return handovers.flatMap((handover, index) => {
    const [from, to] = [byKey.get(handover.from), byKey.get(handover.to)];
    if (!from || !to) return [];
    const isDown = to.y > from.y;
    const leaving = handovers.filter((other) => other.from === handover.from);
    const arriving = handovers.filter((other) => other.to === handover.to);
    const start = {
      x: spread(from, leaving.indexOf(handover), leaving.length),
      y: isDown ? from.y + from.height : from.y,
    };
    const end = {
      x: spread(to, arriving.indexOf(handover), arriving.length),
      y: isDown ? to.y - 3 : to.y + to.height + 3,
    };
    const bend = (end.y - start.y) / 2;
    const path = `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y}`;
    // The number stands just before the taker, where arrows of one giver are apart already.
    const at = { x: end.x + (start.x - end.x) * 0.1, y: end.y - Math.sign(bend) * 20 };
    return [
      {
        key: `${handover.from} ${handover.to}`,
        path,
        number: index + 1,
        isDeclared: handover.state === "declared",
        ...at,
      },
    ];
  });
}

const spread = ({ x, width }: LaidNode, index: number, count: number): number =>
  Math.round(x + (width * (index + 1)) / (count + 1));
