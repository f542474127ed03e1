import type { ToldListing } from "#app/domain/listings/listing-detail.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";

/** Why the listing is not on sale, in the words of the manager who said so, above everything else on the seller's page. */
export function ManagersWord({ listing, moves }: Pick<ToldListing, "listing" | "moves">) {
  const { t } = useT();
  const words = t.seller.listings.page;
  const [last] = moves;
  if (listing.state === "suspended" && listing.suspendedBy) {
    return (
      <Notice kind="problem" title={words.suspendedTitle}>
        <p>{t.listings.suspendedBy[listing.suspendedBy]}</p>
        {listing.suspendedBy === "manager" && last?.reason && <Said text={last.reason} />}
      </Notice>
    );
  }
  const isAnswer = last?.from === "submitted" && last.reason && (last.to === "refused" || last.to === "draft");
  if (!isAnswer || last.to !== listing.state) return null;
  const isRefused = last.to === "refused";
  return (
    <Notice kind={isRefused ? "problem" : "attention"} title={isRefused ? words.refusedTitle : words.askedTitle}>
      <Said text={last.reason ?? ""} />
    </Notice>
  );
}

function Said({ text }: { text: string }) {
  const { managerSays } = useT().t.seller.listings.page;
  return (
    <p>
      {managerSays}: <span lang="vi">{text}</span>
    </p>
  );
}
