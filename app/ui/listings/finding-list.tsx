import type { ShownFinding } from "#app/domain/listings/shown-finding.ts";
import type { Sentence } from "#app/i18n/sentences.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { CarefulIcon, ProblemIcon } from "#app/ui/kit/icons.ts";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

type FindingWords = { readonly title: string; readonly fact: Sentence; readonly todo: Sentence };

/** What the rules found: each with its fact, what to do about it, and the article of the regulation that asks for it. */
export function FindingList({ findings }: { findings: readonly ShownFinding[] }) {
  return (
    <ul className="divide-y divide-line">
      {findings.map((finding) => (
        <li key={finding.rule} className="flex gap-3 py-3 first:pt-0 last:pb-0">
          <FindingText {...finding} />
        </li>
      ))}
    </ul>
  );
}

function FindingText({ rule, severity, article, fact }: ShownFinding) {
  const { t, f } = useT();
  const words = t.listings.findings;
  const byRule: Readonly<Record<string, FindingWords | undefined>> = t.findings;
  const said = byRule[rule];
  const isBlock = severity === "block";
  const Icon = isBlock ? ProblemIcon : CarefulIcon;
  return (
    <>
      <Icon className={isBlock ? "mt-0.5 size-5 text-plum" : "mt-0.5 size-5 text-turmeric-ink"} />
      <div className="grid min-w-0 gap-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          {said?.title ?? rule}
          <Badge tone={isBlock ? "plum" : "turmeric"}>{isBlock ? words.block : words.warn}</Badge>
        </p>
        {said && (
          <p>
            <Quoting text={said.fact(fact, f)} />
          </p>
        )}
        {said && (
          <p>
            <span className="font-semibold">{words.todo}: </span>
            {said.todo(fact, f)}
          </p>
        )}
        <p className="text-sm">
          <TextLink to={urls.regulationArticle(article)}>{words.article(article)}</TextLink>
          <span className="text-ink-soft"> · {rule}</span>
        </p>
      </div>
    </>
  );
}

/** Words that a rule found are the seller's own: they stand in quotation marks and are Vietnamese on every page. */
function Quoting({ text }: { text: string }) {
  const parts = text.split(/(“[^”]*”)/);
  return parts.map((part, index) =>
    part.startsWith("“") ? (
      <span key={index} lang="vi">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
