import { Form, useSubmit } from "@remix-run/react";
import {
  LISTING_SORTS,
  SORT_WORDS,
  writeListingQuery,
  type ListingQuery,
} from "#app/domain/listings/search-listings.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { urls } from "#app/urls.ts";

/** The order of the goods, and that nothing else decides it (Law 19/2023, art. 10.3.b: public criteria of display). */
export function SortForm({ query }: { query: ListingQuery }) {
  const { t } = useT();
  const words = t.shop.browse;
  const submit = useSubmit();
  const current = query.sort ?? (query.text === "" ? "newest" : "");
  return (
    <Form
      action={urls.market}
      onChange={(event) => submit(event.currentTarget)}
      className="flex min-w-0 items-center gap-2"
    >
      {[...writeListingQuery({ ...query, sort: undefined })].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="sapxep" className="flex-none text-sm text-ink-soft max-sm:sr-only">
        {words.sort}
      </label>
      <Select
        key={current}
        id="sapxep"
        name="sapxep"
        defaultValue={current && SORT_WORDS[current]}
        options={[
          ...(query.text === "" ? [] : [{ value: "", label: words.sorts.match }]),
          ...LISTING_SORTS.map((sort) => ({ value: SORT_WORDS[sort], label: words.sorts[sort] })),
        ]}
      />
      <noscript>
        <Button variant="secondary">{words.sortApply}</Button>
      </noscript>
    </Form>
  );
}
