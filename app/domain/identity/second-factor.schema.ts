import { z } from "zod";
import { givenCode } from "./sign-in.schema.ts";

/** The acts on the page of one's own second factor. */
export const SecondFactorAct = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("begin") }),
  z.object({ intent: z.literal("confirm"), code: givenCode() }),
  z.object({ intent: z.literal("renew"), code: givenCode() }),
  z.object({ intent: z.literal("remove"), code: givenCode() }),
]);
