import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { getAccount } from "#app/domain/identity/get-account.server.ts";
import { UpdateAccount } from "#app/domain/identity/update-account.schema.ts";
import { updateAccount } from "#app/domain/identity/update-account.server.ts";
import { LOCALES } from "#app/domain/shared/accounts.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { useT } from "#app/i18n/translate.tsx";
import { WaysOn } from "#app/ui/account/ways-on.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { urls } from "#app/urls.ts";
import { sendCookies } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { localeCookie } from "#app/web/locale.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SAVED = "da-luu";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const { name, email, phone, locale } = await getAccount(ctx);
  const roles = ctx.actor.kind === "user" ? [...new Set(ctx.actor.memberships.map(({ role }) => role))] : [];
  return json({
    account: { name, email, phone: phone && formatPhone(phone), locale },
    roles,
    isSaved: new URL(args.request.url).searchParams.has(SAVED),
    page: { title: translatorFor(args.request).t.account.profile.title },
  });
}

/** The language chosen here is the one of the pages too, at once. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const form = await readForm(args.request, UpdateAccount);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => updateAccount(ctx, form.value));
  if (isReply(done)) return done;
  sendCookies(args, [localeCookie(form.value.locale, ctx.settings.publicOrigin.startsWith("https:"))]);
  return redirect(`${urls.account}?${SAVED}=1`, 303);
}

export default function Account() {
  const { account, roles, isSaved } = useLoaderData<typeof loader>();
  const words = useT().t.account;
  return (
    <div className="grid gap-6 py-2">
      <PageHeading title={words.profile.title} lead={account.email} />
      {isSaved && (
        <Notice kind="done" live>
          {words.profile.saved}
        </Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card as="section" title={words.profile.facts}>
          <FactsForm account={account} />
        </Card>
        <WaysOn roles={roles} />
      </div>
    </div>
  );
}

function FactsForm({ account }: { account: Record<"name" | "locale", string> & { phone: string | null } }) {
  const { t } = useT();
  const words = t.account.profile;
  const fields = boundFields(formState(useActionData<typeof action>()), account);
  return (
    // A whole new page, because the language of everything around the form may change with it.
    <Form method="post" reloadDocument noValidate className="grid max-w-form gap-5">
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("name")} label={t.account.name} required>
        <TextInput {...fields.text("name")} autoComplete="name" maxLength={80} />
      </Field>
      <Field {...fields.of("phone")} label={words.phone} hint={words.phoneHint}>
        <TextInput {...fields.text("phone")} type="tel" inputMode="tel" autoComplete="tel" maxLength={30} />
      </Field>
      <RadioCards
        {...fields.of("locale")}
        legend={words.locale}
        columns={2}
        defaultValue={fields.value("locale")}
        options={LOCALES.map((locale) => ({ value: locale, label: <LanguageName locale={locale} /> }))}
      />
      <div>
        <Button busy={useNavigation().state === "submitting"}>{words.save}</Button>
      </div>
    </Form>
  );
}

const NAMES = { vi: "Tiếng Việt", en: "English" } as const;

/** A language is called by its own name, so that whoever needs it finds it. */
const LanguageName = ({ locale }: { locale: keyof typeof NAMES }) => <span lang={locale}>{NAMES[locale]}</span>;
