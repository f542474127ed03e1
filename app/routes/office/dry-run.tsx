import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cancelDryRun } from "#app/domain/oversight/cancel-dry-run.server.ts";
import { DRY_RUN_OUTCOMES } from "#app/domain/oversight/dry-run.ts";
import { getDryRun, type ShownDryRun } from "#app/domain/oversight/get-dry-run.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { NumberTiles } from "#app/ui/desk/number-tiles.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Progress } from "#app/ui/kit/progress.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { ResultTable, TotalTable } from "#app/ui/regulation/dry-run-tables.tsx";
import { useFindingWords } from "#app/ui/regulation/finding-words.tsx";
import { useDryRunProgress } from "#app/ui/regulation/use-dry-run-progress.ts";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState, type FormState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const query = new URL(args.request.url).searchParams;
  const filter = {
    outcome: DRY_RUN_OUTCOMES.find((outcome) => outcome === query.get("ket-qua")),
    rule: query.get("quy-tac") || undefined,
  };
  const run = await getDryRun(ctx, { runId: args.params["id"] ?? "", ...filter, after: query.get("sau") ?? undefined });
  const { t } = translatorFor(args.request);
  return json({ ...run, filter, page: { title: t.rules.dryRun.title } });
}

const Act = z.discriminatedUnion("intent", [z.object({ intent: z.literal("cancel") })]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const runId = args.params["id"] ?? "";
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => cancelDryRun(ctx, { runId }));
  if (isReply(done)) return done;
  return redirect(urls.office.dryRun(runId), 303);
}

type Filter = { readonly outcome?: string | undefined; readonly rule?: string | undefined };

const addressOf = (id: string, { outcome, rule }: Filter, after: string): string => {
  const query = new URLSearchParams();
  if (outcome) query.set("ket-qua", outcome);
  if (rule) query.set("quy-tac", rule);
  query.set("sau", after);
  return `${urls.office.dryRun(id)}?${query.toString()}`;
};

export default function DryRun() {
  const { run, filter, items, next, ...totals } = useLoaderData<typeof loader>();
  const { t, f, locale } = useT();
  const words = t.rules.dryRun;
  const { title } = useFindingWords();
  const reply = useActionData<typeof action>();
  useDryRunProgress(run.state === "running");
  return (
    <div className="grid gap-6">
      <PageHeading
        above={
          <Breadcrumbs
            crumbs={[{ label: words.title, to: urls.office.dryRuns }, { label: f.dateTime(run.startedAt) }]}
          />
        }
        title={run.baseVersion === null ? words.alone(run.version) : words.against(run.version, run.baseVersion)}
        lead={`${words.asOf} ${f.date(run.asOf)}. ${words.acceptance}`}
        actions={
          run.state !== "running" && (
            <a href={urls.office.dryRunExport(run.id)} download className="underline underline-offset-4">
              {words.export}
            </a>
          )
        }
      />
      <Standing run={run} form={formState(reply, "cancel")} />
      <RunTiles run={run} />
      <div className="grid gap-6 xl:grid-cols-2">
        <TotalTable
          title={words.by.rule}
          rows={totals.byRule}
          nameOf={({ key }) => (
            <>
              {key} <span className="block font-normal">{title(key)}</span>
            </>
          )}
        />
        <TotalTable
          title={words.by.group}
          rows={totals.byGroup}
          nameOf={({ key }) => words.groups[key as keyof typeof words.groups]}
        />
        <TotalTable
          title={words.by.commune}
          rows={totals.byCommune}
          nameOf={({ name, nameEn }) => (locale === "vi" ? name : nameEn)}
        />
        <TotalTable
          title={words.by.seller}
          rows={totals.bySeller}
          nameOf={({ name }) => <span lang="vi">{name}</span>}
        />
      </div>
      <Card as="section" flush title={words.results}>
        <FilterForm filter={filter} rules={totals.byRule.map(({ key }) => key)} />
        <ResultTable results={items} />
      </Card>
      <Pager {...(next ? { older: addressOf(run.id, filter, next) } : {})} />
    </div>
  );
}

function Standing({ run, form }: { run: ShownDryRun; form: FormState }) {
  const { t, f } = useT();
  const words = t.rules.dryRun;
  if (run.state === "cancelled") return <Notice kind="attention">{words.cancelledNote}</Notice>;
  if (run.state === "done") return <Notice kind="done">{words.took(f.number(run.seconds))}</Notice>;
  return (
    <Card as="section" title={words.states.running}>
      <div className="grid gap-4" aria-live="polite">
        <FormErrors errors={(form.errors[""] ?? []).map((message) => ({ message }))} />
        <Progress
          label={words.progress}
          value={run.listings}
          max={Math.max(1, run.allListings)}
          text={words.ofAll(f.number(run.listings), f.number(run.allListings))}
        />
        <p className="text-ink-soft">
          {words.refreshes}{" "}
          <noscript>
            <a href={urls.office.dryRun(run.id)}>{words.reload}</a>
          </noscript>
        </p>
        <Form method="post">
          <Button name="intent" value="cancel" variant="secondary">
            {words.cancel}
          </Button>
        </Form>
      </div>
    </Card>
  );
}

function RunTiles({ run }: { run: ShownDryRun }) {
  const words = useT().t.rules.dryRun;
  return (
    <NumberTiles
      label={words.totals}
      tiles={[
        { label: words.tiles.onSaleBlocked, value: run.onSaleBlocked, isUrgent: true },
        { label: words.tiles.listingsBlocked, value: run.listingsBlocked },
        { label: words.tiles.listingsFreed, value: run.listingsFreed },
        { label: words.tiles.listingsChanged, value: run.listingsChanged },
        { label: words.tiles.sellersBlocked, value: run.sellersBlocked },
        { label: words.tiles.sellersFreed, value: run.sellersFreed },
      ]}
    />
  );
}

function FilterForm({ filter, rules }: { filter: Filter; rules: readonly string[] }) {
  const words = useT().t.rules.dryRun;
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3 px-4 pb-4">
      <Field name="ket-qua" label={words.filterOutcome}>
        <Select
          defaultValue={filter.outcome ?? ""}
          placeholder={words.all}
          options={DRY_RUN_OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
        />
      </Field>
      <Field name="quy-tac" label={words.filterRule}>
        <Select
          defaultValue={filter.rule ?? ""}
          placeholder={words.all}
          options={rules.map((value) => ({ value, label: value }))}
        />
      </Field>
      <Button variant="secondary">{words.filter}</Button>
    </Form>
  );
}
