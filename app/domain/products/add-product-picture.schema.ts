import { z } from "zod";
import { tidy } from "../shared/fold.ts";

/** What is said of a picture to those who cannot see it. The bytes travel beside it. */
export const AddProductPicture = z.object({
  productId: z.string().uuid(),
  alt: z.string().trim().min(3).max(200).transform(tidy),
  altEn: z.string().max(200).transform(tidy).optional(),
});
export type AddProductPicture = z.infer<typeof AddProductPicture>;
