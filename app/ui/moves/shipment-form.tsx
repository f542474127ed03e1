import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { AmountRows, type AmountLot } from "./amount-rows.tsx";
import { ConfirmBox } from "./confirm-box.tsx";
import { CrateBoxes, type CrateChoice } from "./crate-boxes.tsx";
import { PlaceField, type MovePlace } from "./place-field.tsx";

type Option = { readonly value: string; readonly label: string };
type ShipmentFormProps = {
  fields: BoundFields;
  lots: readonly AmountLot[];
  crates: readonly CrateChoice[];
  partners: readonly Option[];
  provinces: readonly Option[];
  places: readonly MovePlace[];
  today: string;
  isBusy: boolean;
};

/** To whom, what, and how it travels: three cards in the order in which a driver asks. */
export function ShipmentForm(props: ShipmentFormProps) {
  const { fields, lots, crates, places, today, isBusy } = props;
  const words = useT().t.moves;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <FormErrors errors={fields.summary} />
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <Card as="section" title={words.ship.whom}>
          <Receiver {...props} />
        </Card>
        <Card as="section" title={words.ship.road}>
          <div className="grid gap-5">
            <div className="grid gap-5 sm:grid-cols-2">
              <PlaceField places={places} fields={fields} label={words.ship.place} />
              <Field {...fields.of("on")} label={words.ship.on} required>
                <DateInput defaultValue={fields.value("on") || today} max={today} />
              </Field>
            </div>
            <Field {...fields.of("carrier")} label={words.carrier}>
              <TextInput {...fields.text("carrier")} lang="vi" maxLength={120} />
            </Field>
            <div className="grid gap-5 sm:grid-cols-2">
              <Field {...fields.of("vehicle")} label={words.vehicle}>
                <TextInput {...fields.text("vehicle")} maxLength={40} autoComplete="off" />
              </Field>
              <Field {...fields.of("temperatureSet")} label={words.temperature} hint={words.ship.temperatureHint}>
                <TextInput {...fields.text("temperatureSet")} inputMode="decimal" maxLength={6} autoComplete="off" />
              </Field>
            </div>
            <Field {...fields.of("note")} label={words.note}>
              <TextInput {...fields.text("note")} lang="vi" maxLength={300} />
            </Field>
          </div>
        </Card>
      </div>
      <Card as="section" title={words.ship.what}>
        <div className="grid gap-5">
          {lots.length === 0 ? (
            <p className="text-ink-soft">{words.ship.noLots}</p>
          ) : (
            <>
              <p className="text-sm text-ink-soft">{words.ship.lotsHint}</p>
              <AmountRows lots={lots} fields={fields} labelOf={words.ship.amountOf} />
            </>
          )}
          <CrateBoxes legend={words.ship.crates} crates={crates} fields={fields} />
          <ConfirmBox fields={fields} />
          <div>
            <Button busy={isBusy}>{words.ship.send}</Button>
          </div>
        </div>
      </Card>
    </Form>
  );
}

function Receiver({ fields, partners, provinces }: ShipmentFormProps) {
  const { t } = useT();
  const words = t.moves.ship;
  return (
    <div className="grid gap-5">
      {partners.length > 0 && (
        <Field {...fields.of("partner")} label={words.partner}>
          <Select {...fields.text("partner")} placeholder={words.choosePartner} options={partners} />
        </Field>
      )}
      <Field {...fields.of("receiverTaxCode")} label={words.taxCode}>
        <TextInput {...fields.text("receiverTaxCode")} inputMode="numeric" maxLength={30} autoComplete="off" />
      </Field>
      <Field {...fields.of("receiverName")} label={words.name}>
        <TextInput {...fields.text("receiverName")} lang="vi" maxLength={160} autoComplete="off" />
      </Field>
      <Field {...fields.of("receiverProvince")} label={words.province}>
        <Select {...fields.text("receiverProvince")} placeholder={t.chain.noProvince} options={provinces} />
      </Field>
    </div>
  );
}
