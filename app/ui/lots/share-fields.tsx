import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field, FieldError, fieldId, firstMessage } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

export type ShareGrower = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly placeIds: readonly string[];
};

type ShareFieldsProps = { growers: readonly ShareGrower[]; fields: BoundFields; unit: string };

/** A number for each member, those who keep plots first; who brought nothing is left empty. */
export function ShareFields({ growers, fields, unit }: ShareFieldsProps) {
  const { t } = useT();
  const words = t.seller.growers.shares;
  const isLikely = ({ id, placeIds }: ShareGrower): boolean =>
    placeIds.length > 0 || fields.value(`shares.${id}`) !== "";
  const [likely, others] = [growers.filter(isLikely), growers.filter((grower) => !isLikely(grower))];
  const rows = (list: readonly ShareGrower[]) => (
    <div className="grid gap-4 sm:grid-cols-2">
      {list.map(({ id, code, name }) => (
        <Field
          key={id}
          {...fields.of(`shares.${id}`)}
          label={
            <>
              <span lang="vi">{name}</span> <span className="text-ink-soft">{code}</span>
            </>
          }
        >
          <TextInput {...fields.text(`shares.${id}`)} inputMode="numeric" maxLength={7} className="w-32!" />
        </Field>
      ))}
    </div>
  );
  const fault = firstMessage(fields.of("shares").error);
  return (
    <div className="grid gap-4" id={fieldId("shares")}>
      <p className="text-ink-soft">{words.lead(unit)}</p>
      {fault && <FieldError>{fault}</FieldError>}
      {rows(likely.length > 0 ? likely : growers)}
      {likely.length > 0 && others.length > 0 && <Disclosure summary={words.others}>{rows(others)}</Disclosure>}
    </div>
  );
}
