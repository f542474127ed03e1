import { Form } from "@remix-run/react";
import { CORRECTABLE_KINDS, isIndispensable } from "#app/domain/traceability/corrected-event.ts";
import type { StatedAmount } from "#app/domain/traceability/get-seller-lot.server.ts";
import type { JourneyStop } from "#app/domain/traceability/journey.ts";
import type { SellerPlace } from "#app/domain/traceability/place.ts";
import type { Story } from "#app/domain/traceability/story.ts";
import { lotUnitWord } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { kindWord } from "#app/ui/origin/event-log.tsx";

type CorrectionFormsProps = {
  journey: readonly JourneyStop[];
  /** What an entry states of amounts, by its id. */
  amounts: Readonly<Record<string, readonly StatedAmount[]>>;
  story: Story;
  places: readonly Pick<SellerPlace, "id" | "name">[];
  today: string;
  /** Of the correction that came back. */
  fields: BoundFields;
  isBusy: boolean;
};

/** Puts an entry right: what was entered stays, struck through, and the right one stands beside it. */
export function CorrectionForms({ journey, story, ...rest }: CorrectionFormsProps) {
  const translator = useT();
  const { t, f } = translator;
  const stops = journey.filter((stop) => stop.declaredWrongOn === null && CORRECTABLE_KINDS.includes(stop.kind));
  return (
    <div className="grid gap-2">
      <p className="text-ink-soft">{t.seller.lots.correctLead}</p>
      <FormErrors errors={rest.fields.summary} />
      <div>
        {stops.map((stop) => (
          <Disclosure
            key={stop.eventId}
            summary={`${kindWord(stop.kind, story, translator, stop.facts["step"])}, ${f.date(stop.on)}`}
            open={rest.fields.value("eventId") === stop.eventId}
          >
            <CorrectionForm stop={stop} {...rest} />
          </Disclosure>
        ))}
      </div>
    </div>
  );
}

function CorrectionForm({
  stop,
  amounts,
  places,
  today,
  fields,
  isBusy,
}: Omit<CorrectionFormsProps, "journey" | "story"> & { stop: JourneyStop }) {
  const words = useT().t.seller.lots;
  const cameBack = fields.value("eventId") === stop.eventId;
  const errorOf = (name: string) => (cameBack ? fields.of(name) : { name });
  return (
    <div className="grid gap-4">
      <Form method="post" noValidate className="grid max-w-form gap-5">
        <input type="hidden" name="intent" value="correct" />
        <input type="hidden" name="eventId" value={stop.eventId} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...errorOf("on")} id={`${fieldId("on")}-${stop.eventId}`} label={words.rightDay}>
            <DateInput defaultValue={(cameBack && fields.value("on")) || stop.on} max={today} />
          </Field>
          <Field {...errorOf("placeId")} id={`${fieldId("placeId")}-${stop.eventId}`} label={words.rightPlace}>
            <Select
              defaultValue={cameBack ? fields.value("placeId") : ""}
              placeholder={words.keepPlace}
              options={places.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Field>
          <Amounts stop={stop} lines={amounts[stop.eventId] ?? []} fields={fields} cameBack={cameBack} />
        </div>
        <div>
          <Button variant="secondary" busy={isBusy}>
            {words.sendCorrection}
          </Button>
        </div>
      </Form>
      {(!isIndispensable(stop.kind) || amounts[stop.eventId]?.some(({ role }) => role === "output")) && (
        <Form method="post" className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
          <input type="hidden" name="intent" value="correct" />
          <input type="hidden" name="eventId" value={stop.eventId} />
          <input type="hidden" name="didNotHappen" value="on" />
          <span>{words.didNotHappen}:</span>
          <Button variant="danger" size="small" busy={isBusy}>
            {words.strike}
          </Button>
        </Form>
      )}
    </div>
  );
}

type AmountsProps = {
  stop: JourneyStop;
  lines: readonly StatedAmount[];
  fields: BoundFields;
  cameBack: boolean;
};

/** The amounts of an entry: of what was born, or of both sides of work on lots. */
function Amounts({ stop, lines, fields, cameBack }: AmountsProps) {
  const translator = useT();
  const words = translator.t.seller.lots;
  return (
    <>
      {lines.map(({ role, lot, quantity, uom }, at) => {
        const name = `amounts.${at}`;
        const unit = lotUnitWord(uom, { unit: words.packs, unitEn: words.packs }, translator);
        const label =
          role === "object"
            ? words.rightAmount(unit)
            : words.rightAmountOf[role === "input" ? "input" : "output"](lot, unit);
        return (
          <Field
            key={name}
            {...(cameBack ? fields.of(name) : { name })}
            id={`${fieldId(name)}-${stop.eventId}`}
            label={label}
          >
            <TextInput
              defaultValue={(cameBack && fields.value(name)) || (quantity === null ? "" : String(quantity))}
              inputMode="decimal"
              maxLength={14}
              autoComplete="off"
            />
          </Field>
        );
      })}
    </>
  );
}
