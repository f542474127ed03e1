import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ToldListing } from "#app/domain/listings/listing-detail.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";
import { urls } from "#app/urls.ts";
import { typedText, type FormState } from "#app/web/form-state.ts";

type Lot = ToldListing["lots"][number];

const conditionOf = (lot: Lot): keyof typeof CONDITION_TONES =>
  lot.state !== "open" ? lot.state : lot.isExpired ? "expired" : lot.isBlocked ? "blocked" : "open";

const CONDITION_TONES = {
  open: "leaf",
  held: "turmeric",
  recalled: "plum",
  expired: "plum",
  blocked: "turmeric",
} as const satisfies Record<string, Tone>;

/** The lots behind a listing. `act` adds a column with what can be done about each. */
export function LotTable({ lots, act }: { lots: readonly Lot[]; act?: (lot: Lot) => ReactNode }) {
  const { t, f } = useT();
  const words = t.seller.listings.lots;
  const dates = (lot: Lot): ReactNode => (
    <div>
      {f.date(lot.producedOn)}
      <span className="block text-ink-soft">
        {lot.expiresOn ? words.expires(f.date(lot.expiresOn)) : words.noExpiry}
      </span>
    </div>
  );
  return (
    <Table
      caption={words.heading}
      hideCaption
      dense
      stacked
      rows={lots}
      rowKey={(lot) => lot.lotId}
      columns={[
        {
          key: "lot",
          header: words.columns.lot,
          isRowHeader: true,
          cell: (lot) => (
            <div>
              {lot.code}
              <span lang="vi" className="block font-normal text-ink-soft">
                {lot.placeName}
              </span>
            </div>
          ),
        },
        { key: "dates", header: words.columns.dates, cell: dates },
        {
          key: "state",
          header: words.columns.state,
          cell: (lot) => {
            const condition = conditionOf(lot);
            return <Badge tone={CONDITION_TONES[condition]}>{t.listings.lotStates[condition]}</Badge>;
          },
        },
        { key: "left", header: words.columns.left, align: "end", cell: (lot) => f.number(lot.offered - lot.packed) },
        ...(act ? [{ key: "act", header: words.columns.act, cell: act }] : []),
      ]}
    />
  );
}

/** A lot that sold out and has passed its day is history, not stock. */
const isWorthShowing = (lot: Lot): boolean => lot.offered > 0 && !(lot.isExpired && lot.offered === lot.packed);

type DeskLotsProps = { lots: readonly Lot[]; unit: string; offer: FormState; withdraw: FormState; canOffer: boolean };

/** The lots of a listing on the seller's page: what stands behind it, and what could. */
export function DeskLots({ lots, unit, offer, withdraw, canOffer }: DeskLotsProps) {
  const { t } = useT();
  const words = t.seller.listings.lots;
  const onOffer = lots.filter(isWorthShowing);
  const problems = (withdraw.errors[""] ?? []).map((message) => ({ message }));
  return (
    <Card as="section" title={words.heading}>
      <div className="grid gap-5">
        <FormErrors errors={problems} />
        {onOffer.length === 0 && <Notice kind="attention">{words.none}</Notice>}
        {onOffer.length > 0 && (
          <LotTable
            lots={onOffer}
            act={(lot) =>
              lot.offered > lot.packed && (
                <Form method="post" noValidate>
                  <input type="hidden" name="lotId" value={lot.lotId} />
                  <Button name="intent" value="withdraw-lot" variant="quiet" size="small" className="whitespace-nowrap">
                    {words.withdraw}
                    <span className="sr-only"> {lot.code}</span>
                  </Button>
                </Form>
              )
            }
          />
        )}
        {canOffer && <OfferForm lots={lots} unit={unit} form={offer} />}
      </div>
    </Card>
  );
}

function OfferForm({ lots, unit, form }: { lots: readonly Lot[]; unit: string; form: FormState }) {
  const { t, f } = useT();
  const words = t.seller.listings.lots;
  const free = lots.filter((lot) => conditionOf(lot) === "open" && lot.free > 0);
  const [first] = free;
  if (!first) {
    return (
      <p className="flex flex-wrap items-center gap-3">
        {words.noneToOffer}
        <LinkButton to={urls.seller.newLot} variant="secondary" size="small">
          {words.openLot}
        </LinkButton>
      </p>
    );
  }
  return (
    <Form
      method="post"
      noValidate
      className="grid gap-4 border-t border-line pt-4 sm:grid-cols-[2fr_1fr_auto] sm:items-end"
    >
      <h3 className="font-semibold sm:col-span-3">{words.offerHeading}</h3>
      <Field name="lotId" label={words.lot} error={form.errors["lotId"]} required>
        <Select
          defaultValue={typedText(form, "lotId", first.lotId)}
          options={free.map((lot) => ({
            value: lot.lotId,
            label: words.option(lot.code, lot.placeName, f.date(lot.producedOn), lot.free),
          }))}
        />
      </Field>
      <Field
        name="quantity"
        label={words.quantity}
        hint={words.quantityHint(unit)}
        error={form.errors["quantity"]}
        required
      >
        <TextInput
          defaultValue={typedText(form, "quantity", String(first.free))}
          inputMode="numeric"
          className="text-right tabular-nums"
        />
      </Field>
      <Button name="intent" value="offer-lot" variant="secondary">
        {words.offer}
      </Button>
    </Form>
  );
}
