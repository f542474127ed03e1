import { findProducer, type Producer } from "#db/queries/producers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";

/** The public page of an approved seller; a suspended one has none. */
export async function getProducer(ctx: Ctx, { slug }: { slug: string }): Promise<Producer> {
  const producer = await findProducer(ctx.db, slug);
  if (!producer) throw new NotFound("producer");
  return producer;
}
