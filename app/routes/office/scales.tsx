import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { getScaleDesk } from "#app/domain/traceability/get-scale-desk.server.ts";
import { RecordScaleCheck, SetScaleTolerance } from "#app/domain/traceability/record-scale-check.schema.ts";
import { recordScaleCheck } from "#app/domain/traceability/record-scale-check.server.ts";
import { setScaleTolerance } from "#app/domain/traceability/set-scale-tolerance.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { MarketTabs } from "#app/ui/intake/market-tabs.tsx";
import { ScaleForm } from "#app/ui/intake/scale-form.tsx";
import { ScaleMonth } from "#app/ui/intake/scale-month.tsx";
import { ScaleTable } from "#app/ui/intake/scale-table.tsx";
import { ToleranceForm } from "#app/ui/intake/tolerance-form.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_board_officer" });
  const { t } = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const after = query.get("sau") ?? undefined;
  const desk = await getScaleDesk(ctx, { month: query.get("thang") ?? undefined, after });
  const just = query.get("vua");
  return json({
    ...desk,
    just: just === "dat" || just === "vuot" ? just : null,
    isFirst: after === undefined,
    clientKey: ctx.newId(),
    page: { title: t.office.intake.scale.title },
  });
}

const Act = z.discriminatedUnion("intent", [
  RecordScaleCheck.extend({ intent: z.literal("check") }),
  SetScaleTolerance.extend({ intent: z.literal("tolerance") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_board_officer" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const said = form.value;
  const done = await refusalsToForm(form, async () =>
    said.intent === "check" ? recordScaleCheck(ctx, said) : (await setScaleTolerance(ctx, said), undefined),
  );
  if (isReply(done)) return done;
  return redirect(done ? `${urls.office.scales}?vua=${done.isWithin ? "dat" : "vuot"}` : urls.office.scales, 303);
}

export default function OfficeScales() {
  const { stalls, tolerance, coming, month, summary, checks, next, just, isFirst, clientKey, today } =
    useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.office.intake.scale;
  const reply = useActionData<typeof action>();
  const stored = { permille: tolerance.permille, grams: tolerance.grams, fromOn: today };
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      <MarketTabs current="scale" />
      {just === "dat" && (
        <Notice kind="done" live>
          {words.justWithin}
        </Notice>
      )}
      {just === "vuot" && (
        <Notice kind="problem" live>
          {words.justBeyond}
        </Notice>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Card as="section" title={words.title}>
          <ScaleForm stalls={stalls} clientKey={clientKey} fields={boundFields(formState(reply, "check"))} />
        </Card>
        <Card as="section" title={words.tolerance}>
          <ToleranceForm
            tolerance={tolerance}
            coming={coming}
            today={today}
            fields={boundFields(formState(reply, "tolerance"), stored)}
          />
        </Card>
      </div>
      <ScaleMonth month={month} summary={summary} />
      <section className="grid gap-3">
        <h2 className="text-xl">{words.log}</h2>
        <ScaleTable checks={checks} />
      </section>
      <Pager
        newer={isFirst ? undefined : urls.office.scales}
        older={next === null ? undefined : `${urls.office.scales}?sau=${next}`}
      />
    </div>
  );
}
