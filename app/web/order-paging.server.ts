import type { OrderRow } from "#db/queries/order-pages.server.ts";
import { isUuid } from "#app/domain/shared/ids.ts";
import { readCursor, type Cursor } from "./paging.server.ts";

/** Where the next page of orders begins. */
export const orderCursor = (order: OrderRow): Cursor => [order.placedAt.toISOString(), order.id];

/** The place that `?sau=` names; null for the first page. */
export function olderOrders(query: URLSearchParams): { placedAt: Date; id: string } | null {
  const [at, id] = readCursor(query) ?? [];
  const placedAt = new Date(String(at));
  return isUuid(id) && !Number.isNaN(placedAt.getTime()) ? { placedAt, id } : null;
}
