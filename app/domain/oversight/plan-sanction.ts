import { checkNotice, earliestRestrictionDay } from "../regulation/notice-check.ts";
import { addDays, dayOf, startOfDay, VIETNAM_OFFSET, type Day } from "../shared/clock.ts";
import { Refusal } from "../shared/refusal.ts";
import { APPEAL_DAYS } from "./appeal.ts";
import type { ImposeSanction } from "./impose-sanction.schema.ts";
import { restrictsSeller, type SanctionKind } from "./sanction.ts";

export type PlannedOrder = {
  readonly number: string;
  readonly issuer: string;
  readonly date: Day;
  readonly receivedAt: Date;
};

type OrderFields = Pick<
  ImposeSanction,
  "orderNumber" | "orderIssuer" | "orderDate" | "orderReceivedOn" | "orderReceivedTime"
>;

/** The authority's order as typed; all of it or nothing, and none from the future. */
export function readOrder(fields: OrderFields, now: Date): PlannedOrder | null {
  const { orderNumber, orderIssuer, orderDate, orderReceivedOn, orderReceivedTime = "08:00" } = fields;
  const needed = { orderNumber, orderIssuer, orderDate, orderReceivedOn };
  if (Object.values(needed).every((value) => value === undefined)) return null;
  const missing = Object.entries(needed).find(([, value]) => value === undefined);
  if (missing) throw new Refusal("oversight.order-incomplete", { field: missing[0] });
  const receivedAt = new Date(`${orderReceivedOn}T${orderReceivedTime}:00${VIETNAM_OFFSET}`);
  if (receivedAt > now) throw new Refusal("oversight.order-not-yet", { field: "orderReceivedOn" });
  if ((orderDate ?? "") > (orderReceivedOn ?? "")) throw new Refusal("oversight.order-not-yet", { field: "orderDate" });
  return { number: orderNumber ?? "", issuer: orderIssuer ?? "", date: orderDate ?? "", receivedAt };
}

export type Timetable = { readonly effectiveAt: Date; readonly appealUntil: Date };

/**
 * When a sanction that is notified at `now` takes effect: reminders, warnings and taking a listing down at once; a
 * restriction of the seller on the day asked for or the earliest one, at once when an authority ordered it (SEL-09).
 */
export function timetable(
  { kind, effectiveOn, facts }: { kind: SanctionKind; effectiveOn?: Day | undefined; facts: string },
  order: { readonly receivedAt: Date } | null,
  now: Date,
  noticeDays?: number,
): Timetable {
  const waits = restrictsSeller(kind) && order === null;
  const effectiveAt = waits ? startOfDay(effectiveOn ?? earliestRestrictionDay(now, noticeDays)) : now;
  const notice = {
    restrictsSeller: restrictsSeller(kind),
    reason: facts,
    noticeAt: now,
    effectiveAt,
    // An order that was carried out late is still carried out; the page shows that it was late.
    orderReceivedAt: order && now,
  };
  const problem = checkNotice(notice, noticeDays);
  if (problem?.problem === "too-early") {
    throw new Refusal("oversight.notice-too-short", { field: "effectiveOn", facts: { day: problem.earliestOn } });
  }
  return { effectiveAt, appealUntil: startOfDay(addDays(dayAfter(now), APPEAL_DAYS)) };
}

/** The period counts whole days and begins with the day after the notice. */
const dayAfter = (now: Date): Day => addDays(dayOf(now), 1);

/** The end of the last day of a restriction for a time; only suspending a seller and hiding a listing may have one. */
export function endOf(
  { kind, endsOn }: { kind: SanctionKind; endsOn?: Day | undefined },
  effectiveAt: Date | null,
): Date | null {
  if (endsOn === undefined || (kind !== "suspend_seller" && kind !== "hide_listing")) return null;
  const end = startOfDay(addDays(endsOn, 1));
  if (effectiveAt !== null && end <= effectiveAt) throw new Refusal("oversight.ends-too-early", { field: "endsOn" });
  return end;
}
