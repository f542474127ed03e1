import type { SellerKind, SellerState } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { SELLER_TONES } from "./seller-tone.ts";

export type SellerRow = {
  readonly id: string;
  readonly displayName: string;
  readonly kind: SellerKind;
  readonly state: SellerState;
  readonly commune: string;
  readonly taxCode: string;
  readonly createdAt: string;
  readonly pendingCertificates: number;
  readonly isIdentityWaiting: boolean;
  readonly isConnectionAsked: boolean;
};

/** Sellers as an office runs down them. */
export function SellerTable({ sellers }: { sellers: readonly SellerRow[] }) {
  const { t, f } = useT();
  const words = t.office.sellers;
  return (
    <Card flush>
      <Table
        caption={words.title}
        hideCaption
        dense
        stacked
        rows={sellers}
        rowKey={(seller) => seller.id}
        empty={words.empty}
        columns={[
          {
            key: "name",
            header: words.name,
            isRowHeader: true,
            cell: (seller) => (
              <span className="grid gap-0.5">
                <TextLink to={urls.office.seller(seller.id)} lang="vi">
                  {seller.displayName}
                </TextLink>
                {[seller.isIdentityWaiting && words.identityWaits, seller.isConnectionAsked && words.feedWaits]
                  .filter((mark) => mark !== false)
                  .map((mark) => (
                    <span key={mark} className="text-xs font-normal text-turmeric-ink">
                      {mark}
                    </span>
                  ))}
                {seller.pendingCertificates > 0 && (
                  <span className="text-xs font-normal text-turmeric-ink">
                    {words.waiting(seller.pendingCertificates)}
                  </span>
                )}
              </span>
            ),
          },
          {
            key: "state",
            header: words.state,
            cell: ({ state }) => <Badge tone={SELLER_TONES[state].badge}>{words.states[state]}</Badge>,
          },
          { key: "kind", header: words.kind, cell: ({ kind }) => t.seller.profile.kinds[kind].name },
          { key: "commune", header: words.commune, cell: ({ commune }) => commune },
          {
            key: "taxCode",
            header: words.taxCode,
            cell: ({ taxCode }) => <span className="tabular-nums">{taxCode}</span>,
          },
          { key: "since", header: words.since, align: "end", cell: ({ createdAt }) => f.date(createdAt) },
        ]}
      />
    </Card>
  );
}
