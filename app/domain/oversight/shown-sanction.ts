import type { SanctionDetail } from "#db/queries/sanction-details.server.ts";
import type { SanctionRow } from "#db/queries/sanction-pages.server.ts";
import { orderDueAt } from "../regulation/notice-check.ts";

type Shown<Row> = { [Key in keyof Row]: Date extends Row[Key] ? Exclude<Row[Key], Date> | string : Row[Key] };

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A sanction as lists show it. Plain JSON. */
export type ShownSanction = Omit<Shown<SanctionRow>, "orderReceivedAt"> & {
  /** The answer to its appeal is late. */
  readonly isOverdue: boolean;
};

export function toShownSanction(row: SanctionRow, now: Date): ShownSanction {
  const { orderReceivedAt: _, ...rest } = row;
  return {
    ...rest,
    decidedAt: row.decidedAt.toISOString(),
    noticeAt: iso(row.noticeAt),
    effectiveAt: iso(row.effectiveAt),
    endsAt: iso(row.endsAt),
    appealUntil: iso(row.appealUntil),
    appealMadeAt: iso(row.appealMadeAt),
    appealDueAt: iso(row.appealDueAt),
    isOverdue: row.appealState === "open" && row.appealDueAt !== null && row.appealDueAt < now,
  };
}

/** A sanction with everything its page says. Plain JSON. */
export type ShownSanctionDetail = ShownSanction &
  Omit<Shown<SanctionDetail>, keyof SanctionRow> & {
    readonly order: {
      readonly number: string;
      readonly issuer: string;
      readonly date: string;
      readonly receivedAt: string;
      readonly dueAt: string;
      readonly isLate: boolean;
    } | null;
  };

export function toShownDetail(row: SanctionDetail, now: Date): ShownSanctionDetail {
  const { decidedBy, secondedBy, rules, facts, remedy, deciderName, seconderName, closerName, closeReason } = row;
  const { replacedById, replacesId, articleHeading, articleHeadingEn, appealWords, appealReasons } = row;
  return {
    ...toShownSanction(row, now),
    ...{ decidedBy, secondedBy, rules, facts, remedy, deciderName, seconderName, closerName, closeReason },
    ...{ replacedById, replacesId, articleHeading, articleHeadingEn, appealWords, appealReasons },
    orderNumber: row.orderNumber,
    orderIssuer: row.orderIssuer,
    orderDate: row.orderDate,
    secondedAt: iso(row.secondedAt),
    closedAt: iso(row.closedAt),
    appealDecidedAt: iso(row.appealDecidedAt),
    appealDeciderName: row.appealDeciderName,
    stayedAt: iso(row.stayedAt),
    order: orderOf(row, now),
  };
}

function orderOf(row: SanctionDetail, now: Date): ShownSanctionDetail["order"] {
  const { orderNumber, orderIssuer, orderDate, orderReceivedAt, effectiveAt } = row;
  if (!orderNumber || !orderIssuer || !orderDate || !orderReceivedAt) return null;
  const dueAt = orderDueAt(orderReceivedAt);
  return {
    number: orderNumber,
    issuer: orderIssuer,
    date: orderDate,
    receivedAt: orderReceivedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    isLate: (effectiveAt ?? now) > dueAt,
  };
}
