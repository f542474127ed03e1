import { z } from "zod";
import { says } from "#app/domain/shared/form-fields.ts";

const isPicture = (value: unknown): value is Blob => value instanceof Blob && value.size > 0;

/** A box left empty is sent as a file without name and bytes: that is no picture. */
const emptyAsNone = (value: unknown): unknown => (isPicture(value) ? value : undefined);

/** A photograph that may come with a form. */
export const PictureField = z.preprocess(emptyAsNone, z.custom<Blob>(isPicture).optional());

/** A form that is only about its photograph. */
export const PictureForm = z.object({
  picture: z.preprocess(emptyAsNone, z.custom<Blob>(isPicture, says("shared.no-picture"))),
});

export const bytesOf = async (picture: Blob): Promise<Uint8Array> => new Uint8Array(await picture.arrayBuffer());
