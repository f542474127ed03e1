import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { describeDraft } from "#app/domain/regulation/describe-draft.server.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { getRegulationDraft } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import { RegulationPublication, RegulationSummary } from "#app/domain/regulation/regulation-draft.schema.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { ArticleTable, PublishForm, SummaryForm } from "#app/ui/regulation/draft-forms.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const { t } = translatorFor(args.request);
  return json({ ...(await getRegulationDraft(ctx)), page: { title: t.office.regulation.title } });
}

const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("open") }),
  RegulationSummary.extend({ intent: z.literal("describe") }),
  RegulationPublication.extend({ intent: z.literal("publish") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => perform(ctx, form.value));
  if (isReply(done)) return done;
  return redirect(done, 303);
}

/** Does what the form asks and answers where to go next. */
async function perform(ctx: Ctx, act: z.output<typeof Act>): Promise<string> {
  switch (act.intent) {
    case "open":
      await draftRegulation(ctx);
      return `${urls.office.regulation}?xong=opened`;
    case "describe":
      await describeDraft(ctx, act);
      return `${urls.office.regulation}?xong=saved`;
    case "publish":
      return urls.regulationVersion((await publishRegulation(ctx, act)).version);
  }
}

const DONE = ["opened", "saved", "removed"] as const;

export default function RegulationDesk() {
  const { draft, newestVersion, earliestEffectiveOn } = useLoaderData<typeof loader>();
  const words = useT().t.office.regulation;
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const done = DONE.find((word) => word === query.get("xong"));
  return (
    <div className="grid gap-6">
      <PageHeading title={draft ? words.draftOf(draft.version) : words.title} lead={words.lead} />
      {done && !reply && (
        <Notice kind="done" live>
          {words[done]}
        </Notice>
      )}
      {draft ? (
        <>
          <SummaryForm draft={draft} form={formState(reply, "describe")} />
          <ArticleTable draft={draft} />
          <PublishForm earliest={earliestEffectiveOn} form={formState(reply, "publish")} />
        </>
      ) : (
        <Form method="post" noValidate className="grid gap-4">
          <FormErrors errors={(formState(reply, "open").errors[""] ?? []).map((message) => ({ message }))} />
          <p>{newestVersion && words.noDraft(newestVersion)}</p>
          <p>
            <Button name="intent" value="open">
              {words.openDraft}
            </Button>
          </p>
        </Form>
      )}
    </div>
  );
}
