import { Form } from "@remix-run/react";
import { LOT_KINDS } from "#app/domain/traceability/fold-lot.ts";
import { LOT_STATES } from "#app/domain/traceability/lot.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { SearchIcon } from "#app/ui/kit/icons.ts";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { wordsIn } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";

export type ShownLotFilter = {
  readonly code: string;
  readonly kind: string;
  readonly state: string;
  readonly product: string;
  readonly onlyLeft: boolean;
};

type LotFilterProps = {
  filter: ShownLotFilter;
  products: readonly { readonly id: string; readonly name: string; readonly nameEn: string | null }[];
};

/** Finds a lot by its code, or narrows the list; the choice lands in the address. */
export function LotFilter({ filter, products }: LotFilterProps) {
  const { t, locale } = useT();
  const words = t.seller.lots;
  return (
    <Form
      key={JSON.stringify(filter)}
      role="search"
      action={urls.seller.lots}
      className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[1.2fr_1fr_1fr_1.4fr_auto]"
    >
      <Field name="ma" label={words.find}>
        <TextInput
          type="search"
          defaultValue={filter.code}
          maxLength={20}
          autoCapitalize="characters"
          autoComplete="off"
        />
      </Field>
      <Field name="loai" label={words.kind}>
        <Select
          defaultValue={filter.kind}
          placeholder={words.allKinds}
          options={LOT_KINDS.map((value) => ({ value, label: words.lotKinds[value] }))}
        />
      </Field>
      <Field name="tinh_trang" label={words.state}>
        <Select
          defaultValue={filter.state}
          placeholder={words.allStates}
          options={LOT_STATES.map((value) => ({ value, label: words.states[value] }))}
        />
      </Field>
      <Field name="san_pham" label={words.product}>
        <Select
          defaultValue={filter.product}
          placeholder={words.allProducts}
          options={products.map(({ id, name: vi, nameEn: en }) => ({
            value: id,
            label: wordsIn(locale, { vi, en }).text,
          }))}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-x-4">
        <Checkbox name="con" value="1" label={words.onlyLeft} defaultChecked={filter.onlyLeft} />
        <Button variant="secondary" icon={SearchIcon}>
          {words.filter}
        </Button>
      </div>
    </Form>
  );
}
