import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { getRecallDesk } from "#app/domain/oversight/get-recall-desk.server.ts";
import { OVERSIGHT_ROLES } from "#app/domain/oversight/oversight-roles.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { SearchIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { FoundLots, LotsOffSale } from "#app/ui/oversight/lot-tables.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readMomentCursor, writeMomentCursor } from "#app/web/moment-cursor.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: OVERSIGHT_ROLES });
  const { t } = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const q = query.get("q")?.trim().slice(0, 200) || undefined;
  const after = readMomentCursor(query);
  const desk = await getRecallDesk(ctx, { q, after: after && { placedAt: after.at, id: after.id } });
  return json({
    q: q ?? "",
    found: desk.found,
    offSale: desk.offSale,
    isFirst: after === undefined,
    next: desk.nextAfter && writeMomentCursor({ at: desk.nextAfter.placedAt, id: desk.nextAfter.id }),
    page: { title: t.office.recalls.title },
  });
}

export default function OfficeRecalls() {
  const { q, found, offSale, isFirst, next } = useLoaderData<typeof loader>();
  const words = useT().t.office.recalls;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      <Form method="get" role="search" className="flex max-w-form flex-wrap items-end gap-3">
        <Field name="q" label={words.search} className="min-w-64 flex-1">
          <TextInput type="search" defaultValue={q} autoComplete="off" maxLength={200} />
        </Field>
        <Button icon={SearchIcon}>{words.find}</Button>
      </Form>
      {found && <FoundLots lots={found} />}
      <LotsOffSale lots={offSale} />
      <Pager
        newer={isFirst ? undefined : urls.office.recalls}
        older={next ? `${urls.office.recalls}?sau=${next}` : undefined}
      />
    </div>
  );
}
