import { Form } from "@remix-run/react";
import { ActionBar } from "#app/ui/kit/action-bar.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { DeliveryFields, StandardsFields } from "./delivery-fields.tsx";
import { AddressFields, FrontFields } from "./front-fields.tsx";
import { IdentityFields } from "./identity-fields.tsx";

type ProfileFormProps = {
  fields: BoundFields;
  submitLabel: string;
  isBusy: boolean;
};

/** Everything a seller says of itself, on one page: the law's facts first, the shop's face after. */
export function ProfileForm({ fields, submitLabel, isBusy }: ProfileFormProps) {
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
      </div>
      <ActionBar>
        <Button size="large" busy={isBusy}>
          {submitLabel}
        </Button>
      </ActionBar>
    </Form>
  );
}
