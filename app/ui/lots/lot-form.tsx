import { Form } from "@remix-run/react";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { SellerPlace } from "#app/domain/traceability/place.ts";
import { SAID_UNITS } from "#app/domain/traceability/quantity.ts";
import { storyOf } from "#app/domain/traceability/story.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ActionBar } from "#app/ui/kit/action-bar.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { useFactFields } from "./fact-fields.tsx";
import { ShareFields, type ShareGrower } from "./share-fields.tsx";

export type LotFormGoods = {
  readonly id: string;
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly needsQuarantine: boolean;
  readonly shelfLifeDays: number | null;
  readonly unit: string;
  readonly unitEn: string;
};

type LotFormProps = {
  goods: LotFormGoods;
  /** With the first day on which a place may be harvested again, where waiting days run there. */
  places: readonly (Pick<SellerPlace, "id" | "name" | "kind"> & { readonly safeFrom: string | null })[];
  fields: BoundFields;
  days: { today: string; yesterday: string };
  growers: readonly ShareGrower[];
  isBusy: boolean;
};

/** Packed at once as it is sold, or weighed now and packed later. */
const UNITS = ["pack", ...SAID_UNITS.filter((unit) => unit !== "pack")] as const;

/** Few enough to be cards under a thumb; more than these become a list. */
const MOST_CARDS = 6;

/** Opens a lot: where, when, how much. What the group of goods wants beyond that follows, the needed fields first. */
export function LotForm({ goods, places, fields, days, growers, isBusy }: LotFormProps) {
  const { t, locale } = useT();
  const words = t.seller.lots;
  const shortcuts = [
    { label: words.today, value: days.today },
    { label: words.yesterday, value: days.yesterday },
  ];
  const { optional, required } = useFactFields({ goods, fields });
  return (
    <Form method="post" noValidate className="grid max-w-form gap-6">
      <input type="hidden" name="productId" value={goods.id} />
      <input type="hidden" name="group" value={goods.group} />
      <input type="hidden" name="categoryCode" value={goods.categoryCode} />
      {goods.needsQuarantine && <input type="hidden" name="needsQuarantine" value="on" />}
      <FormErrors errors={fields.summary} />
      <PlaceChoice places={places} fields={fields} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          {...fields.of("producedOn")}
          label={t.origin.producedOn[storyOf(goods.group, goods.categoryCode)]}
          required
        >
          <DateInput {...fields.text("producedOn")} max={days.today} shortcuts={shortcuts} />
        </Field>
        <Field {...fields.of("packedOn")} label={t.origin.packedOn} required>
          <DateInput {...fields.text("packedOn")} max={days.today} shortcuts={shortcuts} />
        </Field>
        <Field {...fields.of("quantity")} label={t.origin.fields.quantity} required>
          <TextInput {...fields.text("quantity")} inputMode="decimal" maxLength={12} />
        </Field>
        <Field {...fields.of("unit")} label={words.quantityUnit} hint={words.quantityHint}>
          <Select
            defaultValue={fields.value("unit") || "pack"}
            options={UNITS.map((value) => ({
              value,
              label: value === "pack" ? (locale === "vi" ? goods.unit : goods.unitEn) : t.diary.choices[value],
            }))}
          />
        </Field>
      </div>
      {required}
      {growers.length > 0 && (
        <Disclosure summary={t.seller.growers.shares.title} open={hasShares(fields, growers)}>
          <ShareFields growers={growers} fields={fields} unit={locale === "vi" ? goods.unit : goods.unitEn} />
        </Disclosure>
      )}
      <Disclosure summary={words.more} open={hasOptionalFault(fields)}>
        <div className="grid gap-5">
          <p className="text-ink-soft">{words.moreLead}</p>
          {optional}
          <div className="grid gap-5 sm:grid-cols-2">
            <Field {...fields.of("packedPlaceId")} label={t.origin.fields.packedPlace}>
              <Select
                {...fields.text("packedPlaceId")}
                placeholder={words.samePlace}
                options={places.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Field>
            <Field
              {...fields.of("expiresOn")}
              label={words.expiresOn}
              hint={goods.shelfLifeDays === null ? undefined : words.expiresHint(goods.shelfLifeDays)}
            >
              <DateInput {...fields.text("expiresOn")} />
            </Field>
            <Field {...fields.of("code")} label={words.codeLabel} hint={words.codeHint}>
              <TextInput {...fields.text("code")} autoCapitalize="characters" autoComplete="off" maxLength={20} />
            </Field>
          </div>
        </div>
      </Disclosure>
      <ActionBar>
        <Button size="large" busy={isBusy}>
          {words.create}
        </Button>
      </ActionBar>
    </Form>
  );
}

/** A fault in a folded part must be seen. */
const hasOptionalFault = (fields: BoundFields): boolean => fields.summary.length > 0;

const hasShares = (fields: BoundFields, growers: readonly ShareGrower[]): boolean =>
  hasOptionalFault(fields) || growers.some(({ id }) => fields.value(`shares.${id}`) !== "");

function PlaceChoice({ places, fields }: Pick<LotFormProps, "places" | "fields">) {
  const { t, f } = useT();
  const words = t.origin.fields;
  const safe = (day: string | null): string => (day === null ? "" : `. ${t.diary.book.safeFrom(f.date(day))}`);
  if (places.length > MOST_CARDS) {
    return (
      <Field {...fields.of("placeId")} label={words.place} required>
        <Select
          {...fields.text("placeId")}
          placeholder={t.seller.lots.choose}
          options={places.map(({ id, name, safeFrom }) => ({ value: id, label: `${name}${safe(safeFrom)}` }))}
        />
      </Field>
    );
  }
  return (
    <RadioCards
      name="placeId"
      legend={words.place}
      error={fields.of("placeId").error}
      defaultValue={fields.value("placeId")}
      columns={2}
      options={places.map(({ id, name, kind, safeFrom }) => ({
        value: id,
        label: <span lang="vi">{name}</span>,
        description: `${t.origin.placeKinds[kind]}${safe(safeFrom)}`,
      }))}
    />
  );
}
