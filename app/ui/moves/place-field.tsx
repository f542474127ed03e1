import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { Select } from "#app/ui/kit/select.tsx";

export type MovePlace = { readonly id: string; readonly name: string; readonly nameEn: string | null };

type PlaceFieldProps = { places: readonly MovePlace[]; fields: BoundFields; label: string; id?: string };

/** One of the seller's own places; the first one unless another was chosen. */
export function PlaceField({ places, fields, label, id }: PlaceFieldProps) {
  const { locale } = useT();
  return (
    <Field {...fields.of("placeId")} {...(id === undefined ? {} : { id })} label={label} required>
      <Select
        {...fields.text("placeId")}
        options={places.map(({ id: value, name, nameEn }) => ({
          value,
          label: locale === "en" ? (nameEn ?? name) : name,
        }))}
      />
    </Field>
  );
}
