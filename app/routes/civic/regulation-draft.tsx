import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { DraftComment } from "#app/domain/regulation/comment-draft.schema.ts";
import { commentOnDraft } from "#app/domain/regulation/comment-on-draft.server.ts";
import { getOpenDraft, type DraftShown } from "#app/domain/regulation/get-open-draft.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { RegulationIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { CommentForm } from "#app/ui/regulation/comment-form.tsx";
import { CommentList } from "#app/ui/regulation/comment-list.tsx";
import { DraftText } from "#app/ui/regulation/draft-text.tsx";
import { PrintButton } from "#app/ui/regulation/print-button.tsx";
import { RegulationContents } from "#app/ui/regulation/regulation-text.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** Not a page of the shared cache: whoever may comment sees the forms. */
export const headers = () => ({ "Cache-Control": "private, no-store" });

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { t, locale } = translatorFor(args.request);
  const words = t.civic.regulation.draft;
  const draft = (await getOpenDraft(ctx, { locale })) ?? null;
  return json({
    draft,
    isSignedIn: ctx.actor.kind === "user",
    page: { title: draft ? words.title(draft.version) : words.none.title, description: words.lead },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const form = await readForm(args.request, DraftComment);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => commentOnDraft(ctx, form.value));
  if (isReply(done)) return done;
  return redirect(`${urls.regulationDraft}?xong=1#gop-y-${done}`, 303);
}

export default function RegulationDraftPage() {
  const { draft, isSignedIn } = useLoaderData<typeof loader>();
  const form = formState(useActionData<typeof action>());
  const words = useT().t.civic.regulation;
  const [query] = useSearchParams();
  if (!draft) {
    return (
      <EmptyState icon={RegulationIcon} headingLevel="h1" title={words.draft.none.title}>
        {words.draft.none.text} <TextLink to={urls.regulation}>{words.seeInForce}</TextLink>
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-6">
      <PageHeading
        above={
          <p>
            <Badge tone="turmeric">{words.draft.badge}</Badge>
          </p>
        }
        title={words.draft.title(draft.version)}
        lead={words.draft.lead}
        actions={<PrintButton label={words.print} />}
      />
      {query.has("xong") && Object.keys(form.errors).length === 0 && (
        <Notice kind="done" live>
          {words.draft.sent}
        </Notice>
      )}
      <DraftNotices draft={draft} isSignedIn={isSignedIn} />
      <GeneralComments draft={draft} form={form} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="no-print border-b border-line lg:hidden">
          <Disclosure summary={words.contents}>
            <RegulationContents chapters={draft.chapters} articles={draft.articles} />
          </Disclosure>
        </div>
        <DraftText draft={draft} form={form} />
        <aside className="no-print max-lg:hidden lg:sticky lg:top-24 lg:max-h-[85dvh] lg:overflow-y-auto">
          <nav aria-label={words.contents}>
            <p className="mb-1 px-2 font-semibold">{words.contents}</p>
            <RegulationContents chapters={draft.chapters} articles={draft.articles} />
          </nav>
        </aside>
      </div>
    </div>
  );
}

function DraftNotices({ draft, isSignedIn }: { draft: DraftShown; isSignedIn: boolean }) {
  const { t, f, locale } = useT();
  const words = t.civic.regulation.draft;
  const summary = locale === "vi" ? draft.summary : draft.summaryEn;
  const { commentUntil, isCommentOpen, canComment, comparedWith } = draft;
  return (
    <div className="grid gap-3">
      {summary !== "" && <p className="max-w-prose whitespace-pre-line">{summary}</p>}
      <Notice kind="attention">
        <p>
          {commentUntil === null
            ? words.onlyYou
            : isCommentOpen
              ? words.openUntil(f.date(commentUntil))
              : words.closed(f.date(commentUntil))}
        </p>
        {draft.changesFees && <p>{words.changesFees}</p>}
        {isCommentOpen && !canComment && (
          <p>
            {isSignedIn ? (
              words.cannot
            ) : (
              <TextLink to={`${urls.signIn}?tiep=${urls.regulationDraft}`}>{words.signIn}</TextLink>
            )}
          </p>
        )}
      </Notice>
      <ChangedArticles draft={draft} />
      {comparedWith !== null && commentUntil !== null && (
        <p>
          <TextLink to={urls.regulationComparison(comparedWith, "du-thao")}>
            {t.civic.regulation.compareWith(comparedWith)}
          </TextLink>
        </p>
      )}
    </div>
  );
}

/** What a reader in a hurry looks for: which articles change, each a step away. */
function ChangedArticles({ draft }: { draft: DraftShown }) {
  const { t, locale } = useT();
  const words = t.civic.regulation;
  const changed = draft.articles.flatMap(({ number, heading, headingEn, difference }) =>
    difference ? [{ number, heading, headingEn, change: difference.change }] : [],
  );
  if (changed.length === 0) return null;
  return (
    <section className="no-print grid gap-1">
      <h2 className="font-semibold">{words.draft.changedArticles}</h2>
      <ul className="grid gap-1">
        {changed.map(({ number, heading, headingEn, change }) => (
          <li key={number}>
            <a href={`#dieu-${number}`} className="underline underline-offset-4">
              {words.article(number)}. {locale === "vi" ? heading : headingEn}
            </a>
            {`: ${words.change[change].toLowerCase()}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function GeneralComments({ draft, form }: { draft: DraftShown; form: ReturnType<typeof formState> }) {
  const words = useT().t.civic.regulation.draft;
  const general = draft.comments.filter(({ lineage }) => lineage === null);
  if (general.length === 0 && !draft.canComment) return null;
  return (
    <Card as="section" title={words.general} className="no-print">
      <div className="grid gap-4">
        {general.length > 0 && <CommentList comments={general} />}
        {draft.canComment && (
          <Disclosure summary={words.onWhole} open={form.values["body"] !== undefined && !form.values["lineage"]}>
            <CommentForm lineage={null} form={form} />
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
