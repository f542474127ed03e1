import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Client } from "#app/domain/shared/accounts.ts";
import type { LoadContext } from "./load-context.ts";

type Args = Pick<LoaderFunctionArgs | ActionFunctionArgs, "request" | "context">;

/** The browser behind a request, as accounts must know it. */
export const clientOf = ({ request, context }: Args): Client => ({
  headers: request.headers,
  address: (context as LoadContext).address,
});

/** Sends cookies of a session with the answer, whichever it is. */
export const sendCookies = ({ context }: Pick<Args, "context">, cookies: readonly string[]): void =>
  cookies.forEach((context as LoadContext).setCookie);
