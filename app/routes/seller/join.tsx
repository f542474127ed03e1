import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { getJoiningDraft } from "#app/domain/organisation/get-joining-draft.server.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { joiningUrl } from "#app/web/joining-address.ts";

/** Opens the draft at the step where it was left, on whatever device. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  if (sellerOf(ctx.actor)) return redirect(urls.seller.profile);
  return redirect(joiningUrl((await getJoiningDraft(ctx)).step));
}
