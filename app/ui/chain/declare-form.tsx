import { Form } from "@remix-run/react";
import { CHAIN_ROLES } from "#app/domain/organisation/chain-link.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ScopeBoxes, type ScopeChoice } from "#app/ui/certificates/scope-boxes.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

export type ChainChoices = {
  readonly provinces: readonly { readonly value: string; readonly label: string }[];
  readonly categories: readonly ScopeChoice[];
};

type DeclareFormProps = { fields: BoundFields; choices: ChainChoices; today: string; isBusy: boolean };

/** Names a partner: its part first, then who and where it is, then since when and for what. */
export function DeclareForm({ fields, choices, today, isBusy }: DeclareFormProps) {
  const { t } = useT();
  const words = t.storefront.chain;
  return (
    <Form method="post" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="declare" />
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("role")} label={words.role} required>
        <Select {...fields.text("role")} options={CHAIN_ROLES.map((value) => ({ value, label: words.roles[value] }))} />
      </Field>
      <Field {...fields.of("partnerTaxCode")} label={t.chain.taxCode} hint={t.chain.taxCodeHint}>
        <TextInput {...fields.text("partnerTaxCode")} inputMode="numeric" maxLength={30} autoComplete="off" />
      </Field>
      <Field {...fields.of("partnerName")} label={words.name}>
        <TextInput {...fields.text("partnerName")} lang="vi" maxLength={160} autoComplete="off" />
      </Field>
      <Field {...fields.of("partnerProvince")} label={t.chain.province} hint={t.chain.provinceHint}>
        <Select {...fields.text("partnerProvince")} placeholder={t.chain.noProvince} options={choices.provinces} />
      </Field>
      <Field {...fields.of("partnerPlace")} label={words.place} hint={t.chain.placeHint}>
        <TextInput {...fields.text("partnerPlace")} lang="vi" maxLength={120} autoComplete="off" />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("paperNumber")} label={t.chain.link.contract}>
          <TextInput {...fields.text("paperNumber")} maxLength={80} autoComplete="off" />
        </Field>
        <Field {...fields.of("sinceOn")} label={words.since} required>
          <DateInput defaultValue={fields.value("sinceOn") || today} max={today} />
        </Field>
      </div>
      {choices.categories.length > 1 && (
        <ScopeBoxes
          legend={t.chain.goods}
          hint={t.chain.goodsHint}
          name="scopeCategories"
          choices={choices.categories}
          fields={fields}
        />
      )}
      <div>
        <Button busy={isBusy}>{words.declare}</Button>
      </div>
    </Form>
  );
}
