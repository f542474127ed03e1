import { findProducer, type Producer } from "#db/queries/producers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";

/** The public page of a seller who was approved; one that is restricted keeps it, and it says so. */
export async function getProducer(ctx: Ctx, { slug }: { slug: string }): Promise<Producer> {
  const producer = await findProducer(ctx.db, slug);
  if (!producer) throw new NotFound("producer");
  return producer;
}
