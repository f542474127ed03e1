import type { NotSoldReason } from "#app/domain/listings/why-not-sold.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { NotSoldList } from "./not-sold-list.tsx";

type NotSoldCardProps = { listingId: string; reasons: readonly NotSoldReason[]; linksToListing?: boolean };

/** "Why can't I sell this?", answered on the listing's own page; when it is on sale, that. */
export function NotSoldCard({ listingId, reasons, linksToListing }: NotSoldCardProps) {
  const words = useT().t.seller.notSold;
  if (reasons.length === 0) return <Notice kind="done">{words.onSale}</Notice>;
  return (
    <Card as="section" title={words.heading}>
      <NotSoldList {...{ listingId, reasons }} {...(linksToListing === undefined ? {} : { linksToListing })} />
    </Card>
  );
}
