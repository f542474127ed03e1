import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginSecondFactor } from "#app/domain/identity/begin-second-factor.server.ts";
import { confirmSecondFactor } from "#app/domain/identity/confirm-second-factor.server.ts";
import { getSecondFactor } from "#app/domain/identity/get-second-factor.server.ts";
import { removeSecondFactor } from "#app/domain/identity/remove-second-factor.server.ts";
import { renewRecoveryCodes } from "#app/domain/identity/renew-recovery-codes.server.ts";
import { SecondFactorAct } from "#app/domain/identity/second-factor.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { BeginFactor, FactorInUse, FactorSetUp } from "#app/ui/account/factor-forms.tsx";
import { RecoveryCodes } from "#app/ui/account/recovery-codes.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import { clientOf, sendCookies } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { nextPage, withNext } from "#app/web/next-page.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const REMOVED = "da-tat";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const { isNeeded, confirmedAt, recoveryCodesLeft, setUp } = await getSecondFactor(ctx);
  const query = new URL(args.request.url).searchParams;
  return json({
    isNeeded,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    recoveryCodesLeft,
    setUp: setUp && { secret: setUp.secret, svg: await ctx.qr.svg(setUp.uri) },
    isRemoved: query.has(REMOVED),
    next: nextPage(query) ?? null,
    page: { title: translatorFor(args.request).t.identity.factor.title },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const form = await readForm(args.request, SecondFactorAct);
  if (!form.ok) return form.reply();
  const act = form.value;
  const client = clientOf(args);
  const next = nextPage(new URL(args.request.url).searchParams);
  if (act.intent === "begin") {
    const begun = await refusalsToForm(form, () => beginSecondFactor(ctx));
    return isReply(begun) ? begun : redirect(withNext(urls.secondFactor, next), 303);
  }
  if (act.intent === "remove") {
    const removed = await refusalsToForm(form, () => removeSecondFactor(ctx, { code: act.code, client }));
    return isReply(removed) ? removed : redirect(`${urls.secondFactor}?${REMOVED}=1`, 303);
  }
  const done = await refusalsToForm(form, async () =>
    act.intent === "confirm"
      ? confirmSecondFactor(ctx, { code: act.code, client })
      : { recoveryCodes: await renewRecoveryCodes(ctx, { code: act.code, client }), cookies: [] },
  );
  if (isReply(done)) return done;
  sendCookies(args, done.cookies);
  // The codes are the answer itself, and nowhere else: a page that is loaded again does not have them.
  return json({ recoveryCodes: [...done.recoveryCodes] }, { headers: { "Cache-Control": "no-store" } });
}

export default function SecondFactor() {
  const { isNeeded, confirmedAt, recoveryCodesLeft, setUp, isRemoved, next } = useLoaderData<typeof loader>();
  const words = useT().t.identity.factor;
  const reply = useActionData<typeof action>();
  const codes = reply && "recoveryCodes" in reply ? reply.recoveryCodes : undefined;
  const form = reply && "recoveryCodes" in reply ? undefined : reply;
  return (
    <div className="mx-auto grid w-full max-w-form gap-6 py-4 sm:py-8">
      <PageHeading title={words.title} lead={words.lead} />
      {isRemoved && <Notice kind="done">{words.removed}</Notice>}
      {isNeeded && !confirmedAt && <Notice kind="attention">{words.needed}</Notice>}
      {codes ? (
        <RecoveryCodes codes={codes} next={next ?? urls.account} />
      ) : confirmedAt ? (
        <FactorInUse since={confirmedAt} codesLeft={recoveryCodesLeft} isNeeded={isNeeded} reply={form} />
      ) : setUp ? (
        <FactorSetUp {...setUp} reply={form} />
      ) : (
        <BeginFactor reply={form} />
      )}
    </div>
  );
}
