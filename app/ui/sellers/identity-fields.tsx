import { SELLER_KINDS } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

/** Shown for one kind of seller only, by style alone, so that the choice needs no script. */
const FOR_PERSONS = "hidden group-has-[input[value=person]:checked]/profile:grid";
const FOR_ORGANISATIONS = "group-has-[input[value=person]:checked]/profile:hidden";

/** Who the seller is before the law (rules SEL-01, SEL-02 and SEL-04). */
export function IdentityFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.profile;
  return (
    <>
      <FormSection title={words.kind}>
        <RadioCards
          {...fields.of("kind")}
          legend={<span className="sr-only">{words.kind}</span>}
          columns={2}
          defaultValue={fields.value("kind")}
          options={SELLER_KINDS.map((kind) => ({
            value: kind,
            label: words.kinds[kind].name,
            description: words.kinds[kind].hint,
          }))}
        />
      </FormSection>
      <FormSection title={words.identity}>
        <Field {...fields.of("legalName")} label={words.legalName} hint={words.legalNameHint} required>
          <TextInput {...fields.text("legalName")} lang="vi" autoComplete="organization" maxLength={160} />
        </Field>
        <Field {...fields.of("taxCode")} label={words.taxCode} hint={words.taxCodeHint} required>
          <TextInput {...fields.text("taxCode")} inputMode="numeric" autoComplete="off" maxLength={30} />
        </Field>
      </FormSection>
      <RegistrationFields fields={fields} />
      <PersonFields fields={fields} />
    </>
  );
}

function RegistrationFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.profile;
  return (
    <>
      <FormSection title={words.registration} className={FOR_ORGANISATIONS}>
        <Field {...fields.of("registrationNumber")} label={words.registrationNumber} required>
          <TextInput {...fields.text("registrationNumber")} autoComplete="off" maxLength={60} />
        </Field>
        <Field {...fields.of("registeredOn")} label={words.registeredOn} required>
          <DateInput {...fields.text("registeredOn")} />
        </Field>
        <Field {...fields.of("registeredBy")} label={words.registeredBy} required>
          <TextInput {...fields.text("registeredBy")} lang="vi" maxLength={160} />
        </Field>
      </FormSection>
      <FormSection title={words.representative} lead={words.representativeHint} className={FOR_ORGANISATIONS}>
        <Field {...fields.of("representativeName")} label={words.representativeName} required>
          <TextInput {...fields.text("representativeName")} autoComplete="name" maxLength={80} />
        </Field>
        <PersonalId fields={fields} name="representativePersonalId" />
      </FormSection>
    </>
  );
}

function PersonFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.profile;
  return (
    <FormSection title={words.person} className={FOR_PERSONS}>
      <Field {...fields.of("birthDate")} label={words.birthDate} required>
        <DateInput {...fields.text("birthDate")} autoComplete="bday" />
      </Field>
      <PersonalId fields={fields} name="personalId" />
    </FormSection>
  );
}

function PersonalId({ fields, name }: { fields: BoundFields; name: "personalId" | "representativePersonalId" }) {
  const words = useT().t.seller.profile;
  return (
    <Field {...fields.of(name)} label={words.personalId} hint={words.personalIdHint} required>
      <TextInput {...fields.text(name)} inputMode="numeric" autoComplete="off" maxLength={30} />
    </Field>
  );
}
