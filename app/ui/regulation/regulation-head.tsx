import type { RegulationText } from "#app/domain/regulation/get-regulation.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { STANDING_TONES } from "./announced-versions.tsx";

/** Where the version stands today and when it was published. */
export function Standing({ text }: { text: RegulationText }) {
  const { t, f } = useT();
  const words = t.civic.regulation;
  const day = f.date(text.effectiveAt);
  const said = {
    "in-force": words.inForce,
    upcoming: words.upcoming,
    superseded: words.superseded,
    withdrawn: words.withdrawn,
  }[text.standing](day);
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <Badge tone={STANDING_TONES[text.standing]}>{said}</Badge>
      <span className="text-ink-soft">{words.published(f.date(text.publishedAt))}</span>
    </p>
  );
}

/** What the version says of itself, why it was withdrawn, and the draft that waits for comments. */
export function Announcement({ text }: { text: RegulationText }) {
  const { t, f, locale } = useT();
  const words = t.civic.regulation;
  const { withdrawn } = text;
  return (
    <div className="grid gap-3">
      <p className="max-w-prose whitespace-pre-line">{locale === "vi" ? text.summary : text.summaryEn}</p>
      {withdrawn && (
        <Notice kind="problem" title={words.withdrawnWhy(f.date(withdrawn.at))}>
          {locale === "vi" ? withdrawn.reason : withdrawn.reasonEn}
        </Notice>
      )}
      {text.standing !== "in-force" && (
        <Notice>
          <TextLink to={urls.regulation}>{words.seeInForce}</TextLink>
        </Notice>
      )}
      {text.openDraft !== null && (
        <Notice kind="attention" action={<TextLink to={urls.regulationDraft}>{words.readDraft}</TextLink>}>
          {words.draftOpen(text.openDraft)}
        </Notice>
      )}
    </div>
  );
}

/** What the version tells those who knew the one before it. */
export function RegulationChanges({ text }: { text: RegulationText }) {
  const { t, f, locale } = useT();
  const words = t.civic.regulation;
  if (text.comparedWith === null) return null;
  const touched = text.articles.flatMap((article) =>
    article.change === null || article.change === "same" ? [] : [{ ...article, change: article.change }],
  );
  return (
    <section className="no-print grid gap-1 rounded-small bg-turmeric-wash p-4 text-turmeric-ink">
      <h2 className="font-semibold">{words.changes(text.comparedWith)}</h2>
      {touched.length === 0 && text.removed.length === 0 && <p>{words.noChange}</p>}
      <ul className="grid gap-1">
        {touched.map(({ number, change, heading, headingEn }) => (
          <li key={number}>
            <a href={`#dieu-${number}`} className="underline underline-offset-4">
              {words.article(number)}. {locale === "vi" ? heading : headingEn}
            </a>
            {`: ${words.change[change].toLowerCase()}`}
          </li>
        ))}
        {text.removed.length > 0 && (
          <li>
            {words.removed(f.list(text.removed.map((gone) => (locale === "vi" ? gone.heading : gone.headingEn))))}
          </li>
        )}
      </ul>
      <p>
        <TextLink to={urls.regulationComparison(text.comparedWith, text.version)}>
          {words.compareWith(text.comparedWith)}
        </TextLink>
      </p>
    </section>
  );
}

/** Every version that was announced, with its standing. */
export function Versions({ text }: { text: RegulationText }) {
  const { t, f } = useT();
  const words = t.civic.regulation;
  return (
    <section className="px-2 text-sm">
      <h2 className="mb-1 text-base font-semibold">{words.versions}</h2>
      <ul className="grid gap-1">
        {text.versions.map(({ version, effectiveAt, standing }) => (
          <li key={version}>
            <TextLink to={urls.regulationVersion(version)} aria-current={version === text.version ? "page" : undefined}>
              {words.version(version)}
            </TextLink>{" "}
            <span className="text-ink-soft">
              {words.from(f.date(effectiveAt))}, {words.standing[standing]}
            </span>
          </li>
        ))}
      </ul>
      <ul className="mt-2 grid gap-1">
        <li>
          <TextLink to={urls.regulationComparison()}>{words.compareAny}</TextLink>
        </li>
        <li>
          <TextLink to={urls.regulationComments(text.version)}>{words.commentsOf(text.comments)}</TextLink>
        </li>
        <li>
          <TextLink to={urls.regulationRules}>{words.rulesPage.title}</TextLink>
        </li>
      </ul>
    </section>
  );
}

/** The whole text as a file, with the hash that proves it. */
export function Documents({ text }: { text: RegulationText }) {
  const words = useT().t.civic.regulation;
  return (
    <section className="px-2 text-sm">
      <h2 className="mb-1 text-base font-semibold">{words.download}</h2>
      <ul className="grid gap-2">
        {text.documents.map(({ locale, sha256 }) => (
          <li key={locale}>
            <TextLink to={urls.regulationDocument(text.version, locale)} reloadDocument download>
              {words.download} {words.downloadIn[locale]}
            </TextLink>
            <span className="block text-xs text-ink-soft">
              {words.hash}: <code className="font-mono break-all">{sha256}</code>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-ink-soft">{words.hashHint}</p>
    </section>
  );
}
