import { OFFICE_ROLES_OF_UNITS, roleFits } from "#app/domain/organisation/unit-roles.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { Select } from "#app/ui/kit/select.tsx";

export type UnitOption = { readonly code: string; readonly kind: string; readonly name: string };

/** A unit and a role in it; the roles are those that any of the units carries. */
export function UnitRoleFields({
  fields,
  units,
  idPrefix,
}: {
  fields: BoundFields;
  units: readonly UnitOption[];
  idPrefix: string;
}) {
  const { t } = useT();
  const words = t.office.people;
  const roles = OFFICE_ROLES_OF_UNITS.filter((role) => units.some(({ kind }) => roleFits(role, kind)));
  return (
    <>
      <Field {...fields.of("unitCode")} label={words.unit} required id={`${idPrefix}-unit`}>
        <Select
          {...fields.text("unitCode")}
          placeholder={words.chooseUnit}
          options={units.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Field>
      <Field {...fields.of("role")} label={words.role} required id={`${idPrefix}-role`}>
        <Select
          {...fields.text("role")}
          placeholder={words.chooseRole}
          options={roles.map((role) => ({ value: role, label: t.account.roleNames[role] }))}
        />
      </Field>
    </>
  );
}
