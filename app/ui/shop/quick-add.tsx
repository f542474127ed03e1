import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { cx } from "#app/ui/kit/class-names.ts";
import { BasketIcon, CheckIcon } from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";
import { useBasket } from "./use-basket.ts";

/** One unit into the basket, straight from the stall. */
export function QuickAdd({ listingId, name }: { listingId: string; name: string }) {
  const words = useT().t.shop.add;
  const { state, onSubmit } = useBasket();
  const isDone = state === "done";
  const Icon = isDone ? CheckIcon : BasketIcon;
  return (
    <form method="post" action={urls.cart} onSubmit={onSubmit} className="relative z-1">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="listingId" value={listingId} />
      <input type="hidden" name="quantity" value="1" />
      <button
        type="submit"
        aria-label={words.addOf(name)}
        aria-busy={state === "sending" || undefined}
        className={cx(buttonClass({ variant: isDone ? "primary" : "secondary", wide: true }), "px-2")}
      >
        <Icon className={cx("size-5", isDone && "motion-safe:animate-rise")} />
        {isDone ? (
          <span>{words.done}</span>
        ) : (
          <>
            <span className="sm:hidden">{words.short}</span>
            <span className="max-sm:hidden">{words.add}</span>
          </>
        )}
      </button>
      <p role="status" className={cx("text-sm text-plum-ink", state !== "failed" && "sr-only")}>
        {state === "done" && words.done}
        {state === "failed" && words.failed}
      </p>
    </form>
  );
}
