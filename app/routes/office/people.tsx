import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPeople } from "#app/domain/organisation/list-people.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PlusIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { SearchBox } from "#app/ui/kit/search-box.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { PeopleTable } from "#app/ui/people/people-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { personView } from "#app/web/person-view.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const KINDS = ["official", "seller"] as const;
type Kind = (typeof KINDS)[number];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const query = new URL(args.request.url).searchParams;
  const kind: Kind = query.get("nhom") === "nguoi-ban" ? "seller" : "official";
  const words = query.get("q")?.trim().slice(0, 100) || undefined;
  const { items, next } = await listPeople(ctx, { kind, words, after: query.get("sau") ?? undefined });
  const { t, locale } = translatorFor(args.request);
  return json({
    people: items.map((person) => personView(person, locale)),
    next,
    filter: { kind, words: words ?? "" },
    page: { title: t.office.people.title },
  });
}

const addressOf = (kind: Kind, words: string, after?: string): string => {
  const query = new URLSearchParams();
  if (kind === "seller") query.set("nhom", "nguoi-ban");
  if (words !== "") query.set("q", words);
  if (after !== undefined) query.set("sau", after);
  return `${urls.office.people}${query.size > 0 ? `?${query}` : ""}`;
};

export default function OfficePeople() {
  const { people, next, filter } = useLoaderData<typeof loader>();
  const words = useT().t.office.people;
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <SearchBox
          action={addressOf(filter.kind, "")}
          label={words.search}
          placeholder={words.search}
          defaultValue={filter.words}
          className="max-w-form grow"
        />
        <LinkButton to={urls.office.newPerson} icon={PlusIcon}>
          {words.open}
        </LinkButton>
      </div>
      <Tabs
        label={words.byKind}
        tabs={KINDS.map((kind) => ({
          to: addressOf(kind, filter.words),
          label: words.kinds[kind],
          current: kind === filter.kind,
        }))}
      />
      <PeopleTable people={people} />
      <Pager
        {...(next === null ? {} : { older: addressOf(filter.kind, filter.words, next) })}
        olderLabel={words.older}
      />
    </div>
  );
}
