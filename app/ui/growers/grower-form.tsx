import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type GrowerFormProps = {
  intent: "add" | "save";
  fields: BoundFields;
  communes: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[];
  today: string;
  showsName: boolean;
  isBusy: boolean;
};

/** What the seller knows of a grower: a name, how to reach, since when, and whether the public may read the name. */
export function GrowerForm({ intent, fields, communes, today, showsName, isBusy }: GrowerFormProps) {
  const { t, locale } = useT();
  const words = t.seller.growers;
  return (
    <Form method="post" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value={intent} />
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("name")} label={words.name} required>
        <TextInput {...fields.text("name")} lang="vi" maxLength={80} autoComplete="off" />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("phone")} label={words.phone} hint={words.phoneHint}>
          <TextInput {...fields.text("phone")} inputMode="tel" maxLength={30} autoComplete="off" />
        </Field>
        <Field {...fields.of("communeCode")} label={words.commune} hint="&nbsp;">
          <Select
            {...fields.text("communeCode")}
            placeholder={words.chooseCommune}
            options={communes.map(({ code, name, nameEn }) => ({
              value: code,
              label: locale === "vi" ? name : nameEn,
            }))}
          />
        </Field>
        <Field {...fields.of("joinedOn")} label={words.joinedOn} required>
          <DateInput {...fields.text("joinedOn")} max={today} />
        </Field>
      </div>
      <Checkbox
        name="showsName"
        label={words.showsName}
        hint={words.showsNameHint}
        defaultChecked={fields.value("showsName") === "" ? showsName : fields.value("showsName") === "on"}
      />
      <div>
        <Button busy={isBusy}>{intent === "add" ? words.add : words.save}</Button>
      </div>
    </Form>
  );
}
