import { Form } from "@remix-run/react";
import { PLACE_KINDS, type SellerPlace } from "#app/domain/traceability/place.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { CommuneField } from "#app/ui/places/commune-field.tsx";

type PlaceFormProps = {
  fields: BoundFields;
  places: readonly Pick<SellerPlace, "id" | "name" | "glnExtension">[];
  isBusy: boolean;
};

/** Enters a field, workshop or store of the seller. */
export function PlaceForm({ fields, places, isBusy }: PlaceFormProps) {
  const { t } = useT();
  const words = t.seller.places;
  return (
    <Form method="post" noValidate className="grid max-w-form gap-5">
      <FormErrors errors={fields.summary} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("kind")} label={words.kind} required>
          <Select
            {...fields.text("kind")}
            options={PLACE_KINDS.map((value) => ({ value, label: t.origin.placeKinds[value] }))}
          />
        </Field>
      </div>
      <CommuneField {...fields.commune("communeCode")} label={words.commune} required />
      <Field {...fields.of("name")} label={words.name} hint={words.nameHint} required>
        <TextInput {...fields.text("name")} lang="vi" maxLength={120} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("nameEn")} label={words.nameEn} hint="&nbsp;">
          <TextInput {...fields.text("nameEn")} lang="en" maxLength={120} />
        </Field>
        <Field {...fields.of("formerName")} label={words.formerName} hint={words.formerNameHint}>
          <TextInput {...fields.text("formerName")} lang="vi" maxLength={120} />
        </Field>
        <Field {...fields.of("keeperName")} label={words.keeper} hint={words.keeperHint}>
          <TextInput {...fields.text("keeperName")} lang="vi" maxLength={80} autoComplete="off" />
        </Field>
        <Field {...fields.of("areaSquareMetres")} label={words.area} hint="&nbsp;">
          <TextInput {...fields.text("areaSquareMetres")} inputMode="numeric" maxLength={9} />
        </Field>
      </div>
      <NumberFields fields={fields} places={places} />
      <Disclosure summary={words.map}>
        <p className="mb-3 text-ink-soft">{words.mapLead}</p>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...fields.of("latitude")} label={words.latitude}>
            <TextInput {...fields.text("latitude")} inputMode="decimal" maxLength={12} />
          </Field>
          <Field {...fields.of("longitude")} label={words.longitude}>
            <TextInput {...fields.text("longitude")} inputMode="decimal" maxLength={12} />
          </Field>
        </div>
      </Disclosure>
      <div>
        <Button busy={isBusy}>{words.add}</Button>
      </div>
    </Form>
  );
}

/** The number a place is traced by. Fields of the ways not chosen are shown too: without a script nothing can hide them. */
function NumberFields({ fields, places }: Pick<PlaceFormProps, "fields" | "places">) {
  const words = useT().t.seller.places;
  const wholes = places.filter(({ glnExtension }) => glnExtension === "");
  const hasWholes = wholes.length > 0;
  return (
    <div className="grid gap-5">
      <RadioCards
        name="glnSource"
        legend={words.glnSource}
        defaultValue={fields.value("glnSource") || "operator"}
        columns={hasWholes ? 3 : 2}
        options={[
          { value: "operator", label: words.fromOperator },
          ...(hasWholes ? [{ value: "within", label: words.within, description: words.withinText }] : []),
          { value: "own", label: words.own, description: words.ownText },
        ]}
      />
      {hasWholes && (
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...fields.of("withinPlaceId")} label={words.whole} hint="&nbsp;">
            <Select
              {...fields.text("withinPlaceId")}
              placeholder={words.chooseWhole}
              options={wholes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Field>
          <Field {...fields.of("glnExtension")} label={words.extension} hint={words.extensionHint}>
            <TextInput {...fields.text("glnExtension")} autoCapitalize="characters" autoComplete="off" maxLength={20} />
          </Field>
        </div>
      )}
      <Field {...fields.of("gln")} label={words.gln}>
        <TextInput
          {...fields.text("gln")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          className="tabular-nums"
        />
      </Field>
    </div>
  );
}
