import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { listAudit, type AuditLine } from "#app/domain/oversight/list-audit.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: ["market_manager", "administrator"] });
  const query = new URL(args.request.url).searchParams;
  const asked = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const filter = { subjectType: asked("loai"), subjectId: asked("ma") };
  const { t } = translatorFor(args.request);
  const lines = await listAudit(ctx, { ...filter, after: asked("sau") });
  return json({ ...lines, filter, page: { title: t.office.audit.title } });
}

type Filter = { readonly subjectType?: string | undefined; readonly subjectId?: string | undefined };

const addressOf = ({ subjectType, subjectId }: Filter, after?: string): string => {
  const query = new URLSearchParams();
  if (subjectType) query.set("loai", subjectType);
  if (subjectId) query.set("ma", subjectId);
  if (after) query.set("sau", after);
  return query.size > 0 ? `${urls.office.audit}?${query.toString()}` : urls.office.audit;
};

export default function Audit() {
  const { items, next, filter } = useLoaderData<typeof loader>();
  const words = useT().t.office.audit;
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <Field name="loai" label={words.subjectType}>
          <Select
            defaultValue={filter.subjectType ?? ""}
            placeholder={words.anySubject}
            options={Object.entries(words.subjects).map(([value, label]) => ({ value, label }))}
          />
        </Field>
        <Field name="ma" label={words.subjectId} className="min-w-72">
          <TextInput defaultValue={filter.subjectId} maxLength={80} />
        </Field>
        <Button variant="secondary">{words.filter}</Button>
        {(filter.subjectType || filter.subjectId) && (
          <LinkButton to={urls.office.audit} variant="quiet">
            {words.clear}
          </LinkButton>
        )}
      </Form>
      <AuditTable lines={items} />
      <Pager {...(next ? { older: addressOf(filter, next) } : {})} />
    </div>
  );
}

function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
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
          <TextLink to={addressOf(line)} className="block break-all" title={words.onlyThis} lang={NO_LANGUAGE}>
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

/** Codes and stored data are in no language (BCP 47: `zxx`). */
const NO_LANGUAGE = "zxx";

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
        <span lang="vi" className="block text-ink-soft">
          {line.unitName}
        </span>
      )}
    </div>
  );
}

function Change({ line }: { line: AuditLine }) {
  const words = useT().t.office.audit;
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
      </dl>
    </details>
  );
}
