import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { GrowerForm as GrowerFacts } from "#app/domain/traceability/grower.schema.ts";
import { addGrower } from "#app/domain/traceability/keep-grower.server.ts";
import { listGrowers } from "#app/domain/traceability/list-growers.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { GrowerForm } from "#app/ui/growers/grower-form.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { ProducersIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SAVED = "da-luu";
const Act = GrowerFacts.extend({ intent: z.literal("add") });

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const query = new URL(args.request.url).searchParams;
  const { t } = translatorFor(args.request);
  return json({
    ...(await listGrowers(ctx, { after: query.get("sau") ?? undefined })),
    isFirst: !query.has("sau"),
    isSaved: query.has(SAVED),
    page: { title: t.seller.growers.title },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const { intent: _, ...facts } = form.value;
  const added = await refusalsToForm(form, () => addGrower(ctx, facts));
  return isReply(added) ? added : redirect(`${urls.seller.grower(added.growerId)}?${SAVED}=1`, 303);
}

export default function SellerGrowers() {
  const { items, next, communes, today, isFirst, isSaved } = useLoaderData<typeof loader>();
  const words = useT().t.seller.growers;
  const fields = boundFields(formState(useActionData<typeof action>()), { joinedOn: today });
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {isSaved && (
        <Notice kind="done" live>
          {words.saved}
        </Notice>
      )}
      {items.length === 0 ? (
        <EmptyState icon={ProducersIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <GrowerTable growers={items} />
      )}
      <Pager
        newer={isFirst ? undefined : urls.seller.growers}
        older={next === null ? undefined : `${urls.seller.growers}?sau=${encodeURIComponent(next)}`}
      />
      <Disclosure summary={words.add} open={items.length === 0 || fields.summary.length > 0}>
        <GrowerForm intent="add" fields={fields} communes={communes} today={today} showsName={false} isBusy={isBusy} />
      </Disclosure>
    </div>
  );
}

type Grower = ReturnType<typeof useLoaderData<typeof loader>>["items"][number];

function GrowerTable({ growers }: { growers: readonly Grower[] }) {
  const { t, f } = useT();
  const words = t.seller.growers;
  return (
    <Table
      caption={words.title}
      hideCaption
      stacked
      dense
      rows={growers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: words.name,
          isRowHeader: true,
          cell: ({ id, name }) => (
            <TextLink to={urls.seller.grower(id)} className="inline-flex min-h-9 items-center">
              <span lang="vi">{name}</span>
            </TextLink>
          ),
        },
        { key: "code", header: words.code, cell: ({ code }) => <span className="tabular-nums">{code}</span> },
        {
          key: "plots",
          header: words.plotsNow,
          cell: ({ plots, leftOn }) =>
            leftOn !== null ? (
              <span className="text-ink-soft">{words.hasLeft(f.date(leftOn))}</span>
            ) : plots.length === 0 ? (
              <span className="text-ink-soft">{words.noPlot}</span>
            ) : (
              <span lang="vi">{plots.join(", ")}</span>
            ),
        },
        { key: "lots", header: words.lots, align: "end", cell: ({ harvestedLots }) => f.number(harvestedLots) },
      ]}
    />
  );
}
