import type { LotState } from "#app/domain/traceability/lot.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import { lotAmount, lotUnitWord } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

export type AmountLot = {
  readonly id: string;
  readonly code: string;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly makerName: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly uom: LotUnit;
  readonly onHand: number;
  readonly state: LotState;
};

type AmountRowsProps = {
  lots: readonly AmountLot[];
  fields: BoundFields;
  /** Sets the ids of two forms of one page apart. */
  prefix?: string;
  labelOf: (lot: string) => string;
};

/** A box for each lot, with what is left of it beside: what is left empty does not move. */
export function AmountRows({ lots, fields, prefix = "", labelOf }: AmountRowsProps) {
  const translator = useT();
  const { t, locale } = translator;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lots.map((lot) => {
        const name = `lines.${lot.id}`;
        const product = locale === "en" ? (lot.productNameEn ?? lot.productName) : lot.productName;
        return (
          <li key={lot.id} className="grid items-center gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[minmax(0,1fr)_11rem]">
            <span className="min-w-0">
              <span lang="vi" className="font-semibold">
                {product}
              </span>
              <span className="block text-sm text-ink-soft">
                <span className="tabular-nums">{lot.code}</span>
                {lot.makerName !== null && <span lang="vi">, {lot.makerName}</span>},{" "}
                {t.moves.ship.inHand(lotAmount(lot.onHand, lot.uom, lot, translator))}
              </span>
            </span>
            <Field
              {...fields.of(name)}
              {...(prefix === "" ? {} : { id: `${prefix}-${lot.id}` })}
              label={<span className="sr-only">{labelOf(lot.code)}</span>}
            >
              <TextInput
                {...fields.text(name)}
                inputMode="decimal"
                autoComplete="off"
                maxLength={14}
                suffix={lotUnitWord(lot.uom, lot, translator)}
              />
            </Field>
          </li>
        );
      })}
    </ul>
  );
}
