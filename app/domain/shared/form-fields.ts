import { z } from "zod";
import { isDay } from "./clock.ts";
import { tidy } from "./fold.ts";
import { normalizePhone } from "./phone.ts";
import { readVnd } from "./read-vnd.ts";
import type { RefusalCode } from "./refusal.ts";

/** Lets a refused value speak the refusal's sentence beside its field instead of a general one. */
export const says = (refusal: RefusalCode) => ({ message: refusal });

/** One line of text, without doubled spaces. */
export const line = (max: number) => z.string().trim().min(1).max(max).transform(tidy);

/** Text of several lines, as it was typed. */
export const paragraph = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .transform((text) => text.normalize("NFC"));

/** A calendar day, `YYYY-MM-DD`. */
export const day = () => z.string().refine(isDay, says("shared.not-a-day"));

/** A Vietnamese phone number in any writing, kept as `+84…`. */
export const phone = () =>
  z
    .string()
    .max(30)
    .transform((text, ctx) => {
      const number = normalizePhone(text);
      if (number === undefined) ctx.addIssue({ code: "custom", ...says("shared.not-a-phone") });
      return number ?? z.NEVER;
    });

/** A mail address; compared without case, so kept in lower case. */
export const email = () => z.string().trim().toLowerCase().max(254).email();

/** An amount of dong as people type it: `25.000`, `25k`. */
export const vnd = (max: number) =>
  z
    .string()
    .max(30)
    .transform((text, ctx) => {
      const amount = readVnd(text);
      if (amount === undefined) ctx.addIssue({ code: "custom", ...says("shared.not-an-amount") });
      return amount ?? z.NEVER;
    })
    .pipe(z.number().max(max));
