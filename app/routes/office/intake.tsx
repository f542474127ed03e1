import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { getIntakeDesk } from "#app/domain/traceability/get-intake-desk.server.ts";
import { IntakeShape, refuseNameless } from "#app/domain/traceability/record-intake.schema.ts";
import { recordIntake } from "#app/domain/traceability/record-intake.server.ts";
import { SettleIntake } from "#app/domain/traceability/settle-intake.schema.ts";
import { settleIntake } from "#app/domain/traceability/settle-intake.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { NumberTiles } from "#app/ui/desk/number-tiles.tsx";
import { IntakeForm } from "#app/ui/intake/intake-form.tsx";
import { IntakeTable } from "#app/ui/intake/intake-table.tsx";
import { IntakeVerdictBand } from "#app/ui/intake/intake-verdict.tsx";
import { MarketTabs } from "#app/ui/intake/market-tabs.tsx";
import { OpenIntakes } from "#app/ui/intake/open-intakes.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_board_officer" });
  const { t } = translatorFor(args.request);
  const just = new URL(args.request.url).searchParams.get("vua") ?? undefined;
  const desk = await getIntakeDesk(ctx, { just });
  return json({ ...desk, clientKey: ctx.newId(), page: { title: t.office.intake.title } });
}

const Act = z
  .discriminatedUnion("intent", [
    IntakeShape.extend({ intent: z.literal("record") }),
    SettleIntake.extend({ intent: z.literal("settle") }),
  ])
  .superRefine((said, context) => {
    if (said.intent === "record") refuseNameless(said, context);
  });

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_board_officer" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const said = form.value;
  const done = await refusalsToForm(form, async () =>
    said.intent === "record" ? recordIntake(ctx, said) : (await settleIntake(ctx, said), undefined),
  );
  if (isReply(done)) return done;
  return redirect(done ? `${urls.office.intake}?vua=${done.intakeId}` : urls.office.intake, 303);
}

export default function OfficeIntake() {
  const { board, stalls, just, latest, open, numbers, clientKey } = useLoaderData<typeof loader>();
  const { t, locale } = useT();
  const words = t.office.intake;
  const reply = useActionData<typeof action>();
  const stored = just ? { stallId: just.stallId, broughtBy: just.broughtBy, vehicle: just.vehicle } : {};
  const fields = boundFields(formState(reply, "record"), stored);
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead(locale === "en" ? board.nameEn : board.name)} />
      <MarketTabs current="scan" />
      {just && <IntakeVerdictBand intake={just} />}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <Card as="section" title={just ? words.next : words.form}>
          <IntakeForm stalls={stalls} clientKey={clientKey} fields={fields} />
        </Card>
        <div className="grid gap-6">
          <NumberTiles
            label={words.today}
            tiles={[
              { label: words.arrivals, value: numbers?.arrivals ?? 0, to: urls.office.intakeLog },
              { label: words.kilograms, value: numbers?.kilograms ?? 0 },
              { label: words.refusedToday, value: numbers?.refused ?? 0, isUrgent: true },
              { label: words.uncodedToday, value: numbers?.uncoded ?? 0, isUrgent: true },
            ]}
          />
          <section className="grid gap-3">
            <h2 className="text-xl">{words.latest}</h2>
            <IntakeTable rows={latest} caption={words.latest} empty={words.none} />
            {latest.length > 0 && (
              <p>
                <TextLink to={urls.office.intakeLog}>{words.wholeDay}</TextLink>
              </p>
            )}
          </section>
        </div>
      </div>
      <section className="grid gap-3">
        <h2 className="text-xl">{words.open}</h2>
        <OpenIntakes rows={open} fields={boundFields(formState(reply, "settle"))} />
      </section>
    </div>
  );
}
