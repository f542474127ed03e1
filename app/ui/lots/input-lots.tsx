import type { LotInHand } from "#db/queries/lots-in-hand.server.ts";
import { lotAmount, lotUnitWord } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { Field, FieldError, fieldId, firstMessage } from "#app/ui/kit/field.tsx";
import { ScanIcon } from "#app/ui/kit/icons.ts";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";

type InputLotsProps = {
  lots: readonly LotInHand[];
  fields: BoundFields;
  /** What is said of a lot of which more is used than there is. */
  overdrawn: ReadonlyMap<string, string>;
};

/** The lots that go in, each as large as a thumb: ticked it is used up, unless an amount is typed. */
export function InputLots({ lots, fields, overdrawn }: InputLotsProps) {
  const words = useT().t.seller.work;
  const fault = firstMessage(fields.of("inputs").error);
  return (
    <fieldset id={fieldId("inputs")} className="grid gap-3">
      <legend className="sr-only">{words.inputs}</legend>
      {fault && <FieldError>{fault}</FieldError>}
      {lots.length === 0 && <p className="text-ink-soft">{words.noInputs}</p>}
      <ul className="grid max-h-[28rem] gap-2 overflow-y-auto">
        {lots.map((lot) => (
          <InputLot key={lot.id} lot={lot} fields={fields} warning={overdrawn.get(lot.id)} />
        ))}
      </ul>
      <AddByCode fields={fields} />
    </fieldset>
  );
}

type InputLotProps = { lot: LotInHand; fields: BoundFields; warning: string | undefined };

function InputLot({ lot, fields, warning }: InputLotProps) {
  const translator = useT();
  const words = translator.t.seller.work;
  const name = `inputs.${lot.id}`;
  const isUsable = lot.state === "open";
  const fault = firstMessage(fields.of(`${name}.amount`).error);
  return (
    <li
      className={cx(
        "grid items-center gap-x-3 rounded-small sm:grid-cols-[minmax(0,1fr)_auto] border bg-surface has-checked:border-leaf has-checked:bg-leaf-wash",
        fault || warning ? "border-plum" : "border-line-strong",
        !isUsable && "bg-sunk text-ink-soft",
      )}
    >
      <label className="flex min-h-14 items-start gap-3 p-3">
        <input
          type="checkbox"
          className="tick mt-0.5"
          name={`${name}.on`}
          defaultChecked={fields.value(`${name}.on`) === "on"}
          disabled={!isUsable}
        />
        <LotWords lot={lot} />
      </label>
      {isUsable && (
        <span className="flex items-center gap-2 pr-3 max-sm:pb-3 max-sm:pl-12">
          <input
            id={fieldId(`${name}.amount`)}
            name={`${name}.amount`}
            defaultValue={fields.value(`${name}.amount`)}
            inputMode="decimal"
            maxLength={14}
            autoComplete="off"
            placeholder={words.all}
            aria-label={words.amountOf(lot.code, lotUnitWord(lot.uom, lot, translator))}
            aria-invalid={fault || warning ? true : undefined}
            className="control w-24!"
          />
          <span aria-hidden className="min-w-6 text-sm text-ink-soft">
            {lotUnitWord(lot.uom, lot, translator)}
          </span>
        </span>
      )}
      {(fault ?? warning) && (
        <span className="px-3 pb-3 sm:col-span-2">
          <FieldError>{fault ?? warning}</FieldError>
        </span>
      )}
    </li>
  );
}

function LotWords({ lot }: { lot: LotInHand }) {
  const translator = useT();
  const { t, f } = translator;
  const words = t.seller.work;
  return (
    <span className="min-w-0">
      <span className="block leading-snug font-semibold">
        <InLanguage vi={lot.productName} en={lot.productNameEn} /> <span className="font-mono">{lot.code}</span>
      </span>
      <span className="block text-sm text-ink-soft">
        {lot.state === "open" ? (
          <>
            {f.dayMonth(lot.producedOn)},{" "}
            <span className="font-semibold text-ink tabular-nums">
              {lot.onHand > 0 ? words.left(lotAmount(lot.onHand, lot.uom, lot, translator)) : words.nothingLeft}
            </span>
            {lot.makerName && <>, {words.from(lot.makerName)}</>}
            {lot.onOffer > 0 && (
              <span className="block">{words.onOffer(lotAmount(lot.onOffer, null, lot, translator))}</span>
            )}
          </>
        ) : (
          words.cannot[lot.state === "held" ? "held" : "recalled"]
        )}
      </span>
    </span>
  );
}

/** A scanner types and presses Enter, which asks for the lot as the button does. */
function AddByCode({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.work;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field {...fields.of("entered")} label={words.addCode} hint={words.addHint} className="min-w-0 grow basis-56">
        <TextInput name="entered" defaultValue="" maxLength={300} autoComplete="off" autoCapitalize="characters" />
      </Field>
      <Button name="intent" value="see" variant="secondary" icon={ScanIcon}>
        {words.add}
      </Button>
    </div>
  );
}
