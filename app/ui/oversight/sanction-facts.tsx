import type { ReactNode } from "react";
import type { ShownSanctionDetail } from "#app/domain/oversight/shown-sanction.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue, type Fact } from "#app/ui/kit/key-value.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

type SanctionFactsProps = {
  sanction: ShownSanctionDetail;
  /** The office sees who decided; the seller sees the department. */
  of: "office" | "seller";
};

/** What was decided, on which article, for which facts, from when until when, and what to do. */
export function SanctionFacts({ sanction, of }: SanctionFactsProps) {
  const { t } = useT();
  const words = t.sanctions;
  const own = (text: string): ReactNode => (
    <span lang="vi" className="whitespace-pre-line">
      {text}
    </span>
  );
  const facts: (Fact | false)[] = [
    { term: words.subject, value: <Subject sanction={sanction} of={of} /> },
    { term: words.basis, value: <Basis sanction={sanction} /> },
    { term: words.facts, value: own(sanction.facts) },
    sanction.remedy !== null && { term: words.remedy, value: own(sanction.remedy) },
    ...useDates(sanction),
    ...usePeople(sanction, of),
    sanction.closeReason !== null && { term: words.closeReason, value: own(sanction.closeReason) },
  ];
  return (
    <Card as="section" title={words.kinds[sanction.kind].name}>
      <KeyValue facts={facts.filter((fact) => fact !== false)} />
      <Replacement sanction={sanction} of={of} />
    </Card>
  );
}

function Subject({ sanction, of }: SanctionFactsProps) {
  const words = useT().t.sanctions;
  const { sellerId, sellerName, listingId, listingTitle } = sanction;
  const title = listingTitle === null ? words.ofSeller : <span lang="vi">{words.ofListing(listingTitle)}</span>;
  if (of === "seller") {
    return listingId === null ? title : <TextLink to={urls.seller.listing(listingId)}>{title}</TextLink>;
  }
  return (
    <span className="grid gap-1">
      <TextLink to={urls.office.seller(sellerId)} lang="vi">
        {sellerName}
      </TextLink>
      {listingId === null ? title : <TextLink to={urls.office.listing(listingId)}>{title}</TextLink>}
    </span>
  );
}

function Basis({ sanction }: { sanction: ShownSanctionDetail }) {
  const { t, f, locale } = useT();
  const words = t.sanctions;
  const { article, version, articleHeading, articleHeadingEn, rules, order } = sanction;
  return (
    <span className="grid gap-1">
      {article === null || version === null ? (
        words.earlier
      ) : (
        <span>
          <TextLink to={`${urls.regulationVersion(version)}#dieu-${article}`}>
            {words.article(article, version)}
          </TextLink>
          {articleHeading && <>. {locale === "vi" ? articleHeading : articleHeadingEn}</>}
        </span>
      )}
      {rules.length > 0 && <span className="text-ink-soft">{words.rules(f.list(rules))}</span>}
      {order && (
        <span>
          <span lang="vi">{words.order(order.number, order.issuer)}</span> ({f.date(order.date)}).{" "}
          {words.orderReceived(f.dateTime(order.receivedAt), f.dateTime(order.dueAt))}{" "}
          <strong>{order.isLate ? words.orderLate : words.orderInTime}</strong>
        </span>
      )}
    </span>
  );
}

function useDates({
  noticeAt,
  effectiveAt,
  endsAt,
  appealUntil,
  kind,
}: ShownSanctionDetail): readonly (Fact | false)[] {
  const { t, f } = useT();
  const words = t.sanctions;
  const at = (moment: string | null): string => (moment ? f.dateTime(moment) : words.notYet);
  const isForATime = kind === "suspend_seller" || kind === "hide_listing";
  return [
    { term: words.noticeAt, value: at(noticeAt) },
    { term: words.effectiveAt, value: at(effectiveAt) },
    isForATime && { term: words.endsAt, value: endsAt ? f.dateTime(endsAt) : words.noEnd },
    appealUntil !== null && { term: words.appealUntil, value: f.dateTime(appealUntil) },
  ];
}

function usePeople(sanction: ShownSanctionDetail, of: "office" | "seller"): readonly (Fact | false)[] {
  const { t, f } = useT();
  const words = t.sanctions;
  if (of === "seller") return [];
  const { kind, deciderName, decidedAt, seconderName, secondedAt, closerName, closedAt } = sanction;
  const who = (name: string | null, at: string | null): ReactNode => (
    <>
      <span lang="vi">{name ?? words.unknownPerson}</span>
      {at && `, ${f.dateTime(at)}`}
    </>
  );
  return [
    { term: kind === "strike_off" ? words.proposedBy : words.decidedBy, value: who(deciderName, decidedAt) },
    seconderName !== null && { term: words.secondedBy, value: who(seconderName, secondedAt) },
    closedAt !== null && { term: words.closedBy, value: who(closerName ?? words.byTheClock, closedAt) },
  ];
}

function Replacement({ sanction: { replacesId, replacedById }, of }: SanctionFactsProps) {
  const words = useT().t.sanctions;
  const link = of === "office" ? urls.office.sanction : urls.seller.sanction;
  if (!replacesId && !replacedById) return null;
  return (
    <p className="mt-3 flex flex-wrap gap-4">
      {replacesId && <TextLink to={link(replacesId)}>{words.replaces}</TextLink>}
      {replacedById && <TextLink to={link(replacedById)}>{words.replacedBy}</TextLink>}
    </p>
  );
}
