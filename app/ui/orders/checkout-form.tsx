import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Stepper } from "#app/ui/kit/stepper.tsx";
import { urls } from "#app/urls.ts";
import type { FieldChoices } from "#app/web/form-state.ts";
import { BuyerFields } from "./buyer-fields.tsx";
import { CheckoutGoods, type CheckoutSeller } from "./checkout-goods.tsx";
import { PaymentFields } from "./payment-fields.tsx";
import { Totals } from "./totals.tsx";

type Money = { itemsVnd: number; shippingVnd: number; discountVnd: number; totalVnd: number };

type CheckoutFormProps = {
  view: {
    sellers: readonly CheckoutSeller[];
    quote: { ship: Money; pickup: Money };
    canPickup: boolean;
    voucher: { readonly code: string; readonly obstacle: string | null } | null;
  };
  defaults: Readonly<Record<string, string | undefined>>;
  isSignedIn: boolean;
  idempotencyKey: string;
  lastResult: (SubmissionResult<string[]> & { readonly choices?: FieldChoices }) | undefined;
  isBusy: boolean;
};

/**
 * One column, three steps in sight at once, the sum always visible. The choice between delivery and pickup changes what is
 * asked and what it costs by style alone, so it works without a script.
 */
export function CheckoutForm(props: CheckoutFormProps) {
  const { t, f } = useT();
  const words = t.orders.checkout;
  const { view, lastResult } = props;
  const [form, fields] = useForm<Record<string, string>>({
    id: "checkout",
    lastResult: lastResult ?? null,
    defaultValue: { delivery: "ship", method: "vietqr", ...props.defaults },
    shouldValidate: "onSubmit",
  });
  const errors = Object.entries(lastResult?.error ?? {}).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => (name === "" || name === "idempotencyKey" ? { message } : { name, message })),
  );
  const hasProblem = view.sellers.some((s) => s.lines.some((l) => l.problem));
  return (
    <>
      <Stepper label={words.title} steps={[words.steps.goods, words.steps.delivery, words.steps.pay]} current={1} />
      <FormErrors errors={errors} />
      <Form
        method="post"
        id={form.id}
        noValidate
        className="group/checkout grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]"
      >
        <input type="hidden" name="idempotencyKey" value={props.idempotencyKey} />
        <div className="grid gap-8">
          <CheckoutGoods sellers={view.sellers} />
          <BuyerFields
            fields={fields}
            choices={lastResult?.choices}
            canPickup={view.canPickup}
            sellers={view.sellers}
          />
          {!props.isSignedIn && (
            <p className="text-sm text-ink-soft">
              {words.signInHint}{" "}
              <Link to={`${urls.signIn}?tiep=${encodeURIComponent(urls.checkout)}`}>{words.signIn}</Link>
            </p>
          )}
          <PaymentFields fields={fields} voucher={view.voucher} discountVnd={view.quote.ship.discountVnd} />
        </div>
        <aside className="sticky bottom-0 -mx-4 grid gap-3 border-t border-line bg-paper/95 px-4 py-3 sm:mx-0 sm:rounded-large sm:border sm:bg-surface sm:p-5 lg:top-4 lg:bottom-auto">
          <div className="max-lg:hidden group-has-[input[value=pickup]:checked]/checkout:hidden">
            <Totals quote={view.quote.ship} voucher={view.voucher} />
          </div>
          <div className="hidden lg:group-has-[input[value=pickup]:checked]/checkout:block">
            <Totals quote={view.quote.pickup} voucher={view.voucher} />
          </div>
          <p className="text-sm text-ink-soft max-lg:hidden">{words.answerBy}</p>
          <Button size="large" wide busy={props.isBusy} disabled={hasProblem} name="intent" value="place">
            <span className="group-has-[input[value=pickup]:checked]/checkout:hidden">
              {words.place(f.money(view.quote.ship.totalVnd))}
            </span>
            <span className="hidden group-has-[input[value=pickup]:checked]/checkout:inline">
              {words.place(f.money(view.quote.pickup.totalVnd))}
            </span>
          </Button>
          {hasProblem && <p className="text-sm font-semibold text-plum-ink">{words.fixFirst}</p>}
        </aside>
      </Form>
    </>
  );
}
