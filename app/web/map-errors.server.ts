import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";
import { log } from "#app/context.server.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { urls } from "#app/urls.ts";
import type { ErrorFacts } from "./error-facts.ts";
import { withNext } from "./next-page.ts";
import { sentenceOf } from "./refusal-sentence.ts";
import { translatorFor } from "./translator-for.server.ts";

type Routes = ServerBuild["routes"];
type Data = (args: never) => unknown;

/**
 * Puts the one mapping of errors around every loader and action: a page that is not there is 404, a refusal says its
 * sentence, and whatever nobody expected is logged and answered with a reference. Answers (redirects, 404s) pass.
 */
export const mapErrors = (routes: Routes): Routes =>
  Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      if (!route) return [id, route];
      const { loader, action } = route.module;
      const mapped = {
        ...(loader ? { loader: mappedData(loader) } : {}),
        ...(action ? { action: mappedData(action) } : {}),
      };
      return [id, { ...route, module: { ...route.module, ...mapped } }];
    }),
  );

function mappedData<T extends Data>(run: T): T {
  const mapped = async (args: LoaderFunctionArgs | ActionFunctionArgs): Promise<unknown> => {
    try {
      return await run(args as never);
    } catch (error) {
      if (error instanceof Response) throw error;
      throw answerTo(error, args);
    }
  };
  return mapped as unknown as T;
}

function answerTo(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): Response {
  if (error instanceof NotFound) return json<ErrorFacts>({}, 404);
  if (error instanceof Refusal) return refused(error, request);
  const reference = String(context["requestId"]);
  log.error({ err: error, requestId: reference }, "a loader or action failed");
  return json<ErrorFacts>({ reference }, 500);
}

function refused(refusal: Refusal, request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const isGet = request.method === "GET" || request.method === "HEAD";
  if (refusal.code === "identity.sign-in-first" && isGet) {
    return redirect(withNext(urls.signIn, pathname + search));
  }
  if (refusal.code === "identity.second-factor-first" && isGet) {
    return redirect(withNext(urls.secondFactor, pathname + search));
  }
  return json<ErrorFacts>(
    { code: refusal.code, message: sentenceOf(refusal, translatorFor(request)) },
    statusOf(refusal),
  );
}

function statusOf({ code }: Refusal): number {
  if (code === "identity.sign-in-first" || code === "identity.second-factor-first") return 403;
  if (code === "organisation.not-allowed") return 403;
  return code.endsWith(".too-many-requests") ? 429 : 409;
}
