import { GOODS_GROUPS, type GoodsGroup } from "#app/domain/shared/goods-group.ts";
import { useT } from "#app/i18n/translate.tsx";
import { useFieldControl } from "#app/ui/kit/field-context.ts";
import { ChevronDownIcon } from "#app/ui/kit/icons.ts";

export type CategoryChoice = {
  readonly code: string;
  readonly group: GoodsGroup;
  readonly name: string;
  readonly nameEn: string;
};

type CategorySelectProps = { categories: readonly CategoryChoice[]; defaultValue?: string };

/** The kinds of goods, by group. */
export function CategorySelect({ categories, ...rest }: CategorySelectProps) {
  const { t, locale } = useT();
  const words = t.seller.products;
  const groups = GOODS_GROUPS.filter((group) => categories.some((category) => category.group === group));
  return (
    <div className="relative">
      <select {...useFieldControl(rest)} className="control appearance-none pr-10">
        <option value="">{words.chooseCategory}</option>
        {groups.map((group) => (
          <optgroup key={group} label={words.groups[group]}>
            {categories
              .filter((category) => category.group === group)
              .map(({ code, name, nameEn }) => (
                <option key={code} value={code}>
                  {locale === "vi" ? name : nameEn}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <ChevronDownIcon className="pointer-events-none absolute inset-y-0 right-3 my-auto size-5 text-ink-soft" />
    </div>
  );
}
