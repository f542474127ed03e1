import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { ShareFields, type ShareGrower } from "./share-fields.tsx";

type HarvestSharesProps = {
  lot: { readonly unit: string; readonly unitEn: string; readonly quantity: number };
  harvesters: readonly {
    readonly id: string;
    readonly name: string;
    readonly code: string;
    readonly quantity: number;
  }[];
  growers: readonly ShareGrower[];
  fields: BoundFields;
  isBusy: boolean;
};

/** Who brought how much of a lot: a bar for each, and a form that says it anew. */
export function HarvestShares({ lot, harvesters, growers, fields, isBusy }: HarvestSharesProps) {
  const { t, f, locale } = useT();
  const words = t.seller.growers.shares;
  const unit = locale === "vi" ? lot.unit : lot.unitEn;
  return (
    <div className="grid gap-4">
      {harvesters.length === 0 ? (
        <p className="text-ink-soft">{words.none}</p>
      ) : (
        <ul className="grid gap-2">
          {harvesters.map(({ id, name, code, quantity }) => (
            <li key={id} className="grid gap-1">
              <span className="flex flex-wrap justify-between gap-x-3">
                <TextLink to={urls.seller.grower(id)}>
                  <span lang="vi">{name}</span>
                </TextLink>
                <span className="tabular-nums">
                  <span className="text-ink-soft">{code}</span> {f.quantity(quantity, unit)}
                </span>
              </span>
              <meter min={0} max={lot.quantity} value={quantity} aria-label={name} className="h-2 w-full" />
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={words.again} open={fields.summary.length > 0}>
        <Form method="post" noValidate className="grid max-w-form gap-4">
          <input type="hidden" name="intent" value="shares" />
          <FormErrors errors={fields.summary} />
          {harvesters.length > 0 && <p className="text-ink-soft">{words.againLead}</p>}
          <ShareFields growers={growers} fields={fields} unit={unit} />
          <div>
            <Button busy={isBusy}>{words.save}</Button>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
