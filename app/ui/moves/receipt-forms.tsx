import { Form } from "@remix-run/react";
import { DIFFERENCE_REASONS } from "#app/domain/traceability/shipment.ts";
import { lotUnitWord } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { writeNumber } from "#app/ui/kit/number-text.ts";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { PlaceField, type MovePlace } from "./place-field.tsx";
import type { ShownLine } from "./shipment-lines.tsx";

type ReceiptFormsProps = {
  lines: readonly ShownLine[];
  places: readonly MovePlace[];
  today: string;
  all: BoundFields;
  some: BoundFields;
  isBusy: boolean;
};

/** One tap when all is there; lot by lot where it is not. */
export function ReceiptForms({ lines, places, today, all, some, isBusy }: ReceiptFormsProps) {
  const words = useT().t.moves.one;
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft">{words.receiveLead}</p>
      <Form method="post" noValidate className="grid gap-4 sm:flex sm:flex-wrap sm:items-end">
        <input type="hidden" name="intent" value="all" />
        <input type="hidden" name="on" value={today} />
        <FormErrors errors={all.summary} />
        <div className="sm:min-w-64">
          <PlaceField places={places} fields={all} label={words.place} id="all-place" />
        </div>
        <Button busy={isBusy} className="min-h-14 text-lg">
          {words.all}
        </Button>
      </Form>
      <Disclosure summary={words.some} open={some.summary.length > 0}>
        <Form method="post" noValidate className="grid gap-5">
          <input type="hidden" name="intent" value="some" />
          <FormErrors errors={some.summary} />
          <ul className="divide-y divide-line border-y border-line">
            {lines.map((line) => (
              <GotRow key={line.lotId} line={line} fields={some} />
            ))}
          </ul>
          <div className="grid max-w-form gap-5 sm:grid-cols-2">
            <PlaceField places={places} fields={some} label={words.place} />
            <Field {...some.of("on")} label={words.on} required>
              <DateInput defaultValue={some.value("on") || today} max={today} />
            </Field>
          </div>
          <Field {...some.of("remark")} label={words.remark} className="max-w-form">
            <TextInput {...some.text("remark")} lang="vi" maxLength={300} />
          </Field>
          <div>
            <Button busy={isBusy} variant="secondary">
              {words.receiveSome}
            </Button>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}

function GotRow({ line, fields }: { line: ShownLine; fields: BoundFields }) {
  const translator = useT();
  const { t, locale } = translator;
  const words = t.moves.one;
  return (
    <li className="grid gap-4 py-3 sm:grid-cols-[minmax(0,1fr)_10rem_14rem]">
      <span className="self-center">
        <span lang="vi" className="font-semibold">
          {line.productName}
        </span>
        <span className="block text-sm text-ink-soft tabular-nums">{line.code}</span>
      </span>
      <Field {...fields.of(`got.${line.lotId}`)} label={words.gotOf(line.code)}>
        <TextInput
          defaultValue={fields.value(`got.${line.lotId}`) || writeNumber(line.quantity, locale)}
          inputMode="decimal"
          autoComplete="off"
          maxLength={14}
          suffix={lotUnitWord(line.uom, line, translator)}
        />
      </Field>
      <Field {...fields.of(`why.${line.lotId}`)} label={words.whyOf(line.code)}>
        <Select
          {...fields.text(`why.${line.lotId}`)}
          placeholder={words.same}
          options={DIFFERENCE_REASONS.map((value) => ({ value, label: t.moves.reasons[value] }))}
        />
      </Field>
    </li>
  );
}
