import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { UnitAct } from "#app/domain/organisation/unit-act.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

export type UnitIntent = UnitAct["intent"];
type FormProps = { fields: BoundFields; isBusy: boolean };

/** Several forms of the page have a field of the same name. */
const idOf = (intent: UnitIntent, name: string): string => `${fieldId(name)}-${intent}`;

type ActProps = FormProps & {
  intent: UnitIntent;
  title: string;
  lead?: string;
  confirm: string;
  isDangerous?: boolean;
  children: ReactNode;
};

export function UnitActForm({ intent, title, lead, confirm, isDangerous, fields, isBusy, children }: ActProps) {
  return (
    <Disclosure summary={title} open={fields.summary.length > 0}>
      <Form method="post" noValidate className="grid max-w-form justify-items-start gap-5 *:w-full *:[button]:w-auto">
        <input type="hidden" name="intent" value={intent} />
        {lead && <p className="text-ink-soft">{lead}</p>}
        <FormErrors errors={fields.summary} />
        {children}
        <Button {...(isDangerous ? { variant: "danger" as const } : {})} busy={isBusy}>
          {confirm}
        </Button>
      </Form>
    </Disclosure>
  );
}

function NameFields({ intent, fields, label }: { intent: UnitIntent; fields: BoundFields; label: string }) {
  const words = useT().t.office.units;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field {...fields.of("name")} id={idOf(intent, "name")} label={label} required>
        <TextInput {...fields.text("name")} lang="vi" maxLength={120} autoComplete="off" />
      </Field>
      <Field {...fields.of("nameEn")} id={idOf(intent, "nameEn")} label={words.nameEn}>
        <TextInput {...fields.text("nameEn")} lang="en" maxLength={120} autoComplete="off" />
      </Field>
    </div>
  );
}

export function DayField(props: {
  intent: UnitIntent;
  name: string;
  label: string;
  hint?: string;
  fields: BoundFields;
}) {
  const { intent, name, label, hint, fields } = props;
  return (
    <Field {...fields.of(name)} id={idOf(intent, name)} label={label} hint={hint} required={hint === undefined}>
      <DateInput {...fields.text(name)} />
    </Field>
  );
}

type Kind = { readonly code: string; readonly name: string; readonly nameEn: string };

export function OpenUnitForm({ kinds, fields, isBusy }: FormProps & { kinds: readonly Kind[] }) {
  const { t, locale } = useT();
  const words = t.office.units;
  return (
    <UnitActForm intent="open" title={words.open} confirm={words.confirmOpen} fields={fields} isBusy={isBusy}>
      <Field {...fields.of("kind")} label={words.openKind} required>
        <Select
          {...fields.text("kind")}
          options={kinds.map(({ code, name, nameEn }) => ({ value: code, label: locale === "vi" ? name : nameEn }))}
        />
      </Field>
      <Field {...fields.of("code")} label={words.openCode} hint={words.openCodeHint} required>
        <TextInput {...fields.text("code")} autoCapitalize="characters" autoComplete="off" maxLength={40} />
      </Field>
      <NameFields intent="open" fields={fields} label={words.nameVi} />
      <DayField intent="open" name="from" label={words.from} hint={words.fromHint} fields={fields} />
    </UnitActForm>
  );
}

export function RenameUnitForm(props: FormProps) {
  const words = useT().t.office.units;
  return (
    <UnitActForm {...props} intent="rename" title={words.rename} lead={words.renameLead} confirm={words.confirmRename}>
      <NameFields intent="rename" fields={props.fields} label={words.newName} />
      <DayField intent="rename" name="from" label={words.from} fields={props.fields} />
    </UnitActForm>
  );
}

export function MergeUnitForm(props: FormProps) {
  const words = useT().t.office.units;
  return (
    <UnitActForm {...props} intent="merge" title={words.merge} lead={words.mergeLead} confirm={words.confirmMerge}>
      <Field {...props.fields.of("successorCode")} label={words.successorCode} required>
        <TextInput
          {...props.fields.text("successorCode")}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={40}
        />
      </Field>
      <DayField intent="merge" name="lastDay" label={words.lastDay} fields={props.fields} />
    </UnitActForm>
  );
}

export function CloseUnitForm(props: FormProps) {
  const words = useT().t.office.units;
  return (
    <UnitActForm
      {...props}
      intent="close"
      title={words.close}
      lead={words.closeLead}
      confirm={words.confirmClose}
      isDangerous
    >
      <DayField intent="close" name="lastDay" label={words.lastDay} fields={props.fields} />
    </UnitActForm>
  );
}

export function AssignStallForm(props: FormProps) {
  const words = useT().t.office.units;
  return (
    <UnitActForm {...props} intent="assign" title={words.assign} confirm={words.confirmAssign}>
      <Field {...props.fields.of("seller")} label={words.sellerMark} hint={words.sellerMarkHint} required>
        <TextInput {...props.fields.text("seller")} autoComplete="off" maxLength={80} />
      </Field>
      <DayField intent="assign" name="from" label={words.from} fields={props.fields} />
    </UnitActForm>
  );
}
