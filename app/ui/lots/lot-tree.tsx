import type { GraphEdge } from "#app/domain/traceability/lot-graph.ts";
import { drawLots, type Picture, type PictureCell, type PlacedLot } from "#app/domain/traceability/lot-picture.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";

/** A lot of the drawing: its words, and where it leads. Without an address it is only a name. */
export type TreeLot = PlacedLot & {
  /** The bold line: a lot code, or the enterprise whose lot this reader may not see. */
  readonly name: string;
  readonly note: string;
  readonly state: LotState | null;
  readonly to: string | undefined;
};

type TreeProps = {
  code: string;
  lots: readonly TreeLot[];
  edges: readonly GraphEdge[];
  /** How many lots each depth has in all. */
  totals: readonly (readonly [number, number])[];
  /** How many lots stand before and after this one in all, drawn or not. */
  reach: { readonly up: number; readonly down: number };
};

/**
 * The genealogy of a lot as a drawing: what it was made of above, what was made of it below. A phone gets three lots a row,
 * a desk six; what has no room is counted. The same stands below as a list, for reading aloud and for fingers.
 */
export function LotTree({ code, lots, edges, totals, reach }: TreeProps) {
  const { t, f } = useT();
  const words = t.genealogy;
  if (lots.length < 2) return <p className="text-ink-soft">{words.treeAlone}</p>;
  const counted = new Map(totals);
  const name = words.treeName(code, f.number(reach.up), f.number(reach.down));
  const narrow = drawLots(lots, edges, { perRow: 3, totals: counted });
  return (
    <div className="grid gap-3">
      {narrow.lines.some(({ isBackwards }) => isBackwards) && (
        <p className="font-semibold text-plum-ink">{words.cycle}</p>
      )}
      <Drawing picture={narrow} lots={lots} measure={NARROW} name={name} className="md:hidden" />
      <Drawing
        picture={drawLots(lots, edges, { perRow: 6, totals: counted })}
        lots={lots}
        measure={WIDE}
        name={name}
        className="max-md:hidden"
      />
      <Disclosure summary={words.asList}>
        <TreeList lots={lots} totals={counted} />
      </Disclosure>
    </div>
  );
}

type Measure = { readonly width: number; readonly height: number; readonly gap: number; readonly letters: number };
const NARROW: Measure = { width: 104, height: 62, gap: 8, letters: 14 };
const WIDE: Measure = { width: 136, height: 62, gap: 14, letters: 19 };
const ROW_GAP = 34;

type DrawingProps = { picture: Picture; lots: readonly TreeLot[]; measure: Measure; name: string; className: string };

function Drawing({ picture, lots, measure, name, className }: DrawingProps) {
  const { width, height, gap } = measure;
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  const left = (column: number) => column * (width + gap) + 1;
  const top = (row: number) => row * (height + ROW_GAP) + 1;
  const size = { width: left(picture.width) - gap + 1, height: top(picture.rows.length) - ROW_GAP + 1 };
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={name}
      style={{ maxWidth: size.width }}
      className={cx("w-full font-sans", className)}
    >
      {picture.lines.map(({ from, to, isBackwards }) => {
        const [x1, y1] = [left(from.column) + width / 2, top(from.row) + (isBackwards ? 0 : height)];
        const [x2, y2] = [left(to.column) + width / 2, top(to.row) + (isBackwards ? height : 0)];
        const bend = isBackwards ? -ROW_GAP : ROW_GAP / 2;
        return (
          <path
            key={[from.row, from.column, to.row, to.column].join()}
            d={`M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`}
            className={cx("fill-none", isBackwards ? "stroke-plum" : "stroke-line-strong")}
            strokeWidth={1.5}
            strokeDasharray={isBackwards ? "5 4" : undefined}
          />
        );
      })}
      {picture.rows.map((row, index) =>
        row.cells.map((cell) => (
          <g key={`${row.depth} ${cell.column}`} transform={`translate(${left(cell.column)} ${top(index)})`}>
            <Cell cell={cell} lot={cell.kind === "lot" ? byId.get(cell.id) : undefined} measure={measure} />
          </g>
        )),
      )}
    </svg>
  );
}

const LOOKS: Record<LotState, string> = {
  open: "fill-surface stroke-line-strong",
  held: "fill-turmeric-wash stroke-turmeric",
  recalled: "fill-plum-wash stroke-plum",
};

function Cell({ cell, lot, measure }: { cell: PictureCell; lot: TreeLot | undefined; measure: Measure }) {
  const { t, f } = useT();
  const { width, height, letters } = measure;
  const middle = { x: width / 2, textAnchor: "middle" as const };
  if (cell.kind === "more" || !lot)
    return (
      <>
        <rect width={width} height={height} rx={8} strokeDasharray="4 4" className="fill-sunk stroke-line-strong" />
        <text {...middle} y={height / 2 + 4} fontSize={12} className="fill-ink-soft">
          {cell.kind === "more" ? t.genealogy.moreLots(f.number(cell.count)) : ""}
        </text>
      </>
    );
  const isHere = lot.depth === 0;
  const state = lot.state ?? "open";
  const box = (
    <>
      <rect
        width={width}
        height={height}
        rx={8}
        strokeWidth={isHere ? 2.5 : 1.2}
        strokeDasharray={lot.to === undefined && !isHere ? "4 4" : undefined}
        className={isHere && state === "open" ? "fill-leaf-wash stroke-leaf" : LOOKS[state]}
      />
      <text {...middle} y={20} fontSize={lot.name.length > letters - 3 ? 11 : 13} fontWeight={600} className="fill-ink">
        {clip(lot.name, letters - 1)}
      </text>
      <text {...middle} y={37} fontSize={12} className="fill-ink-soft">
        {clip(lot.note, letters)}
      </text>
      <text {...middle} y={53} fontSize={12} fontWeight={600} className="fill-ink">
        {isHere ? t.genealogy.here : state === "open" ? "" : t.genealogy[state]}
      </text>
    </>
  );
  const said = [lot.name, lot.note, t.genealogy[state]].filter(Boolean).join(", ");
  return lot.to === undefined || isHere ? (
    <>
      <title>{said}</title>
      {box}
    </>
  ) : (
    <a href={lot.to} aria-label={said}>
      <title>{said}</title>
      {box}
    </a>
  );
}

const clip = (text: string, letters: number): string =>
  [...text].length <= letters
    ? text
    : `${[...text]
        .slice(0, letters - 1)
        .join("")
        .trimEnd()}…`;

/** The same by depth, as text. */
function TreeList({ lots, totals }: { lots: readonly TreeLot[]; totals: ReadonlyMap<number, number> }) {
  const { t, f } = useT();
  const words = t.genealogy;
  const depths = [...new Set([...lots.map(({ depth }) => depth), ...totals.keys()])].sort((a, b) => a - b);
  return (
    <ol className="grid gap-3 text-sm">
      {depths.map((depth) => {
        const here = lots.filter((lot) => lot.depth === depth);
        const left = (totals.get(depth) ?? 0) - here.length;
        return (
          <li key={depth}>
            <p className="font-semibold">
              {depth === 0
                ? words.here
                : `${depth < 0 ? words.above : words.below}. ${words.depth(f.number(Math.abs(depth)))}`}
            </p>
            <ul className="divide-y divide-line">
              {here.map((lot) => (
                <li key={lot.id} className="flex flex-wrap gap-x-2 py-1">
                  {lot.to === undefined ? (
                    <span className="font-semibold">{lot.name}</span>
                  ) : (
                    <TextLink to={lot.to}>{lot.name}</TextLink>
                  )}
                  <span className="text-ink-soft">{lot.note}</span>
                  {lot.state !== null && lot.state !== "open" && <strong>{words[lot.state]}</strong>}
                </li>
              ))}
              {left > 0 && <li className="py-1 text-ink-soft">{words.moreLots(f.number(left))}</li>}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
