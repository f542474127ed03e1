import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listAppeals } from "#app/domain/oversight/list-sanctions.server.ts";
import { SELLER_OFFICES } from "#app/domain/organisation/seller-offices.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { SanctionIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { SanctionTable } from "#app/ui/oversight/sanction-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DECIDED = "da-giai-quyet";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: SELLER_OFFICES });
  const query = new URL(args.request.url).searchParams;
  const isOpen = query.get("muc") !== DECIDED;
  const list = await listAppeals(ctx, { isOpen, after: query.get("sau") ?? undefined });
  return json({ ...list, isOpen, page: { title: translatorFor(args.request).t.sanctions.office.appealsTitle } });
}

const addressOf = (isOpen: boolean, after?: string): string => {
  const query = new URLSearchParams();
  if (!isOpen) query.set("muc", DECIDED);
  if (after !== undefined) query.set("sau", after);
  return `${urls.office.appeals}${query.size > 0 ? `?${query.toString()}` : ""}`;
};

export default function OfficeAppeals() {
  const { items, next, isOpen } = useLoaderData<typeof loader>();
  const words = useT().t.sanctions.office;
  return (
    <div className="grid gap-5">
      <PageHeading
        above={
          <Breadcrumbs crumbs={[{ label: words.title, to: urls.office.sanctions }, { label: words.appealsTitle }]} />
        }
        title={words.appealsTitle}
        lead={words.appealsLead}
      />
      <Tabs
        label={words.appealsTitle}
        tabs={[true, false].map((open) => ({
          to: addressOf(open),
          label: open ? words.appealTabs.open : words.appealTabs.decided,
          current: open === isOpen,
        }))}
      />
      {items.length === 0 ? (
        <EmptyState icon={SanctionIcon} title={words.noAppeals} />
      ) : (
        <SanctionTable caption={words.appealsTitle} rows={items} of="office" />
      )}
      <Pager {...(next ? { older: addressOf(isOpen, next) } : {})} olderLabel={words.laterAppeals} />
    </div>
  );
}
