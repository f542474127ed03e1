import { z } from "zod";

/** A picture moved among its product's others, or taken away. */
export const ArrangeProductPictures = z.object({
  productId: z.string().uuid(),
  fileId: z.string().regex(/^[0-9a-f]{64}$/),
  move: z.enum(["first", "earlier", "later", "remove"]),
});
export type ArrangeProductPictures = z.infer<typeof ArrangeProductPictures>;
