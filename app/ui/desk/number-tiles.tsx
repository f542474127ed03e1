import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";

export type NumberTile = {
  readonly label: string;
  readonly value: number;
  readonly to?: string;
  /** Stands out when it is not zero: somebody has to act. */
  readonly isUrgent?: boolean;
  readonly note?: string;
};

/** What a desk counts, large enough to read in passing. A number with a link leads to the things it counts. */
export function NumberTiles({ label, tiles }: { label: string; tiles: readonly NumberTile[] }) {
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-4">
      {tiles.map((tile) => (
        <li key={tile.label}>
          <Tile {...tile} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ label, value, to, isUrgent = false, note }: NumberTile) {
  const { f } = useT();
  const calls = isUrgent && value > 0;
  const look = cx(
    "flex h-full min-h-24 flex-col justify-between gap-1 rounded-large border p-4 no-underline",
    calls ? "border-turmeric bg-turmeric-wash text-turmeric-ink" : "border-line bg-surface text-ink",
    to && "transition-colors hover:border-leaf",
  );
  const content = (
    <>
      <span className={cx("leading-snug", !calls && "text-ink-soft")}>{label}</span>
      <span className="text-3xl leading-none font-bold whitespace-nowrap tabular-nums">{f.number(value)}</span>
      {note && <span className="text-xs">{note}</span>}
    </>
  );
  return to ? (
    <Link to={to} className={look}>
      {content}
    </Link>
  ) : (
    <div className={look}>{content}</div>
  );
}
