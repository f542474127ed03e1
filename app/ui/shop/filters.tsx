import { Form, useSubmit } from "@remix-run/react";
import type { FormEvent } from "react";
import { isCertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { Facets, FacetValue } from "#app/domain/listings/facets.ts";
import { GROUP_WORDS, SORT_WORDS, type ListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { CloseIcon, ReviewIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { urls } from "#app/urls.ts";
import { fieldsOf } from "./form-fields.ts";
import { marketUrl } from "./market-url.ts";

type FiltersProps = { query: ListingQuery; facets: Facets; chosen: number };

/** Narrows the market down. A GET form, so that what it shows has an address; on a phone it is a sheet over the page. */
export function Filters({ query, facets, chosen }: FiltersProps) {
  const { t } = useT();
  const words = t.shop.browse;
  const submit = useSubmit();
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = fieldsOf(event.currentTarget).filter(([, value]) => value !== "");
    submit(new URLSearchParams(fields), { action: urls.market });
  };
  const isColumn = (): boolean => window.matchMedia("(min-width: 64rem)").matches;
  return (
    <details className="filters">
      <summary className={buttonClass({ variant: "secondary" })}>
        <span className="when-closed">
          <ReviewIcon className="size-5" />
          {chosen === 0 ? words.filters : words.filtersChosen(chosen)}
        </span>
        <span className="when-open">
          <CloseIcon className="size-5" />
          {words.closeFilters}
        </span>
      </summary>
      <Form
        action={urls.market}
        onSubmit={send}
        onChange={(event) => isColumn() && !isTyped(event.target) && event.currentTarget.requestSubmit()}
        className="grid content-start gap-6"
      >
        <h2 className="text-lg font-bold lg:hidden">{words.filters}</h2>
        <Kept query={query} />
        <Choices name="loai" legend={words.category} values={facets.categories} chosen={query.categories} />
        <Choices name="chungnhan" legend={words.certificate} values={facets.certificates} chosen={query.certificates} />
        <CommuneChoice values={facets.communes} chosen={query.communeCode} />
        <PriceRange query={query} />
        <div className="sticky -bottom-4 -mx-4 flex gap-2 lg:grid border-t border-line bg-paper p-4 lg:static lg:mx-0 lg:border-0 lg:p-0">
          <Button className="flex-1 lg:flex-none">{words.apply}</Button>
          {chosen > 0 && (
            <LinkButton variant="quiet" to={marketUrl({ text: query.text, group: query.group, sort: query.sort })}>
              {words.clear}
            </LinkButton>
          )}
        </div>
      </Form>
    </details>
  );
}

const isTyped = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.type === "text";

/** What was chosen outside the filters goes along with them. */
function Kept({ query: { text, group, sort } }: { query: ListingQuery }) {
  return (
    <>
      {text && <input type="hidden" name="q" value={text} />}
      {group && <input type="hidden" name="nhom" value={GROUP_WORDS[group]} />}
      {sort && <input type="hidden" name="sapxep" value={SORT_WORDS[sort]} />}
    </>
  );
}

type ChoicesProps = { name: string; legend: string; values: readonly FacetValue[]; chosen: readonly string[] };

function Choices({ name, legend, values, chosen }: ChoicesProps) {
  const { f } = useT();
  const labelOf = useFacetLabel();
  if (values.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {values.map((value) => (
        <label key={value.value} className="flex min-h-11 items-center gap-3 lg:min-h-9">
          <input
            type="checkbox"
            className="tick"
            name={name}
            value={value.value}
            defaultChecked={chosen.includes(value.value)}
          />
          <span className="min-w-0 flex-1 leading-snug">{labelOf(value)}</span>
          <span className="text-sm text-ink-soft tabular-nums">{f.number(value.count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function CommuneChoice({ values, chosen }: { values: readonly FacetValue[]; chosen: string | undefined }) {
  const { t, f } = useT();
  const labelOf = useFacetLabel();
  const words = t.shop.browse;
  return (
    <Field name="vung" label={words.commune}>
      <Select
        defaultValue={chosen ?? ""}
        placeholder={words.anyCommune}
        options={values.map((value) => ({ value: value.value, label: `${labelOf(value)} (${f.number(value.count)})` }))}
      />
    </Field>
  );
}

function PriceRange({ query }: { query: ListingQuery }) {
  const { t } = useT();
  const words = t.shop.browse;
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{words.price}</legend>
      <p className="mb-2 text-sm text-ink-soft">{words.priceHint}</p>
      <div className="grid grid-cols-2 gap-2">
        <Field name="gia_tu" label={words.priceFrom}>
          <TextInput defaultValue={query.priceFromVnd} inputMode="text" autoComplete="off" maxLength={20} />
        </Field>
        <Field name="gia_den" label={words.priceTo}>
          <TextInput defaultValue={query.priceToVnd} inputMode="text" autoComplete="off" maxLength={20} />
        </Field>
      </div>
    </fieldset>
  );
}

/** The word for a choice: reference data brings its own names, papers have theirs in the dictionary. */
export function useFacetLabel(): (value: Pick<FacetValue, "value" | "name" | "nameEn">) => string {
  const { t, locale } = useT();
  return ({ value, name, nameEn }) =>
    (locale === "vi" ? name : nameEn) ?? (isCertificateKind(value) ? t.shop.papers[value] : value);
}
