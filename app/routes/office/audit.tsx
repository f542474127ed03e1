import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { askAuditCheck } from "#app/domain/oversight/ask-audit-check.server.ts";
import { AUDIT_READERS } from "#app/domain/oversight/audit-readers.ts";
import { getAuditCheck } from "#app/domain/oversight/get-audit-check.server.ts";
import { listAudit } from "#app/domain/oversight/list-audit.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { AuditChain } from "#app/ui/oversight/audit-chain.tsx";
import { AuditFilters } from "#app/ui/oversight/audit-filters.tsx";
import { AuditTable } from "#app/ui/oversight/audit-table.tsx";
import { urls } from "#app/urls.ts";
import { auditAddress, readAuditSearch } from "#app/web/audit-search.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: AUDIT_READERS });
  const query = new URL(args.request.url).searchParams;
  const search = readAuditSearch(query);
  const { t } = translatorFor(args.request);
  const [lines, chain] = await Promise.all([
    listAudit(ctx, { search, after: query.get("sau") ?? undefined, erased: t.office.audit.erased }),
    getAuditCheck(ctx),
  ]);
  return json({ ...lines, search, chain, page: { title: t.office.audit.title } });
}

const Act = z.discriminatedUnion("intent", [z.object({ intent: z.literal("check") })]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: AUDIT_READERS });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  await askAuditCheck(ctx);
  return redirect(urls.office.audit, 303);
}

export default function Audit() {
  const { items, next, search, chain } = useLoaderData<typeof loader>();
  const words = useT().t.office.audit;
  const exportAddress = (dang: "csv" | "jsonl") => auditAddress(search, { path: urls.office.auditExport, dang });
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      <AuditChain chain={chain} />
      <AuditFilters search={search} />
      <div className="flex flex-wrap gap-3">
        <a href={exportAddress("csv")} download className={buttonClass({ variant: "secondary", size: "small" })}>
          {words.exportCsv}
        </a>
        <a href={exportAddress("jsonl")} download className={buttonClass({ variant: "secondary", size: "small" })}>
          {words.exportChain}
        </a>
      </div>
      <AuditTable
        lines={items}
        subjectAddress={({ subjectType, subjectId }) => auditAddress({ subjectType, subjectId })}
      />
      <Pager {...(next ? { older: auditAddress(search, { sau: next }) } : {})} />
    </div>
  );
}
