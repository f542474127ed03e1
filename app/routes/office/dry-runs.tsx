import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { ShownDryRun } from "#app/domain/oversight/get-dry-run.server.ts";
import { listManagersDryRuns } from "#app/domain/oversight/list-dry-runs.server.ts";
import { StartDryRun } from "#app/domain/oversight/start-dry-run.schema.ts";
import { startDryRun } from "#app/domain/oversight/start-dry-run.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState, typedText, type FormState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const after = new URL(args.request.url).searchParams.get("sau") ?? undefined;
  const { t } = translatorFor(args.request);
  return json({ ...(await listManagersDryRuns(ctx, { after })), page: { title: t.rules.dryRun.title } });
}

const Act = z.discriminatedUnion("intent", [StartDryRun.extend({ intent: z.literal("start") })]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const runId = await refusalsToForm(form, () => startDryRun(ctx, form.value));
  if (isReply(runId)) return runId;
  return redirect(urls.office.dryRun(runId), 303);
}

export default function DryRuns() {
  const { items, next, ...choices } = useLoaderData<typeof loader>();
  const words = useT().t.rules.dryRun;
  const reply = useActionData<typeof action>();
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      <StartForm choices={choices} form={formState(reply, "start")} />
      <Card as="section" flush title={words.past}>
        <RunTable runs={items} />
      </Card>
      <Pager {...(next ? { older: `${urls.office.dryRuns}?sau=${next}` } : {})} />
    </div>
  );
}

type Choices = { draftVersion: string | null; published: readonly string[]; today: string };

function StartForm({ choices: { draftVersion, published, today }, form }: { choices: Choices; form: FormState }) {
  const words = useT().t.rules.dryRun;
  const options = [
    ...(draftVersion === null ? [] : [{ value: "", label: words.draft(draftVersion) }]),
    ...published.map((version) => ({ value: version, label: words.published(version) })),
  ];
  if (options.length === 0) return <Notice>{words.nothing}</Notice>;
  return (
    <Card as="section" title={words.startHeading}>
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={(form.errors[""] ?? []).map((message) => ({ message }))} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field name="version" label={words.version} hint={words.acceptance} error={form.errors["version"]}>
            <Select options={options} defaultValue={typedText(form, "version", options[0]?.value)} />
          </Field>
          <Field name="asOf" label={words.asOf} hint={words.asOfHint} error={form.errors["asOf"]}>
            <DateInput defaultValue={typedText(form, "asOf", today)} />
          </Field>
        </div>
        <p>
          <Button name="intent" value="start">
            {words.start}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

function RunTable({ runs }: { runs: readonly ShownDryRun[] }) {
  const { t, f } = useT();
  const words = t.rules.dryRun;
  const tones = { running: "turmeric", done: "leaf", cancelled: "neutral" } as const;
  return (
    <Table
      caption={words.past}
      hideCaption
      dense
      stacked
      rows={runs}
      rowKey={({ id }) => id}
      empty={words.empty}
      columns={[
        {
          key: "started",
          header: words.columns.started,
          isRowHeader: true,
          cell: ({ id, startedAt }) => <TextLink to={urls.office.dryRun(id)}>{f.dateTime(startedAt)}</TextLink>,
        },
        {
          key: "version",
          header: words.columns.version,
          cell: ({ version, baseVersion }) =>
            baseVersion === null ? words.alone(version) : words.against(version, baseVersion),
        },
        { key: "asOf", header: words.columns.asOf, cell: ({ asOf }) => f.date(asOf) },
        {
          key: "state",
          header: words.columns.state,
          cell: ({ state }) => <Badge tone={tones[state]}>{words.states[state]}</Badge>,
        },
        {
          key: "blocked",
          header: words.columns.blocked,
          align: "end",
          cell: ({ listingsBlocked }) => f.number(listingsBlocked),
        },
        {
          key: "freed",
          header: words.columns.freed,
          align: "end",
          cell: ({ listingsFreed }) => f.number(listingsFreed),
        },
        { key: "by", header: words.columns.by, cell: ({ startedBy }) => <span lang="vi">{startedBy}</span> },
      ]}
    />
  );
}
