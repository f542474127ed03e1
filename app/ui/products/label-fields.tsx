import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

const PARAGRAPHS = ["ingredients", "usage", "storage", "warnings"] as const;

/** The paragraphs of a label, each in Vietnamese and beside it in English, and the standard applied. */
export function LabelFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.products;
  return (
    <>
      <Field {...fields.of("standard")} label={words.standard} hint={words.standardHint}>
        <TextInput {...fields.text("standard")} lang="vi" maxLength={200} />
      </Field>
      {PARAGRAPHS.map((name) => (
        <div key={name} className="grid gap-5 xl:grid-cols-2">
          <Field {...fields.of(name)} label={words[name]}>
            <Textarea {...fields.text(name)} lang="vi" rows={2} maxLength={2000} />
          </Field>
          <Field {...fields.of(`${name}En`)} label={words[`${name}En`]}>
            <Textarea {...fields.text(`${name}En`)} lang="en" rows={2} maxLength={2000} />
          </Field>
        </div>
      ))}
    </>
  );
}
