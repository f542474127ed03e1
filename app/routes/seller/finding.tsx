import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { explainOwnFinding } from "#app/domain/listings/explain-finding.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { FindingStory, StoryCard } from "#app/ui/regulation/finding-pages.tsx";
import { useFindingWords } from "#app/ui/regulation/finding-words.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const explained = await explainOwnFinding(ctx, { findingId: args.params["id"] ?? "" });
  const { t } = translatorFor(args.request);
  return json({ ...explained, page: { title: t.rules.findings.title } });
}

export default function Finding() {
  const { finding, story } = useLoaderData<typeof loader>();
  const words = useT().t.rules.findings;
  const title = useFindingWords().title(finding.rule);
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.seller.findings }, { label: title }]} />}
        title={words.one(title)}
      />
      <FindingStory finding={finding} />
      <StoryCard story={story} to={urls.seller.finding} current={finding.id} />
    </div>
  );
}
