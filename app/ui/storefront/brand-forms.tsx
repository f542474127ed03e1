import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { urls } from "#app/urls.ts";

type FormProps = { fields: BoundFields; isBusy: boolean };

/** Brand and slogan, in both languages. */
export function BrandForm({ fields, isBusy }: FormProps) {
  const words = useT().t.storefront;
  return (
    <Form method="post" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="brand" />
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("brand")} label={words.brand} hint={words.brandHint}>
        <TextInput {...fields.text("brand")} lang="vi" maxLength={60} />
      </Field>
      <Field {...fields.of("slogan")} label={words.slogan} hint={words.sloganHint}>
        <TextInput {...fields.text("slogan")} lang="vi" maxLength={140} />
      </Field>
      <Field {...fields.of("sloganEn")} label={words.sloganEn}>
        <TextInput {...fields.text("sloganEn")} lang="en" maxLength={140} />
      </Field>
      <div>
        <Button busy={isBusy}>{words.save}</Button>
      </div>
    </Form>
  );
}

/** The mark beside the seller's name. */
export function LogoForm({ logoFileId, fields, isBusy }: FormProps & { logoFileId: string | null }) {
  const words = useT().t.storefront;
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="logo" />
      <FormErrors errors={fields.summary} />
      <Field
        {...fields.of("picture")}
        id={`${fieldId("picture")}-logo`}
        label={words.logo}
        hint={words.logoHint}
        required
      >
        <FileInput {...(logoFileId === null ? {} : { currentUrl: urls.picture(logoFileId, 320) })} />
      </Field>
      <div>
        <Button busy={isBusy}>{words.saveLogo}</Button>
      </div>
    </Form>
  );
}
