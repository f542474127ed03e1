import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { OpenAccountFor } from "#app/domain/organisation/account-for-unit.schema.ts";
import { listAdministeredUnits } from "#app/domain/organisation/list-people.server.ts";
import { openAccountFor } from "#app/domain/organisation/open-account-for.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { UnitRoleFields } from "#app/ui/people/unit-role-fields.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const { t, locale } = translatorFor(args.request);
  const units = await listAdministeredUnits(ctx);
  return json({
    units: units.map(({ code, kind, name, nameEn }) => ({ code, kind, name: locale === "en" ? nameEn : name })),
    page: { title: t.office.people.newTitle },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const form = await readForm(args.request, OpenAccountFor);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => openAccountFor(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.office.person(done.userId)}?moi=1`, 303);
}

export default function NewPerson() {
  const { units } = useLoaderData<typeof loader>();
  const words = useT().t.office.people;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <div className="grid gap-5">
      <PageHeading title={words.newTitle} lead={words.newLead} />
      <Form method="post" noValidate className="grid max-w-form gap-5">
        <FormErrors errors={fields.summary} />
        <Field {...fields.of("name")} label={words.name} required>
          <TextInput {...fields.text("name")} autoComplete="off" maxLength={80} />
        </Field>
        <Field {...fields.of("contact")} label={words.contact} hint={words.contactHint} required>
          <TextInput
            {...fields.text("contact")}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
          />
        </Field>
        <UnitRoleFields fields={fields} units={units} idPrefix="field-new" />
        <div>
          <Button size="large" busy={useNavigation().state === "submitting"}>
            {words.invite}
          </Button>
        </div>
      </Form>
    </div>
  );
}
