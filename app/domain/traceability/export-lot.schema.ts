import { z } from "zod";

/** Of the lot alone (`lo`), or also of the lots it was made of (`chuoi`). */
export const ExportScope = z.enum(["lo", "chuoi"]).catch("lo");
export type ExportScope = z.infer<typeof ExportScope>;
