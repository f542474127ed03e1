import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { ResetPassword } from "#app/domain/identity/password-reset.schema.ts";
import { resetPassword } from "#app/domain/identity/reset-password.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { PasswordField } from "#app/ui/account/credentials-fields.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { clientOf } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** The link of the mail; without its token there is nothing to set here. */
export function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token");
  if (!token) return redirect(urls.forgotPassword);
  const { title } = translatorFor(request).t.account.reset;
  return json({ token, page: { title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, ResetPassword);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => resetPassword(ctx, { ...form.value, client: clientOf(args) }));
  return isReply(done) ? done : redirect(`${urls.signIn}?dat-lai=1`, 303);
}

export default function ResetPasswordPage() {
  const { token } = useLoaderData<typeof loader>();
  const words = useT().t.account;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <AccountPage
      title={words.reset.title}
      lead={words.reset.lead}
      beside={<TextLink to={urls.forgotPassword}>{words.reset.askAgain}</TextLink>}
    >
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={fields.summary} />
        <input type="hidden" name="token" value={token} />
        <PasswordField fields={fields} isNew label={words.newPassword} />
        <div>
          <Button busy={useNavigation().state === "submitting"}>{words.reset.submit}</Button>
        </div>
      </Form>
    </AccountPage>
  );
}
