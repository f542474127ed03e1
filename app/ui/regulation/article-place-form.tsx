import { Form } from "@remix-run/react";
import type { ChapterText } from "#app/domain/regulation/regulation-text.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { typedText, type FormState } from "#app/web/form-state.ts";

export type ArticlePlaceShown = { readonly chapter: number; readonly position: number | null };

type PlaceFieldsProps = { chapters: readonly ChapterText[]; place: ArticlePlaceShown; form: FormState };

/** In which chapter an article stands and as its how manieth; an empty position is the end. */
export function PlaceFields({ chapters, place, form }: PlaceFieldsProps) {
  const { t, locale } = useT();
  const words = t.office.regulation;
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_10rem]">
      <Field name="chapter" label={words.article.chapter} error={form.errors["chapter"]} required>
        <Select
          defaultValue={typedText(form, "chapter", String(place.chapter))}
          options={chapters.map(({ number, heading, headingEn }) => ({
            value: String(number),
            label: words.chapterName(number, locale === "vi" ? heading : headingEn),
          }))}
        />
      </Field>
      <Field name="position" label={words.article.position} error={form.errors["position"]}>
        <TextInput
          inputMode="numeric"
          defaultValue={typedText(form, "position", place.position === null ? "" : String(place.position))}
        />
      </Field>
    </div>
  );
}

export function ArticlePlaceForm({ chapters, place, form }: PlaceFieldsProps) {
  const words = useT().t.office.regulation.article;
  return (
    <Card as="section" title={words.place}>
      <Form method="post" noValidate className="grid gap-4">
        <p className="text-ink-soft">{words.placeHint}</p>
        <PlaceFields chapters={chapters} place={place} form={form} />
        <p>
          <Button name="intent" value="place" variant="secondary">
            {words.move}
          </Button>
        </p>
      </Form>
    </Card>
  );
}
