import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { EraseAccount } from "#app/domain/oversight/erase-account.schema.ts";
import { eraseAccount } from "#app/domain/oversight/erase-account.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { PasswordField } from "#app/ui/account/credentials-fields.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { clientOf, sendCookies } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DONE = "da-xoa";

/** Whoever is erased is nobody any more, so the page that says so is open to everybody. */
export async function loader(args: LoaderFunctionArgs) {
  const isDone = new URL(args.request.url).searchParams.has(DONE);
  const ctx = await contextFor(args, isDone ? {} : { must: "user" });
  const { title } = translatorFor(args.request).t.account.erase;
  return json({ isDone: isDone && ctx.actor.kind === "guest", page: { title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const form = await readForm(args.request, EraseAccount);
  if (!form.ok) return form.reply();
  const client = clientOf(args);
  const done = await refusalsToForm(form, () => eraseAccount(ctx, { ...form.value, client }));
  if (isReply(done)) return done;
  sendCookies(args, await ctx.accounts.signOut(client));
  return redirect(`${urls.eraseAccount}?${DONE}=1`, 303);
}

export default function Erase() {
  const { isDone } = useLoaderData<typeof loader>();
  const { account, kit } = useT().t;
  const words = account.erase;
  const fields = boundFields(formState(useActionData<typeof action>()));
  const isBusy = useNavigation().state === "submitting";
  if (isDone) {
    return (
      <AccountPage title={words.title} lead={words.done}>
        <TextLink to={urls.home}>{kit.shell.market}</TextLink>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title={words.title}
      lead={words.lead}
      notice={<Notice kind="attention">{words.not}</Notice>}
      beside={<TextLink to={urls.account}>{account.profile.title}</TextLink>}
    >
      <div className="grid gap-3">
        <p>{words.goes}</p>
        <p>{words.stays}</p>
      </div>
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={fields.summary} />
        <PasswordField fields={fields} />
        <div>
          <Button variant="danger" busy={isBusy}>
            {words.submit}
          </Button>
        </div>
      </Form>
    </AccountPage>
  );
}
