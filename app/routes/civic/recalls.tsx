import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayOf } from "#app/domain/shared/clock.ts";
import { listRecalls } from "#app/domain/traceability/list-recalls.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { GenuineIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { RecallCard } from "#app/ui/origin/recall-card.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readMomentCursor, writeMomentCursor } from "#app/web/moment-cursor.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const handle = { hydrate: false };

export const headers = publicPage;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { t } = translatorFor(args.request);
  const after = readMomentCursor(new URL(args.request.url).searchParams);
  const { recalls, nextAfter } = await listRecalls(ctx, { after: after && { placedAt: after.at, id: after.id } });
  return json({
    recalls: recalls.map(({ placedAt, ...recall }) => ({ ...recall, placedOn: dayOf(placedAt) })),
    isFirst: after === undefined,
    next: nextAfter && writeMomentCursor({ at: nextAfter.placedAt, id: nextAfter.id }),
    page: { title: t.civic.recalls.title, description: t.civic.recalls.description },
  });
}

export default function Recalls() {
  const { recalls, isFirst, next } = useLoaderData<typeof loader>();
  const words = useT().t.civic.recalls;
  return (
    <div data-lean className="mx-auto grid max-w-3xl gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {recalls.length === 0 ? (
        <EmptyState icon={GenuineIcon} title={words.none}>
          {words.noneText}
        </EmptyState>
      ) : (
        <ul className="grid gap-5">
          {recalls.map((recall) => (
            <RecallCard key={recall.id} recall={recall} />
          ))}
        </ul>
      )}
      <Pager newer={isFirst ? undefined : urls.recalls} older={next ? `${urls.recalls}?sau=${next}` : undefined} />
    </div>
  );
}
