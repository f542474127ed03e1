import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { SellerPlace } from "#app/domain/traceability/place.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { DOCUMENT_TYPES, FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";

export type EntryKind = "shipped" | "received" | "inspected" | "work";

type EntryFormsProps = {
  /** What each form shows; the one that came back holds what was typed. */
  fieldsOf: (kind: EntryKind) => BoundFields;
  places: readonly Pick<SellerPlace, "id" | "name">[];
  today: string;
  isBusy: boolean;
};

/** Adds to the story of a lot: one short form for each kind of thing that happens. */
export function EntryForms({ fieldsOf, places, today, isBusy }: EntryFormsProps) {
  const { t } = useT();
  const words = t.seller.lots;
  const form = (kind: EntryKind, inputs: (fields: BoundFields) => ReactNode) => {
    const fields = fieldsOf(kind);
    return (
      <Disclosure summary={words.kinds[kind]} open={fields.summary.length > 0}>
        <Form
          method="post"
          noValidate
          className="grid max-w-form gap-5"
          {...(kind === "inspected" ? { encType: "multipart/form-data" as const } : {})}
        >
          <input type="hidden" name="intent" value={kind} />
          <FormErrors errors={fields.summary} />
          <Field {...fields.of("on")} id={idOf(kind, "on")} label={words.on} required>
            <DateInput defaultValue={fields.value("on") || today} max={today} />
          </Field>
          {inputs(fields)}
          <div>
            <Button busy={isBusy}>{words.record}</Button>
          </div>
        </Form>
      </Disclosure>
    );
  };
  const placeOptions = places.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div>
      {form("shipped", (fields) => (
        <>
          <Field
            {...fields.of("receiver")}
            id={idOf("shipped", "receiver")}
            label={words.receiver}
            hint={words.receiverHint}
            required
          >
            <TextInput {...fields.text("receiver")} lang="vi" maxLength={120} />
          </Field>
          <Field
            {...fields.of("vehicle")}
            id={idOf("shipped", "vehicle")}
            label={words.vehicle}
            hint={words.vehicleHint}
          >
            <TextInput {...fields.text("vehicle")} maxLength={40} autoComplete="off" />
          </Field>
        </>
      ))}
      {form("received", (fields) => (
        <Field {...fields.of("placeId")} id={idOf("received", "placeId")} label={words.receivedAt} required>
          <Select {...fields.text("placeId")} placeholder={words.choose} options={placeOptions} />
        </Field>
      ))}
      {form("inspected", (fields) => (
        <InspectionFields fields={fields} />
      ))}
      {form("work", (fields) => (
        <>
          <Field {...fields.of("note")} id={idOf("work", "note")} label={words.note} required>
            <Textarea {...fields.text("note")} lang="vi" rows={2} maxLength={500} />
          </Field>
          <Field {...fields.of("placeId")} id={idOf("work", "placeId")} label={t.origin.fields.place}>
            <Select {...fields.text("placeId")} placeholder={words.keepPlace} options={placeOptions} />
          </Field>
        </>
      ))}
    </div>
  );
}

/** Several forms of the page have a field of the same name. */
const idOf = (kind: EntryKind, name: string): string => `${fieldId(name)}-${kind}`;

function InspectionFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.lots;
  return (
    <>
      <Field {...fields.of("report")} label={words.report} required>
        <TextInput {...fields.text("report")} lang="vi" maxLength={60} autoComplete="off" />
      </Field>
      <Field {...fields.of("laboratory")} label={words.laboratory} required>
        <TextInput {...fields.text("laboratory")} lang="vi" maxLength={120} />
      </Field>
      <Field {...fields.of("documents")} label={words.reportPaper} hint={words.reportPaperHint}>
        <FileInput accept={DOCUMENT_TYPES} multiple />
      </Field>
      <RadioCards
        name="result"
        legend={words.result}
        error={fields.of("result").error}
        defaultValue={fields.value("result")}
        columns={2}
        options={[
          { value: "passed", label: words.passed },
          { value: "failed", label: words.failed, description: words.failedText },
        ]}
      />
    </>
  );
}
