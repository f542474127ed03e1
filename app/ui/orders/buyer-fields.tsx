import type { FieldMetadata } from "@conform-to/react";
import { useT } from "#app/i18n/translate.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { PlaceIcon, TruckIcon } from "#app/ui/kit/icons.ts";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { CommuneField } from "#app/ui/places/commune-field.tsx";
import type { FieldChoices } from "#app/web/form-state.ts";
import type { CheckoutSeller } from "./checkout-goods.tsx";

export type Fields = Readonly<Record<string, FieldMetadata<string, Record<string, string>, string[]>>>;

export type BuyerFieldsProps = {
  fields: Fields;
  choices: FieldChoices | undefined;
  canPickup: boolean;
  sellers: readonly CheckoutSeller[];
};

/** Who receives the goods and where. The address is asked only for delivery. */
export function BuyerFields({ fields, choices, canPickup, sellers }: BuyerFieldsProps) {
  const { t } = useT();
  const words = t.orders.checkout;
  const text = (name: string) => ({ defaultValue: fields[name]?.initialValue });
  const of = (name: string) => ({ name, error: fields[name]?.errors });
  return (
    <section aria-labelledby="recipient" className="grid gap-5">
      <h2 id="recipient" className="text-xl">
        2. {words.buyer}
      </h2>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <Field {...of("name")} label={words.name} required>
          <TextInput {...text("name")} autoComplete="name" maxLength={80} />
        </Field>
        <Field {...of("phone")} label={words.phone} hint={words.phoneHint} required>
          <TextInput {...text("phone")} type="tel" autoComplete="tel" inputMode="tel" maxLength={20} />
        </Field>
      </div>
      <Field {...of("email")} label={words.email} hint={words.emailHint}>
        <TextInput {...text("email")} type="email" autoComplete="email" maxLength={254} />
      </Field>
      <RadioCards
        name="delivery"
        legend={words.delivery}
        columns={2}
        defaultValue={fields["delivery"]?.initialValue ?? "ship"}
        error={fields["delivery"]?.errors?.[0]}
        options={[
          { value: "ship", label: words.ship, icon: TruckIcon },
          {
            value: "pickup",
            label: words.pickup,
            icon: PlaceIcon,
            disabled: !canPickup,
            description: pickupPlaces(sellers),
          },
        ]}
      />
      <div className="grid gap-5 group-has-[input[value=pickup]:checked]/checkout:hidden">
        <CommuneField
          name="wardCode"
          label={words.ward}
          error={fields["wardCode"]?.errors ?? null}
          text={fields["wardCode"]?.initialValue}
          picked={fields["wardCodePick"]?.initialValue}
          choices={choices}
          required
        />
        <Field {...of("address")} label={words.address} required>
          <TextInput {...text("address")} autoComplete="street-address" maxLength={200} />
        </Field>
      </div>
      <Slots sellers={sellers} />
      <Field {...of("note")} label={words.note}>
        <Textarea {...text("note")} rows={2} maxLength={300} />
      </Field>
    </section>
  );
}

const pickupPlaces = (sellers: readonly CheckoutSeller[]) => (
  <span lang="vi">
    {sellers
      .map((s) => s.pickupAddress)
      .filter(Boolean)
      .join("; ")}
  </span>
);

function Slots({ sellers }: { sellers: readonly CheckoutSeller[] }) {
  const { t, f } = useT();
  const words = t.orders.checkout;
  return (
    <>
      {sellers.map((seller) => (
        <Field key={seller.id} name={`slot.${seller.id}`} label={words.slot(seller.name.text)}>
          <Select options={seller.slots.map((slot) => ({ value: slot, label: words.slotLabel(f, slot) }))} />
        </Field>
      ))}
    </>
  );
}
