import { findUser, type UserRow } from "#db/queries/users.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { requireUser } from "./require-user.ts";

/** The account of the person who asks. */
export async function getAccount(ctx: Ctx): Promise<UserRow> {
  const account = await findUser(ctx.db, requireUser(ctx.actor).userId);
  if (!account) throw new NotFound("user");
  return account;
}
