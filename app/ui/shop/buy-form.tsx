import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { BasketIcon, CheckIcon } from "#app/ui/kit/icons.ts";
import { NumberStepper } from "#app/ui/kit/number-stepper.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { useBasket } from "./use-basket.ts";

type BuyFormProps = { listingId: string; unit: string; most: number };

/** How many, and into the basket. */
export function BuyForm({ listingId, unit, most }: BuyFormProps) {
  const { t } = useT();
  const words = t.shop.add;
  const { state, onSubmit } = useBasket();
  return (
    <form method="post" action={urls.cart} onSubmit={onSubmit} className="grid gap-2">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="listingId" value={listingId} />
      <div className="flex items-stretch gap-2">
        <NumberStepper name="quantity" label={`${words.quantity}, ${unit}`} max={most} />
        <Button className="min-h-12 flex-1" icon={state === "done" ? CheckIcon : BasketIcon} busy={state === "sending"}>
          {state === "done" ? words.done : words.add}
        </Button>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {state === "done" && <TextLink to={urls.cart}>{t.kit.shell.cart}</TextLink>}
        {state === "failed" && <span className="text-plum-ink">{words.failed}</span>}
      </p>
    </form>
  );
}
