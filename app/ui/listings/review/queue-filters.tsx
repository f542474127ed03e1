import { Form } from "@remix-run/react";
import { RISK_REASONS } from "#app/domain/listings/review-risk.ts";
import { GOODS_GROUPS } from "#app/domain/shared/goods-group.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Select } from "#app/ui/kit/select.tsx";

export type QueueFilter = { readonly group: string; readonly risk: string; readonly communeCode: string };

type QueueFiltersProps = {
  state: string;
  filter: QueueFilter;
  communes: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[];
};

/** By group of goods, by the seller's commune, by kind of risk; a form, so that it works without a script. */
export function QueueFilters({ state, filter, communes }: QueueFiltersProps) {
  const { t, locale } = useT();
  const words = t.office.review;
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3">
      {state !== "submitted" && <input type="hidden" name="trang_thai" value={state} />}
      <Field name="nhom" label={words.filters.group}>
        <Select
          key={filter.group}
          defaultValue={filter.group}
          placeholder={words.filters.all}
          options={GOODS_GROUPS.map((value) => ({ value, label: words.filters.groups[value] }))}
        />
      </Field>
      <Field name="xa" label={words.filters.commune}>
        <Select
          key={filter.communeCode}
          defaultValue={filter.communeCode}
          placeholder={words.filters.all}
          options={communes.map(({ code, name, nameEn }) => ({ value: code, label: locale === "vi" ? name : nameEn }))}
        />
      </Field>
      <Field name="rui_ro" label={words.columns.risks}>
        <Select
          key={filter.risk}
          defaultValue={filter.risk}
          placeholder={words.filters.all}
          options={RISK_REASONS.map((value) => ({ value, label: words.risks.names[value] }))}
        />
      </Field>
      <Button variant="secondary">{words.filters.act}</Button>
    </Form>
  );
}
