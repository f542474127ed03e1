import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";

/** Delivered at commit to those who listen on `public_pages`; equal notices of one transaction are folded into one. */
export async function notifyPublicPages(db: Db): Promise<void> {
  await sql`select pg_notify('public_pages', '')`.execute(db);
}
