import { CompiledQuery, type Kysely } from "kysely";
import type { DB } from "./schema.generated.ts";

/** Runs a statement that a library wrote (the job queue's) on the caller's connection, so that it joins the transaction. */
export async function runStatement(db: Kysely<DB>, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, values));
  return { rows };
}
