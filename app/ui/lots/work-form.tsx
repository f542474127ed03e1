import { Form } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { TRANSFORMATION_KINDS } from "#app/domain/traceability/transformation.ts";
import type { SellerPlace } from "#app/domain/traceability/place.ts";
import type { LotInHand, ProductToMake } from "#db/queries/lots-in-hand.server.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ActionBar } from "#app/ui/kit/action-bar.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import { PlusIcon } from "#app/ui/kit/icons.ts";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { useHydrated } from "#app/ui/kit/use-hydrated.ts";
import { BalanceBar } from "./balance-bar.tsx";
import { InputLots } from "./input-lots.tsx";
import { MadeFacts } from "./made-facts.tsx";
import { OutputRows } from "./output-rows.tsx";
import { MOST_ROWS, typedBalance, type TypedBalance } from "./typed-balance.ts";

type WorkFormProps = {
  lots: readonly LotInHand[];
  products: readonly ProductToMake[];
  places: readonly Pick<SellerPlace, "id" | "name">[];
  days: { today: string; yesterday: string };
  fields: BoundFields;
  /** Rows for new lots that the page begins with. */
  rows: number;
  isBusy: boolean;
};

const WASTE_UNITS = ["kg", "g", "ta", "l", "ml", "piece"] as const;

/** What goes in, what comes out, where and when; the balance of both stands at the bottom and changes with every key. */
export function WorkForm(props: WorkFormProps) {
  const { lots, products, places, days, fields, isBusy } = props;
  const { t } = useT();
  const words = t.seller.work;
  const { form, typed, read } = useTypedBalance(props);
  const [rows, addRow] = useRows(props.rows);
  return (
    <Form ref={form} method="post" noValidate className="grid" onInput={read} onChange={read}>
      {/* Enter anywhere shows the balance and records nothing. */}
      <button type="submit" name="intent" value="see" className="sr-only" tabIndex={-1} aria-hidden>
        {words.balance.see}
      </button>
      <FormErrors errors={fields.summary} />
      <FormSection title={words.kind}>
        <RadioCards
          name="kind"
          legend={<span className="sr-only">{words.kind}</span>}
          error={fields.of("kind").error}
          defaultValue={fields.value("kind")}
          columns={2}
          options={TRANSFORMATION_KINDS.map((kind) => ({
            value: kind,
            label: words.kinds[kind],
            description: words.kindTexts[kind],
          }))}
        />
      </FormSection>
      <FormSection title={words.inputs} lead={words.inputsLead}>
        <InputLots lots={lots} fields={fields} overdrawn={useOverdrawnWords(typed)} />
      </FormSection>
      <FormSection title={words.outputs} lead={words.outputsLead}>
        <OutputRows rows={rows} products={products} fields={fields} />
        {rows < MOST_ROWS && (
          <div>
            <Button name="intent" value="see" variant="secondary" size="small" icon={PlusIcon} onClick={addRow}>
              {words.another}
            </Button>
          </div>
        )}
        <Waste fields={fields} />
      </FormSection>
      <FormSection title={words.where}>
        <Field {...fields.of("on")} label={words.on} required>
          <DateInput
            {...fields.text("on")}
            max={days.today}
            shortcuts={[
              { label: t.seller.lots.today, value: days.today },
              { label: t.seller.lots.yesterday, value: days.yesterday },
            ]}
          />
        </Field>
        <Field {...fields.of("placeId")} label={words.place} required>
          <Select
            {...fields.text("placeId")}
            placeholder={t.seller.lots.choose}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <MadeFacts products={products} fields={fields} />
        <Field {...fields.of("note")} label={words.note}>
          <TextInput {...fields.text("note")} lang="vi" maxLength={500} />
        </Field>
      </FormSection>
      <Confirm fields={fields} isOver={typed.isOver} />
      <ActionBar>
        <div className="grid w-full max-w-form gap-3">
          <BalanceBar typed={typed} />
          <div className="flex flex-wrap gap-3">
            <Button name="intent" value="record" size="large" busy={isBusy}>
              {words.record}
            </Button>
            <WithoutScript>
              <Button name="intent" value="see" variant="secondary" size="large">
                {words.balance.see}
              </Button>
            </WithoutScript>
          </div>
        </div>
      </ActionBar>
    </Form>
  );
}

/** The balance of the form as it stands: of what came back when the page is drawn, of every key once a script runs. */
function useTypedBalance({ lots, products, fields }: WorkFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [live, setLive] = useState<TypedBalance | null>(null);
  const read = useCallback(() => {
    if (!form.current) return;
    const data = new FormData(form.current);
    const valueOf = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    setLive(typedBalance(valueOf, lots, products));
  }, [lots, products]);
  // A lot that was added by its code counts at once.
  useEffect(read, [read]);
  return { form, read, typed: live ?? typedBalance(fields.value, lots, products) };
}

function useRows(first: number) {
  const [more, setMore] = useState(0);
  const isHydrated = useHydrated();
  const add = (event: { preventDefault(): void }) => {
    if (!isHydrated) return;
    event.preventDefault();
    setMore((count) => count + 1);
  };
  return [Math.min(MOST_ROWS, first + more), add] as const;
}

function useOverdrawnWords({ overdrawn }: TypedBalance): ReadonlyMap<string, string> {
  const translator = useT();
  const said = translator.t.refusals["traceability.more-used-than-there"];
  return new Map(
    overdrawn.map(({ lot, used }) => {
      const packs = "unit" in lot ? (lot as LotInHand) : { unit: "", unitEn: "" };
      const amount = (n: number) => lotAmount(n, lot.uom, packs, translator);
      return [lot.id, said({ left: amount(Math.max(0, lot.onHand)), used: amount(used) }, translator.f)];
    }),
  );
}

function Waste({ fields }: { fields: BoundFields }) {
  const { t } = useT();
  const words = t.seller.work;
  return (
    <Disclosure summary={words.waste} open={fields.value("waste") !== "" || Boolean(fields.of("waste").error)}>
      <p className="pb-3 text-sm text-ink-soft">{words.wasteLead}</p>
      <div className="grid grid-cols-2 gap-3">
        <Field {...fields.of("waste")} label={words.wasteAmount}>
          <TextInput {...fields.text("waste")} inputMode="decimal" maxLength={14} autoComplete="off" />
        </Field>
        <Field {...fields.of("wasteUnit")} label={words.unit}>
          <Select
            defaultValue={fields.value("wasteUnit") || "kg"}
            options={WASTE_UNITS.map((value) => ({ value, label: t.diary.choices[value] }))}
          />
        </Field>
        <Field {...fields.of("wasteReason")} label={words.wasteReason} className="col-span-2">
          <TextInput {...fields.text("wasteReason")} lang="vi" maxLength={120} />
        </Field>
      </div>
    </Disclosure>
  );
}

/** Asked for only where the amounts do not balance. */
function Confirm({ fields, isOver }: { fields: BoundFields; isOver: boolean }) {
  const words = useT().t.seller.work;
  const error = fields.of("confirmed").error;
  if (!isOver && !error) return null;
  return (
    <Checkbox
      name="confirmed"
      label={words.confirm}
      hint={words.confirmHint}
      error={error}
      defaultChecked={fields.value("confirmed") === "on"}
    />
  );
}

function WithoutScript({ children }: { children: ReactNode }) {
  return useHydrated() ? null : <>{children}</>;
}
