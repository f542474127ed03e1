import { z } from "zod";
import { says } from "#app/domain/shared/form-fields.ts";
import type { SentFile } from "#app/domain/shared/keep-document.server.ts";

const isFile = (value: unknown): value is Blob => value instanceof Blob && value.size > 0;

/** A box left empty is sent as a file without name and bytes: that is none. */
const chosen = (value: unknown): Blob[] => (Array.isArray(value) ? value : [value]).filter(isFile);

/** Photographs or a PDF that may come with a form; how many and what they are is judged where they are kept. */
export const DocumentsField = z.preprocess(chosen, z.array(z.custom<Blob>(isFile)).max(40));

/** A form that needs them. */
export const DocumentsNeeded = z.preprocess(
  chosen,
  z.array(z.custom<Blob>(isFile)).min(1, says("documents.none")).max(40),
);

export const sentFiles = (files: readonly Blob[]): Promise<SentFile[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: file instanceof File ? file.name : "",
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
