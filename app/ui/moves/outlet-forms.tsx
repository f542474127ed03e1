import { Form } from "@remix-run/react";
import { OUTSIDE_CHANNELS } from "#app/domain/traceability/moving.schema.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import { lotUnitWord } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { DOCUMENT_TYPES, FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { ConfirmBox } from "./confirm-box.tsx";
import { PlaceField, type MovePlace } from "./place-field.tsx";

type OutletFormProps = {
  lot: { readonly uom: LotUnit; readonly unit: string; readonly unitEn: string };
  places: readonly MovePlace[];
  today: string;
  fields: BoundFields;
  isBusy: boolean;
};

/** Sold elsewhere: how much and to what kind of buyer. No price, no name. */
export function SellForm({ lot, fields, isBusy, ...where }: OutletFormProps) {
  const words = useT().t.moves.outOfLot;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="intent" value="sell" />
      <FormErrors errors={fields.summary} />
      <p className="text-ink-soft">{words.sellLead}</p>
      <Quantity lot={lot} fields={fields} id="sell" />
      <Field {...fields.of("channel")} id="sell-channel" label={words.channel} required>
        <Select
          {...fields.text("channel")}
          options={OUTSIDE_CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
        />
      </Field>
      <Where {...where} fields={fields} id="sell" />
      <ConfirmBox fields={fields} />
      <div>
        <Button busy={isBusy}>{words.sellAct}</Button>
      </div>
    </Form>
  );
}

/** Destroyed: how much, why, who saw it, and the record of it. */
export function DestroyForm({ lot, fields, isBusy, ...where }: OutletFormProps) {
  const { t } = useT();
  const words = t.moves.outOfLot;
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid gap-5">
      <input type="hidden" name="intent" value="destroy" />
      <FormErrors errors={fields.summary} />
      <p className="text-ink-soft">{words.destroyLead}</p>
      <Quantity lot={lot} fields={fields} id="destroy" />
      <Field {...fields.of("reason")} label={words.reason} required>
        <TextInput {...fields.text("reason")} lang="vi" maxLength={200} />
      </Field>
      <Field {...fields.of("witness")} label={words.witness}>
        <TextInput {...fields.text("witness")} lang="vi" maxLength={120} autoComplete="off" />
      </Field>
      <Field {...fields.of("documents")} label={words.documents}>
        <FileInput name="documents" accept={DOCUMENT_TYPES} multiple />
      </Field>
      <Where {...where} fields={fields} id="destroy" />
      <ConfirmBox fields={fields} />
      <div>
        <Button busy={isBusy} variant="secondary">
          {words.destroyAct}
        </Button>
      </div>
    </Form>
  );
}

/** Where what is left of it stands from now on. */
export function StockForm({ lot: _, fields, isBusy, ...where }: OutletFormProps) {
  const words = useT().t.moves.outOfLot;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="intent" value="stock" />
      <FormErrors errors={fields.summary} />
      <p className="text-ink-soft">{words.stockLead}</p>
      <Where {...where} fields={fields} id="stock" />
      <div>
        <Button busy={isBusy} variant="secondary">
          {words.stockAct}
        </Button>
      </div>
    </Form>
  );
}

function Quantity({ lot, fields, id }: Pick<OutletFormProps, "lot" | "fields"> & { id: string }) {
  const translator = useT();
  const unit = lotUnitWord(lot.uom, lot, translator);
  return (
    <Field {...fields.of("quantity")} id={`${id}-quantity`} label={translator.t.moves.outOfLot.quantity(unit)} required>
      <TextInput {...fields.text("quantity")} inputMode="decimal" maxLength={14} autoComplete="off" suffix={unit} />
    </Field>
  );
}

type WhereProps = Pick<OutletFormProps, "places" | "today" | "fields"> & { id: string };

function Where({ places, today, fields, id }: WhereProps) {
  const words = useT().t.moves.outOfLot;
  return (
    <>
      <PlaceField places={places} fields={fields} label={words.place} id={`${id}-place`} />
      <Field {...fields.of("on")} id={`${id}-on`} label={words.on} required>
        <DateInput defaultValue={fields.value("on") || today} max={today} />
      </Field>
    </>
  );
}
