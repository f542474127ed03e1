import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { getIdentity } from "#app/domain/organisation/get-identity.server.ts";
import { handInIdentityPapers } from "#app/domain/organisation/hand-in-identity-papers.server.ts";
import { startIdentityProof } from "#app/domain/organisation/start-identity-proof.server.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { IdentityForms } from "#app/ui/sellers/identity-forms.tsx";
import { IdentityAttempts, IdentityStanding } from "#app/ui/sellers/identity-standing.tsx";
import { ProofResult } from "#app/ui/sellers/proof-result.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { IdentityPapers } from "#app/web/identity-papers-form.ts";
import { joiningUrl, RESULT } from "#app/web/joining-address.ts";
import { bytesOf } from "#app/web/picture-form.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  if (!sellerOf(ctx.actor)) return redirect(joiningUrl("identity"));
  const { t } = translatorFor(args.request);
  return json({ identity: await getIdentity(ctx), page: { title: t.seller.identity.title } });
}

const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("prove") }),
  IdentityPapers.extend({ intent: z.literal("papers") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const act = form.value;
  if (act.intent === "prove") {
    const started = await refusalsToForm(form, () => startIdentityProof(ctx, { from: "page" }));
    return isReply(started) ? started : redirect(started.page, 303);
  }
  const [card, holder] = await Promise.all([bytesOf(act.card), bytesOf(act.holder)]);
  const done = await refusalsToForm(form, () => handInIdentityPapers(ctx, { card, holder }));
  return isReply(done) ? done : redirect(`${urls.seller.identity}?${RESULT}=handedIn`, 303);
}

export default function SellerIdentity() {
  const { identity } = useLoaderData<typeof loader>();
  const words = useT().t.seller.identity;
  const reply = formState(useActionData<typeof action>());
  const isBusy = useNavigation().state !== "idle";
  const [query] = useSearchParams();
  const differs = !identity.isVerified && identity.attempts.some(({ mismatches }) => mismatches.length > 0);
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      <ProofResult result={query.get(RESULT)} />
      <IdentityStanding identity={identity} />
      <IdentityForms identity={identity} reply={reply} isBusy={isBusy} />
      {identity.attempts.length > 0 && (
        <Card as="section" title={words.attempts}>
          <IdentityAttempts attempts={identity.attempts} />
          {differs && (
            <p className="mt-3">
              <LinkButton to={urls.seller.profile} variant="secondary" size="small">
                {words.fixProfile}
              </LinkButton>
            </p>
          )}
        </Card>
      )}
    </div>
  );
}
