import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { findLots } from "#app/domain/oversight/find-lots.server.ts";
import { TRACE_ROLES } from "#app/domain/oversight/lot-trace.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { SearchIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TracedLots } from "#app/ui/oversight/trace-reach.tsx";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: TRACE_ROLES });
  const { t } = translatorFor(args.request);
  const q = (new URL(args.request.url).searchParams.get("q") ?? "").slice(0, 200);
  return json({ q, found: await findLots(ctx, { q }), page: { title: t.genealogy.search } });
}

export default function OfficeLots() {
  const { q, found } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.genealogy;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.search} lead={words.searchLead} />
      <Form method="get" role="search" className="flex max-w-form flex-wrap items-end gap-3">
        <Field name="q" label={t.office.recalls.search} className="min-w-64 flex-1">
          <TextInput type="search" defaultValue={q} autoComplete="off" maxLength={200} />
        </Field>
        <Button icon={SearchIcon}>{t.office.recalls.find}</Button>
      </Form>
      {found && <TracedLots caption={t.office.recalls.found} lots={found} empty={t.office.recalls.nothing} />}
    </div>
  );
}
