import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOfficeFindings } from "#app/domain/listings/explain-finding.server.ts";
import { FINDING_READERS } from "#app/domain/listings/finding-readers.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { FindingFilter, FindingTable } from "#app/ui/regulation/finding-pages.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: FINDING_READERS });
  const query = new URL(args.request.url).searchParams;
  const question = {
    rule: query.get("quy-tac") || undefined,
    isOpen: query.get("tinh-trang") !== "xong",
    after: query.get("sau") ?? undefined,
  };
  const { t } = translatorFor(args.request);
  return json({ ...(await listOfficeFindings(ctx, question)), page: { title: t.rules.findings.title } });
}

export default function Findings() {
  const { items, next, rule, isOpen } = useLoaderData<typeof loader>();
  const words = useT().t.rules.findings;
  const older = (after: string): string => {
    const query = new URLSearchParams({ "tinh-trang": isOpen ? "mo" : "xong", "quy-tac": rule ?? "", sau: after });
    return `${urls.office.findings}?${query.toString()}`;
  };
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      <FindingFilter rule={rule} isOpen={isOpen} />
      <FindingTable rows={items} to={urls.office.finding} />
      <Pager {...(next ? { older: older(next) } : {})} />
    </div>
  );
}
