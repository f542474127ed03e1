import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getRegulation } from "#app/domain/regulation/get-regulation.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { RegulationIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { PrintButton } from "#app/ui/regulation/print-button.tsx";
import { Announcement, Documents, RegulationChanges, Standing, Versions } from "#app/ui/regulation/regulation-head.tsx";
import { DisclosureLinks, RegulationArticles, RegulationContents } from "#app/ui/regulation/regulation-text.tsx";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const headers = publicPage;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const words = translatorFor(args.request).t.civic.regulation;
  const { version } = args.params;
  const text = (await getRegulation(ctx, version ? { version } : {})) ?? null;
  const title = text ? words.titleOf(text.version) : words.title;
  return json({ text, page: { title, description: words.description } });
}

export default function Regulation() {
  const { text } = useLoaderData<typeof loader>();
  const words = useT().t.civic.regulation;
  if (!text) {
    return (
      <EmptyState icon={RegulationIcon} headingLevel="h1" title={words.none.title}>
        {words.none.text}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-6">
      <PageHeading
        above={<Standing text={text} />}
        title={words.titleOf(text.version)}
        lead={words.lead}
        actions={<PrintButton label={words.print} />}
      />
      <Announcement text={text} />
      <RegulationChanges text={text} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="no-print">
          <Disclosure summary={words.groupsTitle}>
            <p className="text-sm text-ink-soft">{words.groupsHint}</p>
            <DisclosureLinks />
          </Disclosure>
          <div className="border-b border-line lg:hidden">
            <Disclosure summary={words.contents}>
              <RegulationContents chapters={text.chapters} articles={text.articles} />
            </Disclosure>
          </div>
        </div>
        <div className="lg:col-start-1">
          <RegulationArticles chapters={text.chapters} articles={text.articles} />
        </div>
        <aside className="no-print grid content-start gap-6 lg:sticky lg:top-24 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:max-h-[85dvh] lg:overflow-y-auto">
          <nav aria-label={words.contents} className="max-lg:hidden">
            <p className="mb-1 px-2 font-semibold">{words.contents}</p>
            <RegulationContents chapters={text.chapters} articles={text.articles} />
          </nav>
          <Versions text={text} />
          <Documents text={text} />
        </aside>
      </div>
    </div>
  );
}
