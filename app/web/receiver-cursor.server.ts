import type { ReceiverAfter } from "#db/queries/lot-receivers.server.ts";
import { isUuid } from "#app/domain/shared/ids.ts";
import { readCursor, writeCursor } from "./paging.server.ts";

/** Where the list of receivers goes on; undefined at its beginning, or when it was tampered with. */
export function readReceiverCursor(query: URLSearchParams): ReceiverAfter | undefined {
  const [moment, orderLineId, lotId] = readCursor(query, "sau") ?? [];
  const packedAt = typeof moment === "string" ? new Date(moment) : undefined;
  const isWhole = packedAt && !Number.isNaN(packedAt.getTime()) && isUuid(orderLineId) && isUuid(lotId);
  return isWhole ? { packedAt, orderLineId, lotId } : undefined;
}

export const writeReceiverCursor = ({ packedAt, orderLineId, lotId }: ReceiverAfter): string =>
  writeCursor([packedAt.toISOString(), orderLineId, lotId]);
