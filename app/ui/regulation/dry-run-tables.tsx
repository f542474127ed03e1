import type { TriedFinding } from "#app/domain/oversight/dry-run.ts";
import type { DryRunPage } from "#app/domain/oversight/get-dry-run.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { useFindingWords } from "./finding-words.tsx";

type Total = DryRunPage["byRule"][number];
type Result = DryRunPage["items"][number];

/** How many each rule, group, commune or seller has of each outcome. */
export function TotalTable({
  title,
  rows,
  nameOf,
}: {
  title: string;
  rows: readonly Total[];
  nameOf: (row: Total) => React.ReactNode;
}) {
  const { t, f } = useT();
  const words = t.rules.dryRun;
  return (
    <Card as="section" flush title={title}>
      <Table
        caption={title}
        hideCaption
        dense
        rows={rows}
        rowKey={({ key }) => key}
        empty={words.none}
        columns={[
          { key: "name", header: title, isRowHeader: true, cell: nameOf },
          ...(["blocked", "freed", "changed"] as const).map((outcome) => ({
            key: outcome,
            header: words.outcomes[outcome],
            align: "end" as const,
            cell: (row: Total) => f.number(row[outcome]),
          })),
        ]}
      />
    </Card>
  );
}

/** Whom a draft hits and why, in the words of its findings under the articles of each version. */
export function ResultTable({ results }: { results: readonly Result[] }) {
  const { t, locale } = useT();
  const words = t.rules.dryRun;
  const tones = { blocked: "plum", freed: "leaf", changed: "neutral" } as const;
  return (
    <Table
      caption={words.results}
      hideCaption
      dense
      stacked
      rows={results}
      rowKey={({ subjectType, subjectId }) => `${subjectType} ${subjectId}`}
      empty={words.none}
      columns={[
        {
          key: "subject",
          header: words.resultColumns.subject,
          isRowHeader: true,
          cell: ({ subjectType, subjectId, name, isOnSale }) => (
            <div>
              <TextLink to={subjectType === "listing" ? urls.office.listing(subjectId) : urls.office.seller(subjectId)}>
                <span lang="vi">{name}</span>
              </TextLink>
              <span className="block text-ink-soft">
                {subjectType === "listing" ? words.listing : words.seller}
                {isOnSale && `, ${words.onSale}`}
              </span>
            </div>
          ),
        },
        {
          key: "where",
          header: words.resultColumns.where,
          cell: ({ sellerName, commune, communeEn, group }) => (
            <div>
              <span lang="vi">{sellerName}</span>
              <span className="block text-ink-soft">{locale === "vi" ? commune : communeEn}</span>
              {group && <span className="block text-ink-soft">{words.groups[group as keyof typeof words.groups]}</span>}
            </div>
          ),
        },
        {
          key: "outcome",
          header: words.resultColumns.outcome,
          cell: ({ outcome }) => <Badge tone={tones[outcome]}>{words.outcomes[outcome]}</Badge>,
        },
        {
          key: "why",
          header: words.resultColumns.why,
          cell: ({ came, gone }) => (
            <div className="grid max-w-2xl gap-1">
              <Why label={words.came} findings={came} />
              <Why label={words.gone} findings={gone} />
            </div>
          ),
        },
      ]}
    />
  );
}

function Why({ label, findings }: { label: string; findings: readonly TriedFinding[] }) {
  const { t } = useT();
  const { say } = useFindingWords();
  if (findings.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {findings.map((finding) => (
        <li key={finding.rule}>
          <strong className="font-semibold">{label}</strong>: {say(finding)}{" "}
          <span className="text-ink-soft">
            ({finding.rule}, {t.civic.regulation.article(finding.article)},{" "}
            {t.rules.severities[finding.severity].toLowerCase()})
          </span>
        </li>
      ))}
    </ul>
  );
}
