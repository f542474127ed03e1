import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { finishIdentityProof, type FinishedProof } from "#app/domain/organisation/finish-identity-proof.server.ts";
import { getJoiningDraft } from "#app/domain/organisation/get-joining-draft.server.ts";
import { kindOf } from "#app/domain/organisation/joining-draft.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { joiningUrl, RESULT } from "#app/web/joining-address.ts";

/** Where the identity service sends people back to. The answer shows on the page from which they went. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const query = new URL(args.request.url).searchParams;
  const finished = await finishIdentityProof(ctx, {
    state: query.get("state") ?? "",
    code: query.get("code") ?? undefined,
    error: query.get("error") ?? undefined,
  });
  return redirect(`${await doorOf(ctx, finished)}?${RESULT}=${finished.result}`, 303);
}

async function doorOf(ctx: Ctx, { from }: FinishedProof): Promise<string> {
  if (sellerOf(ctx.actor)) return urls.seller.identity;
  if (from !== "person") return joiningUrl("identity");
  const { facts } = await getJoiningDraft(ctx);
  return joiningUrl(kindOf(facts) === "person" ? "legal" : "person");
}
