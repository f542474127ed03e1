import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountAct } from "#app/domain/identity/account-acts.schema.ts";
import { deviceName } from "#app/domain/identity/device-name.ts";
import { listOwnSessions } from "#app/domain/identity/end-sessions.server.ts";
import { getAccount } from "#app/domain/identity/get-account.server.ts";
import { getSecondFactor } from "#app/domain/identity/get-second-factor.server.ts";
import { resolveActor } from "#app/domain/identity/resolve-actor.server.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { isPlaceholderEmail, shownEmail } from "#app/domain/shared/placeholder-email.ts";
import { useT } from "#app/i18n/translate.tsx";
import { FactsForm } from "#app/ui/account/facts-form.tsx";
import { OwnSessions } from "#app/ui/account/own-sessions.tsx";
import { AddEmailCard, FactorCard, PhoneCard } from "#app/ui/account/sign-in-cards.tsx";
import { WaysOn } from "#app/ui/account/ways-on.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { DONE, runAccountAct } from "#app/web/account-acts.server.ts";
import { clientOf } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { waitingPhone } from "#app/web/phone-code.server.ts";
import { readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const { name, email, phone, signInPhone, locale } = await getAccount(ctx);
  const [factor, sessions, own] = await Promise.all([
    getSecondFactor(ctx),
    listOwnSessions(ctx),
    resolveActor(ctx, clientOf(args), { isFresh: true }),
  ]);
  const roles = ctx.actor.kind === "user" ? [...new Set(ctx.actor.memberships.map(({ role }) => role))] : [];
  const query = new URL(args.request.url).searchParams;
  return json({
    account: { name, email: shownEmail(email), phone: phone && formatPhone(phone), locale },
    signInPhone: signInPhone && formatPhone(signInPhone),
    waitingPhone: query.has("so-khac") ? null : await waitingPhone(ctx, args, "confirm_phone"),
    needsEmail: isPlaceholderEmail(email),
    hasPhones: ctx.settings.canSendMessages,
    isDemo: ctx.settings.isDemo,
    factor: { isNeeded: factor.isNeeded, confirmedAt: factor.confirmedAt?.toISOString() ?? null },
    sessions: sessions.map(({ id, address, userAgent, createdAt, seenAt }) => ({
      id,
      device: deviceName(userAgent) ?? null,
      address,
      since: createdAt.toISOString(),
      seenAt: seenAt?.toISOString() ?? null,
      isThis: id === own.session?.id,
    })),
    roles,
    done: Object.entries(DONE).find(([mark]) => query.has(mark))?.[1] ?? null,
    page: { title: translatorFor(args.request).t.account.profile.title },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const form = await readForm(args.request, AccountAct);
  if (!form.ok) return form.reply();
  return refusalsToForm(form, () => runAccountAct(ctx, args, form.value));
}

export default function Account() {
  const page = useLoaderData<typeof loader>();
  const { account: words, identity } = useT().t;
  const reply = useActionData<typeof action>();
  const said = {
    saved: words.profile.saved,
    phoneConfirmed: identity.phone.done,
    phoneRemoved: identity.phone.removed,
    emailAsked: identity.email.sent,
    emailAdded: identity.email.done,
    sessionEnded: identity.sessions.ended,
  };
  return (
    <div className="grid gap-6 py-2">
      <PageHeading title={words.profile.title} lead={page.account.email || page.signInPhone} />
      {page.done && (
        <Notice kind="done" live>
          {said[page.done]}
        </Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-6">
          <Card as="section" title={words.profile.facts}>
            <FactsForm account={page.account} reply={reply} />
          </Card>
          {page.needsEmail && <AddEmailCard reply={reply} />}
          {page.hasPhones && (
            <PhoneCard
              confirmed={page.signInPhone}
              waiting={page.waitingPhone}
              suggested={page.account.phone ?? ""}
              mayRemove={!page.needsEmail}
              isDemo={page.isDemo}
              reply={reply}
            />
          )}
          <FactorCard {...page.factor} />
          <OwnSessions sessions={page.sessions} reply={reply} />
        </div>
        <WaysOn roles={page.roles} />
      </div>
    </div>
  );
}
