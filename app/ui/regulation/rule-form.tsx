import { Form } from "@remix-run/react";
import type { ShownParameter, ShownRule } from "#app/domain/regulation/list-rules.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { typedText, type FormState } from "#app/web/form-state.ts";
import { useRuleWords } from "./rule-words.tsx";

type RuleFormProps = { rule: ShownRule; form: FormState; version: string };

/** A rule of the draft: each parameter with its unit, its bounds and what the law leaves, then how and when it runs. */
export function RuleForm({ rule, form, version }: RuleFormProps) {
  const { t } = useT();
  const words = t.rules.form;
  const { errors, values } = form;
  const general = (errors[""] ?? []).map((message) => ({ message }));
  const isOn = values["intent"] ? values["isEnabled"] !== undefined : rule.isEnabled;
  return (
    <Card as="section" title={`${words.heading} ${version}`}>
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={general} />
        <input type="hidden" name="revision" value={rule.revision} />
        {rule.fixedBy === "law" && <Notice>{words.fixed}</Notice>}
        {rule.parameters.map((parameter) => (
          <ParameterField key={parameter.key} parameter={parameter} form={form} />
        ))}
        <div className="grid items-start gap-5 sm:grid-cols-3">
          <Field name="severity" label={words.severity} hint={words.severityHint} error={errors["severity"]}>
            <Select
              defaultValue={typedText(form, "severity", rule.severity)}
              options={(["block", "warn"] as const).map((value) => ({ value, label: t.rules.severities[value] }))}
            />
          </Field>
          <Field
            name="effectiveFrom"
            label={words.effectiveFrom}
            hint={words.datesHint}
            error={errors["effectiveFrom"]}
          >
            <DateInput defaultValue={typedText(form, "effectiveFrom", rule.effectiveFrom ?? "")} />
          </Field>
          <Field name="effectiveTo" label={words.effectiveTo} hint={words.datesHint} error={errors["effectiveTo"]}>
            <DateInput defaultValue={typedText(form, "effectiveTo", rule.effectiveTo ?? "")} />
          </Field>
        </div>
        <Checkbox
          name="isEnabled"
          value="true"
          label={words.isEnabled}
          defaultChecked={isOn}
          error={errors["isEnabled"] ?? null}
        />
        <p>
          <Button name="intent" value="set">
            {words.save}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

function ParameterField({ parameter, form }: { parameter: ShownParameter; form: FormState }) {
  const { t, f } = useT();
  const words = useRuleWords();
  const { key, value, spec } = parameter;
  const name = `parameters.${key}`;
  const unit = words.unitOf(parameter);
  const hints = [
    spec.kind !== "day" && t.rules.bounds(f.number(spec.min), f.number(spec.max)),
    spec.floor && words.floorOf(spec.floor, unit),
    spec.kind === "numbers" && t.rules.form.numbersHint,
  ].filter(Boolean);
  const typed = typedText(form, name, nestedText(form, key) ?? value);
  return (
    <Field
      name={name}
      label={unit === null ? words.label(key) : `${words.label(key)} (${t.rules.units[unit]})`}
      hint={hints.join(". ")}
      error={form.errors[name]}
      required
    >
      {spec.kind === "day" ? (
        <DateInput defaultValue={typed} className="max-w-56" />
      ) : (
        <TextInput defaultValue={typed} inputMode={spec.kind === "number" ? "numeric" : "text"} className="max-w-56" />
      )}
    </Field>
  );
}

/** What was typed into a field of the group of parameters, when the form came back. */
function nestedText({ values }: FormState, key: string): string | undefined {
  const group = values["parameters"];
  if (typeof group !== "object" || group === null) return undefined;
  const value = (group as Record<string, unknown>)[key];
  return typeof value === "string" ? value : "";
}
