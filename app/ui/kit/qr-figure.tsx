import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

type QrFigureProps = {
  /** SVG text of the symbol, made by our own server. */
  svg: string;
  /** What a scan leads to; read instead of the picture. */
  label: string;
  caption?: ReactNode;
  size?: "small" | "medium" | "large";
};

const SIZES = { small: "w-32", medium: "w-48", large: "w-72" } as const;

/** A code to point a camera at: black on white in every theme, with its quiet zone, between the corners of a viewfinder. */
export function QrFigure({ svg, label, caption, size = "medium" }: QrFigureProps) {
  return (
    <figure className={cx("qr max-w-full", SIZES[size])}>
      <div className="finder">
        <div role="img" aria-label={label} className="bg-white" dangerouslySetInnerHTML={{ __html: svg }} />
      </div>
      {caption && <figcaption className="mt-2 text-center text-sm text-ink-soft">{caption}</figcaption>}
    </figure>
  );
}
