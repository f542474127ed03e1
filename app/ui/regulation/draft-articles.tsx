import { Form } from "@remix-run/react";
import type { ChapterText } from "#app/domain/regulation/regulation-text.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { urls } from "#app/urls.ts";
import { typedText, type FormState } from "#app/web/form-state.ts";
import type { Draft } from "./draft-forms.tsx";

type ArticleRow = Draft["articles"][number];
type ChapterForms = { readonly name: FormState; readonly add: FormState; readonly other: FormState };

/** The draft's articles by chapter, each with a step up and down; chapters are named, moved, added and removed here too. */
export function DraftArticles({ draft, forms }: { draft: Draft; forms: ChapterForms }) {
  const words = useT().t.office.regulation;
  const { chapters, articles } = draft;
  const problem = forms.other.errors[""]?.[0];
  return (
    <Card as="section" flush title={words.articles}>
      {problem && (
        <p role="alert" className="px-4 pb-3 font-semibold text-plum-ink">
          {problem}
        </p>
      )}
      {chapters.map((chapter) => (
        <DraftChapter
          key={chapter.number}
          chapter={chapter}
          count={chapters.length}
          articles={articles.filter((article) => article.chapter === chapter.number)}
          total={articles.length}
          form={forms.name}
        />
      ))}
      <div className="px-4 pb-4">
        <Disclosure summary={words.chapter.add} open={forms.add.values["intent"] !== undefined}>
          <ChapterFields intent="addChapter" form={forms.add} number={chapters.length} label={words.chapter.add} />
        </Disclosure>
      </div>
    </Card>
  );
}

type DraftChapterProps = {
  chapter: ChapterText;
  count: number;
  articles: readonly ArticleRow[];
  total: number;
  form: FormState;
};

function DraftChapter({ chapter, count, articles, total, form }: DraftChapterProps) {
  const { t, locale } = useT();
  const words = t.office.regulation;
  const { number } = chapter;
  const name = words.chapterName(number, locale === "vi" ? chapter.heading : chapter.headingEn);
  const isThis = form.values["chapter"] === String(number);
  return (
    <section aria-labelledby={`chuong-${number}`} className="border-t border-line">
      <div className="flex flex-wrap items-center justify-between gap-2 bg-sunk/60 px-4 py-2">
        <h3 id={`chuong-${number}`} className="font-semibold">
          {name}
        </h3>
        <LinkButton to={urls.office.newArticle(number)} variant="quiet" size="small">
          {words.addArticle}
          <span className="sr-only"> {name}</span>
        </LinkButton>
      </div>
      <ul>
        {articles.map((article) => (
          <DraftArticleRow key={article.lineage} article={article} total={total} />
        ))}
      </ul>
      <div className="px-4 text-sm">
        <Disclosure summary={<span className="text-sm font-normal">{words.chapter.change}</span>} open={isThis}>
          <ChapterFields
            intent="nameChapter"
            form={isThis ? form : { values: {}, errors: {} }}
            number={number}
            stored={chapter}
            label={words.chapter.save}
          />
          <Form method="post" className="mt-3 flex flex-wrap gap-2">
            <input type="hidden" name="chapter" value={number} />
            {number > 1 && (
              <Button name="intent" value="chapterUp" variant="quiet" size="small">
                {words.chapter.up}
              </Button>
            )}
            {number < count && (
              <Button name="intent" value="chapterDown" variant="quiet" size="small">
                {words.chapter.down}
              </Button>
            )}
            {articles.length === 0 && (
              <Button name="intent" value="removeChapter" variant="danger" size="small">
                {words.chapter.remove}
              </Button>
            )}
          </Form>
        </Disclosure>
      </div>
    </section>
  );
}

const TONES = { added: "leaf", changed: "turmeric", moved: "river" } as const;

function DraftArticleRow({ article, total }: { article: ArticleRow; total: number }) {
  const { t, locale } = useT();
  const words = t.office.regulation;
  const { number, lineage, change, problems, rules, duty } = article;
  const who = duty && (locale === "vi" ? duty.who : duty.whoEn);
  const name = t.civic.regulation.article(number);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-t border-line px-4 py-2 text-sm first:border-t-0">
      <div className="min-w-0 grow basis-60">
        <p className="font-semibold">
          <span className="text-ink-soft tabular-nums">{number}.</span>{" "}
          {locale === "vi" ? article.heading : article.headingEn}
        </p>
        <p className="flex flex-wrap items-center gap-1.5 text-ink-soft">
          <span>{[...rules, ...(who ? [who] : [])].join(", ") || words.noRules}</span>
          {change && change !== "same" && <Badge tone={TONES[change]}>{t.civic.regulation.change[change]}</Badge>}
          {problems.length > 0 && <Badge tone="plum">{words.problemCount(problems.length)}</Badge>}
        </p>
      </div>
      <div className="flex items-center gap-1">
        <Form method="post" className="flex gap-1">
          <input type="hidden" name="article" value={lineage} />
          {number > 1 && (
            <Button name="intent" value="up" variant="quiet" size="small" aria-label={words.up(name)}>
              ↑
            </Button>
          )}
          {number < total && (
            <Button name="intent" value="down" variant="quiet" size="small" aria-label={words.down(name)}>
              ↓
            </Button>
          )}
        </Form>
        <LinkButton to={urls.office.article(lineage)} variant="quiet" size="small">
          {words.edit}
          <span className="sr-only"> {name}</span>
        </LinkButton>
      </div>
    </li>
  );
}

type ChapterFieldsProps = {
  intent: "addChapter" | "nameChapter";
  form: FormState;
  /** The chapter that is named, or after which a new one comes. */
  number: number;
  stored?: ChapterText;
  label: string;
};

function ChapterFields({ intent, form, number, stored, label }: ChapterFieldsProps) {
  const words = useT().t.office.regulation;
  const id = (name: string): string => `${intent}-${number}-${name}`;
  return (
    <Form method="post" noValidate className="grid gap-3">
      <input type="hidden" name="chapter" value={number} />
      <div className="grid gap-3 lg:grid-cols-2">
        {(["heading", "headingEn"] as const).map((name) => (
          <Field key={name} id={id(name)} name={name} label={words.chapter[name]} error={form.errors[name]} required>
            <TextInput
              defaultValue={typedText(form, name, stored?.[name])}
              lang={name === "heading" ? "vi" : "en"}
              maxLength={200}
            />
          </Field>
        ))}
      </div>
      <p>
        <Button name="intent" value={intent} variant="secondary" size="small">
          {label}
        </Button>
      </p>
    </Form>
  );
}
