import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { AskForStall } from "#app/domain/organisation/ask-for-stall.schema.ts";
import { askForStall } from "#app/domain/organisation/ask-for-stall.server.ts";
import { listOwnStalls } from "#app/domain/organisation/list-own-stalls.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { MarketIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TenancyState } from "#app/ui/units/tenancy-list.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const isAsked = new URL(args.request.url).searchParams.has("da-gui");
  return json({ stalls: await listOwnStalls(ctx), isAsked, page: { title: t.seller.stalls.title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, AskForStall);
  if (!form.ok) return form.reply();
  const asked = await refusalsToForm(form, () => askForStall(ctx, form.value));
  return isReply(asked) ? asked : redirect(`${urls.seller.stalls}?da-gui=1`, 303);
}

export default function SellerStalls() {
  const { stalls, isAsked } = useLoaderData<typeof loader>();
  const words = useT().t.seller.stalls;
  const fields = boundFields(formState(useActionData<typeof action>()));
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {isAsked && (
        <Notice kind="done" live>
          {words.asked}
        </Notice>
      )}
      {stalls.length === 0 ? (
        <EmptyState icon={MarketIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className="grid divide-y divide-line">
          {stalls.map((stall) => (
            <li key={stall.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
              <strong lang="vi">{stall.stallName}</strong>
              <span lang="vi" className="text-ink-soft">
                {stall.boardName} ({stall.stallCode})
              </span>
              <TenancyState tenancy={stall} />
              {stall.reason && (
                <span lang="vi" className="basis-full">
                  {stall.reason}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Form method="post" noValidate className="grid max-w-form gap-5">
        <h2 className="text-xl">{words.ask}</h2>
        <FormErrors errors={fields.summary} />
        <Field {...fields.of("stallCode")} label={words.code} hint={words.codeHint} required>
          <TextInput {...fields.text("stallCode")} autoCapitalize="characters" autoComplete="off" maxLength={40} />
        </Field>
        <Field {...fields.of("from")} label={words.from} hint={words.fromHint}>
          <DateInput {...fields.text("from")} />
        </Field>
        <div>
          <Button busy={isBusy}>{words.send}</Button>
        </div>
      </Form>
    </div>
  );
}
