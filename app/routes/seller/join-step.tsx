import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { JoiningPage } from "#app/ui/joining/joining-page.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { performJoiningAct } from "#app/web/joining-acts.server.ts";
import { FROM_REVIEW, joiningUrl, RESULT, stepOfWord } from "#app/web/joining-address.ts";
import { joiningView, lostView } from "#app/web/joining-view.server.ts";
import { isSessionLost, unlessSessionIsLost } from "#app/web/lost-session.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

function stepOf({ params }: { params: { step?: string } }) {
  const step = stepOfWord(params.step);
  if (!step) throw new NotFound("step");
  return step;
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = isSessionLost(args.context) ? undefined : await contextFor(args, { must: "user" });
  const step = stepOf(args);
  const page = { title: translatorFor(args.request).t.seller.joining.steps[step].title };
  if (!ctx) return json({ ...lostView(), step, page }, 403);
  if (sellerOf(ctx.actor)) return redirect(urls.seller.checklist);
  const view = await joiningView(ctx, step);
  if (!view.steps.includes(step)) return redirect(joiningUrl("legal"));
  return json({ ...view, step, page });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await unlessSessionIsLost(args.context, () => contextFor(args, { must: "user" }));
  const step = stepOfWord(args.params["step"]);
  if (step) return performJoiningAct(args, step, ctx);
  throw ctx ? new NotFound("step") : new Refusal("identity.sign-in-first");
}

/** Whoever is no longer signed in keeps the page and what stands in it; a reload would lead to the door. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  actionStatus === 403 ? false : defaultShouldRevalidate;

export default function JoinStep() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  return (
    <JoiningPage
      key={view.step}
      view={view}
      reply={formState(reply)}
      result={query.get(RESULT)}
      isFromReview={query.has(FROM_REVIEW)}
    />
  );
}
