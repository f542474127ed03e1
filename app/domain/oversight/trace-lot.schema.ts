import { z } from "zod";

/** Which way a program asks: one step both ways, or everything a lot was made of or became. */
export const TraceDirection = z.enum(["step", "back", "forward"]);
export type TraceDirection = z.infer<typeof TraceDirection>;
