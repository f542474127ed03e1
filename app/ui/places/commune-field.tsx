import { useT } from "#app/i18n/translate.tsx";
import { Field, fieldId, type FieldMessage } from "#app/ui/kit/field.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import type { FieldChoices } from "#app/web/form-state.ts";
import { useSuggestions } from "./use-suggestions.ts";

type CommuneFieldProps = {
  /** The answer to a question is sent beside it as `<name>Pick`. */
  name: string;
  label: string;
  error?: FieldMessage | undefined;
  /** The name as it was typed or is stored, of any generation. */
  text: string | undefined;
  picked?: string | undefined;
  /** What the server asks to choose from, when the name may mean several communes. */
  choices?: FieldChoices | undefined;
  required?: boolean;
};

/**
 * Takes a commune by any name it ever had. The server says which one is meant or asks with choices beside the field, so it
 * works without a script; with one, names are suggested while typing.
 */
export function CommuneField({ name, label, error, text, picked, choices, required = false }: CommuneFieldProps) {
  const words = useT().t.places;
  const { suggestions, suggestFor } = useSuggestions();
  const asked = choices?.[name] ?? [];
  const listId = `${fieldId(name)}-names`;
  return (
    <div className="grid gap-3">
      <Field name={name} label={label} hint={words.communeHint} error={error ?? null} required={required}>
        <TextInput
          defaultValue={text}
          lang="vi"
          maxLength={120}
          autoComplete="off"
          list={listId}
          onChange={(event) => suggestFor(event.currentTarget.value)}
        />
      </Field>
      <datalist id={listId}>
        {suggestions.map(({ text: value, became }) => (
          <option key={value} value={value}>
            {became.length > 0 ? words.nowIs(became.join(", ")) : value}
          </option>
        ))}
      </datalist>
      {asked.length > 0 && (
        <RadioCards
          name={`${name}Pick`}
          legend={words.which}
          columns={2}
          defaultValue={picked ?? ""}
          options={asked.map(({ value, label: option, note }) => ({
            value,
            label: <span lang="vi">{option}</span>,
            ...(note === null ? {} : { description: <span lang="vi">{note}</span> }),
          }))}
        />
      )}
    </div>
  );
}
