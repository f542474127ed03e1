import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { RemoveIcon } from "#app/ui/kit/icons.ts";
import { NumberStepper } from "#app/ui/kit/number-stepper.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { urls } from "#app/urls.ts";
import { LocalText } from "./local-text.tsx";

export type CartLineFacts = {
  readonly listingId: string;
  readonly slug: string;
  readonly name: { readonly text: string; readonly isForeign: boolean };
  readonly unit: string;
  readonly pictureFileId: string | null;
  readonly quantity: number;
  readonly unitPriceVnd: number;
  readonly itemsVnd: number;
  readonly most: number;
  readonly problem: "not-on-sale" | "sold-out" | "too-many" | null;
};
export type CartSellerFacts = {
  readonly id: string;
  readonly slug: string;
  readonly name: { readonly text: string; readonly isForeign: boolean };
  readonly lines: readonly CartLineFacts[];
};

/** One seller's goods in the basket: they become one order. */
export function CartSeller({ seller }: { seller: CartSellerFacts }) {
  return (
    <section aria-labelledby={`seller-${seller.id}`}>
      <h2 id={`seller-${seller.id}`} className="mb-1 text-lg">
        <Link to={urls.producer(seller.slug)}>
          <LocalText value={seller.name} />
        </Link>
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {seller.lines.map((line) => (
          <CartLine key={line.listingId} line={line} />
        ))}
      </ul>
    </section>
  );
}

function CartLine({ line }: { line: CartLineFacts }) {
  const { t, f } = useT();
  const words = t.orders.cart;
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 gap-y-3 py-4 sm:grid-cols-[6rem_minmax(0,1fr)_auto]">
      {line.pictureFileId ? (
        <Picture fileId={line.pictureFileId} alt="" sizes="6rem" className="aspect-4/3 w-full rounded-small" />
      ) : (
        <span aria-hidden className="aspect-4/3 rounded-small bg-sunk" />
      )}
      <div className="grid content-start gap-1">
        <Link to={urls.listing(line.slug)} className="font-semibold">
          <LocalText value={line.name} />
        </Link>
        <p className="text-sm text-ink-soft">{words.each(f.money(line.unitPriceVnd), line.unit)}</p>
        <Problem line={line} />
      </div>
      <div className="col-span-2 flex flex-wrap items-center justify-between gap-3 sm:col-span-1 sm:flex-col sm:items-end">
        <QuantityForm line={line} />
        <p className="ml-auto font-semibold">
          <Amount amountVnd={line.itemsVnd} />
        </p>
      </div>
    </li>
  );
}

function Problem({ line }: { line: CartLineFacts }) {
  const words = useT().t.orders.cart.problem;
  if (!line.problem) return null;
  return (
    <p className="text-sm font-semibold text-plum-ink">
      {line.problem === "too-many" ? words["too-many"](line.most) : words[line.problem]}
    </p>
  );
}

function QuantityForm({ line }: { line: CartLineFacts }) {
  const words = useT().t.orders.cart;
  return (
    <div className="flex flex-wrap items-center gap-1">
      <Form method="post" action={urls.cart} className="flex items-center gap-1">
        <input type="hidden" name="intent" value="set" />
        <input type="hidden" name="listingId" value={line.listingId} />
        <NumberStepper
          key={line.quantity}
          name="quantity"
          id={`quantity-${line.listingId}`}
          label={words.quantityOf(line.name.text)}
          defaultValue={line.quantity}
          max={Math.max(1, line.most)}
        />
        <Button variant="quiet" size="small" className="min-h-11">
          {words.update}
        </Button>
      </Form>
      <Form method="post" action={urls.cart}>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="listingId" value={line.listingId} />
        <Button
          variant="quiet"
          size="small"
          className="min-h-11"
          icon={RemoveIcon}
          aria-label={words.removeOf(line.name.text)}
        >
          {words.remove}
        </Button>
      </Form>
    </div>
  );
}
