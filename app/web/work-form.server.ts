import { parseWithZod } from "@conform-to/zod";
import { json } from "@remix-run/node";
import { z } from "zod";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { isUuid } from "#app/domain/shared/ids.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { findLotsToAdd, listLotsOfForm, type LotInHand } from "#app/domain/traceability/get-work-form.server.ts";
import type { TransformLots } from "#app/domain/traceability/transform-lots.schema.ts";
import { previewTransformation, type TransformedLots } from "#app/domain/traceability/transform-lots.server.ts";
import type { FormReply } from "./read-form.server.ts";
import { sentenceOf } from "./refusal-sentence.ts";
import { translatorFor } from "./translator-for.server.ts";

/** Any fields at all, to keep what was typed. */
const AsTyped = z.object({}).passthrough();

/** Lots that the form showed are read again by their fields, so that one which was added by its code is there still. */
const idsIn = (typed: FormData): string[] =>
  [...new Set([...typed.keys()].flatMap((name) => /^inputs\.([^.]+)\./.exec(name)?.[1] ?? []))].filter(isUuid);

/** The form as it came back, with the lots it shows. */
export async function withLots(ctx: Ctx, reply: FormReply, typed: FormData) {
  const lots = await listLotsOfForm(ctx, { lotIds: idsIn(typed) });
  return json({ ...(await reply.json()), lots, isSeen: false }, reply.status);
}

/** Shows the balance of what was typed and adds the lot whose code was entered; records nothing. */
export async function seeWork(ctx: Ctx, typed: FormData, request: Request) {
  const said = typed.get("entered");
  const entered = typeof said === "string" ? said.trim() : "";
  const { lots: added, errors, status } = entered === "" ? NOTHING_ADDED : await addLots(ctx, entered, request);
  for (const { id, state } of added) {
    // A code may stand on lots of several products: then they are shown, and the person ticks.
    if (state !== "open" || added.length > 1) continue;
    typed.set(`inputs.${id}.on`, "on");
    if (!typed.has(`inputs.${id}.amount`)) typed.set(`inputs.${id}.amount`, "");
  }
  const kept = parseWithZod(typed, { schema: AsTyped }).reply({ fieldErrors: errors, formErrors: [] });
  const lots = [...added, ...(await listLotsOfForm(ctx, { lotIds: idsIn(typed) }))];
  return json({ ...kept, lots: distinct(lots), isSeen: true }, status);
}

const NOTHING_ADDED = { lots: [] as readonly LotInHand[], errors: {}, status: 200 };

async function addLots(ctx: Ctx, entered: string, request: Request) {
  try {
    return { ...NOTHING_ADDED, lots: await findLotsToAdd(ctx, { entered }) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.field === undefined) throw error;
    const errors = { [error.field]: [sentenceOf(error, translatorFor(request))] };
    return { ...NOTHING_ADDED, errors, status: 422 };
  }
}

const distinct = (lots: readonly LotInHand[]): LotInHand[] => [...new Map(lots.map((lot) => [lot.id, lot])).values()];

/** Refuses what would put a lot out of balance until the form says that the numbers are right; the page shows which. */
export async function warnFirst(ctx: Ctx, work: TransformLots): Promise<void> {
  const { balance, overdrawn } = await previewTransformation(ctx, work);
  const isOver = overdrawn.length > 0 || (balance.isComparable && balance.excess > 0);
  if (isOver) throw new Refusal("traceability.confirm-balance", { field: "confirmed" });
}

/** What work on lots led to, as the address of a lot's page says it. */
export const saidOf = ({ outputs, held }: TransformedLots): [made: string, held: string] => [
  outputs.map(({ code }) => code).join(" "),
  held.join(" "),
];
