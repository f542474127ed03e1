import type { LotState, SellerLot } from "#app/domain/traceability/lot.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";

type Row = Pick<
  SellerLot,
  | "id"
  | "code"
  | "productName"
  | "productNameEn"
  | "placeName"
  | "producedOn"
  | "expiresOn"
  | "quantity"
  | "unit"
  | "unitEn"
  | "uom"
  | "kind"
  | "state"
> & { readonly onHand: number };

const TONES: Record<LotState, Tone> = { open: "leaf", held: "turmeric", recalled: "plum" };

/** A lot's state in one word; past its date counts before «in order». */
export function LotStateBadge({ state, isExpired }: { state: LotState; isExpired: boolean }) {
  const words = useT().t.seller.lots;
  if (state === "open" && isExpired) return <Badge tone="neutral">{words.expired}</Badge>;
  return <Badge tone={TONES[state]}>{words.states[state]}</Badge>;
}

export function LotTable({ lots, today }: { lots: readonly Row[]; today: string }) {
  const translator = useT();
  const { t, f } = translator;
  const words = t.seller.lots;
  return (
    <Table
      caption={words.title}
      hideCaption
      stacked
      dense
      rows={lots}
      rowKey={(lot) => lot.id}
      columns={[
        {
          key: "code",
          header: words.code,
          isRowHeader: true,
          cell: (lot) => (
            <TextLink to={urls.seller.lot(lot.id)} className="inline-flex min-h-9 items-center whitespace-nowrap">
              {lot.code}
            </TextLink>
          ),
        },
        {
          key: "product",
          header: words.product,
          cell: (lot) => <InLanguage vi={lot.productName} en={lot.productNameEn} />,
        },
        { key: "place", header: t.origin.fields.place, cell: (lot) => <span lang="vi">{lot.placeName}</span> },
        { key: "made", header: t.origin.fields.producedOn, cell: (lot) => f.date(lot.producedOn) },
        {
          key: "expires",
          header: t.origin.expiresOn,
          cell: (lot) => (lot.expiresOn === null ? t.origin.noExpiry : f.date(lot.expiresOn)),
        },
        { key: "kind", header: words.kind, cell: (lot) => words.lotKinds[lot.kind] },
        {
          key: "quantity",
          header: words.made,
          align: "end",
          cell: (lot) => lotAmount(lot.quantity, lot.uom, lot, translator),
        },
        {
          key: "onHand",
          header: words.onHand,
          align: "end",
          cell: (lot) => (
            <span className={lot.onHand < 0 ? "font-semibold text-plum-ink" : undefined}>
              {lotAmount(lot.onHand, lot.uom, lot, translator)}
            </span>
          ),
        },
        {
          key: "state",
          header: words.state,
          cell: (lot) => (
            <LotStateBadge state={lot.state} isExpired={lot.expiresOn !== null && lot.expiresOn < today} />
          ),
        },
      ]}
    />
  );
}
