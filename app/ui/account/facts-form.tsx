import { Form, useNavigation } from "@remix-run/react";
import { LOCALES } from "#app/domain/shared/accounts.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { formState } from "#app/web/form-state.ts";
import type { Reply } from "./reply.ts";

type FactsFormProps = { account: Record<"name" | "locale", string> & { phone: string | null }; reply: Reply };

/** How the market calls a person, their phone for orders, and the language of pages and mails. */
export function FactsForm({ account, reply }: FactsFormProps) {
  const { t } = useT();
  const words = t.account.profile;
  const { name, phone, locale } = account;
  const fields = boundFields(formState(reply, "save"), { name, phone, locale });
  return (
    // A whole new page, because the language of everything around the form may change with it.
    <Form method="post" reloadDocument noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="save" />
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
