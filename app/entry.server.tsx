import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { log } from "./context.server.ts";
import { TranslatorProvider } from "./i18n/translate.tsx";
import { translatorOf } from "./i18n/translator.server.ts";
import type { LoadContext } from "./web/load-context.ts";
import { NonceContext } from "./web/nonce.ts";

/** Renders a page whole: nothing here is deferred, and a string costs less than a stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: LoadContext,
): Response {
  const html = renderToString(
    <NonceContext.Provider value={loadContext.nonce}>
      <TranslatorProvider translator={translatorOf(loadContext.locale)}>
        <RemixServer context={remixContext} url={request.url} />
      </TranslatorProvider>
    </NonceContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.append("Vary", "Cookie");
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** What breaks outside loaders and actions: components, and addresses nobody serves. The latter are no news. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  log.error({ err: error, requestId: context["requestId"] }, "a page could not be rendered");
}
