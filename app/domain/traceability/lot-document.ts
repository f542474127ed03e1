import { vietnamIso } from "../shared/clock.ts";
import { EPCIS_CONTEXT, OWN_PREFIX } from "./epcis-event.ts";
import { isPublicEvent, publicEvent, type EventBody } from "./public-event.ts";

/** An event as it is stored, with who recorded it. */
export type ExportedEvent = {
  readonly body: EventBody;
  readonly recordedAt: Date;
  readonly sellerId: string;
};

/** Who the document is for: anybody; a seller, who has its own entries whole; the authority, which has all of them whole. */
export type DocumentReader =
  { readonly kind: "public" } | { readonly kind: "seller"; readonly sellerId: string } | { readonly kind: "authority" };

const readsWhole = (reader: DocumentReader, event: ExportedEvent): boolean =>
  reader.kind === "authority" || (reader.kind === "seller" && reader.sellerId === event.sellerId);

/**
 * The EPCIS 2.0 document of a lot's events, in the order given. Each event is the stored one, or its open part for those who
 * may not have the whole; `cholanh:leftOut` counts the events of which nothing is told.
 */
export function lotDocument(
  events: readonly ExportedEvent[],
  reader: DocumentReader,
  createdAt: Date,
  /** Events that were not even read, because nobody else may have them. */
  unread = 0,
) {
  const told = events.filter((event) => readsWhole(reader, event) || isPublicEvent(event.body));
  return {
    "@context": EPCIS_CONTEXT,
    type: "EPCISDocument",
    schemaVersion: "2.0",
    creationDate: vietnamIso(createdAt),
    [`${OWN_PREFIX}:leftOut`]: events.length - told.length + unread,
    epcisBody: {
      eventList: told.map((event) => {
        const { "@context": _, ...body } = readsWhole(reader, event) ? event.body : publicEvent(event.body);
        // When it was recorded is not part of what happened, and not of the hash (CBV 2.0 §8.9.2).
        return { ...body, recordTime: vietnamIso(event.recordedAt) };
      }),
    },
  };
}
