import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { BasketIcon, MarketIcon, TruckIcon } from "#app/ui/kit/icons.ts";
import { MoneyInput } from "#app/ui/kit/money-input.tsx";
import { NumberStepper } from "#app/ui/kit/number-stepper.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { SearchBox } from "#app/ui/kit/search-box.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { urls } from "#app/urls.ts";
import { Shelf } from "./specimen.tsx";
import { useWords } from "./words.ts";

export function Forms() {
  const words = useWords();
  const { forms } = words;
  const errors = [
    { name: "phone", message: forms.summary.phone },
    { name: "agree", message: forms.summary.agree },
  ];
  return (
    <Shelf id="forms" title={words.sections.forms}>
      <div className="max-w-form">
        <FormErrors errors={errors} focus={false} />
      </div>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <div className="grid grid-cols-1 content-start gap-6">
          <TypedFields />
        </div>
        <div className="grid grid-cols-1 content-start gap-6">
          <ChosenFields />
        </div>
      </div>
      <div className="grid max-w-form gap-3">
        <SearchBox action={urls.market} label={forms.search} placeholder={forms.search} size="large" />
        <SearchBox action={urls.market} label={forms.search} defaultValue="rau muong" />
      </div>
    </Shelf>
  );
}

function TypedFields() {
  const { forms } = useWords();
  return (
    <>
      <Field name="fullName" label={forms.name} hint={forms.nameHint} required>
        <TextInput defaultValue={forms.nameValue} autoComplete="name" />
      </Field>
      <Field name="phone" label={forms.phone} error={forms.phoneError} required>
        <TextInput type="tel" inputMode="tel" defaultValue={forms.phoneValue} />
      </Field>
      <Field name="note" label={forms.note}>
        <Textarea defaultValue={forms.noteValue} rows={3} />
      </Field>
      <Field name="price" label={forms.price} hint={forms.priceHint} className="max-w-52">
        <MoneyInput defaultValue={25_000} />
      </Field>
      <div className="flex flex-wrap gap-6">
        <Field name="quantity" label={forms.quantity}>
          <NumberStepper label={forms.quantity} defaultValue={2} max={30} unit={forms.quantityUnit} />
        </Field>
        <Field name="weight" label={forms.weight}>
          <NumberStepper label={forms.weight} defaultValue={0.5} min={0.5} step={0.5} max={5} unit="kg" />
        </Field>
      </div>
      <Field name="harvestedOn" label={forms.harvested}>
        <DateInput
          defaultValue="2026-11-21"
          max="2026-11-22"
          shortcuts={[
            { label: forms.today, value: "2026-11-22" },
            { label: forms.yesterday, value: "2026-11-21" },
          ]}
        />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="lotCode" label={forms.locked}>
          <TextInput defaultValue="L2611A" readOnly />
        </Field>
        <Field name="lockedWeight" label={forms.disabled}>
          <TextInput defaultValue="12,5" suffix="kg" disabled />
        </Field>
      </div>
    </>
  );
}

function ChosenFields() {
  const { forms } = useWords();
  return (
    <>
      <Field name="ward" label={forms.ward} required>
        <Select placeholder={forms.wardHint} options={forms.wards.map((label) => ({ value: label, label }))} />
      </Field>
      <RadioCards
        name="delivery"
        legend={forms.delivery}
        defaultValue="ship"
        options={[
          { value: "ship", label: forms.ship, description: forms.shipNote, icon: TruckIcon, aside: "15.000 ₫" },
          { value: "pickup", label: forms.pickup, description: forms.pickupNote, icon: MarketIcon, aside: "0 ₫" },
          { value: "courier", label: forms.courier, description: forms.courierNote, icon: BasketIcon, disabled: true },
        ]}
      />
      <Field name="pictures" label={forms.pictures} hint={forms.picturesHint}>
        <FileInput multiple accept="image/jpeg,image/png,image/webp" />
      </Field>
      <div>
        <Checkbox name="remember" label={forms.remember} hint={forms.rememberHint} defaultChecked />
        <Checkbox name="agree" label={forms.agree} error={forms.agreeError} />
        <Checkbox name="lockedBox" label={forms.disabled} disabled defaultChecked />
      </div>
    </>
  );
}
