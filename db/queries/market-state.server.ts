import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";

const DEMO_DOMAIN = "@demo.cholanh.vn";

/** Whether anybody has an account here, and whether any of them is one of the demo's. */
export async function getAccountState(db: Db): Promise<{ isEmpty: boolean; hasDemoAccounts: boolean }> {
  const { rows } = await sql<{ isEmpty: boolean; hasDemoAccounts: boolean }>`
    select not exists (select 1 from users) as "isEmpty",
      exists (select 1 from users where email like ${`%${DEMO_DOMAIN}`}) as "hasDemoAccounts"
  `.execute(db);
  return rows[0] ?? { isEmpty: true, hasDemoAccounts: false };
}

/** The demo's accounts in the order in which they were made. */
export async function listDemoAccounts(db: Db): Promise<{ email: string; name: string }[]> {
  return db
    .selectFrom("users")
    .select(["users.email", "users.name"])
    .where("users.email", "like", `%${DEMO_DOMAIN}`)
    .orderBy("users.created_at")
    .orderBy("users.id")
    .limit(50)
    .execute();
}
