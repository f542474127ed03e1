import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isSignInWaiting, signInBySecondFactor } from "#app/domain/identity/finish-sign-in.server.ts";
import { signInByPhone } from "#app/domain/identity/sign-in-by-phone.server.ts";
import { signIn } from "#app/domain/identity/sign-in.server.ts";
import { SignInAct } from "#app/domain/identity/sign-in.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { PhoneCodeForm, PhoneForm } from "#app/ui/account/phone-forms.tsx";
import { PasswordForm, SecondStepForm } from "#app/ui/account/sign-in-forms.tsx";
import { BY_PHONE, WayTabs } from "#app/ui/account/way-tabs.tsx";
import { UnsentNote } from "#app/ui/field/unsent-note.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { clientOf } from "#app/web/client-of.ts";
import { browserToken } from "#app/web/code-cookies.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { deskOf, nextPage, withNext } from "#app/web/next-page.ts";
import { sendPhoneCode, waitingPhone } from "#app/web/phone-code.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { answerSignIn } from "#app/web/sign-in-answer.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** What brought a person here, by the mark in the address. */
const OCCASIONS = { moi: "registered", "dat-lai": "reset", ra: "signedOut" } as const;

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const next = nextPage(query);
  const ctx = await contextFor(args);
  const { actor, settings } = ctx;
  if (actor.kind === "user") return redirect(next ?? deskOf(actor.memberships.map(({ role }) => role)));
  const isCodeAsked = query.get("buoc") === "ma" && (await isSignInWaiting(ctx, browserToken(args, "step")));
  const isByPhone = settings.canSendMessages && query.get("cach") === "dien-thoai";
  const { t } = translatorFor(args.request);
  return json({
    next,
    occasion: Object.entries(OCCASIONS).find(([mark]) => query.has(mark))?.[1] ?? null,
    isCodeAsked,
    isByPhone,
    hasPhones: settings.canSendMessages,
    phone: isByPhone && !query.has("so-khac") ? await waitingPhone(ctx, args, "sign_in") : null,
    isDemo: settings.isDemo,
    page: { title: isCodeAsked ? t.identity.step.title : t.account.signIn.title },
  });
}

/** Whatever a guest has put into the basket comes along. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, SignInAct);
  if (!form.ok) return form.reply();
  const act = form.value;
  const client = clientOf(args);
  if (act.intent === "send-code") {
    const { phone } = act;
    const sent = await refusalsToForm(form, () => sendPhoneCode(ctx, args, { phone, purpose: "sign_in" }));
    const next = nextPage(new URL(args.request.url).searchParams);
    return isReply(sent) ? sent : redirect(withNext(`${urls.signIn}?${BY_PHONE}`, next), 303);
  }
  const done = await refusalsToForm(form, () => {
    if (act.intent === "password") return signIn(ctx, { ...act, client });
    if (act.intent === "phone") return signInByPhone(ctx, { ...act, handle: browserToken(args, "code"), client });
    return signInBySecondFactor(ctx, { code: act.code, token: browserToken(args, "step"), client });
  });
  return isReply(done) ? done : answerSignIn(ctx, args, done, form);
}

export default function SignInPage() {
  const { next, isCodeAsked, isDemo } = useLoaderData<typeof loader>();
  const words = useT().t.identity.step;
  const state = formState(useActionData<typeof action>());
  const isSecondStep = isCodeAsked || ("code" in state.errors && state.values["intent"] !== "phone");
  if (!isSecondStep) return <FirstStep />;
  return (
    <AccountPage
      title={words.title}
      lead={words.lead}
      beside={
        <>
          <TextLink to={withNext(urls.signIn, next)}>{words.back}</TextLink>
          {isDemo && <TextLink to={urls.demoOutbox}>{words.demo}</TextLink>}
        </>
      }
    >
      <SecondStepForm state={state} />
    </AccountPage>
  );
}

function FirstStep() {
  const { next, occasion, isByPhone, hasPhones, phone, isDemo } = useLoaderData<typeof loader>();
  const { account: words, identity } = useT().t;
  const reply = useActionData<typeof action>();
  return (
    <AccountPage
      title={words.signIn.title}
      lead={isByPhone ? identity.phone.lead : words.signIn.lead}
      notice={
        occasion && (
          <>
            <Notice kind="done">{words.signIn[occasion]}</Notice>
            {occasion === "signedOut" && <UnsentNote forgets />}
          </>
        )
      }
      beside={
        <p>
          {words.signIn.noneYet}{" "}
          <TextLink to={withNext(isByPhone ? `${urls.register}?${BY_PHONE}` : urls.register, next)}>
            {words.register.title}
          </TextLink>
        </p>
      }
    >
      {hasPhones && <WayTabs page={urls.signIn} isByPhone={isByPhone} next={next} />}
      {!isByPhone ? (
        <PasswordForm state={formState(reply)} />
      ) : phone === null ? (
        <PhoneForm state={formState(reply)} />
      ) : (
        <PhoneCodeForm
          phone={phone}
          state={formState(reply)}
          intent="phone"
          submit={identity.phone.signIn}
          otherNumber={withNext(`${urls.signIn}?${BY_PHONE}&so-khac=1`, next)}
          isDemo={isDemo}
        />
      )}
    </AccountPage>
  );
}
