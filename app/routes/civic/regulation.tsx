import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getRegulation, type RegulationText } from "#app/domain/regulation/get-regulation.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { RegulationIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { PrintButton } from "#app/ui/regulation/print-button.tsx";
import { RegulationArticles, RegulationChanges, RegulationContents } from "#app/ui/regulation/regulation-text.tsx";
import { urls } from "#app/urls.ts";
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
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="no-print lg:hidden">
          <Disclosure summary={words.contents}>
            <RegulationContents articles={text.articles} />
          </Disclosure>
        </div>
        <RegulationArticles articles={text.articles} />
        <aside className="no-print grid content-start gap-6 lg:sticky lg:top-24 lg:max-h-[80dvh] lg:overflow-y-auto">
          <nav aria-label={words.contents} className="max-lg:hidden">
            <p className="mb-1 px-2 font-semibold">{words.contents}</p>
            <RegulationContents articles={text.articles} />
          </nav>
          <Versions text={text} />
        </aside>
      </div>
    </div>
  );
}

function Standing({ text }: { text: RegulationText }) {
  const { t, f } = useT();
  const words = t.civic.regulation;
  const day = f.date(text.effectiveAt);
  const said = { "in-force": words.inForce, upcoming: words.upcoming, past: words.past }[text.standing](day);
  const tone = { "in-force": "leaf", upcoming: "turmeric", past: "neutral" } as const;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <Badge tone={tone[text.standing]}>{said}</Badge>
      <span className="text-ink-soft">{words.published(f.date(text.publishedAt))}</span>
    </p>
  );
}

function Announcement({ text }: { text: RegulationText }) {
  const { t, locale } = useT();
  return (
    <>
      <p className="max-w-prose whitespace-pre-line">{locale === "vi" ? text.summary : text.summaryEn}</p>
      {text.standing !== "in-force" && (
        <Notice>
          <TextLink to={urls.regulation}>{t.civic.regulation.seeInForce}</TextLink>
        </Notice>
      )}
    </>
  );
}

function Versions({ text }: { text: RegulationText }) {
  const { t, f } = useT();
  const words = t.civic.regulation;
  return (
    <section className="px-2 text-sm">
      <h2 className="mb-1 font-semibold">{words.versions}</h2>
      <ul className="grid gap-1">
        {text.versions.map(({ version, effectiveAt, standing }) => (
          <li key={version}>
            <TextLink to={urls.regulationVersion(version)} aria-current={version === text.version ? "page" : undefined}>
              {words.version(version)}
            </TextLink>{" "}
            <span className="text-ink-soft">
              {f.date(effectiveAt)}, {words.standing[standing]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
