import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { PlacePaid } from "#app/domain/listings/place-paid.schema.ts";
import { endPaidPlacement, listPaidPlacements, placePaid } from "#app/domain/listings/place-paid.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields, type BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { MoneyInput } from "#app/ui/kit/money-input.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DONE = "xong";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  return json({
    placements: await listPaidPlacements(ctx),
    today: dayOf(ctx.now()),
    isDone: new URL(args.request.url).searchParams.has(DONE),
    page: { title: translatorFor(args.request).t.storefront.placements.title },
  });
}

const Act = z.discriminatedUnion("intent", [
  PlacePaid.extend({ intent: z.literal("place") }),
  z.object({ intent: z.literal("end"), placementId: z.string().uuid() }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const act = form.value;
  const done = await refusalsToForm(form, () =>
    act.intent === "place" ? placePaid(ctx, act) : endPaidPlacement(ctx, act),
  );
  return isReply(done) ? done : redirect(`${urls.office.placements}?${DONE}=1`, 303);
}

export default function OfficePlacements() {
  const { placements, today, isDone } = useLoaderData<typeof loader>();
  const words = useT().t.storefront.placements;
  const fields = boundFields(formState(useActionData<typeof action>(), "place"));
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {isDone && (
        <Notice kind="done" live>
          {words.done}
        </Notice>
      )}
      <PlacementTable placements={placements} today={today} />
      <Card as="section" title={words.add}>
        <PlacementForm fields={fields} today={today} />
      </Card>
    </div>
  );
}

function PlacementForm({ fields, today }: { fields: BoundFields; today: string }) {
  const words = useT().t.storefront.placements;
  return (
    <Form method="post" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="place" />
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("slug")} label={words.slug} hint={words.slugHint} required>
        <TextInput {...fields.text("slug")} maxLength={200} autoComplete="off" />
      </Field>
      <div className="grid gap-5 sm:grid-cols-3">
        <Field {...fields.of("fromOn")} label={words.from} required>
          <DateInput defaultValue={fields.value("fromOn") || today} />
        </Field>
        <Field {...fields.of("toOn")} label={words.to} required>
          <DateInput {...fields.text("toOn")} min={today} />
        </Field>
        <Field {...fields.of("priceVnd")} label={words.price} required>
          <MoneyInput {...fields.text("priceVnd")} />
        </Field>
      </div>
      <div>
        <Button busy={useNavigation().state === "submitting"}>{words.make}</Button>
      </div>
    </Form>
  );
}

type Placement = ReturnType<typeof useLoaderData<typeof loader>>["placements"][number];

function PlacementTable({ placements, today }: { placements: readonly Placement[]; today: string }) {
  const { t, f } = useT();
  const words = t.storefront.placements;
  const stateOf = ({ isRunning, endedAt, toOn }: Placement): string =>
    isRunning ? words.running : endedAt !== null || toOn < today ? words.over : words.waiting;
  return (
    <Table
      caption={words.title}
      hideCaption
      stacked
      dense
      rows={placements}
      rowKey={({ id }) => id}
      empty={words.none}
      columns={[
        {
          key: "listing",
          header: words.listing,
          isRowHeader: true,
          cell: ({ slug, title, sellerName }) => (
            <span lang="vi">
              <TextLink to={urls.listing(slug)}>{title}</TextLink>, {sellerName}
            </span>
          ),
        },
        {
          key: "days",
          header: words.days,
          cell: ({ fromOn, toOn }) => t.storefront.chain.between(f.date(fromOn), f.date(toOn)),
        },
        { key: "price", header: words.price, align: "end", cell: ({ priceVnd }) => f.money(priceVnd) },
        {
          key: "state",
          header: words.state,
          cell: (row) => (
            <span className="flex flex-wrap items-center gap-3">
              {stateOf(row)}
              {row.endedAt === null && row.toOn >= today && (
                <Form method="post">
                  <input type="hidden" name="intent" value="end" />
                  <input type="hidden" name="placementId" value={row.id} />
                  <Button size="small" variant="quiet" aria-label={`${words.end}: ${row.title}`}>
                    {words.end}
                  </Button>
                </Form>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
