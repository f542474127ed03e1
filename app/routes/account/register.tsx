import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { registerByPhone } from "#app/domain/identity/register-by-phone.server.ts";
import { registerUser } from "#app/domain/identity/register-user.server.ts";
import { RegisterAct } from "#app/domain/identity/sign-in.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { EmailField, PasswordField } from "#app/ui/account/credentials-fields.tsx";
import { PhoneCodeForm, PhoneForm } from "#app/ui/account/phone-forms.tsx";
import { BY_PHONE, WayTabs } from "#app/ui/account/way-tabs.tsx";
import { boundFields, type BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { clientOf } from "#app/web/client-of.ts";
import { browserToken } from "#app/web/code-cookies.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { nextPage, withNext } from "#app/web/next-page.ts";
import { sendPhoneCode, waitingPhone } from "#app/web/phone-code.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { answerSignIn } from "#app/web/sign-in-answer.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const nextOf = (request: Request): string | undefined => nextPage(new URL(request.url).searchParams);

export async function loader(args: LoaderFunctionArgs) {
  const next = nextOf(args.request);
  const ctx = await contextFor(args);
  const { actor, settings } = ctx;
  if (actor.kind === "user") return redirect(next ?? urls.account);
  const query = new URL(args.request.url).searchParams;
  const isByPhone = settings.canSendMessages && query.get("cach") === "dien-thoai";
  return json({
    next,
    isByPhone,
    hasPhones: settings.canSendMessages,
    phone: isByPhone && !query.has("so-khac") ? await waitingPhone(ctx, args, "sign_in") : null,
    isDemo: settings.isDemo,
    page: { title: translatorFor(args.request).t.account.register.title },
  });
}

/** The answer is the same for a new address and for one that has an account: on to signing in. By phone it is that at once. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, RegisterAct);
  if (!form.ok) return form.reply();
  const act = form.value;
  const { locale } = translatorFor(args.request);
  const client = clientOf(args);
  const next = nextOf(args.request);
  if (act.intent === "send-code") {
    const { phone } = act;
    const sent = await refusalsToForm(form, () => sendPhoneCode(ctx, args, { phone, purpose: "sign_in" }));
    return isReply(sent) ? sent : redirect(withNext(`${urls.register}?${BY_PHONE}`, next), 303);
  }
  if (act.intent === "phone") {
    const handle = browserToken(args, "code");
    const opened = await refusalsToForm(form, () => registerByPhone(ctx, { ...act, handle, locale, client }));
    return isReply(opened) ? opened : answerSignIn(ctx, args, opened, form);
  }
  const done = await refusalsToForm(form, () => registerUser(ctx, { ...act, locale, client }));
  return isReply(done) ? done : redirect(withNext(`${urls.signIn}?moi=1`, next), 303);
}

export default function Register() {
  const { next, isByPhone, hasPhones, phone, isDemo } = useLoaderData<typeof loader>();
  const { account: words, identity } = useT().t;
  const state = formState(useActionData<typeof action>());
  const fields = boundFields(state);
  return (
    <AccountPage
      title={words.register.title}
      lead={isByPhone ? `${identity.phone.registerLead} ${identity.phone.registerKnown}` : words.register.lead}
      beside={
        <p>
          {words.register.haveOne} <TextLink to={withNext(urls.signIn, next)}>{words.signIn.title}</TextLink>
        </p>
      }
    >
      {hasPhones && <WayTabs page={urls.register} isByPhone={isByPhone} next={next} />}
      {!isByPhone ? (
        <EmailForm fields={fields} />
      ) : phone === null ? (
        <PhoneForm state={state} />
      ) : (
        <PhoneCodeForm
          phone={phone}
          state={state}
          intent="phone"
          submit={identity.phone.open}
          otherNumber={withNext(`${urls.register}?${BY_PHONE}&so-khac=1`, next)}
          isDemo={isDemo}
        >
          <Field {...fields.of("name")} label={words.name}>
            <TextInput {...fields.text("name")} autoComplete="name" maxLength={80} />
          </Field>
        </PhoneCodeForm>
      )}
    </AccountPage>
  );
}

function EmailForm({ fields }: { fields: BoundFields }) {
  const words = useT().t.account;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="intent" value="password" />
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
  );
}
