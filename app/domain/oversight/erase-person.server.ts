import { findUserByEmail } from "#db/queries/users.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import { DEPARTMENT_PATH } from "../organisation/unit-path.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { ErasePerson } from "./erase-account.schema.ts";
import { eraseUser } from "./erase-user.server.ts";

/**
 * Erases somebody on their written request, for people who cannot do it themselves. Only the department's administrator
 * does, and never to themselves. Refuses as `eraseUser` does.
 */
export async function erasePerson(ctx: Ctx, { email, request }: ErasePerson): Promise<void> {
  const { unitPath } = requireRole(ctx.actor, "administrator");
  if (unitPath !== DEPARTMENT_PATH) throw new Refusal("organisation.not-allowed");
  await inTransaction(ctx, async (tx) => {
    const person = await findUserByEmail(tx.db, email);
    if (!person) throw new Refusal("organisation.unknown-user", { field: "email" });
    await eraseUser(tx, person.id, { request });
  });
}
