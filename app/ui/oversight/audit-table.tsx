import type { AuditLine } from "#app/domain/oversight/list-audit.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";

/** Codes and stored data are in no language (BCP 47: `zxx`). */
const NO_LANGUAGE = "zxx";

type AuditTableProps = { lines: readonly AuditLine[]; subjectAddress: (line: AuditLine) => string };

/** Lines of the audit log: who, for which unit, what, before and after, and the seal. */
export function AuditTable({ lines, subjectAddress }: AuditTableProps) {
  const { t, f } = useT();
  const words = t.office.audit;
  const columns: Column<AuditLine>[] = [
    { key: "at", header: words.columns.at, cell: (line) => f.dateTime(line.at) },
    { key: "who", header: words.columns.who, cell: (line) => <Who line={line} /> },
    {
      key: "action",
      header: words.columns.action,
      isRowHeader: true,
      cell: (line) => <Named word={line.action} among={words.actions} />,
    },
    {
      key: "subject",
      header: words.columns.subject,
      cell: (line) => (
        <div>
          <Named word={line.subjectType} among={words.subjects} />
          <TextLink to={subjectAddress(line)} className="block break-all" title={words.onlyThis} lang={NO_LANGUAGE}>
            {line.subjectId}
          </TextLink>
        </div>
      ),
    },
    { key: "change", header: words.columns.change, cell: (line) => <Change line={line} /> },
  ];
  return (
    <Table
      caption={words.title}
      hideCaption
      dense
      stacked
      columns={columns}
      rows={lines}
      rowKey={(line) => String(line.id)}
      empty={words.empty}
    />
  );
}

/** A code of the log in the reader's words; a code of an older time as it is. */
function Named({ word, among }: { word: string; among: Readonly<Record<string, string | undefined>> }) {
  const said = among[word];
  return said ?? <code lang={NO_LANGUAGE}>{word}</code>;
}

function Stored({ text }: { text: string | null }) {
  const words = useT().t.office.audit;
  if (text === null) return words.nothing;
  return (
    <pre lang={NO_LANGUAGE} className="overflow-x-auto whitespace-pre-wrap">
      {text}
    </pre>
  );
}

function Who({ line }: { line: AuditLine }) {
  const words = useT().t.office.audit;
  if (line.actorProcess) return words.system(line.actorProcess);
  if (!line.actorName) return words.unknown;
  return (
    <div>
      <span lang="vi">{line.actorName}</span>
      <span className="block text-ink-soft">{line.actorEmail}</span>
      {line.unitName && (
        <span className="block text-ink-soft">
          {words.forUnit} <span lang="vi">{line.unitName}</span>
        </span>
      )}
    </div>
  );
}

function Change({ line }: { line: AuditLine }) {
  const { t, f } = useT();
  const words = t.office.audit;
  return (
    <details>
      <summary className="min-h-9 cursor-pointer text-leaf underline underline-offset-4">{words.details}</summary>
      <dl className="grid max-w-xl gap-1 py-2 text-xs">
        <dt className="font-semibold">{words.before}</dt>
        <dd>
          <Stored text={line.before} />
        </dd>
        <dt className="font-semibold">{words.after}</dt>
        <dd>
          <Stored text={line.after} />
        </dd>
        <dt className="font-semibold">{words.request}</dt>
        <dd lang={NO_LANGUAGE}>{line.requestId}</dd>
        <dt className="font-semibold">
          {line.position === null ? words.unsealed : words.sealed(f.number(line.position))}
        </dt>
        {line.hash !== null && (
          <dd lang={NO_LANGUAGE} className="break-all">
            {line.hash}
          </dd>
        )}
      </dl>
    </details>
  );
}
