import { z } from "zod";
import { tidy } from "../shared/fold.ts";
import { line } from "../shared/form-fields.ts";

/** What is said of a picture to those who cannot see it. The bytes travel beside it. */
export const AddProductPicture = z.object({
  productId: z.string().uuid(),
  alt: z.string().trim().min(3).max(200).transform(tidy),
  altEn: line(200).optional(),
});
export type AddProductPicture = z.infer<typeof AddProductPicture>;
