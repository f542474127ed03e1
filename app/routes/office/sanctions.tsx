import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { listSanctions } from "#app/domain/oversight/list-sanctions.server.ts";
import { STANDINGS, type Standing } from "#app/domain/oversight/sanction-standing.ts";
import { SANCTION_KINDS } from "#app/domain/oversight/sanction.ts";
import { SELLER_OFFICES } from "#app/domain/organisation/seller-offices.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { SanctionIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { SanctionTable } from "#app/ui/oversight/sanction-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

type Filter = { readonly standing: string; readonly kind: string; readonly sellerId: string };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: SELLER_OFFICES });
  const query = new URL(args.request.url).searchParams;
  const standing: Standing | undefined = STANDINGS.find((one) => one === query.get("tinh_trang"));
  const kind = SANCTION_KINDS.find((one) => one === query.get("hinh_thuc"));
  const sellerId = query.get("nguoi_ban") ?? undefined;
  const list = await listSanctions(ctx, { standing, kind, sellerId, after: query.get("sau") ?? undefined });
  const filter: Filter = { standing: standing ?? "", kind: kind ?? "", sellerId: sellerId ?? "" };
  return json({ ...list, filter, page: { title: translatorFor(args.request).t.sanctions.office.title } });
}

const addressOf = ({ standing, kind, sellerId }: Filter, after?: string): string => {
  const query = new URLSearchParams();
  if (standing !== "") query.set("tinh_trang", standing);
  if (kind !== "") query.set("hinh_thuc", kind);
  if (sellerId !== "") query.set("nguoi_ban", sellerId);
  if (after !== undefined) query.set("sau", after);
  return `${urls.office.sanctions}${query.size > 0 ? `?${query.toString()}` : ""}`;
};

export default function OfficeSanctions() {
  const { items, next, filter, sellerName } = useLoaderData<typeof loader>();
  const words = useT().t.sanctions;
  return (
    <div className="grid gap-5">
      <PageHeading
        title={words.office.title}
        lead={words.office.lead}
        actions={
          <LinkButton to={urls.office.appeals} variant="secondary">
            {words.office.appealsTitle}
          </LinkButton>
        }
      />
      <Tabs
        label={words.state}
        tabs={["", ...STANDINGS].map((standing) => ({
          to: addressOf({ ...filter, standing }),
          label: words.office.standings[standing as Standing] ?? words.office.all,
          current: standing === filter.standing,
        }))}
      />
      <Form method="get" className="flex flex-wrap items-end gap-3">
        {filter.standing !== "" && <input type="hidden" name="tinh_trang" value={filter.standing} />}
        {filter.sellerId !== "" && <input type="hidden" name="nguoi_ban" value={filter.sellerId} />}
        <Field name="hinh_thuc" label={words.office.byKind}>
          <Select
            key={filter.kind}
            defaultValue={filter.kind}
            placeholder={words.office.all}
            options={SANCTION_KINDS.map((value) => ({ value, label: words.kinds[value].name }))}
          />
        </Field>
        <Button variant="secondary">{words.office.filter}</Button>
      </Form>
      {sellerName && (
        <p className="flex flex-wrap items-center gap-3">
          <strong lang="vi">{sellerName}</strong>
          <TextLink to={addressOf({ ...filter, sellerId: "" })}>{words.office.anySeller}</TextLink>
        </p>
      )}
      {items.length === 0 ? (
        <EmptyState icon={SanctionIcon} title={words.office.empty} />
      ) : (
        <SanctionTable caption={words.office.title} rows={items} of="office" />
      )}
      <Pager {...(next ? { older: addressOf(filter, next) } : {})} olderLabel={words.office.older} />
    </div>
  );
}
