import { SAID_UNITS } from "#app/domain/traceability/quantity.ts";
import type { ProductToMake } from "#db/queries/lots-in-hand.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { wordsIn } from "#app/ui/shop/in-language.tsx";

/** What comes out is packed more often than weighed. */
const UNITS = ["pack", ...SAID_UNITS.filter((unit) => unit !== "pack")] as const;

type OutputRowsProps = { rows: number; products: readonly ProductToMake[]; fields: BoundFields };

/** The lots that come out: product, amount, unit; code and last day only for who wants to set them. */
export function OutputRows({ rows, products, fields }: OutputRowsProps) {
  return (
    <ol className="grid gap-4">
      {Array.from({ length: rows }, (_, row) => (
        <OutputRow key={row} row={row} products={products} fields={fields} />
      ))}
    </ol>
  );
}

function OutputRow({ row, products, fields }: Omit<OutputRowsProps, "rows"> & { row: number }) {
  const { t, locale } = useT();
  const words = t.seller.work;
  const name = (field: string) => `outputs.${row}.${field}`;
  const hasMore = fields.value(name("code")) !== "" || fields.value(name("expiresOn")) !== "";
  const hasFault = [name("code"), name("expiresOn")].some((field) => fields.of(field).error);
  return (
    <li className="grid gap-3 rounded-small border border-line bg-surface p-3">
      <Field {...fields.of(name("productId"))} label={`${words.output(row + 1)}: ${words.product.toLowerCase()}`}>
        <Select
          {...fields.text(name("productId"))}
          placeholder={t.seller.lots.choose}
          options={products.map(({ id, name: vi, nameEn: en }) => ({
            value: id,
            label: wordsIn(locale, { vi, en }).text,
          }))}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field {...fields.of(name("amount"))} label={words.amount}>
          <TextInput {...fields.text(name("amount"))} inputMode="decimal" maxLength={14} autoComplete="off" />
        </Field>
        <Field {...fields.of(name("unit"))} label={words.unit}>
          <Select
            defaultValue={fields.value(name("unit")) || "pack"}
            options={UNITS.map((value) => ({ value, label: t.diary.choices[value] }))}
          />
        </Field>
      </div>
      <Disclosure summary={`${words.code}, ${words.expiresOn.toLowerCase()}`} open={hasMore || hasFault}>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field {...fields.of(name("code"))} label={words.code} hint={t.seller.lots.codeHint}>
            <TextInput {...fields.text(name("code"))} autoCapitalize="characters" autoComplete="off" maxLength={20} />
          </Field>
          <Field {...fields.of(name("expiresOn"))} label={words.expiresOn} hint={words.expiresHint}>
            <DateInput {...fields.text(name("expiresOn"))} />
          </Field>
        </div>
      </Disclosure>
    </li>
  );
}
