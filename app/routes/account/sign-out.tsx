import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { signOut } from "#app/domain/identity/sign-out.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { UnsentNote } from "#app/ui/field/unsent-note.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { SignOutIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { urls } from "#app/urls.ts";
import { clientOf, sendCookies } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await contextFor(args);
  const { title } = translatorFor(args.request).t.account.signOut;
  return json({ name: actor.kind === "user" ? actor.name : null, page: { title } });
}

export async function action(args: ActionFunctionArgs) {
  sendCookies(args, await signOut(await contextFor(args), clientOf(args)));
  return redirect(`${urls.signIn}?ra=1`, 303);
}

/** Leaving changes something, so a link only leads to the button. */
export default function SignOut() {
  const { name } = useLoaderData<typeof loader>();
  const { account, web } = useT().t;
  const words = account.signOut;
  return (
    <AccountPage
      title={words.title}
      lead={
        name === null ? (
          words.asGuest
        ) : (
          <>
            {words.lead} <span lang="vi">{name}</span>.
          </>
        )
      }
    >
      {name === null ? (
        <div>
          <LinkButton to={urls.home} variant="secondary">
            {web.backHome}
          </LinkButton>
        </div>
      ) : (
        <>
          <UnsentNote />
          <Form method="post">
            <Button icon={SignOutIcon}>{words.submit}</Button>
          </Form>
        </>
      )}
    </AccountPage>
  );
}
