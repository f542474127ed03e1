import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOwnSanctions } from "#app/domain/oversight/own-sanctions.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { SanctionIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { SanctionTable } from "#app/ui/oversight/sanction-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const after = new URL(args.request.url).searchParams.get("sau") ?? undefined;
  const list = await listOwnSanctions(ctx, { after });
  return json({ ...list, page: { title: translatorFor(args.request).t.sanctions.seller.title } });
}

export default function SellerSanctions() {
  const { items, next } = useLoaderData<typeof loader>();
  const words = useT().t.sanctions;
  return (
    <div className="grid gap-5">
      <PageHeading
        title={words.seller.title}
        lead={words.seller.lead}
        actions={
          <LinkButton to={urls.seller.data} variant="secondary">
            {words.ownData.title}
          </LinkButton>
        }
      />
      {items.length === 0 ? (
        <EmptyState icon={SanctionIcon} title={words.seller.empty}>
          {words.seller.emptyText}
        </EmptyState>
      ) : (
        <SanctionTable caption={words.seller.title} rows={items} of="seller" />
      )}
      <Pager {...(next ? { older: `${urls.seller.sanctions}?sau=${next}` } : {})} olderLabel={words.office.older} />
    </div>
  );
}
