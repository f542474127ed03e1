import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { QrIcon } from "#app/ui/kit/icons.ts";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import type { Fields } from "./buyer-fields.tsx";

type PaymentFieldsProps = {
  fields: Fields;
  voucher: { readonly code: string; readonly obstacle: string | null } | null;
  discountVnd: number;
};

/** Voucher, way of paying, invoice. Nothing is ticked beforehand (Law 19/2023 art. 10.1.k). */
export function PaymentFields({ fields, voucher, discountVnd }: PaymentFieldsProps) {
  const { t, f } = useT();
  const words = t.orders.checkout;
  const text = (name: string) => ({ defaultValue: fields[name]?.initialValue });
  const of = (name: string) => ({ name, error: fields[name]?.errors });
  const takes = voucher && !voucher.obstacle && discountVnd > 0 ? words.voucherTakes(f.money(discountVnd)) : undefined;
  return (
    <section aria-labelledby="payment" className="grid gap-5">
      <h2 id="payment" className="text-xl">
        3. {words.steps.pay}
      </h2>
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Field
          {...of("voucher")}
          error={fields["voucher"]?.errors ?? voucher?.obstacle}
          label={words.voucher}
          hint={takes ?? words.voucherHint}
        >
          <TextInput
            defaultValue={fields["voucher"]?.initialValue ?? voucher?.code}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={40}
          />
        </Field>
        <Button variant="secondary" name="intent" value="review" formNoValidate>
          {words.apply}
        </Button>
      </div>
      <RadioCards
        name="method"
        legend={words.method}
        defaultValue="vietqr"
        error={fields["method"]?.errors?.[0]}
        options={[{ value: "vietqr", label: words.vietqr, icon: QrIcon, description: words.vietqrHint }]}
      />
      <Disclosure
        summary={words.invoice}
        open={Boolean(fields["invoiceName"]?.initialValue ?? fields["taxCode"]?.errors)}
      >
        <div className="grid gap-5">
          <Field {...of("invoiceName")} label={words.invoiceName}>
            <TextInput {...text("invoiceName")} autoComplete="organization" maxLength={120} />
          </Field>
          <Field {...of("taxCode")} label={words.taxCode}>
            <TextInput {...text("taxCode")} inputMode="numeric" maxLength={20} />
          </Field>
          <Field {...of("invoiceAddress")} label={words.invoiceAddress}>
            <TextInput {...text("invoiceAddress")} maxLength={200} />
          </Field>
        </div>
      </Disclosure>
    </section>
  );
}
