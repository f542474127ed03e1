import { Fragment } from "react";
import type { Part } from "./entry-words.ts";

/** Pieces of a line with what stands between them; empty ones leave no trace. */
export function Parts({ parts, joint }: { parts: readonly Part[]; joint: string }) {
  const shown = parts.filter(({ text }) => text !== "");
  return (
    <>
      {shown.map(({ text, lang }, index) => (
        <Fragment key={index}>
          {index > 0 && joint}
          {lang ? <span lang={lang}>{text}</span> : text}
        </Fragment>
      ))}
    </>
  );
}
