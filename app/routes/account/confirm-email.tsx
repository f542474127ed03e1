import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { addEmail } from "#app/domain/identity/add-email.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const Confirmation = z.object({ token: z.string().min(1).max(2000) });

/** The link of the mail. Opening it changes nothing; the button does. */
export async function loader(args: LoaderFunctionArgs) {
  await contextFor(args, { must: "user" });
  const token = new URL(args.request.url).searchParams.get("token");
  if (!token) return redirect(urls.account);
  return json({ token, page: { title: translatorFor(args.request).t.identity.email.confirmTitle } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const form = await readForm(args.request, Confirmation);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => addEmail(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.account}?da-them-thu=1`, 303);
}

export default function ConfirmEmail() {
  const { token } = useLoaderData<typeof loader>();
  const { account, identity } = useT().t;
  const words = identity.email;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <AccountPage
      title={words.confirmTitle}
      lead={words.confirmLead}
      beside={<TextLink to={urls.account}>{account.profile.title}</TextLink>}
    >
      <Form method="post" className="grid gap-4">
        <FormErrors errors={fields.summary} />
        <input type="hidden" name="token" value={token} />
        <div>
          <Button size="large">{words.confirm}</Button>
        </div>
      </Form>
    </AccountPage>
  );
}
