import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { match } from "ts-pattern";
import { assignStall } from "#app/domain/organisation/assign-stall.server.ts";
import { closeUnit } from "#app/domain/organisation/close-unit.server.ts";
import { decideTenancy } from "#app/domain/organisation/decide-tenancy.server.ts";
import { getUnit } from "#app/domain/organisation/get-unit.server.ts";
import { mergeUnit } from "#app/domain/organisation/merge-unit.server.ts";
import { openUnit } from "#app/domain/organisation/open-unit.server.ts";
import { renameUnit } from "#app/domain/organisation/rename-unit.server.ts";
import { UnitAct } from "#app/domain/organisation/unit-act.schema.ts";
import { UNIT_KEEPERS, UNIT_READERS } from "#app/domain/organisation/unit-keepers.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { TenancyList } from "#app/ui/units/tenancy-list.tsx";
import { UnitFacts } from "#app/ui/units/unit-facts.tsx";
import {
  AssignStallForm,
  CloseUnitForm,
  MergeUnitForm,
  OpenUnitForm,
  RenameUnitForm,
  type UnitIntent,
} from "#app/ui/units/unit-forms.tsx";
import { UnitTable } from "#app/ui/units/unit-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const INTENTS: readonly UnitIntent[] = UnitAct.options.map((act) => act.shape.intent.value);

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: UNIT_READERS });
  const query = new URL(args.request.url).searchParams;
  const page = await getUnit(ctx, { unitId: args.params["unit"] ?? "", after: query.get("sau") ?? undefined });
  const { locale } = translatorFor(args.request);
  return json({
    ...page,
    done: INTENTS.find((intent) => intent === query.get("xong")) ?? null,
    today: dayOf(ctx.now()),
    page: { title: locale === "vi" ? page.unit.name : page.unit.nameEn },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: UNIT_KEEPERS });
  const form = await readForm(args.request, UnitAct);
  if (!form.ok) return form.reply();
  const unitId = args.params["unit"] ?? "";
  const { unit } = await getUnit(ctx, { unitId });
  const done = await refusalsToForm(form, () =>
    match(form.value)
      .with({ intent: "open" }, async (act) => void (await openUnit(ctx, { ...act, parentCode: unit.code })))
      .with({ intent: "rename" }, (act) => renameUnit(ctx, { ...act, unitId }))
      .with({ intent: "close" }, (act) => closeUnit(ctx, { ...act, unitId }))
      .with({ intent: "merge" }, (act) => mergeUnit(ctx, { ...act, unitId }))
      .with({ intent: "assign" }, (act) => assignStall(ctx, { ...act, unitId }))
      .with({ intent: "approve" }, { intent: "refuse" }, { intent: "leave" }, (act) => decideTenancy(ctx, act))
      .exhaustive(),
  );
  return isReply(done) ? done : redirect(`${urls.office.unit(unitId)}?xong=${form.value.intent}`, 303);
}

export default function OfficeUnit() {
  const { unit, above, below, tenancies, done } = useLoaderData<typeof loader>();
  const { t, locale } = useT();
  const words = t.office.units;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const nameOf = (named: { name: string; nameEn: string }) => (locale === "vi" ? named.name : named.nameEn);
  return (
    <div className="grid gap-6">
      <Breadcrumbs
        crumbs={[
          { label: words.title, to: urls.office.units },
          ...above.map((one) => ({ label: nameOf(one), to: urls.office.unit(one.id) })),
          { label: nameOf(unit) },
        ]}
      />
      <PageHeading title={nameOf(unit)} lead={locale === "vi" ? unit.kindName : unit.kindNameEn} />
      {done && (
        <Notice kind="done" live>
          {words.done[done]}
        </Notice>
      )}
      <Facts />
      <Card as="section" title={words.below}>
        <UnitTable units={below.items} caption={words.below} />
        {below.next && (
          <Pager older={`${urls.office.unit(unit.id)}?sau=${encodeURIComponent(below.next)}`} olderLabel={words.more} />
        )}
      </Card>
      {(tenancies.length > 0 || unit.kind === "stall") && (
        <Card as="section" title={words.stalls}>
          <TenancyList
            tenancies={tenancies}
            fieldsOf={(intent) => boundFields(formState(reply, intent))}
            isBusy={isBusy}
          />
        </Card>
      )}
      <Acts />
    </div>
  );
}

function Facts() {
  const { unit, names, predecessors, successors } = useLoaderData<typeof loader>();
  return (
    <Card as="section" title={useT().t.office.units.facts}>
      <UnitFacts unit={unit} names={names} predecessors={predecessors} successors={successors} />
    </Card>
  );
}

/** What this reader may do here; nothing for who only reads. */
function Acts() {
  const { unit, openable, mayChange, today } = useLoaderData<typeof loader>();
  const words = useT().t.office.units;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  if (openable.length === 0 && !mayChange) return null;
  const of = (intent: UnitIntent) => ({
    fields: boundFields(formState(reply, intent), { lastDay: today, from: today }),
    isBusy,
  });
  return (
    <section className="grid gap-2">
      <h2 className="text-xl">{words.acts}</h2>
      {openable.length > 0 && <OpenUnitForm {...of("open")} kinds={openable} />}
      {mayChange && unit.kind === "stall" && <AssignStallForm {...of("assign")} />}
      {mayChange && (
        <>
          <RenameUnitForm {...of("rename")} />
          <MergeUnitForm {...of("merge")} />
          <CloseUnitForm {...of("close")} />
        </>
      )}
    </section>
  );
}
