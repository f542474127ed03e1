import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { SAID_UNITS } from "#app/domain/traceability/quantity.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { CameraScan } from "./camera-scan.tsx";
import { stallOptions, type StallView } from "./stall-options.ts";

type IntakeFormProps = { stalls: readonly StallView[]; clientKey: string; fields: BoundFields };

const UNITS = SAID_UNITS.filter((unit) => unit !== "g" && unit !== "ml");

/** Scan, how much, which stall: three things, and the rest if it is known. A hand scanner types into the first field. */
export function IntakeForm({ stalls, clientKey, fields }: IntakeFormProps) {
  const { t, locale } = useT();
  const words = t.office.intake;
  const code = useRef<HTMLInputElement>(null);
  // A hand scanner types wherever the cursor stands: after each arrival it stands here again.
  useEffect(() => code.current?.focus(), [clientKey]);
  const isBusy = useNavigation().state === "submitting";
  const isUncoded = fields.value("description") !== "" || fields.of("description").error !== null;
  return (
    // A new key is a new arrival: the form empties itself, but for the stall and the carrier.
    <Form key={clientKey} method="post" noValidate className="grid gap-4">
      <input type="hidden" name="intent" value="record" />
      <input type="hidden" name="clientKey" value={fields.value("clientKey") || clientKey} />
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("typed")} label={words.code} hint={words.codeHint}>
        <TextInput
          {...fields.text("typed")}
          ref={code}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={300}
          className="text-lg font-semibold"
        />
      </Field>
      <CameraScan
        onRead={(text) => {
          if (code.current) code.current.value = text;
          code.current?.focus();
        }}
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field {...fields.of("quantity")} label={words.quantity} hint={words.quantityHint}>
          <TextInput {...fields.text("quantity")} inputMode="decimal" autoComplete="off" />
        </Field>
        <Field {...fields.of("unit")} label={words.unit} required>
          <Select
            defaultValue={fields.value("unit") || "kg"}
            options={UNITS.map((value) => ({ value, label: words.units[value] }))}
          />
        </Field>
      </div>
      <Field {...fields.of("stallId")} label={words.stall} required>
        <Select {...fields.text("stallId")} placeholder={words.chooseStall} options={stallOptions(stalls, locale)} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field {...fields.of("broughtBy")} label={words.broughtBy}>
          <TextInput {...fields.text("broughtBy")} maxLength={120} />
        </Field>
        <Field {...fields.of("vehicle")} label={words.vehicle}>
          <TextInput {...fields.text("vehicle")} maxLength={40} autoCapitalize="characters" />
        </Field>
      </div>
      <Disclosure summary={words.uncoded} open={isUncoded}>
        <div className="grid gap-4">
          <Field {...fields.of("description")} label={words.description} hint={words.descriptionHint}>
            <TextInput {...fields.text("description")} maxLength={200} />
          </Field>
          <div className="grid gap-4 sm:grid-cols-2">
            <Field {...fields.of("supplier")} label={words.supplier}>
              <TextInput {...fields.text("supplier")} maxLength={160} />
            </Field>
            <Field {...fields.of("paperNumber")} label={words.paperNumber}>
              <TextInput {...fields.text("paperNumber")} maxLength={80} />
            </Field>
          </div>
        </div>
      </Disclosure>
      <div>
        <Button size="large" icon={CheckIcon} busy={isBusy}>
          {words.submit}
        </Button>
      </div>
    </Form>
  );
}
