import type { ComponentProps, ReactNode } from "react";
import { SELLER_KINDS } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { MoneyInput } from "#app/ui/kit/money-input.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { CommuneField } from "#app/ui/places/commune-field.tsx";
import { FromService } from "./from-service.tsx";
import type { JoiningStepView } from "./joining-page.tsx";
import { TaxCodeField } from "./tax-code-field.tsx";

type StepProps = { fields: BoundFields };

type TextProps = StepProps &
  Omit<ComponentProps<typeof TextInput>, "name"> & { name: string; label: ReactNode; hint?: ReactNode };

/** A line of text with its label. */
function Text({ fields, name, label, hint, required, ...input }: TextProps) {
  return (
    <Field {...fields.of(name)} label={label} hint={hint} required={required ?? false}>
      <TextInput {...fields.text(name)} {...input} />
    </Field>
  );
}

export function KindStep({ fields }: StepProps) {
  const { profile, joining } = useT().t.seller;
  return (
    <RadioCards
      {...fields.of("kind")}
      legend={joining.kindHint}
      defaultValue={fields.value("kind")}
      options={SELLER_KINDS.map((kind) => ({
        value: kind,
        label: profile.kinds[kind].name,
        description: profile.kinds[kind].hint,
      }))}
    />
  );
}

export function LegalStep({ fields, view }: StepProps & { view: JoiningStepView }) {
  const words = useT().t.seller.profile;
  const isPerson = view.kind === "person";
  return (
    <>
      {isPerson && <FromService view={view} />}
      <Text
        {...{ fields, name: "legalName", label: words.legalName, hint: words.legalNameHint }}
        required
        lang="vi"
        autoComplete={isPerson ? "name" : "organization"}
        maxLength={160}
      />
      <TaxCodeField fields={fields} />
      {isPerson ? (
        <>
          <Field {...fields.of("birthDate")} label={words.birthDate} required>
            <DateInput {...fields.text("birthDate")} autoComplete="bday" />
          </Field>
          <PersonalId fields={fields} name="personalId" />
        </>
      ) : (
        <>
          <Text
            {...{ fields, name: "registrationNumber", label: words.registrationNumber }}
            required
            autoComplete="off"
            maxLength={60}
          />
          <Field {...fields.of("registeredOn")} label={words.registeredOn} required>
            <DateInput {...fields.text("registeredOn")} />
          </Field>
          <Text
            {...{ fields, name: "registeredBy", label: words.registeredBy }}
            required
            lang="vi"
            autoComplete="off"
            maxLength={160}
          />
        </>
      )}
    </>
  );
}

export function PersonStep({ fields, view }: StepProps & { view: JoiningStepView }) {
  const words = useT().t.seller.profile;
  return (
    <>
      <FromService view={view} />
      <Text
        {...{ fields, name: "representativeName", label: words.representativeName }}
        required
        lang="vi"
        autoComplete="name"
        maxLength={80}
      />
      <PersonalId fields={fields} name="representativePersonalId" />
    </>
  );
}

function PersonalId({ fields, name }: StepProps & { name: "personalId" | "representativePersonalId" }) {
  const words = useT().t.seller.profile;
  return (
    <Text
      {...{ fields, name, label: words.personalId, hint: words.personalIdHint }}
      required
      inputMode="numeric"
      autoComplete="off"
      maxLength={30}
    />
  );
}

export function PlaceStep({ fields }: StepProps) {
  const words = useT().t.seller.profile;
  return (
    <>
      <CommuneField {...fields.commune("communeCode")} label={words.commune} required />
      <Text
        {...{ fields, name: "address", label: words.addressLine }}
        required
        lang="vi"
        autoComplete="street-address"
        maxLength={200}
      />
      <Text
        {...{ fields, name: "phone", label: words.phone, hint: words.phoneHint }}
        required
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
      />
      <Text
        {...{ fields, name: "email", label: words.email }}
        required
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
      />
      <Text
        {...{ fields, name: "website", label: words.website }}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={200}
      />
    </>
  );
}

export function WindowStep({ fields }: StepProps) {
  const words = useT().t.seller.profile;
  return (
    <>
      <Text
        {...{ fields, name: "displayName", label: words.displayName, hint: words.displayNameHint }}
        required
        lang="vi"
        autoComplete="off"
        maxLength={80}
      />
      <Field {...fields.of("story")} label={words.story} hint={words.storyHint}>
        <Textarea {...fields.text("story")} lang="vi" rows={5} maxLength={3000} />
      </Field>
      <Text {...{ fields, name: "displayNameEn", label: words.displayNameEn }} lang="en" maxLength={80} />
      <Field {...fields.of("storyEn")} label={words.storyEn}>
        <Textarea {...fields.text("storyEn")} lang="en" rows={3} maxLength={3000} />
      </Field>
    </>
  );
}

export function DeliveryStep({ fields }: StepProps) {
  const words = useT().t.seller.profile;
  return (
    <>
      <Text
        {...{ fields, name: "deliveryArea", label: words.deliveryArea, hint: words.deliveryAreaHint }}
        required
        lang="vi"
        maxLength={200}
      />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <Field {...fields.of("shippingFeeVnd")} label={words.shippingFee} required>
          <MoneyInput {...fields.text("shippingFeeVnd")} />
        </Field>
        <Field {...fields.of("freeShippingFromVnd")} label={words.freeShippingFrom} hint={words.freeShippingHint}>
          <MoneyInput {...fields.text("freeShippingFromVnd")} />
        </Field>
      </div>
      <Field {...fields.of("deliveryDays")} label={words.deliveryDays} hint={words.deliveryDaysHint} required>
        <div className="max-w-36">
          <TextInput {...fields.text("deliveryDays")} inputMode="numeric" suffix={words.days} className="pr-16!" />
        </div>
      </Field>
      <Text
        {...{ fields, name: "pickupAddress", label: words.pickupAddress, hint: words.pickupHint }}
        lang="vi"
        maxLength={200}
      />
      <Field {...fields.of("returnTerms")} label={words.returnTerms} hint={words.returnTermsHint} required>
        <Textarea {...fields.text("returnTerms")} lang="vi" rows={4} maxLength={2000} />
      </Field>
      <Disclosure summary={words.returnTermsEn}>
        <div className="grid gap-5">
          <Text {...{ fields, name: "deliveryAreaEn", label: words.deliveryAreaEn }} lang="en" maxLength={200} />
          <Field {...fields.of("returnTermsEn")} label={words.returnTermsEn}>
            <Textarea {...fields.text("returnTermsEn")} lang="en" rows={3} maxLength={2000} />
          </Field>
        </div>
      </Disclosure>
    </>
  );
}
