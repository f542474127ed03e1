import { Form } from "@remix-run/react";
import { lotUnitWord } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { AmountRows, type AmountLot } from "./amount-rows.tsx";
import { ConfirmBox } from "./confirm-box.tsx";
import { CrateBoxes, type CrateChoice } from "./crate-boxes.tsx";
import type { InsideLot } from "./inside-list.tsx";
import { PlaceField, type MovePlace } from "./place-field.tsx";

type PackFormProps = {
  lots: readonly AmountLot[];
  choices: readonly CrateChoice[];
  places: readonly MovePlace[];
  fields: BoundFields;
  isBusy: boolean;
};

export function PackForm({ lots, choices, places, fields, isBusy }: PackFormProps) {
  const words = useT().t.moves;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="intent" value="pack" />
      <FormErrors errors={fields.summary} />
      <p className="text-ink-soft">{words.crate.packLead}</p>
      {lots.length === 0 ? (
        <p>{words.ship.noLots}</p>
      ) : (
        <AmountRows lots={lots} fields={fields} labelOf={words.ship.amountOf} />
      )}
      <CrateBoxes legend={words.crate.children} crates={choices} fields={fields} />
      <PlaceField places={places} fields={fields} label={words.crate.place} />
      <ConfirmBox fields={fields} />
      <div>
        <Button busy={isBusy}>{words.crate.packAct}</Button>
      </div>
    </Form>
  );
}

type UnpackFormProps = {
  inside: readonly InsideLot[];
  crates: readonly CrateChoice[];
  places: readonly MovePlace[];
  fields: BoundFields;
  all: BoundFields;
  isBusy: boolean;
};

/** Part of it, or with the second button everything. */
export function UnpackForm({ inside, crates, places, fields, all, isBusy }: UnpackFormProps) {
  const translator = useT();
  const words = translator.t.moves;
  return (
    <div className="grid gap-5">
      <p className="text-ink-soft">{words.crate.unpackLead}</p>
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={[...fields.summary, ...all.summary]} />
        {inside.map((lot) => (
          <Field
            key={`${lot.lotId}${lot.uom ?? ""}`}
            {...fields.of(`lines.${lot.lotId}`)}
            id={`out-${lot.lotId}`}
            label={words.crate.takenOf(lot.code)}
          >
            <TextInput
              {...fields.text(`lines.${lot.lotId}`)}
              inputMode="decimal"
              autoComplete="off"
              maxLength={14}
              suffix={lotUnitWord(lot.uom, lot, translator)}
            />
          </Field>
        ))}
        <CrateBoxes legend={words.crate.childrenOut} crates={crates} fields={fields} />
        <PlaceField places={places} fields={fields} label={words.crate.place} id="out-place" />
        <div className="flex flex-wrap gap-2">
          <Button name="intent" value="unpack" variant="secondary" busy={isBusy}>
            {words.crate.unpackSome}
          </Button>
          <Button name="intent" value="empty" variant="secondary" busy={isBusy}>
            {words.crate.unpackAll}
          </Button>
        </div>
      </Form>
    </div>
  );
}
