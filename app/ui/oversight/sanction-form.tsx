import { Form } from "@remix-run/react";
import type { SanctionForm as FormFacts } from "#app/domain/oversight/get-sanction-form.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";

type SanctionFormProps = { facts: FormFacts; fields: BoundFields; isBusy: boolean };

/** What a manager decides about a stall or a listing: how grave, on which article, for which facts, from when. */
export function SanctionForm({ facts, fields, isBusy }: SanctionFormProps) {
  const words = useT().t.sanctions.office;
  return (
    <Form method="post" noValidate>
      {facts.listing ? (
        <input type="hidden" name="listingId" value={facts.listing.id} />
      ) : (
        <input type="hidden" name="sellerId" value={facts.seller.id} />
      )}
      <FormErrors errors={fields.summary} />
      <KindSection facts={facts} fields={fields} />
      <BasisSection facts={facts} fields={fields} />
      <TimeSection facts={facts} fields={fields} />
      <OrderSection fields={fields} />
      <p className="border-t border-line pt-5">
        <Button busy={isBusy} variant="danger">
          {words.impose}
        </Button>
      </p>
    </Form>
  );
}

type SectionProps = { facts: FormFacts; fields: BoundFields };

function KindSection({ facts, fields }: SectionProps) {
  const { t } = useT();
  const words = t.sanctions;
  const { kind, after } = facts.suggestion;
  const name = words.kinds[kind].name.toLowerCase();
  return (
    <FormSection title={words.kind} lead={words.office.suggestionHint}>
      <Notice kind="info">
        {after.length > 0 ? words.office.suggestion(name) : words.office.suggestionFirst(name)}
      </Notice>
      <RadioCards
        name="kind"
        legend={words.kind}
        error={fields.of("kind").error}
        defaultValue={fields.value("kind") || undefined}
        options={facts.kinds.map((value) => ({
          value,
          label: words.kinds[value].name,
          description: words.kinds[value].hint,
        }))}
      />
    </FormSection>
  );
}

function BasisSection({ facts, fields }: SectionProps) {
  const { t, locale } = useT();
  const words = t.sanctions.office;
  const findingWords: Readonly<Record<string, { title: string } | undefined>> = t.findings;
  const chosen = fields.list("rules");
  return (
    <FormSection title={t.sanctions.basis}>
      <Field
        {...fields.of("article")}
        label={words.articleLabel}
        hint={facts.version && words.articleHint(facts.version)}
        required
      >
        <Select
          defaultValue={fields.value("article")}
          placeholder={words.chooseArticle}
          options={facts.articles.map(({ number, heading, headingEn }) => ({
            value: String(number),
            label: `${number}. ${locale === "vi" ? heading : headingEn}`,
          }))}
        />
      </Field>
      {facts.findings.length > 0 && (
        <fieldset>
          <legend className="mb-1 font-semibold">{words.rulesLabel}</legend>
          {facts.findings.map(({ rule }) => (
            <Checkbox
              key={rule}
              name="rules"
              value={rule}
              defaultChecked={chosen.includes(rule)}
              label={`${rule}: ${findingWords[rule]?.title ?? rule}`}
            />
          ))}
        </fieldset>
      )}
      <Field {...fields.of("facts")} label={words.factsLabel} hint={words.factsHint} required>
        <Textarea {...fields.text("facts")} rows={4} lang="vi" maxLength={4000} />
      </Field>
      <Field {...fields.of("remedy")} label={words.remedyLabel} hint={words.remedyHint}>
        <Textarea {...fields.text("remedy")} rows={2} lang="vi" maxLength={2000} />
      </Field>
    </FormSection>
  );
}

function TimeSection({ facts, fields }: SectionProps) {
  const { t, f } = useT();
  const words = t.sanctions.office;
  return (
    <FormSection title={t.sanctions.effectiveAt}>
      <Field
        {...fields.of("effectiveOn")}
        label={words.effectiveLabel}
        hint={words.effectiveHint(f.date(facts.earliestOn))}
      >
        <DateInput {...fields.text("effectiveOn")} min={facts.earliestOn} />
      </Field>
      <Field {...fields.of("endsOn")} label={words.endsLabel} hint={words.endsHint}>
        <DateInput {...fields.text("endsOn")} min={facts.today} />
      </Field>
    </FormSection>
  );
}

function OrderSection({ fields }: { fields: BoundFields }) {
  const words = useT().t.sanctions.office;
  return (
    <FormSection title={words.orderHeading} lead={words.orderLead}>
      <Field {...fields.of("orderNumber")} label={words.orderNumber}>
        <TextInput {...fields.text("orderNumber")} lang="vi" maxLength={60} autoComplete="off" />
      </Field>
      <Field {...fields.of("orderIssuer")} label={words.orderIssuer}>
        <TextInput {...fields.text("orderIssuer")} lang="vi" maxLength={200} autoComplete="off" />
      </Field>
      <div className="flex flex-wrap gap-5">
        <Field {...fields.of("orderDate")} label={words.orderDate}>
          <DateInput {...fields.text("orderDate")} />
        </Field>
        <Field {...fields.of("orderReceivedOn")} label={words.orderReceivedOn}>
          <DateInput {...fields.text("orderReceivedOn")} />
        </Field>
        <Field {...fields.of("orderReceivedTime")} label={words.orderReceivedTime}>
          <TextInput {...fields.text("orderReceivedTime")} type="time" className="w-32!" />
        </Field>
      </div>
    </FormSection>
  );
}
