import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import type { ErrorFacts } from "#app/web/error-facts.ts";

const KINDS: Readonly<Record<number, "badRequest" | "forbidden" | "notFound" | "tooMany">> = {
  400: "badRequest",
  403: "forbidden",
  404: "notFound",
  405: "notFound",
  409: "badRequest",
  429: "tooMany",
};

/** The page of every error: what happened in our words, a reference when it is our fault, and the way back. */
export function ErrorPage() {
  const error = useRouteError();
  const { web } = useT().t;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const facts: ErrorFacts = isRouteErrorResponse(error) ? ((error.data ?? {}) as ErrorFacts) : {};
  const { title, text } = web.errors[KINDS[status] ?? "broken"];
  return (
    <div className="mx-auto max-w-prose py-10">
      <PageHeading title={title} />
      <p className="mt-3">{facts.message ?? text}</p>
      {facts.reference && <p className="mt-3 text-ink-soft">{web.reference(facts.reference)}</p>}
      <p className="mt-6">
        <LinkButton to={urls.home}>{web.backHome}</LinkButton>
      </p>
    </div>
  );
}
