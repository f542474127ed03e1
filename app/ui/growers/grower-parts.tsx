import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";

type Harvest = {
  readonly lotId: string;
  readonly code: string;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly producedOn: string;
  readonly quantity: number;
  readonly lotQuantity: number;
};
type GrowerHarvestsProps = {
  harvests: readonly Harvest[];
  totals: readonly Omit<Harvest, "lotId" | "code" | "producedOn" | "lotQuantity">[];
  from: string;
  to: string;
  today: string;
};

/** What a grower brought in a stretch of days: the sums first, then lot by lot. */
export function GrowerHarvests({ harvests, totals, from, to, today }: GrowerHarvestsProps) {
  const { t, f, locale } = useT();
  const words = t.seller.growers;
  const unitOf = (row: { unit: string; unitEn: string }): string => (locale === "vi" ? row.unit : row.unitEn);
  return (
    <Card as="section" title={words.harvests}>
      <Form method="get" className="mb-4 flex flex-wrap items-end gap-4">
        <Field name="tu" label={words.from}>
          <DateInput defaultValue={from} max={today} />
        </Field>
        <Field name="den" label={words.to}>
          <DateInput defaultValue={to} max={today} />
        </Field>
        <Button variant="secondary">{words.show}</Button>
      </Form>
      {harvests.length === 0 ? (
        <p className="text-ink-soft">{words.noHarvests}</p>
      ) : (
        <div className="grid gap-4">
          <ul className="flex flex-wrap gap-x-8 gap-y-2">
            {totals.map((total) => (
              <li key={`${total.productName} ${total.unit}`}>
                <span className="block text-2xl font-semibold tabular-nums">
                  {f.quantity(total.quantity, unitOf(total))}
                </span>
                <InLanguage vi={total.productName} en={total.productNameEn} />
              </li>
            ))}
          </ul>
          <Table
            caption={words.harvests}
            hideCaption
            stacked
            dense
            rows={harvests}
            rowKey={({ lotId }) => lotId}
            columns={[
              {
                key: "lot",
                header: words.lot,
                isRowHeader: true,
                cell: ({ lotId, code }) => <TextLink to={urls.seller.lot(lotId)}>{code}</TextLink>,
              },
              {
                key: "product",
                header: words.product,
                cell: ({ productName, productNameEn }) => <InLanguage vi={productName} en={productNameEn} />,
              },
              { key: "on", header: words.producedOn, cell: ({ producedOn }) => f.date(producedOn) },
              {
                key: "quantity",
                header: words.quantity,
                align: "end",
                cell: (row) => (
                  <>
                    {f.quantity(row.quantity, unitOf(row))}{" "}
                    <span className="text-ink-soft">{words.ofLot(f.number(row.lotQuantity))}</span>
                  </>
                ),
              },
            ]}
          />
        </div>
      )}
    </Card>
  );
}

type PlotFormProps = {
  places: readonly { readonly id: string; readonly name: string }[];
  today: string;
  fields: BoundFields;
  isBusy: boolean;
};

/** Gives a plot to the grower from a day on. */
export function PlotForm({ places, today, fields, isBusy }: PlotFormProps) {
  const words = useT().t.seller.growers;
  if (places.length === 0)
    return (
      <p>
        {words.noPlaces} <TextLink to={urls.seller.places}>{words.place}</TextLink>
      </p>
    );
  return (
    <Form method="post" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="assign" />
      <FormErrors errors={fields.summary} />
      <p className="text-ink-soft">{words.assignLead}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("placeId")} label={words.place} required>
          <Select
            {...fields.text("placeId")}
            placeholder={words.choosePlace}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field {...fields.of("fromOn")} label={words.fromOn} required>
          <DateInput defaultValue={fields.value("fromOn") || today} max={today} />
        </Field>
      </div>
      <div>
        <Button busy={isBusy}>{words.assign}</Button>
      </div>
    </Form>
  );
}

/** Records that the grower is no longer a member. */
export function EndGrowerForm({ today, fields, isBusy }: Omit<PlotFormProps, "places">) {
  const words = useT().t.seller.growers;
  return (
    <Form method="post" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="end" />
      <FormErrors errors={fields.summary} />
      <p className="text-ink-soft">{words.endLead}</p>
      <Field {...fields.of("leftOn")} id={`${fieldId("leftOn")}-end`} label={words.leftOn} required>
        <DateInput defaultValue={fields.value("leftOn") || today} max={today} />
      </Field>
      <div>
        <Button variant="danger" busy={isBusy}>
          {words.endAct}
        </Button>
      </div>
    </Form>
  );
}
