import { cx } from "#app/ui/kit/class-names.ts";
import { Shelf } from "./specimen.tsx";
import { useWords } from "./words.ts";

const SWATCHES = [
  ["paper", "bg-paper border border-line", "#FBF8F1"],
  ["ink", "bg-ink", "#1E2A22"],
  ["leaf", "bg-leaf", "#1F6B3A"],
  ["rice", "bg-rice", "#8DB255"],
  ["turmeric", "bg-turmeric", "#E0A100"],
  ["clay", "bg-clay", "#B4552D"],
  ["river", "bg-river", "#2F5D77"],
  ["plum", "bg-plum", "#8E2149"],
] as const;

const SIZES = ["text-4xl", "text-3xl", "text-2xl", "text-xl", "text-lg", "text-base", "text-sm", "text-xs"] as const;

export function Colours() {
  const words = useWords();
  return (
    <Shelf id="colours" title={words.sections.colours}>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {SWATCHES.map(([key, look, hex]) => (
          <li key={key} className="text-sm">
            <span className={cx("mb-1.5 block h-16 rounded-small", look)} />
            {words.colours[key]} <span className="text-ink-soft">{hex}</span>
          </li>
        ))}
      </ul>
      <div>
        <div className="flex h-3 overflow-hidden rounded-small">
          <span className="flex-1 bg-genuine" />
          <span className="flex-1 bg-careful" />
          <span className="flex-1 bg-danger" />
          <span className="flex-1 bg-unknown" />
        </div>
        <p className="mt-2 text-sm text-ink-soft">{words.colours.reserved}</p>
      </div>
      <div className="grid gap-1">
        <p className="text-sm text-ink-soft">{words.colours.scale}</p>
        {SIZES.map((size, index) => (
          <p key={size} className={cx(size, index < 3 ? "font-bold tracking-tight" : index < 5 && "font-semibold")}>
            {words.colours.pangram}
          </p>
        ))}
      </div>
    </Shelf>
  );
}
