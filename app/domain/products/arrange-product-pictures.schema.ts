import { z } from "zod";

const Picture = z.object({ productId: z.string().uuid(), fileId: z.string().regex(/^[0-9a-f]{64}$/) });

export const ArrangeProductPictures = z.discriminatedUnion("move", [
  Picture.extend({ move: z.literal("first") }),
  Picture.extend({ move: z.literal("earlier") }),
  Picture.extend({ move: z.literal("later") }),
  Picture.extend({ move: z.literal("remove") }),
]);
export type ArrangeProductPictures = z.infer<typeof ArrangeProductPictures>;
