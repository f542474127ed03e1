import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Actions } from "#app/ui/showcase/actions.tsx";
import { Colours } from "#app/ui/showcase/colours.tsx";
import { Data } from "#app/ui/showcase/data.tsx";
import { Feedback, Night } from "#app/ui/showcase/feedback.tsx";
import { Forms } from "#app/ui/showcase/forms.tsx";
import { Goods } from "#app/ui/showcase/goods.tsx";
import { Journey } from "#app/ui/showcase/journey.tsx";
import { Verdicts } from "#app/ui/showcase/verdicts.tsx";
import { useWords, wordsOf } from "#app/ui/showcase/words.ts";
import { urls } from "#app/urls.ts";
import { pageMeta } from "#app/web/page-meta.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) =>
  json({ page: { title: wordsOf(translatorFor(request).locale).title } });

export const meta: MetaFunction = (args) => [...(pageMeta(args) ?? []), { name: "robots", content: "noindex" }];

/** Every piece of the kit in every state. What is not here is not part of it. */
export default function KitPage() {
  const { t } = useT();
  const words = useWords();
  return (
    <div className="grid min-w-0 gap-14">
      <PageHeading
        title={words.title}
        lead={words.lead}
        above={<Breadcrumbs crumbs={[{ label: t.kit.shell.home, to: urls.home }, { label: words.title }]} />}
      />
      <Colours />
      <Actions />
      <Forms />
      <Verdicts />
      <Goods />
      <Journey />
      <Data />
      <Feedback />
      <Night />
    </div>
  );
}
