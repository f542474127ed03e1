import { z } from "zod";

const isFile = (value: unknown): value is Blob => value instanceof Blob && value.size > 0;

/** A photograph sent with a form; a box left empty is no file. */
export const PictureField = z.custom<Blob | undefined>((value) => value === undefined || isFile(value));

/** A form that is only about its photograph. */
export const PictureForm = z.object({ picture: z.instanceof(Blob) });

export const bytesOf = async (picture: Blob): Promise<Uint8Array> => new Uint8Array(await picture.arrayBuffer());
