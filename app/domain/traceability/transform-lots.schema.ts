import { z } from "zod";
import { parseNetAmount } from "../products/net-content.ts";
import { day, line, says } from "../shared/form-fields.ts";
import type { RefusalCode } from "../shared/refusal.ts";
import { SAID_UNITS } from "./quantity.ts";
import { TRANSFORMATION_KINDS } from "./transformation.ts";

/** More rows than these are two pieces of work. */
export const MOST_INPUTS = 60;
export const MOST_OUTPUTS = 12;
const MOST_AMOUNT = 10_000_000;

/** What a use case is given. An input without an amount is used up whole. */
export const TransformLots = z.object({
  kind: z.enum(TRANSFORMATION_KINDS),
  on: day(),
  placeId: z.string().uuid(),
  inputs: z
    .array(
      z.object({
        lotId: z.string().uuid(),
        quantity: z.number().positive().max(MOST_AMOUNT).optional(),
        unit: z.enum(SAID_UNITS).optional(),
      }),
    )
    .max(MOST_INPUTS),
  outputs: z
    .array(
      z.object({
        productId: z.string().uuid(),
        quantity: z.number().positive().max(MOST_AMOUNT),
        unit: z.enum(SAID_UNITS),
        code: z.string().trim().max(20).optional(),
        expiresOn: day().optional(),
      }),
    )
    .max(MOST_OUTPUTS),
  waste: z
    .object({
      quantity: z.number().positive().max(MOST_AMOUNT),
      unit: z.enum(SAID_UNITS).default("kg"),
      reason: line(120).optional(),
    })
    .optional(),
  note: line(500).optional(),
  /** What the trace template of the new goods asks for, as typed. */
  facts: z.record(z.string().max(30), z.string().max(20_000).optional()).default({}),
});
export type TransformLots = z.input<typeof TransformLots>;

/** An empty field of a row says nothing; rows are records, whose fields come as they were sent. */
const orNothing = <Schema extends z.ZodTypeAny>(schema: Schema) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

/** An amount typed with a comma or a point. */
const typedAmount = orNothing(
  z
    .string()
    .trim()
    .max(14)
    .transform((text, context) => {
      const amount = parseNetAmount(text);
      if (amount === undefined || amount > MOST_AMOUNT)
        context.addIssue({ code: "custom", ...says("traceability.amount-not-a-number") });
      return amount ?? z.NEVER;
    }),
);

const ticked = z.preprocess((value) => value === true || value === "on", z.boolean());

const OutputRow = z.object({
  productId: orNothing(z.string().uuid()),
  amount: typedAmount,
  unit: z.enum(SAID_UNITS).default("pack"),
  code: orNothing(z.string().trim().max(20)),
  expiresOn: orNothing(day()),
});

/** The other button of the form: it shows the balance, or adds a lot by its code, and records nothing. */
export const SeeWork = z.object({ intent: z.literal("see") });

/**
 * What the form posts: a row for each lot in hand (ticked: all of it, unless an amount is typed) and for each new lot.
 * Rows that nothing was typed into are left out; half a row is asked for the rest.
 */
export const TransformForm = z
  .object({
    intent: z.literal("record"),
    kind: z.enum(TRANSFORMATION_KINDS),
    on: day(),
    placeId: z.string().uuid(),
    inputs: z.record(z.string().uuid(), z.object({ on: ticked, amount: typedAmount })).default({}),
    outputs: z.record(z.string().regex(/^\d{1,2}$/), OutputRow).default({}),
    waste: typedAmount,
    wasteUnit: z.enum(SAID_UNITS).default("kg"),
    wasteReason: line(120).optional(),
    note: line(500).optional(),
    facts: TransformLots.shape.facts,
    confirmed: z.boolean().default(false),
  })
  .superRefine(({ outputs }, context) => {
    for (const [row, { productId, amount, code, expiresOn }] of Object.entries(outputs)) {
      const ask = (field: string, refusal: RefusalCode) =>
        context.addIssue({ code: "custom", path: ["outputs", row, field], ...says(refusal) });
      if (amount === undefined && (code !== undefined || expiresOn !== undefined))
        ask("amount", "traceability.amount-missing");
      if (amount !== undefined && productId === undefined) ask("productId", "traceability.output-product");
    }
  })
  .transform(({ intent: _, inputs, outputs, waste, wasteUnit, wasteReason, confirmed, ...rest }) => ({
    isConfirmed: confirmed,
    work: {
      ...rest,
      inputs: Object.entries(inputs).flatMap(([lotId, { on, amount }]) =>
        on || amount !== undefined ? [{ lotId, ...(amount === undefined ? {} : { quantity: amount }) }] : [],
      ),
      outputs: Object.values(outputs).flatMap(({ productId, amount, ...output }) =>
        productId !== undefined && amount !== undefined ? [{ ...output, productId, quantity: amount }] : [],
      ),
      ...(waste === undefined
        ? {}
        : { waste: { quantity: waste, unit: wasteUnit, ...(wasteReason ? { reason: wasteReason } : {}) } }),
    } satisfies TransformLots,
  }));
