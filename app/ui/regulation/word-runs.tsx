import { Fragment } from "react";
import type { WordRun } from "#app/domain/regulation/compare-words.server.ts";
import { useT } from "#app/i18n/translate.tsx";

/** A text with what was struck out and what was put in; screen readers hear which is which. */
export function WordRuns({ runs }: { runs: readonly WordRun[] }) {
  const words = useT().t.civic.regulation.comparison;
  return (
    <>
      {runs.map(({ kind, text }, index) => {
        if (kind === "same") return <Fragment key={index}>{text}</Fragment>;
        if (kind === "removed") {
          return (
            <del key={index} className="bg-plum-wash text-plum-ink decoration-2">
              <span className="sr-only"> [{words.removedWords}] </span>
              {text}
            </del>
          );
        }
        return (
          <ins key={index} className="bg-leaf-wash text-leaf-ink decoration-2 underline-offset-2">
            <span className="sr-only"> [{words.addedWords}] </span>
            {text}
          </ins>
        );
      })}
    </>
  );
}
