import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { z } from "zod";
import { decideImport } from "#app/domain/oversight/decide-import.server.ts";
import { getImport } from "#app/domain/oversight/get-import.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Progress } from "#app/ui/kit/progress.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { faultRows } from "#app/web/import-view.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const RELOAD_MS = 2_000;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const translator = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const afterLine = Number(query.get("sau") ?? 0) || 0;
  const { found, counts, faulty, next } = await getImport(ctx, { importId: args.params["id"] ?? "", afterLine });
  const words = translator.t.office.imports;
  return json({
    found,
    counts,
    faults: faultRows(faulty, translator),
    next,
    isFirst: afterLine === 0,
    page: { title: words.detail(words.kinds[found.kind], found.fileName) },
  });
}

const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("apply") }),
  z.object({ intent: z.literal("cancel") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const importId = args.params["id"] ?? "";
  const done = await refusalsToForm(form, () => decideImport(ctx, { importId, decision: form.value.intent }));
  return isReply(done) ? done : redirect(urls.office.import(importId), 303);
}

/** While work runs in the background the page asks again by itself; without a script it reloads. */
function useReloading(isRunning: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(revalidate, RELOAD_MS);
    return () => clearInterval(timer);
  }, [isRunning, revalidate]);
}

export default function OfficeImport() {
  const { found, counts, faults, next, isFirst } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.office.imports;
  const isRunning = found.state === "planning" || found.state === "applying";
  useReloading(isRunning);
  const done = found.state === "planning" ? counts.planned : counts.made + counts.failed;
  const all = found.state === "planning" ? counts.read : counts.toMake;
  return (
    <div className="grid gap-6">
      <PageHeading
        above={words.states[found.state]}
        title={words.detail(words.kinds[found.kind], found.fileName)}
        lead={f.dateTime(found.createdAt)}
      />
      {isRunning && (
        <Card as="section">
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
          <Progress label={words.progress} value={done} max={all} text={words.of(f.number(done), f.number(all))} />
          <p className="mt-2 text-sm text-ink-soft">{words.done}</p>
        </Card>
      )}
      <Card as="section">
        <KeyValue
          facts={[
            { term: words.rows, value: f.number(counts.read) },
            { term: words.counts.toMake, value: f.number(counts.toMake) },
            { term: words.counts.same, value: f.number(counts.same) },
            { term: words.counts.faulty, value: f.number(counts.faulty) },
            ...(found.state === "applying" || found.state === "applied"
              ? [
                  { term: words.counts.made, value: f.number(counts.made) },
                  { term: words.counts.failed, value: f.number(counts.failed) },
                ]
              : []),
            { term: words.hash, value: <span className="text-sm break-all">{found.fileHash}</span> },
          ]}
        />
      </Card>
      {found.state === "planned" && <Decision />}
      <section className="grid gap-3">
        <h2 className="text-xl">{words.faults}</h2>
        {faults.length > 0 && (
          <p>
            <TextLink to={urls.office.importFaults(found.id)} reloadDocument>
              {words.download}
            </TextLink>
          </p>
        )}
        <Table
          caption={words.faults}
          hideCaption
          dense
          rows={faults}
          rowKey={({ line, column, words: said }) => `${line} ${column} ${said}`}
          empty={words.noFaults}
          columns={[
            { key: "line", header: words.line, align: "end", cell: ({ line }) => f.number(line) },
            { key: "column", header: words.column, cell: ({ column }) => <code>{column}</code> },
            { key: "value", header: words.value, cell: ({ value }) => <span lang="vi">{value}</span> },
            { key: "fault", header: words.fault, isRowHeader: true, cell: ({ words: said }) => said },
          ]}
        />
      </section>
      <Pager
        newer={isFirst ? undefined : urls.office.import(found.id)}
        older={next === null ? undefined : `${urls.office.import(found.id)}?sau=${next}`}
        olderLabel={words.more}
      />
    </div>
  );
}

function Decision() {
  const { counts } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.office.imports;
  const fields = boundFields(formState(useActionData<typeof action>()));
  const isBusy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="grid gap-4">
      <FormErrors errors={fields.summary} />
      {counts.toMake === 0 ? (
        <Notice kind="attention">{words.nothingToMake}</Notice>
      ) : (
        <p>{words.confirmLead(f.number(counts.faulty))}</p>
      )}
      <div className="flex flex-wrap gap-3">
        {counts.toMake > 0 && (
          <Button name="intent" value="apply" busy={isBusy}>
            {words.confirm(f.number(counts.toMake))}
          </Button>
        )}
        <Button name="intent" value="cancel" variant="secondary">
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
}
