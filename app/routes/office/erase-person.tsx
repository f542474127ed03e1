import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { ErasePerson } from "#app/domain/oversight/erase-account.schema.ts";
import { erasePerson } from "#app/domain/oversight/erase-person.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DONE = "da-xoa";

export async function loader(args: LoaderFunctionArgs) {
  await contextFor(args, { must: "administrator" });
  const isDone = new URL(args.request.url).searchParams.has(DONE);
  return json({ isDone, page: { title: translatorFor(args.request).t.office.erase.title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const form = await readForm(args.request, ErasePerson);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => erasePerson(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.office.erasePerson}?${DONE}=1`, 303);
}

export default function ErasePersonPage() {
  const { isDone } = useLoaderData<typeof loader>();
  const words = useT().t.office.erase;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      {isDone && (
        <Notice kind="done" live>
          {words.done}
        </Notice>
      )}
      <Form method="post" noValidate className="grid max-w-form gap-5">
        <FormErrors errors={fields.summary} />
        <Field {...fields.of("email")} label={words.email} required>
          <TextInput {...fields.text("email")} type="email" inputMode="email" autoComplete="off" maxLength={254} />
        </Field>
        <Field {...fields.of("request")} label={words.request} hint={words.requestHint} required>
          <TextInput {...fields.text("request")} maxLength={120} />
        </Field>
        <div>
          <Button variant="danger" busy={useNavigation().state === "submitting"}>
            {words.submit}
          </Button>
        </div>
      </Form>
    </div>
  );
}
