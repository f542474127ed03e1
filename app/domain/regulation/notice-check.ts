import { addDays, addMinutes, dayOf, startOfDay, type Day } from "../shared/clock.ts";

/**
 * SEL-09: restricting a seller needs its reason and five days of notice, unless an authority ordered it: then it happens
 * within twenty-four hours (Law 122/2025/QH15, art. 17.2.g; Decree 248/2026/NĐ-CP, art. 18).
 */
export const NOTICE_DAYS_OF_RESTRICTION = 5;
export const HOURS_AFTER_ORDER = 24;

export type NoticeFacts = {
  readonly restrictsSeller: boolean;
  readonly reason: string | null;
  readonly noticeAt: Date;
  readonly effectiveAt: Date;
  /** When the market received the authority's order; null when there is none. */
  readonly orderReceivedAt: Date | null;
};

export type NoticeProblem =
  | { readonly problem: "reason-missing" }
  | { readonly problem: "too-early"; readonly earliestOn: Day }
  | { readonly problem: "late-for-order"; readonly dueAt: Date };

/** What is wrong with the notice of a restriction, or undefined. Notices of anything else are free of the five days. */
export function checkNotice(
  facts: NoticeFacts,
  noticeDays: number = NOTICE_DAYS_OF_RESTRICTION,
): NoticeProblem | undefined {
  if (!facts.restrictsSeller) return undefined;
  if (facts.reason === null || facts.reason.trim() === "") return { problem: "reason-missing" };
  if (facts.orderReceivedAt !== null) {
    const dueAt = orderDueAt(facts.orderReceivedAt);
    return facts.effectiveAt > dueAt ? { problem: "late-for-order", dueAt } : undefined;
  }
  const waited = facts.effectiveAt.getTime() - facts.noticeAt.getTime();
  if (waited >= noticeDays * 86_400_000) return undefined;
  return { problem: "too-early", earliestOn: earliestRestrictionDay(facts.noticeAt, noticeDays) };
}

/** Until when an order is to be carried out. */
export const orderDueAt = (receivedAt: Date): Date => addMinutes(receivedAt, HOURS_AFTER_ORDER * 60);

/** The first Vietnamese day that begins after the full days of notice: five, or what the version in force asks (SEL-09). */
export function earliestRestrictionDay(noticeAt: Date, noticeDays: number = NOTICE_DAYS_OF_RESTRICTION): Day {
  const day = addDays(dayOf(noticeAt), noticeDays);
  const isFull = startOfDay(day).getTime() - noticeAt.getTime() >= noticeDays * 86_400_000;
  return isFull ? day : addDays(day, 1);
}
