import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { ActionBar } from "#app/ui/kit/action-bar.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import type { SelectOption } from "#app/ui/kit/select.tsx";
import { BankFields } from "./bank-fields.tsx";
import { DeliveryFields, StandardsFields } from "./delivery-fields.tsx";
import { AddressFields, FrontFields } from "./front-fields.tsx";
import { IdentityFields } from "./identity-fields.tsx";

type ProfileFormProps = {
  fields: BoundFields;
  /** Given where the shop is being opened: the account is then a part of this form. */
  banks?: readonly SelectOption[];
  submitLabel: string;
  isBusy: boolean;
};

/** Everything a seller says of itself, on one page: the law's facts first, the shop's face after. */
export function ProfileForm({ fields, banks, submitLabel, isBusy }: ProfileFormProps) {
  const words = useT().t.seller.profile;
  return (
    <Form method="post" noValidate className="group/profile">
      <input type="hidden" name="intent" value="profile" />
      <FormErrors errors={fields.summary} />
      <div className="mt-4">
        <IdentityFields fields={fields} />
        <AddressFields fields={fields} />
        <FrontFields fields={fields} />
        <DeliveryFields fields={fields} />
        <StandardsFields fields={fields} />
        {banks && (
          <FormSection title={words.bank.title} lead={`${words.bank.lead} ${words.bank.optional}`}>
            <BankFields fields={fields} banks={banks} prefix="bank." />
          </FormSection>
        )}
      </div>
      <ActionBar>
        <Button size="large" busy={isBusy}>
          {submitLabel}
        </Button>
      </ActionBar>
    </Form>
  );
}
