import { z } from "zod";
import { day, line } from "../shared/form-fields.ts";

/** What is done on a unit's page. */
export const UnitAct = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("open"),
    kind: line(40),
    code: line(40).transform((code) => code.toUpperCase().replace(/\s+/g, "-")),
    name: line(120),
    nameEn: line(120).optional(),
    from: day().optional(),
  }),
  z.object({ intent: z.literal("rename"), name: line(120), nameEn: line(120).optional(), from: day() }),
  z.object({ intent: z.literal("close"), lastDay: day() }),
  z.object({ intent: z.literal("merge"), successorCode: line(40), lastDay: day() }),
  z.object({ intent: z.literal("assign"), seller: line(80), from: day() }),
  z.object({ intent: z.literal("approve"), tenancyId: z.string().uuid() }),
  z.object({ intent: z.literal("refuse"), tenancyId: z.string().uuid(), reason: line(300) }),
  z.object({ intent: z.literal("leave"), tenancyId: z.string().uuid(), lastDay: day() }),
]);
export type UnitAct = z.infer<typeof UnitAct>;
export type ActOf<Intent extends UnitAct["intent"]> = Omit<Extract<UnitAct, { intent: Intent }>, "intent">;
