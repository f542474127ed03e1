import {
  insertContainerEvents,
  listContainerEvents,
  listContainersBySscc,
  replaceContainer,
  voidContainerEvents,
  type NumberedContainer,
} from "#db/queries/container-projection.server.ts";
import { listLinkTargets } from "#db/queries/trace-projections.server.ts";
import type { Db } from "../shared/ctx.ts";
import type { MarketEvent } from "./epcis-event.ts";
import { foldContainer } from "./fold-container.ts";
import type { RecordedEvent } from "./projector.ts";
import { readSscc, ssccUri } from "./sscc.ts";

/** Every crate and pallet that an event names. */
export function containersNamed(event: MarketEvent): string[] {
  const uris =
    event.type === "AggregationEvent"
      ? [event.parentID, ...(event.childEPCs ?? [])]
      : event.type === "ObjectEvent"
        ? (event.epcList ?? [])
        : [];
  return [...new Set(uris.flatMap((uri) => readSscc(uri) ?? []))];
}

/** What is in each container now, what it stands on and who has it, folded anew from the events that stand. */
export async function projectContainers(db: Db, { id, event, declaresErrorOf }: RecordedEvent): Promise<void> {
  const touched =
    declaresErrorOf === null
      ? await listContainersBySscc(db, containersNamed(event))
      : await voidContainerEvents(db, declaresErrorOf);
  if (declaresErrorOf === null)
    await insertContainerEvents(
      db,
      id,
      touched.map((container) => container.id),
    );
  for (const container of touched) await refold(db, container);
}

async function refold(db: Db, { id, sscc }: NumberedContainer): Promise<void> {
  const folded = foldContainer(ssccUri(sscc), await listContainerEvents(db, id));
  if (!folded) return replaceContainer(db, id, undefined);
  const { contents, parent, ...rest } = folded;
  const targets = await listLinkTargets(db, contents);
  const [parentRow] = parent === null ? [] : await listContainersBySscc(db, [readSscc(parent) ?? ""]);
  await replaceContainer(db, id, {
    ...rest,
    parentId: parentRow?.id ?? null,
    lots: contents.flatMap(({ gtin, lot, quantity, uom }) => {
      const target = targets.find((one) => one.gtin === gtin && one.lot === lot);
      return target ? [{ lotId: target.lotId, quantity, uom: uom ?? "" }] : [];
    }),
  });
}
