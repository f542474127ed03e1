import { Form } from "@remix-run/react";
import { COVERS } from "#app/domain/regulation/disclosures.ts";
import type { ArticleText, ChapterText } from "#app/domain/regulation/regulation-text.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field, FieldError } from "#app/ui/kit/field.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { typedText, type FormState } from "#app/web/form-state.ts";
import { PlaceFields, type ArticlePlaceShown } from "./article-place-form.tsx";

type StoredArticle = ArticleText & { readonly revision: number };

type ArticleFormProps = {
  /** Null for a new article. */
  article: StoredArticle | null;
  /** Every rule the market knows. */
  rules: readonly string[];
  chapters: readonly ChapterText[];
  place: ArticlePlaceShown;
  form: FormState;
};

/** One article in both languages, side by side where there is room, with what it stands on and the rules it carries. */
export function ArticleForm({ article, rules, chapters, place, form }: ArticleFormProps) {
  const words = useT().t.office.regulation.article;
  const { errors, values } = form;
  const conflict = errors[""]?.[0];
  const chosen = (name: "rules" | "covers"): readonly string[] =>
    values["intent"] ? textsOf(values[name]) : (article?.[name] ?? []);
  return (
    <Card as="section">
      <Form method="post" noValidate className="grid gap-5">
        {conflict && (
          <Notice kind="problem" live title={conflict}>
            {article && <StoredText article={article} />}
          </Notice>
        )}
        {/* The revision that is stored now: saving again after a look at both texts is a decision. */}
        {article && <input type="hidden" name="revision" value={article.revision} />}
        {!article && <PlaceFields chapters={chapters} place={place} form={form} />}
        <TextFields article={article} form={form} />
        <DutyFields article={article} form={form} />
        <Field
          name="legalRefs"
          label={words.legalRefs}
          hint={words.legalRefsHint}
          error={errors["legalRefs"] && words.legalRefsWrong}
        >
          <Textarea defaultValue={typedText(form, "legalRefs", article?.legalRefs.join("\n"))} rows={4} />
        </Field>
        <CodeBoxes name="rules" codes={rules} chosen={chosen("rules")} errors={errors["rules"]} />
        <CodeBoxes name="covers" codes={COVERS} chosen={chosen("covers")} errors={errors["covers"]} />
        <p>
          <Button name="intent" value="save">
            {conflict && article ? words.saveAnyway : words.save}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

function TextFields({ article, form }: { article: StoredArticle | null; form: FormState }) {
  const words = useT().t.office.regulation.article;
  const { errors } = form;
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <Field name="heading" label={words.heading} error={errors["heading"]} required>
        <TextInput defaultValue={typedText(form, "heading", article?.heading)} lang="vi" maxLength={200} />
      </Field>
      <Field name="headingEn" label={words.headingEn} error={errors["headingEn"]} required>
        <TextInput defaultValue={typedText(form, "headingEn", article?.headingEn)} lang="en" maxLength={200} />
      </Field>
      <Field name="body" label={words.body} hint={words.bodyHint} error={errors["body"]} required>
        <Textarea defaultValue={typedText(form, "body", article?.body)} lang="vi" rows={14} />
      </Field>
      <Field name="bodyEn" label={words.bodyEn} hint={words.bodyHint} error={errors["bodyEn"]} required>
        <Textarea defaultValue={typedText(form, "bodyEn", article?.bodyEn)} lang="en" rows={14} />
      </Field>
    </div>
  );
}

const DUTY_FIELDS = [
  ["dutyWho", "who", "vi"],
  ["dutyWhoEn", "whoEn", "en"],
  ["dutyWhat", "what", "vi"],
  ["dutyWhatEn", "whatEn", "en"],
  ["dutyDeadline", "deadline", "vi"],
  ["dutyDeadlineEn", "deadlineEn", "en"],
] as const;

function DutyFields({ article, form }: { article: StoredArticle | null; form: FormState }) {
  const words = useT().t.office.regulation.article;
  return (
    <fieldset className="grid gap-3">
      <legend className="font-semibold">{words.duty}</legend>
      <p className="text-sm text-ink-soft">{words.dutyHint}</p>
      <div className="grid gap-4 lg:grid-cols-2">
        {DUTY_FIELDS.map(([name, part, lang]) => (
          <Field key={name} name={name} label={words.dutyFields[part]} error={form.errors[name]}>
            <TextInput defaultValue={typedText(form, name, article?.duty?.[part])} lang={lang} maxLength={500} />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

type CodeBoxesProps = {
  name: "rules" | "covers";
  codes: readonly string[];
  chosen: readonly string[];
  errors: readonly string[] | null | undefined;
};

function CodeBoxes({ name, codes, chosen, errors }: CodeBoxesProps) {
  const { t, f } = useT();
  const words = t.office.regulation.article;
  const said = chosen.length > 0 ? f.list(chosen) : t.office.regulation.noRules;
  return (
    <fieldset>
      <legend className="sr-only">{words[name]}</legend>
      <Disclosure
        summary={
          <>
            {words[name]}: <span className="font-normal">{said}</span>
          </>
        }
        open={Boolean(errors)}
      >
        <p className="text-sm text-ink-soft">{words[`${name}Hint`]}</p>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4 lg:grid-cols-6">
          {codes.map((code) => (
            <Checkbox key={code} name={name} value={code} label={code} defaultChecked={chosen.includes(code)} />
          ))}
        </div>
      </Disclosure>
      {errors?.[0] && <FieldError>{errors[0]}</FieldError>}
    </fieldset>
  );
}

/** What another manager saved meanwhile, beside what is in the form. */
function StoredText({ article }: { article: StoredArticle }) {
  const words = useT().t.office.regulation.article;
  return (
    <div className="mt-2 grid gap-4 lg:grid-cols-2">
      {(["vi", "en"] as const).map((lang) => (
        <section key={lang} lang={lang} className="grid gap-1">
          <h3 className="text-sm font-semibold">{lang === "vi" ? words.storedText : words.storedTextEn}</h3>
          <p className="font-semibold">{lang === "vi" ? article.heading : article.headingEn}</p>
          <p className="text-sm whitespace-pre-line">{lang === "vi" ? article.body : article.bodyEn}</p>
        </section>
      ))}
    </div>
  );
}

/** A form with one box ticked sends a text, with several a list, with none nothing. */
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
