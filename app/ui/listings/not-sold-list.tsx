import type { NotSoldReason } from "#app/domain/listings/why-not-sold.ts";
import { useT } from "#app/i18n/translate.tsx";
import { mendingUrl } from "#app/ui/desk/mending-url.ts";
import { CarefulIcon } from "#app/ui/kit/icons.ts";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { FindingList } from "./finding-list.tsx";

type NotSoldListProps = {
  listingId: string;
  reasons: readonly NotSoldReason[];
  /** False where the page itself is the place that a reason points to. */
  linksToListing?: boolean;
};

/** Each reason in plain words: where it stands, what a rule found and by which article, what to do and where. */
export function NotSoldList({ listingId, reasons, linksToListing = true }: NotSoldListProps) {
  const words = useT().t.seller.notSold;
  return (
    <ol className="divide-y divide-line">
      {reasons.map((reason) => {
        const isHere = reason.place === "listing" && !linksToListing;
        return (
          <li
            key={reason.kind === "finding" ? reason.finding.rule : reason.code}
            className="grid gap-1 py-3 first:pt-0 last:pb-0"
          >
            {reason.kind === "finding" ? <FindingList findings={[reason.finding]} /> : <Standing reason={reason} />}
            {reason.place !== null && !isHere && (
              <p className="pl-8">
                <TextLink to={mendingUrl(reason.place, listingId)}>{words.places[reason.place]}</TextLink>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Standing({ reason }: { reason: Extract<NotSoldReason, { kind: "standing" }> }) {
  const { t, f } = useT();
  const { title, text } = t.seller.notSold.reasons[reason.code];
  return (
    <div className="flex gap-3">
      <CarefulIcon className="mt-0.5 size-5 flex-none text-turmeric-ink" />
      <p className="min-w-0">
        <span className="block font-semibold">{title}</span>
        {text(reason.fact, f)}
      </p>
    </div>
  );
}

/** The first reason in a few words, for a row of a list. */
export function useReasonTitle(): (reason: NotSoldReason) => string {
  const { t } = useT();
  const byRule: Readonly<Record<string, { title: string } | undefined>> = t.findings;
  return (reason) =>
    reason.kind === "finding"
      ? (byRule[reason.finding.rule]?.title ?? reason.finding.rule)
      : t.seller.notSold.reasons[reason.code].title;
}
