import { z } from "zod";
import { email, phone } from "../shared/form-fields.ts";
import { givenCode } from "./sign-in.schema.ts";
import { UpdateAccount } from "./update-account.schema.ts";

const Act = z.discriminatedUnion("intent", [
  UpdateAccount.extend({ intent: z.literal("save") }),
  z.object({ intent: z.literal("send-code"), phone: phone() }),
  z.object({ intent: z.literal("confirm-phone"), code: givenCode() }),
  z.object({ intent: z.literal("remove-phone") }),
  z.object({ intent: z.literal("add-email"), email: email() }),
  z.object({ intent: z.literal("end-session"), sessionId: z.string().uuid() }),
  z.object({ intent: z.literal("end-all") }),
]);

/** The acts on a person's own account page; a form that names none saves the facts. */
export const AccountAct = z.preprocess(
  (fields) => (typeof fields === "object" && fields !== null ? { intent: "save", ...fields } : fields),
  Act,
);
export type AccountAct = z.infer<typeof Act>;
