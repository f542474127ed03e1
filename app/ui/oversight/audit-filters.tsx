import { Form } from "@remix-run/react";
import type { AuditSearch } from "#app/domain/oversight/audit-search.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { urls } from "#app/urls.ts";

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Who, for which unit, what, about what, when: a form that only changes the page's address. */
export function AuditFilters({ search }: { search: AuditSearch }) {
  const words = useT().t.office.audit;
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <Form method="get" aria-label={words.filters.title} className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
      <Field name="ai" label={words.filters.who} hint={words.filters.whoHint} className="content-end">
        <TextInput defaultValue={search.who} maxLength={120} />
      </Field>
      <Field name="don-vi" label={words.filters.unit} hint={words.filters.unitHint} className="content-end">
        <TextInput defaultValue={search.unit} maxLength={120} />
      </Field>
      <Field name="viec" label={words.filters.action} className="content-end">
        <Select
          defaultValue={search.action ?? ""}
          placeholder={words.filters.anyAction}
          options={optionsOf(words.actions)}
        />
      </Field>
      <Field name="loai" label={words.subjectType} className="content-end">
        <Select
          defaultValue={search.subjectType ?? ""}
          placeholder={words.anySubject}
          options={optionsOf(words.subjects)}
        />
      </Field>
      <Field name="ma" label={words.subjectId} className="content-end">
        <TextInput defaultValue={search.subjectId} maxLength={80} />
      </Field>
      <Field name="tu" label={words.filters.from} className="content-end">
        <DateInput defaultValue={search.from} />
      </Field>
      <Field name="den" label={words.filters.until} className="content-end">
        <DateInput defaultValue={search.until} />
      </Field>
      <div className="flex flex-wrap items-end gap-3">
        <Button variant="secondary">{words.filter}</Button>
        {isFiltered && (
          <LinkButton to={urls.office.audit} variant="quiet">
            {words.clear}
          </LinkButton>
        )}
      </div>
    </Form>
  );
}
