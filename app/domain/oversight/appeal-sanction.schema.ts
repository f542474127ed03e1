import { z } from "zod";
import { paragraph } from "../shared/form-fields.ts";

export const AppealSanction = z.object({ words: paragraph(6000) });
export type AppealSanction = z.infer<typeof AppealSanction>;
