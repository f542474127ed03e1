import type { FieldBook, FieldProduct } from "#app/domain/traceability/diary-entry.ts";
import type { HarvestUnit } from "#app/domain/traceability/diary-steps.ts";
import type { Story } from "#app/domain/traceability/story.ts";
import type { LikelyAmount } from "#app/field/likely-amounts.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { writeNumber } from "#app/ui/kit/number-text.ts";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Chips } from "./chips.tsx";
import { unitWord } from "./entry-words.ts";

/** In what each way of making is counted; the first is what a new form begins with. */
const UNITS: Readonly<Record<Story, readonly HarvestUnit[]>> = {
  crop: ["kg", "yen", "ta", "pack"],
  livestock: ["kg", "piece", "l", "pack"],
  fishery: ["kg", "yen", "ta", "tan"],
  prepared: ["kg", "l", "pack"],
  craft: ["piece", "pack"],
  industry: ["piece", "pack"],
};

export const firstUnit = (product: FieldProduct | undefined): HarvestUnit =>
  (product ? UNITS[product.story][0] : "kg") ?? "kg";

type AmountFieldsProps = {
  book: FieldBook;
  product: FieldProduct | undefined;
  likely: readonly LikelyAmount[];
  amount: string;
  unit: string;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (facts: { amount?: string; unit?: string }) => void;
};

/** How much: amounts of yesterday to tap, or the telephone's own number pad, with the unit beside it. */
export function AmountFields({ book, product, likely, amount, unit, errors, onChange }: AmountFieldsProps) {
  const translator = useT();
  const words = translator.t.seller.field;
  const { locale } = translator;
  const keyOf = (one: LikelyAmount): string => `${one.amount} ${one.unit}`;
  const chosen = likely.find((one) => writeNumber(one.amount, locale) === amount && one.unit === unit);
  const units = [...new Set<string>([...(product ? UNITS[product.story] : ["kg"]), unit])].filter(Boolean);
  return (
    <div className="grid gap-3">
      {likely.length > 0 && (
        <div className="noscript:hidden">
          <Chips
            groupName="likely-amount"
            legend={words.amount}
            size="large"
            columns={2}
            value={chosen ? keyOf(chosen) : ""}
            onChoose={(key) => {
              const one = likely.find((candidate) => keyOf(candidate) === key);
              if (one) onChange({ amount: writeNumber(one.amount, locale), unit: one.unit });
            }}
            options={likely.map((one) => ({
              value: keyOf(one),
              label: `${writeNumber(one.amount, locale)} ${unitWord(book, translator, one.unit, product?.id)}`,
            }))}
          />
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
        <Field
          name="facts.amount"
          label={likely.length > 0 ? words.amountTyped : words.amount}
          error={errors["facts.amount"] ?? null}
          required
        >
          <TextInput
            value={amount}
            onChange={({ currentTarget }) => onChange({ amount: currentTarget.value })}
            inputMode="decimal"
            autoComplete="off"
            maxLength={11}
            className="text-xl! font-bold tabular-nums"
          />
        </Field>
      </div>
      <Chips
        name="facts.unit"
        groupName="facts.unit"
        legend={words.unit}
        isLegendHidden
        value={unit}
        onChoose={(next) => onChange({ unit: next })}
        error={errors["facts.unit"]}
        options={units.map((one) => ({ value: one, label: unitWord(book, translator, one, product?.id) }))}
      />
    </div>
  );
}
