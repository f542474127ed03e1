import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod";
import { json, type TypedResponse } from "@remix-run/node";
import type { ZodIssue, ZodTypeAny, output } from "zod";
import { Refusal } from "#app/domain/shared/refusal.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { messageOf } from "./form-messages.ts";
import type { FieldChoices } from "./form-state.ts";
import { sentenceOf } from "./refusal-sentence.ts";
import { translatorFor } from "./translator-for.server.ts";

/** What an action answers when a form comes back: conform's `lastResult`, with the fields kept. */
export type FormReply = TypedResponse<SubmissionResult<string[]> & { choices?: FieldChoices }>;
export type GoodForm<Value> = { readonly ok: true; readonly value: Value; refuse(refusal: Refusal): FormReply };
export type BadForm = { readonly ok: false; reply(): FormReply };

/** Never sent back to the browser. */
const HIDDEN = ["password", "newPassword", "code", "token"];
const UNPROCESSABLE = 422;

/**
 * Reads a form by its schema. Bad input comes back with 422, each message in the visitor's language beside its field.
 * A body that is no form at all is answered with 400.
 */
export async function readForm<Schema extends ZodTypeAny>(
  request: Request,
  schema: Schema,
): Promise<GoodForm<output<Schema>> | BadForm> {
  const translator = translatorFor(request);
  const submission = parseWithZod<Schema, string[]>(await bodyOf(request), {
    schema,
    formatError: (issues: ZodIssue[]) => [...new Set(issues.map((issue) => messageOf(issue, translator)))],
  });
  if (submission.status !== "success") {
    return { ok: false, reply: () => json(submission.reply({ hideFields: HIDDEN }), UNPROCESSABLE) };
  }
  const refuse = (refusal: Refusal): FormReply => {
    const said = [sentenceOf(refusal, translator)];
    const place = refusal.field === undefined ? { formErrors: said } : { fieldErrors: { [refusal.field]: said } };
    const choices = choicesOf(refusal, translator);
    return json({ ...submission.reply({ ...place, hideFields: HIDDEN }), ...choices }, UNPROCESSABLE);
  };
  return { ok: true, value: submission.value, refuse };
}

const choicesOf = ({ field, choices }: Refusal, { locale }: Translator): { choices?: FieldChoices } =>
  field === undefined || choices.length === 0
    ? {}
    : {
        choices: {
          [field]: choices.map(({ value, label, labelEn, note }) => ({
            value,
            label: locale === "en" ? labelEn : label,
            note,
          })),
        },
      };

/** Runs a use case for a form; an expected "no" becomes the form with its sentence. Everything else goes on. */
export async function refusalsToForm<Result>(
  form: GoodForm<unknown>,
  run: () => Promise<Result>,
): Promise<Result | FormReply> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refusal && error.code !== "identity.sign-in-first") return form.refuse(error);
    throw error;
  }
}

/** Tells a form that came back from the result of a use case. */
export const isReply = (result: unknown): result is FormReply => result instanceof Response;

async function bodyOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}
