import { z } from "zod";
import { ProductFactsForm } from "./create-product.schema.ts";

export const UpdateProduct = ProductFactsForm.extend({ productId: z.string().uuid() });
export type UpdateProduct = z.infer<typeof UpdateProduct>;
