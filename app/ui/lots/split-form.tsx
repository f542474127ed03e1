import { Form } from "@remix-run/react";
import type { LotBalance } from "#app/domain/traceability/get-lot-balance.server.ts";
import type { SellerPlace } from "#app/domain/traceability/place.ts";
import { lotAmount, lotUnitWord } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type SplitFormProps = {
  balance: LotBalance;
  /** Where the lot stands, which the form begins with. */
  placeId: string;
  places: readonly Pick<SellerPlace, "id" | "name">[];
  today: string;
  fields: BoundFields;
  isBusy: boolean;
};

const PARTS = [0, 1, 2, 3] as const;

/** Parts the lot in up to four; what is not said stays in it. */
export function SplitForm({ balance, placeId, places, today, fields, isBusy }: SplitFormProps) {
  const translator = useT();
  const { t } = translator;
  const words = t.seller.work;
  const unit = lotUnitWord(balance.uom, balance, translator);
  const id = (name: string) => `${fieldId(name)}-split`;
  const unbalanced = fields.of("confirmed").error;
  return (
    <Disclosure summary={words.splitTitle} open={fields.summary.length > 0}>
      <Form method="post" noValidate className="grid max-w-form gap-5">
        <input type="hidden" name="intent" value="split" />
        <FormErrors errors={fields.summary} />
        <p className="text-ink-soft">
          {words.splitLead(lotAmount(Math.max(0, balance.onHand), balance.uom, balance, translator))}
        </p>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {PARTS.map((part) => (
            <Field
              key={part}
              {...fields.of(`parts.${part}`)}
              id={id(`parts.${part}`)}
              label={`${words.part(part + 1)} (${unit})`}
            >
              <TextInput {...fields.text(`parts.${part}`)} inputMode="decimal" maxLength={14} autoComplete="off" />
            </Field>
          ))}
        </div>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...fields.of("on")} id={id("on")} label={words.on} required>
            <DateInput defaultValue={fields.value("on") || today} max={today} />
          </Field>
          <Field {...fields.of("placeId")} id={id("placeId")} label={words.place} required>
            <Select
              defaultValue={fields.value("placeId") || placeId}
              options={places.map((place) => ({ value: place.id, label: place.name }))}
            />
          </Field>
        </div>
        {unbalanced && <Checkbox name="confirmed" label={words.confirm} hint={words.confirmHint} error={unbalanced} />}
        <div>
          <Button variant="secondary" busy={isBusy}>
            {words.split}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
