import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isSignInWaiting, signInBySecondFactor } from "#app/domain/identity/finish-sign-in.server.ts";
import { signIn } from "#app/domain/identity/sign-in.server.ts";
import { SignInAct } from "#app/domain/identity/sign-in.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { PasswordForm, SecondStepForm } from "#app/ui/account/sign-in-forms.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { clientOf } from "#app/web/client-of.ts";
import { browserToken } from "#app/web/code-cookies.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { deskOf, nextPage, withNext } from "#app/web/next-page.ts";
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
  const occasion = Object.entries(OCCASIONS).find(([mark]) => query.has(mark))?.[1] ?? null;
  const isCodeAsked = query.get("buoc") === "ma" && (await isSignInWaiting(ctx, browserToken(args, "step")));
  const { t } = translatorFor(args.request);
  const title = isCodeAsked ? t.identity.step.title : t.account.signIn.title;
  return json({ next, occasion, isCodeAsked, isDemo: settings.isDemo, page: { title } });
}

/** Whatever a guest has put into the basket comes along. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, SignInAct);
  if (!form.ok) return form.reply();
  const act = form.value;
  const client = clientOf(args);
  const done = await refusalsToForm(form, () =>
    act.intent === "password"
      ? signIn(ctx, { ...act, client })
      : signInBySecondFactor(ctx, { code: act.code, token: browserToken(args, "step"), client }),
  );
  return isReply(done) ? done : answerSignIn(ctx, args, done, form);
}

export default function SignInPage() {
  const { next, occasion, isCodeAsked, isDemo } = useLoaderData<typeof loader>();
  const { account: words, identity } = useT().t;
  const state = formState(useActionData<typeof action>());
  const isStep = isCodeAsked || "code" in state.errors;
  if (isStep) {
    return (
      <AccountPage
        title={identity.step.title}
        lead={identity.step.lead}
        beside={
          <>
            <TextLink to={withNext(urls.signIn, next)}>{identity.step.back}</TextLink>
            {isDemo && <TextLink to={urls.demoOutbox}>{identity.step.demo}</TextLink>}
          </>
        }
      >
        <SecondStepForm state={state} />
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title={words.signIn.title}
      lead={words.signIn.lead}
      notice={occasion && <Notice kind="done">{words.signIn[occasion]}</Notice>}
      beside={
        <p>
          {words.signIn.noneYet} <TextLink to={withNext(urls.register, next)}>{words.register.title}</TextLink>
        </p>
      }
    >
      <PasswordForm state={state} />
    </AccountPage>
  );
}
