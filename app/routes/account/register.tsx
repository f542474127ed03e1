import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { RegisterUser } from "#app/domain/identity/register-user.schema.ts";
import { registerUser } from "#app/domain/identity/register-user.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { EmailField, PasswordField } from "#app/ui/account/credentials-fields.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { clientOf } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { nextPage, withNext } from "#app/web/next-page.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const nextOf = (request: Request): string | undefined => nextPage(new URL(request.url).searchParams);

export async function loader(args: LoaderFunctionArgs) {
  const next = nextOf(args.request);
  const { actor } = await contextFor(args);
  if (actor.kind === "user") return redirect(next ?? urls.account);
  return json({ next, page: { title: translatorFor(args.request).t.account.register.title } });
}

/** The answer is the same for a new address and for one that has an account: on to signing in. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, RegisterUser);
  if (!form.ok) return form.reply();
  const { locale } = translatorFor(args.request);
  const done = await refusalsToForm(form, () => registerUser(ctx, { ...form.value, locale, client: clientOf(args) }));
  return isReply(done) ? done : redirect(withNext(`${urls.signIn}?moi=1`, nextOf(args.request)), 303);
}

export default function Register() {
  const { next } = useLoaderData<typeof loader>();
  const words = useT().t.account;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <AccountPage
      title={words.register.title}
      lead={words.register.lead}
      beside={
        <p>
          {words.register.haveOne} <TextLink to={withNext(urls.signIn, next)}>{words.signIn.title}</TextLink>
        </p>
      }
    >
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={fields.summary} />
        <EmailField fields={fields} />
        <PasswordField fields={fields} isNew />
        <Field {...fields.of("name")} label={words.name} hint={words.nameHint}>
          <TextInput {...fields.text("name")} autoComplete="name" maxLength={80} />
        </Field>
        <Button size="large" busy={useNavigation().state === "submitting"}>
          {words.register.submit}
        </Button>
      </Form>
    </AccountPage>
  );
}
