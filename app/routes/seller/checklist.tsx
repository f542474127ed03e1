import type { LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { getSellerChecklist } from "#app/domain/listings/get-seller-checklist.server.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Checklist } from "#app/ui/desk/checklist.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** What is still missing before a sale; whoever has no shop yet is led to the step of its draft. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  if (!sellerOf(ctx.actor)) return redirect(urls.seller.join);
  const { t } = translatorFor(args.request);
  return json({ rows: await getSellerChecklist(ctx), page: { title: t.seller.checklist.title } });
}

export default function SellerChecklist() {
  const { rows } = useLoaderData<typeof loader>();
  const words = useT().t.seller.checklist;
  const [query] = useSearchParams();
  const open = rows.filter(({ standing }) => standing !== "done").length;
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHeading title={words.title} lead={words.lead} above={open > 0 && <span>{words.openOf(open)}</span>} />
      {query.has("chao") && (
        <Notice kind="done" live>
          {words.welcome}
        </Notice>
      )}
      <Checklist rows={rows} />
    </div>
  );
}
