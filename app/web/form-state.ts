import type { SubmissionResult } from "@conform-to/react";

export type FieldChoice = { readonly value: string; readonly label: string; readonly note: string | null };
/** The choices of a field whose text may mean several things, by the field's name. */
export type FieldChoices = Readonly<Record<string, readonly FieldChoice[]>>;

/** What came back of a form: the values as they were typed and the messages by field, "" for the form as a whole. */
export type FormState = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors: Readonly<Record<string, readonly string[] | null | undefined>>;
  readonly choices?: FieldChoices | undefined;
};

const NOTHING: FormState = { values: {}, errors: {} };

/**
 * Reads an action's answer for the form that sent it. A page with several forms tells them apart by the value of their
 * `intent` button; a form that did not come back has its stored values and no messages.
 */
export function formState(
  reply: (Partial<SubmissionResult<string[]>> & { readonly choices?: FieldChoices }) | undefined,
  intent?: string,
): FormState {
  if (!reply?.status) return NOTHING;
  const values = (reply.initialValue ?? {}) as Record<string, unknown>;
  if (intent !== undefined && values["intent"] !== intent) return NOTHING;
  return { values, errors: reply.error ?? {}, choices: reply.choices };
}

/** The text typed into a field, or what is stored when the form did not come back. */
export const typedText = ({ values }: FormState, name: string, stored = ""): string => {
  const value = values[name];
  return typeof value === "string" ? value : stored;
};

/** Every message of a form that came back, for the summary above it. */
export const formProblems = ({ errors }: FormState): { name?: string; message: string }[] =>
  Object.entries(errors).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => (name === "" ? { message } : { name, message })),
  );
