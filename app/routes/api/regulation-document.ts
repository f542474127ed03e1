import type { LoaderFunctionArgs } from "@remix-run/node";
import { getRegulationDocument } from "#app/domain/regulation/get-regulation-document.server.ts";
import { LOCALES } from "#app/domain/shared/accounts.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** The text of a version as a file; its SHA-256 stands on the page and in every acceptance. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { version = "" } = args.params;
  const locale = LOCALES.find((known) => known === args.params["locale"]);
  if (!locale) throw new NotFound("language");
  const { body, sha256 } = await getRegulationDocument(ctx, { version, locale });
  return new Response(body, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="quy-che-${version}-${locale}.txt"`,
      "Cache-Control": "private, no-cache",
      ETag: `"${sha256}"`,
    },
  });
}
