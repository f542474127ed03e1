import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { SignIn } from "#app/domain/identity/sign-in.schema.ts";
import { signIn } from "#app/domain/identity/sign-in.server.ts";
import { adoptCart } from "#app/domain/orders/adopt-cart.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { EmailField, PasswordField } from "#app/ui/account/credentials-fields.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { cartTokenHash } from "#app/web/buyer-cookies.server.ts";
import { clientOf, sendCookies } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { deskOf, nextPage, withNext } from "#app/web/next-page.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** What brought a person here, by the mark in the address. */
const OCCASIONS = { moi: "registered", "dat-lai": "reset", ra: "signedOut" } as const;

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const next = nextPage(query);
  const { actor } = await contextFor(args);
  if (actor.kind === "user") return redirect(next ?? deskOf(actor.memberships.map(({ role }) => role)));
  const occasion = Object.entries(OCCASIONS).find(([mark]) => query.has(mark))?.[1] ?? null;
  return json({ next, occasion, page: { title: translatorFor(args.request).t.account.signIn.title } });
}

/** Whatever a guest has put into the basket comes along. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, SignIn);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => signIn(ctx, { ...form.value, client: clientOf(args) }));
  if (isReply(done)) return done;
  const { userId, roles, cookies } = done;
  await adoptCart(ctx, { tokenHash: cartTokenHash(args.request), userId });
  sendCookies(args, cookies);
  return redirect(nextPage(new URL(args.request.url).searchParams) ?? deskOf(roles), 303);
}

export default function SignInPage() {
  const { next, occasion } = useLoaderData<typeof loader>();
  const words = useT().t.account;
  const fields = boundFields(formState(useActionData<typeof action>()));
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
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={fields.summary} />
        <EmailField fields={fields} />
        <PasswordField fields={fields} />
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Button size="large" busy={useNavigation().state === "submitting"}>
            {words.signIn.submit}
          </Button>
          <TextLink to={urls.forgotPassword}>{words.signIn.forgot}</TextLink>
        </div>
      </Form>
    </AccountPage>
  );
}
