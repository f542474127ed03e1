import { listContainersBySscc } from "#db/queries/container-projection.server.ts";
import {
  findPlaceId,
  findSellerByGln,
  markReceived,
  replaceShipmentLines,
  upsertShipment,
  voidShipmentEvent,
} from "#db/queries/shipment-projection.server.ts";
import type { Db } from "../shared/ctx.ts";
import type { PlaceId } from "../shared/ids.ts";
import { parseDigitalLink, placeOf } from "./digital-link.ts";
import type { ObjectEvent } from "./epcis-event.ts";
import { ownFacts } from "./journey.ts";
import { glnOfParty } from "./party.ts";
import { containersNamed } from "./project-containers.server.ts";
import type { RecordedEvent } from "./projector.ts";
import { despatchOf, numberOfDespatch, readDifference } from "./shipment.ts";

/** Despatches and what became of them, told from the events that name a despatch advice. */
export async function projectShipments(db: Db, recorded: RecordedEvent): Promise<void> {
  const { event, declaresErrorOf } = recorded;
  if (declaresErrorOf !== null) return voidShipmentEvent(db, declaresErrorOf);
  const despatch = despatchOf(event);
  if (event.type !== "ObjectEvent" || despatch === undefined) return;
  if (event.bizStep === "shipping") await sent(db, recorded, event, despatch);
  if (event.bizStep === "receiving") await got(db, recorded, event, despatch);
}

async function sent(db: Db, recorded: RecordedEvent, event: ObjectEvent, despatch: string): Promise<void> {
  const ends = event.destinationList ?? [];
  const receiver = ends.find(({ type }) => type === "owning_party")?.destination ?? "";
  const gln = glnOfParty(receiver);
  const facts = ownFacts(event);
  const text = (name: string): string | null => (typeof facts[name] === "string" ? facts[name] : null);
  const temperature = facts["temperatureSet"];
  const shipmentId = await upsertShipment(db, {
    eventId: recorded.id,
    despatch,
    number: numberOfDespatch(despatch),
    senderId: recorded.sellerId,
    receiverId: gln === undefined ? null : ((await findSellerByGln(db, gln)) ?? null),
    receiverName: text("receiver") ?? "",
    receiverProvince: text("receiverProvince"),
    fromPlaceId: recorded.placeId,
    toPlaceId: (await placeNamed(db, ends.find(({ type }) => type === "location")?.destination)) ?? null,
    carrier: text("carrier"),
    vehicle: text("vehicle"),
    temperatureSet: typeof temperature === "number" ? temperature : null,
    note: text("note"),
    shippedAt: recorded.occurredAt,
  });
  const containers = await listContainersBySscc(db, containersNamed(event));
  await replaceShipmentLines(
    db,
    shipmentId,
    recorded.id,
    containers.map(({ id }) => id),
  );
}

async function placeNamed(db: Db, uri: string | undefined): Promise<PlaceId | undefined> {
  const reading = uri === undefined ? undefined : parseDigitalLink(uri);
  const place = reading?.ok ? placeOf(reading.link) : undefined;
  return place && findPlaceId(db, place.gln, place.extension ?? "");
}

async function got(db: Db, recorded: RecordedEvent, event: ObjectEvent, despatch: string): Promise<void> {
  const { differences, remark } = ownFacts(event);
  const told = Array.isArray(differences) ? differences : typeof differences === "string" ? [differences] : [];
  await markReceived(db, {
    despatch,
    receiverId: recorded.sellerId,
    eventId: recorded.id,
    placeId: recorded.placeId,
    receivedAt: recorded.occurredAt,
    remark: typeof remark === "string" ? remark : null,
    reasons: told.flatMap((one) => readDifference(String(one)) ?? []),
  });
}
