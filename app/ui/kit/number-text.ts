/** Reads a quantity as people type it: `2`, `1,5` or `1.5`. Undefined when it is not one number. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(",", ".");
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : undefined;
}

type Bounds = { readonly min: number; readonly max: number; readonly step: number };

const decimalsOf = (step: number): number => `${step}`.split(".")[1]?.length ?? 0;

/** The next quantity one step up or down, on the step's own decimals and inside the bounds; an unreadable text starts at `min`. */
export function stepped(text: string, direction: 1 | -1, { min, max, step }: Bounds): number {
  const current = readNumber(text);
  if (current === undefined) return min;
  const next = Math.min(max, Math.max(min, current + direction * step));
  return Number(next.toFixed(decimalsOf(step)));
}

/** A quantity as the language writes it, for an input: no grouping, a decimal comma in Vietnamese. */
export const writeNumber = (value: number, locale: string): string =>
  locale === "vi" ? `${value}`.replace(".", ",") : `${value}`;
