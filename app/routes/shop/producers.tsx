import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listProducers } from "#app/domain/organisation/list-producers.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { ProducersIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { SearchBox } from "#app/ui/kit/search-box.tsx";
import { ProducerEntry } from "#app/ui/producers/producer-entry.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";
export const headers = publicPage;

const ABOVE_THE_FOLD = 3;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const query = new URL(args.request.url).searchParams;
  const words = query.get("q")?.trim().slice(0, 100) || undefined;
  const { items, next } = await listProducers(ctx, { words, after: query.get("sau") ?? undefined });
  const { title, lead } = translatorFor(args.request).t.producers;
  const { publicOrigin } = ctx.settings;
  return json({
    producers: items.map(({ id, formerNames: _, ...producer }) => ({ ...producer, id: id })),
    next,
    words: words ?? "",
    page: { title, description: lead, canonical: `${publicOrigin}${urls.producers}` },
  });
}

export default function Producers() {
  const { producers, next, words: asked } = useLoaderData<typeof loader>();
  const words = useT().t.producers;
  const older = (cursor: string) =>
    `${urls.producers}?${new URLSearchParams({ ...(asked ? { q: asked } : {}), sau: cursor })}`;
  return (
    <div className="grid gap-8">
      <PageHeading title={words.title} lead={words.lead} />
      <SearchBox
        action={urls.producers}
        label={words.search}
        placeholder={words.searchPlaceholder}
        defaultValue={asked}
        className="max-w-form"
      />
      {asked && producers.length > 0 && <p className="text-ink-soft">{words.found(asked)}</p>}
      {producers.length === 0 && (
        <EmptyState
          icon={ProducersIcon}
          title={words.none}
          action={
            <LinkButton to={urls.producers} variant="secondary">
              {words.seeAll}
            </LinkButton>
          }
        >
          {words.noneText}
        </EmptyState>
      )}
      <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {producers.map((producer, place) => (
          <li key={producer.id}>
            <ProducerEntry producer={producer} priority={place < ABOVE_THE_FOLD} />
          </li>
        ))}
      </ul>
      <Pager {...(next === null ? {} : { older: older(next) })} olderLabel={words.more} />
    </div>
  );
}
