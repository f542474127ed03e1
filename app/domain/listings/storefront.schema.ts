import { z } from "zod";
import { line } from "../shared/form-fields.ts";

export const StorefrontForm = z.object({
  brand: line(60).optional(),
  slogan: line(140).optional(),
  sloganEn: line(140).optional(),
});
export type StorefrontForm = z.infer<typeof StorefrontForm>;

export const StorefrontPicture = z.object({ alt: line(200), altEn: line(200).optional() });
export type StorefrontPicture = z.infer<typeof StorefrontPicture>;

export const ArrangeStorefront = z.object({
  fileId: z.string().regex(/^[0-9a-f]{64}$/),
  move: z.enum(["first", "earlier", "later", "remove"]),
});
export type ArrangeStorefront = z.infer<typeof ArrangeStorefront>;
