import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { CommuneField } from "#app/ui/places/commune-field.tsx";

/** The shop as buyers see it. */
export function FrontFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.profile;
  return (
    <FormSection title={words.front}>
      <Field {...fields.of("displayName")} label={words.displayName} hint={words.displayNameHint} required>
        <TextInput {...fields.text("displayName")} lang="vi" maxLength={80} />
      </Field>
      <Field {...fields.of("displayNameEn")} label={words.displayNameEn}>
        <TextInput {...fields.text("displayNameEn")} lang="en" maxLength={80} />
      </Field>
      <Field {...fields.of("story")} label={words.story} hint={words.storyHint}>
        <Textarea {...fields.text("story")} lang="vi" rows={5} maxLength={3000} />
      </Field>
      <Field {...fields.of("storyEn")} label={words.storyEn}>
        <Textarea {...fields.text("storyEn")} lang="en" rows={4} maxLength={3000} />
      </Field>
    </FormSection>
  );
}

/** Where the shop is and how it is reached: public for every seller (Decree 248/2026/ND-CP, art. 18). */
export function AddressFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.profile;
  return (
    <FormSection title={words.address}>
      <CommuneField {...fields.commune("communeCode")} label={words.commune} required />
      <Field {...fields.of("address")} label={words.addressLine} required>
        <TextInput {...fields.text("address")} lang="vi" autoComplete="street-address" maxLength={200} />
      </Field>
      <Field {...fields.of("phone")} label={words.phone} hint={words.phoneHint} required>
        <TextInput {...fields.text("phone")} type="tel" inputMode="tel" autoComplete="tel" maxLength={30} />
      </Field>
      <Field {...fields.of("email")} label={words.email} required>
        <TextInput {...fields.text("email")} type="email" inputMode="email" autoComplete="email" maxLength={254} />
      </Field>
      <Field {...fields.of("website")} label={words.website}>
        <TextInput {...fields.text("website")} type="url" inputMode="url" placeholder="https://" maxLength={200} />
      </Field>
    </FormSection>
  );
}
