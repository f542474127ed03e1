import { z } from "zod";
import { day, line } from "../shared/form-fields.ts";

/** The stall's code stands on its sign. */
export const AskForStall = z.object({
  stallCode: line(40).transform((code) => code.toUpperCase()),
  from: day().optional(),
});
export type AskForStall = z.infer<typeof AskForStall>;
