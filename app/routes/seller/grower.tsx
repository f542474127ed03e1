import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { assignPlot } from "#app/domain/traceability/assign-plot.server.ts";
import { endGrower } from "#app/domain/traceability/end-grower.server.ts";
import { getGrower } from "#app/domain/traceability/get-grower.server.ts";
import { AssignPlot, EndGrower, GrowerForm as GrowerFacts } from "#app/domain/traceability/grower.schema.ts";
import { changeGrower } from "#app/domain/traceability/keep-grower.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { GrowerForm } from "#app/ui/growers/grower-form.tsx";
import { EndGrowerForm, GrowerHarvests, PlotForm } from "#app/ui/growers/grower-parts.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SAVED = "da-luu";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const query = new URL(args.request.url).searchParams;
  const found = await getGrower(ctx, {
    growerId: args.params["id"] ?? "",
    from: query.get("tu") ?? undefined,
    to: query.get("den") ?? undefined,
  });
  return json({ ...found, isSaved: query.has(SAVED), page: { title: found.grower.name } });
}

const Act = z.discriminatedUnion("intent", [
  GrowerFacts.extend({ intent: z.literal("save") }),
  AssignPlot.extend({ intent: z.literal("assign") }),
  EndGrower.extend({ intent: z.literal("end") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const growerId = args.params["id"] ?? "";
  const act = form.value;
  const done = await refusalsToForm(form, async () => {
    switch (act.intent) {
      case "save":
        return changeGrower(ctx, { ...act, growerId });
      case "assign":
        return assignPlot(ctx, { ...act, growerId });
      case "end":
        return endGrower(ctx, { ...act, growerId });
    }
  });
  return isReply(done) ? done : redirect(`${urls.seller.grower(growerId)}?${SAVED}=1`, 303);
}

export default function SellerGrower() {
  const data = useLoaderData<typeof loader>();
  const { grower, plots, today } = data;
  const { t, f } = useT();
  const words = t.seller.growers;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const stored = { ...grower, showsName: grower.showsName ? "on" : "" };
  const facts = boundFields(formState(reply, "save"), stored);
  return (
    <div className="grid gap-6">
      <PageHeading
        title={<span lang="vi">{grower.name}</span>}
        lead={
          <>
            <span className="tabular-nums">{grower.code}</span>
            {grower.leftOn !== null && <>. {words.hasLeft(f.date(grower.leftOn))}</>}
          </>
        }
      />
      {data.isSaved && (
        <Notice kind="done" live>
          {words.saved}
        </Notice>
      )}
      <GrowerHarvests {...data} />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card as="section" title={words.plots}>
          {plots.length === 0 ? (
            <p className="mb-3 text-ink-soft">{words.noPlots}</p>
          ) : (
            <ul className="mb-3 grid gap-1.5">
              {plots.map(({ placeId, placeName, fromOn, toOn }) => (
                <li key={`${placeId} ${fromOn}`} className="flex flex-wrap justify-between gap-x-3">
                  <span lang="vi">{placeName}</span>
                  <span className="text-ink-soft">
                    {toOn === null ? words.since(f.date(fromOn)) : words.between(f.date(fromOn), f.date(toOn))}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {grower.leftOn === null && (
            <Disclosure summary={words.assign} open={hasFault(reply, "assign")}>
              <PlotForm
                places={data.places}
                today={today}
                fields={boundFields(formState(reply, "assign"))}
                isBusy={isBusy}
              />
            </Disclosure>
          )}
        </Card>
        <Card as="section" title={words.facts}>
          <GrowerForm
            intent="save"
            fields={facts}
            communes={data.communes}
            today={today}
            showsName={grower.showsName}
            isBusy={isBusy}
          />
          {grower.leftOn === null && (
            <div className="mt-5">
              <Disclosure summary={words.end} open={hasFault(reply, "end")}>
                <EndGrowerForm today={today} fields={boundFields(formState(reply, "end"))} isBusy={isBusy} />
              </Disclosure>
            </div>
          )}
        </Card>
      </div>
    </div>
  );
}

const hasFault = (reply: Parameters<typeof formState>[0], intent: string): boolean =>
  Object.keys(formState(reply, intent).errors).length > 0;
