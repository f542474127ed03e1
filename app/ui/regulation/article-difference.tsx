import type { ReactNode } from "react";
import type { ArticleComparison, CodeChange } from "#app/domain/regulation/compare-texts.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { WordRuns } from "./word-runs.tsx";

const TONES = { added: "leaf", changed: "turmeric", moved: "river", removed: "plum" } as const;

export function ChangeBadge({ change }: { change: ArticleComparison["change"] }) {
  const words = useT().t.civic.regulation;
  return <Badge tone={TONES[change]}>{words.change[change]}</Badge>;
}

/** One article as it was and as it is, word by word, with the rules and references that came and went. */
export function ArticleDifference({ article }: { article: ArticleComparison }) {
  const words = useT().t.civic.regulation;
  const { numberBefore, numberAfter, change, heading, body } = article;
  const number = numberAfter ?? numberBefore ?? 0;
  const isRenumbered = numberBefore !== null && numberAfter !== null && numberBefore !== numberAfter;
  return (
    <section
      id={`dieu-${change === "removed" ? "bo-" : ""}${number}`}
      className="scroll-mt-24 border-t border-line pt-4 first:border-t-0"
    >
      <h2 className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-lg">
        <span className="text-leaf">{words.article(number)}.</span>
        <span>
          <WordRuns runs={heading} />
        </span>
        <ChangeBadge change={change} />
      </h2>
      {isRenumbered && (
        <p className="mt-1 text-sm text-ink-soft">{words.comparison.number(numberBefore, numberAfter)}</p>
      )}
      {body.length === 0 ? (
        <p className="mt-2 text-ink-soft">{words.comparison.whole}</p>
      ) : (
        <div className="mt-2 max-w-[65ch] whitespace-pre-line">
          <WordRuns runs={body} />
        </div>
      )}
      <DifferenceFacts article={article} />
    </section>
  );
}

/** What changed beside the text: duty, rules, legal basis. Silent where nothing did. */
export function DifferenceFacts({ article }: { article: ArticleComparison }) {
  const words = useT().t.civic.regulation;
  const { duty, rules, legalRefs } = article;
  return (
    <dl className="mt-3 grid gap-1 text-sm">
      {duty.some(({ kind }) => kind !== "same") && (
        <Fact label={words.duty}>
          <WordRuns runs={duty} />
        </Fact>
      )}
      <CodeFact label={words.rules} codes={rules} />
      <CodeFact label={words.legalRefs} codes={legalRefs} />
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-semibold">{label}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}

function CodeFact({ label, codes: { added, removed } }: { label: string; codes: CodeChange }) {
  const { t, f } = useT();
  const words = t.civic.regulation.comparison;
  if (added.length === 0 && removed.length === 0) return null;
  const said = [
    ...(removed.length > 0 ? [words.gone(f.list(removed))] : []),
    ...(added.length > 0 ? [words.added(f.list(added))] : []),
  ];
  return (
    <Fact label={label}>
      <span lang="vi">{said.join("; ")}</span>
    </Fact>
  );
}
