import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listUnits } from "#app/domain/organisation/list-units.server.ts";
import { UNIT_READERS } from "#app/domain/organisation/unit-keepers.ts";
import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { SearchBox } from "#app/ui/kit/search-box.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { UnitTable } from "#app/ui/units/unit-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: UNIT_READERS });
  const words = new URL(args.request.url).searchParams.get("q")?.trim().slice(0, 100) || undefined;
  const { t } = translatorFor(args.request);
  return json({ ...(await listUnits(ctx, { words })), words: words ?? "", page: { title: t.office.units.title } });
}

export default function OfficeUnits() {
  const { roots, found, words: typed } = useLoaderData<typeof loader>();
  const { t, locale } = useT();
  const words = t.office.units;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      <SearchBox
        action={urls.office.units}
        label={words.search}
        placeholder={words.search}
        defaultValue={typed}
        className="max-w-form"
      />
      {found && (
        <section className="grid gap-3">
          <p role="status">{words.found(found.length)}</p>
          {found.length > 0 && <UnitTable units={found} caption={words.title} />}
          <div>
            <LinkButton to={urls.office.units} variant="quiet">
              {words.back}
            </LinkButton>
          </div>
        </section>
      )}
      {roots.map((root) => (
        <section key={root.id} className="grid gap-2">
          <h2 className="text-xl">
            <TextLink to={urls.office.unit(root.id)}>
              {locale === "vi" ? <span lang="vi">{root.name}</span> : root.nameEn}
            </TextLink>
          </h2>
          <UnitTable units={root.below.items} caption={locale === "vi" ? root.name : root.nameEn} />
          {root.below.next && (
            <Pager
              older={`${urls.office.unit(root.id)}?sau=${encodeURIComponent(root.below.next)}`}
              olderLabel={words.more}
            />
          )}
        </section>
      ))}
    </div>
  );
}
