import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { RequestPasswordReset } from "#app/domain/identity/password-reset.schema.ts";
import { requestPasswordReset } from "#app/domain/identity/request-password-reset.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { EmailField } from "#app/ui/account/credentials-fields.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { clientOf } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SENT = "da-gui";

export async function loader(args: LoaderFunctionArgs) {
  const { settings } = await contextFor(args);
  const { title } = translatorFor(args.request).t.account.forgot;
  const isSent = new URL(args.request.url).searchParams.has(SENT);
  return json({ isSent, isDemo: settings.isDemo, page: { title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, RequestPasswordReset);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => requestPasswordReset(ctx, { ...form.value, client: clientOf(args) }));
  return isReply(done) ? done : redirect(`${urls.forgotPassword}?${SENT}=1`, 303);
}

export default function ForgotPassword() {
  const { isSent, isDemo } = useLoaderData<typeof loader>();
  const words = useT().t.account;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <AccountPage
      title={words.forgot.title}
      lead={words.forgot.lead}
      notice={
        isSent && (
          <Notice kind="done" action={isDemo && <TextLink to={urls.demoOutbox}>{words.forgot.outbox}</TextLink>}>
            {words.forgot.sent}
          </Notice>
        )
      }
      beside={<TextLink to={urls.signIn}>{words.signIn.title}</TextLink>}
    >
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={fields.summary} />
        <EmailField fields={fields} />
        <div>
          <Button busy={useNavigation().state === "submitting"}>{words.forgot.submit}</Button>
        </div>
      </Form>
    </AccountPage>
  );
}
