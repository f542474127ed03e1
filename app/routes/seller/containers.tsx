import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { CONTAINER_KINDS, type ContainerKind } from "#app/domain/traceability/container.ts";
import { listContainers } from "#app/domain/traceability/list-containers.server.ts";
import { makeContainers } from "#app/domain/traceability/make-containers.server.ts";
import { MakeContainers } from "#app/domain/traceability/moving.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields, type BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { LotIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const MADE = "moi";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const query = new URL(args.request.url).searchParams;
  const { items, next } = await listContainers(ctx, { after: query.get("sau") ?? undefined });
  return json({
    rows: items.map(({ id, sscc, kind, name, lots, children, parentSscc, placeName, seenAt, isOnTheWay }) => ({
      id,
      sscc,
      kind,
      name,
      lots,
      children,
      parentSscc,
      placeName,
      isOnTheWay,
      seenAt: seenAt?.toISOString() ?? null,
    })),
    next,
    isMade: query.has(MADE),
    page: { title: translatorFor(args.request).t.moves.crate.title },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, MakeContainers);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => makeContainers(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.seller.containers}?${MADE}=1`, 303);
}

export default function Containers() {
  const { rows, next, isMade } = useLoaderData<typeof loader>();
  const words = useT().t.moves;
  const fields = boundFields(formState(useActionData<typeof action>()));
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-5">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.seller.moves }, { label: words.crate.title }]} />}
        title={words.crate.title}
        lead={words.crate.lead}
      />
      {isMade && (
        <Notice kind="done" live>
          {words.done.made}
        </Notice>
      )}
      <Card as="section" title={words.crate.makeTitle}>
        <MakeForm fields={fields} isBusy={isBusy} />
      </Card>
      {rows.length === 0 ? (
        <EmptyState icon={LotIcon} title={words.crate.none}>
          {words.crate.noneText}
        </EmptyState>
      ) : (
        <ContainerTable rows={rows} />
      )}
      <Pager
        {...(next === null ? {} : { older: `${urls.seller.containers}?sau=${next}` })}
        olderLabel={words.crate.older}
      />
    </div>
  );
}

function MakeForm({ fields, isBusy }: { fields: BoundFields; isBusy: boolean }) {
  const words = useT().t.moves.crate;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <FormErrors errors={fields.summary} />
      <div className="grid items-end gap-5 sm:grid-cols-[10rem_minmax(0,1fr)_8rem]">
        <Field {...fields.of("kind")} label={words.kind} required>
          <Select
            {...fields.text("kind")}
            options={CONTAINER_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          />
        </Field>
        <Field {...fields.of("name")} label={words.name} hint={words.nameHint}>
          <TextInput {...fields.text("name")} lang="vi" maxLength={50} autoComplete="off" />
        </Field>
        <Field {...fields.of("count")} label={words.count} required>
          <TextInput defaultValue={fields.value("count") || "1"} inputMode="numeric" maxLength={2} autoComplete="off" />
        </Field>
      </div>
      <div>
        <Button busy={isBusy}>{words.make}</Button>
      </div>
    </Form>
  );
}

type Row = {
  readonly id: string;
  readonly sscc: string;
  readonly kind: ContainerKind;
  readonly name: string | null;
  readonly lots: number;
  readonly children: number;
  readonly parentSscc: string | null;
  readonly placeName: string | null;
  readonly seenAt: string | null;
  readonly isOnTheWay: boolean;
};

function ContainerTable({ rows }: { rows: readonly Row[] }) {
  const { t, f } = useT();
  const words = t.moves.crate;
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: words.kind,
      isRowHeader: true,
      cell: (row) => (
        <Link to={urls.seller.container(row.id)} className="grid min-h-11 content-center underline underline-offset-4">
          <span lang="vi">{row.name ?? words.kinds[row.kind]}</span>
          <span className="text-xs font-normal text-ink-soft tabular-nums">{row.sscc}</span>
        </Link>
      ),
    },
    {
      key: "inside",
      header: words.inside,
      cell: (row) => {
        const parts = [
          ...(row.lots > 0 ? [t.moves.lots(row.lots)] : []),
          ...(row.children > 0 ? [t.moves.crates(row.children)] : []),
        ];
        return parts.length === 0 ? <span className="text-ink-soft">{words.empty}</span> : parts.join(", ");
      },
    },
    {
      key: "seen",
      header: words.seen,
      cell: (row) => (
        <span>
          {row.isOnTheWay && <Badge tone="turmeric">{words.onTheWay}</Badge>}{" "}
          {row.parentSscc !== null && <span className="text-sm">{words.on(`…${row.parentSscc.slice(-7)}`)} </span>}
          {row.placeName !== null && <span lang="vi">{row.placeName}</span>}
          {row.seenAt !== null && <span className="block text-sm text-ink-soft">{f.dateTime(row.seenAt)}</span>}
        </span>
      ),
    },
    {
      key: "label",
      header: words.label,
      cell: (row) => (
        <a
          href={urls.containerCode(row.sscc, "pdf")}
          aria-label={`${words.label}: ${row.sscc}`}
          className="inline-flex min-h-11 items-center text-leaf underline underline-offset-4"
        >
          {words.label}
        </a>
      ),
    },
  ];
  return <Table caption={words.title} hideCaption stacked columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
