import { listNested } from "#db/queries/container-projection.server.ts";
import { findContainerBySscc, listInside, type InsideRow } from "#db/queries/containers.server.ts";
import { sellerOf } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { toThousandths } from "./quantity.ts";
import { isSscc } from "./sscc.ts";

export type ContainerPage = {
  readonly sscc: string;
  readonly kind: string;
  readonly name: string | null;
  readonly makerName: string;
  readonly seenAt: Date | null;
  /** Lots in it and in all that stands in it, each once with its whole amount. */
  readonly inside: readonly Omit<InsideRow, "containerId">[];
  readonly verdict: "recalled" | "held" | "good";
  /** For whoever has it: the way to its own desk. */
  readonly ownId: string | null;
};

/** What anybody who scans a crate may know: which lots are inside by the latest entry, and whether one of them is recalled. */
export async function getContainerPage(ctx: Ctx, { sscc }: { sscc: string }): Promise<ContainerPage> {
  const container = isSscc(sscc) ? await findContainerBySscc(ctx.db, sscc) : undefined;
  if (!container) throw new NotFound("container");
  const nested = await listNested(ctx.db, [container.id]);
  const rows = await listInside(
    ctx.db,
    nested.map(({ id }) => id),
  );
  const lots = new Map<string, ContainerPage["inside"][number]>();
  for (const { containerId: _, ...row } of rows) {
    const key = `${row.lotId} ${row.uom ?? ""}`;
    const same = lots.get(key);
    const quantity =
      same?.quantity === null || row.quantity === null ? null : toThousandths((same?.quantity ?? 0) + row.quantity);
    lots.set(key, { ...row, quantity });
  }
  const inside = [...lots.values()];
  const is = (state: string): boolean => inside.some((lot) => lot.state === state);
  return {
    sscc: container.sscc,
    kind: container.kind,
    name: container.name,
    makerName: container.makerName,
    seenAt: container.seenAt,
    inside,
    verdict: is("recalled") ? "recalled" : is("held") ? "held" : "good",
    ownId: sellerOf(ctx.actor) === container.holderId ? container.id : null,
  };
}
