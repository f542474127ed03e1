import type { Reach } from "#app/domain/oversight/get-lot-trace.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { DownloadIcon } from "#app/ui/kit/icons.ts";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { amountWords } from "#app/ui/lots/amount-words.ts";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { FirstRows } from "#app/ui/lots/first-rows.tsx";
import { LotStateWord } from "./lot-tables.tsx";

type Lot = Reach["listed"][number];
type Share = Reach["shares"][number];

/** Everything made of a lot, as far as the office oversees it: by name, by enterprise, and as a file when it is much. */
export function TraceReach({ reach, lotId }: { reach: Reach; lotId: string }) {
  const { t, f } = useT();
  const words = t.genealogy;
  const left = reach.covered - reach.listed.length;
  if (reach.count === 0) return <p className="text-ink-soft">{words.noForward}</p>;
  return (
    <div className="grid gap-5">
      <FirstRows rows={reach.listed}>
        {(rows) => <TracedLots caption={words.allLead} lots={rows} empty={words.outsideLead} />}
      </FirstRows>
      {left > 0 && <p className="text-sm text-ink-soft">{words.allMore(f.number(left))}</p>}
      {reach.covered > 0 && (
        <p>
          <LinkButton to={urls.office.lotReach(lotId)} variant="secondary" icon={DownloadIcon} reloadDocument>
            {words.download}
          </LinkButton>
        </p>
      )}
      {reach.shares.length > 0 && <Shares caption={words.byEnterprise} shares={reach.shares} />}
      {reach.outside.length > 0 && (
        <div>
          <Shares caption={words.outside} shares={reach.outside} isOutside />
          <p className="mt-2 text-sm text-ink-soft">{words.outsideLead}</p>
        </div>
      )}
    </div>
  );
}

/** Lots that the office may open, each leading to its trace. */
export function TracedLots({ caption, lots, empty }: { caption: string; lots: readonly Lot[]; empty: string }) {
  const translator = useT();
  const words = translator.t.genealogy;
  return (
    <Table
      caption={caption}
      stacked
      dense
      rows={lots}
      rowKey={(lot) => lot.id}
      empty={empty}
      columns={[
        {
          key: "lot",
          header: words.lot,
          isRowHeader: true,
          cell: (lot: Lot) => (
            <TextLink to={urls.office.lot(lot.id)} className="inline-flex min-h-9 items-center">
              {lot.code}
            </TextLink>
          ),
        },
        {
          key: "product",
          header: words.product,
          cell: (lot) => <InLanguage vi={lot.productName} en={lot.productNameEn} />,
        },
        {
          key: "seller",
          header: words.enterprise,
          cell: (lot) => <InLanguage vi={lot.sellerName} en={lot.sellerNameEn} />,
        },
        {
          key: "amount",
          header: words.amount,
          align: "end",
          cell: (lot) => (lot.quantity === null ? "" : amountWords(lot.quantity, lot.uom, lot, translator)),
        },
        {
          key: "state",
          header: words.state,
          cell: (lot) => (lot.state === null ? words.unborn : <LotStateWord state={lot.state} />),
        },
      ]}
    />
  );
}

function Shares({
  caption,
  shares,
  isOutside = false,
}: {
  caption: string;
  shares: readonly Share[];
  isOutside?: boolean;
}) {
  const { t, f } = useT();
  const words = t.genealogy;
  const states = ["open", "held", "recalled"] as const;
  return (
    <Table
      caption={caption}
      dense
      rows={shares}
      rowKey={(share) => share.sellerId}
      columns={[
        {
          key: "seller",
          header: words.enterprise,
          isRowHeader: true,
          cell: (share) => <InLanguage vi={share.sellerName} en={share.sellerNameEn} />,
        },
        { key: "lots", header: words.lots, align: "end", cell: (share) => f.number(share.total) },
        ...(isOutside
          ? []
          : states.map((state) => ({
              key: state,
              header: words[state],
              align: "end" as const,
              cell: (share: Share) => (share[state] === 0 ? "" : f.number(share[state])),
            }))),
      ]}
    />
  );
}
