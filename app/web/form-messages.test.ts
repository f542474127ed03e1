import { expect, test } from "vitest";
import { z, type ZodTypeAny } from "zod";
import { en } from "#app/i18n/en/index.ts";
import { makeTranslator } from "#app/i18n/translate.tsx";
import { vi } from "#app/i18n/vi/index.ts";
import { messageOf } from "./form-messages.ts";

const translators = { vi: makeTranslator("vi", vi), en: makeTranslator("en", en) };

function messageFor(schema: ZodTypeAny, value: unknown, locale: "vi" | "en" = "vi"): string {
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) throw new Error("the value is good");
  return messageOf(issue, translators[locale]);
}

const words = vi.web.form;
const CASES: [string, ZodTypeAny, unknown, string][] = [
  ["missing", z.string(), undefined, words.required],
  ["empty", z.string().min(1), "", words.required],
  ["too short", z.string().min(8), "abc", words.tooShort(8)],
  ["too long", z.string().max(3), "abcd", words.tooLong(3)],
  ["no number", z.number(), "abc", words.notANumber],
  ["a fraction", z.number().int(), 1.5, words.notWhole],
  ["too small", z.number().min(1000), 5, words.tooSmall("1.000")],
  ["not above", z.number().positive(), 0, words.mustExceed("0")],
  ["too big", z.number().max(1_000_000), 1e9, words.tooBig("1.000.000")],
  ["no e-mail", z.string().email(), "lan", words.notAnEmail],
  ["no choice", z.enum(["a", "b"]), "c", words.notAChoice],
  [
    "no such intent",
    z.discriminatedUnion("intent", [z.object({ intent: z.literal("add") })]),
    { intent: "x" },
    words.notAChoice,
  ],
  ["too few", z.array(z.string()).min(2), ["a"], words.tooFewItems(2)],
  ["a wrong pattern", z.string().regex(/^\d+$/), "abc", words.invalid],
  ["English of a schema", z.string().refine(() => false, "Nope, wrong"), "abc", words.invalid],
];

test.each(CASES)("%s is said in our words", (_what, schema, value, message) => {
  expect(messageFor(schema, value)).toBe(message);
});

test("a schema's own message is a refusal code, with its facts", () => {
  const params = { megapixels: 60, limit: 50 };
  const schema = z
    .string()
    .superRefine((_text, ctx) => ctx.addIssue({ code: "custom", message: "products.picture-too-large", params }));
  expect(messageFor(schema, "x")).toContain("60 megapixel");
  expect(messageFor(schema, "x", "en")).toContain("60 megapixels");
});

test("no message of the library is ever shown", () => {
  for (const [, schema, value] of CASES) {
    const raw = schema.safeParse(value).error?.issues[0]?.message;
    expect(messageFor(schema, value, "en")).not.toBe(raw);
  }
});
