import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { SELLER_OFFICES } from "#app/domain/organisation/seller-offices.ts";
import { listUnaccepted } from "#app/domain/regulation/list-unaccepted.server.ts";
import { remindAcceptance } from "#app/domain/regulation/remind-acceptance.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { AcceptanceTable } from "#app/ui/regulation/acceptance-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: SELLER_OFFICES });
  const query = new URL(args.request.url).searchParams;
  const hasAccepted = query.get("xem") === "roi";
  const list = await listUnaccepted(ctx, {
    version: query.get("ban") ?? undefined,
    hasAccepted,
    after: query.get("sau") ?? undefined,
  });
  return json({
    ...list,
    hasAccepted,
    page: { title: translatorFor(args.request).t.office.regulation.acceptances.title },
  });
}

const Version = { version: z.string().trim().min(1).max(20) };

const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("remind"), sellerId: z.string().uuid(), ...Version }),
  z.object({ intent: z.literal("remindAll"), ...Version }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: SELLER_OFFICES });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const { value } = form;
  const told = await refusalsToForm(form, () =>
    remindAcceptance(ctx, {
      version: value.version,
      sellerId: value.intent === "remind" ? value.sellerId : undefined,
    }),
  );
  if (isReply(told)) return told;
  return redirect(`${addressOf(value.version, false)}&nhac=${told}`, 303);
}

const addressOf = (version: string, hasAccepted: boolean, after?: string): string => {
  const query = new URLSearchParams({ ban: version });
  if (hasAccepted) query.set("xem", "roi");
  if (after !== undefined) query.set("sau", after);
  return `${urls.office.regulationAcceptances}?${query}`;
};

export default function RegulationAcceptances() {
  const { version, versions, counts, sellers, next, hasAccepted } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useT().t.office.regulation.acceptances;
  const [query] = useSearchParams();
  const told = query.get("nhac");
  const problems = (formState(reply).errors[""] ?? []).map((message) => ({ message }));
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      <FormErrors errors={problems} />
      {told !== null && /^\d+$/.test(told) && !reply && (
        <Notice kind="done" live>
          {words.reminded(Number(told))}
        </Notice>
      )}
      {version === null ? (
        <p>{words.noVersion}</p>
      ) : (
        <>
          {versions.length > 1 && (
            <Tabs
              label={words.byVersion}
              tabs={versions.map((one) => ({
                to: addressOf(one.version, hasAccepted),
                label: words.version(one.version, one.isInForce),
                current: one.version === version,
              }))}
            />
          )}
          <Tabs
            label={words.byState}
            tabs={[
              {
                to: addressOf(version, false),
                label: words.missing,
                count: counts.missing,
                current: !hasAccepted,
              },
              { to: addressOf(version, true), label: words.accepted, count: counts.accepted, current: hasAccepted },
            ]}
          />
          {!hasAccepted && counts.missing > 0 && (
            <Form method="post">
              <input type="hidden" name="version" value={version} />
              <Button name="intent" value="remindAll" variant="secondary">
                {words.remindAll(counts.missing)}
              </Button>
            </Form>
          )}
          <AcceptanceTable sellers={sellers} version={version} hasAccepted={hasAccepted} />
          <Pager
            {...(next === null ? {} : { older: addressOf(version, hasAccepted, next) })}
            olderLabel={words.older}
          />
        </>
      )}
    </div>
  );
}
