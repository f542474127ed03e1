import type { Facets } from "#app/domain/listings/facets.ts";
import type { ListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Chip } from "#app/ui/kit/chip.tsx";
import { useFacetLabel } from "./filters.tsx";
import { marketUrl } from "./market-url.ts";

type Choice = { readonly key: string; readonly label: string; readonly without: Partial<ListingQuery> };

/** Each choice that was made, with the way back out of it. A facet whose count fell to nothing is named by its code. */
export function useChosenFilters(query: ListingQuery, facets: Facets): readonly Choice[] {
  const { t, f } = useT();
  const labelOf = useFacetLabel();
  const words = t.shop.browse;
  const named = (values: Facets[keyof Facets], value: string): string =>
    labelOf(values.find((facet) => facet.value === value) ?? { value, name: null, nameEn: null });
  const less = (all: readonly string[], one: string): string[] => all.filter((value) => value !== one);
  const { categories, certificates, communeCode, priceFromVnd, priceToVnd } = query;
  return [
    ...categories.map((code) => ({
      key: code,
      label: named(facets.categories, code),
      without: { categories: less(categories, code) },
    })),
    ...certificates.map((kind) => ({
      key: kind,
      label: named(facets.certificates, kind),
      without: { certificates: less(certificates, kind) },
    })),
    ...(communeCode
      ? [{ key: "vung", label: named(facets.communes, communeCode), without: { communeCode: undefined } }]
      : []),
    ...(priceFromVnd === undefined
      ? []
      : [{ key: "tu", label: words.fromPrice(f.money(priceFromVnd)), without: { priceFromVnd: undefined } }]),
    ...(priceToVnd === undefined
      ? []
      : [{ key: "den", label: words.toPrice(f.money(priceToVnd)), without: { priceToVnd: undefined } }]),
  ];
}

export function ChosenFilters({ query, choices }: { query: ListingQuery; choices: readonly Choice[] }) {
  const words = useT().t.shop.browse;
  if (choices.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {choices.map(({ key, label, without }) => (
        <li key={key}>
          <Chip selected to={marketUrl({ ...query, ...without })} aria-label={words.without(label)}>
            {label}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
