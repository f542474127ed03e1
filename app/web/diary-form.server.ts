import { z } from "zod";
import { DiaryEntry, MOST_PICTURES, readDiaryFacts } from "#app/domain/traceability/diary-entry.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { keepDiaryPicture, keepTestReport } from "#app/domain/traceability/keep-diary-picture.server.ts";
import { faultCode } from "#app/domain/traceability/read-diary-entry.server.ts";
import { bytesOf } from "./picture-form.ts";
import { sentFiles } from "./document-form.ts";

const isFile = (value: unknown): value is Blob => value instanceof Blob && value.size > 0;
const files = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]).filter(isFile),
  z.array(z.custom<Blob>(isFile)).max(MOST_PICTURES),
);

/** A browser's own field says the time of its place without an offset: here that is Vietnam's. Empty is now. */
const localMoment = z
  .string()
  .max(40)
  .optional()
  .transform((text) =>
    text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text) ? `${text.slice(0, 16)}:00+07:00` : text,
  );

/** An entry as a plain form posts it: photographs and the report of a test come along as files. */
export const DiaryForm = DiaryEntry.omit({ pictures: true, revision: true, at: true, clientId: true })
  .extend({
    clientId: z.string().uuid().optional(),
    at: localMoment,
    photographs: files,
    reportFile: files,
  })
  .superRefine(({ step, facts }, context) => {
    for (const fault of readDiaryFacts(step, facts).faults)
      context.addIssue({ code: "custom", path: ["facts", fault.field], message: faultCode(step, fault) });
  });
export type DiaryForm = z.output<typeof DiaryForm>;

/** Keeps what came along and answers the entry that names it. `known` is what a correction keeps of the earlier entry. */
export async function entryOfForm(
  ctx: Ctx,
  { photographs, reportFile, at, clientId, facts, ...entry }: DiaryForm,
  known: { readonly pictures?: readonly string[]; readonly document?: string | number | undefined } = {},
): Promise<DiaryEntry> {
  const pictures = [...(known.pictures ?? [])];
  for (const photograph of photographs) pictures.push(await keepDiaryPicture(ctx, await bytesOf(photograph)));
  const document =
    reportFile.length > 0 ? await keepTestReport(ctx, await sentFiles(reportFile), "reportFile") : known.document;
  return {
    ...entry,
    clientId: clientId ?? ctx.newId(),
    at: at ?? ctx.now().toISOString(),
    facts: document === undefined ? facts : { ...facts, document: String(document) },
    ...(pictures.length > 0 ? { pictures: pictures.slice(0, MOST_PICTURES) } : {}),
  };
}
