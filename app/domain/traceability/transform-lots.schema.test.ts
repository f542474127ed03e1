import { parseWithZod } from "@conform-to/zod";
import { describe, expect, test } from "vitest";
import { TransformForm } from "./transform-lots.schema.ts";

const LOT = "00000000-0000-7000-8000-000000000001";
const OTHER = "00000000-0000-7000-8000-000000000002";
const PRODUCT = "00000000-0000-7000-8000-000000000003";
const PLACE = "00000000-0000-7000-8000-000000000004";

/** A form as a browser posts it: every field of every row is there, most of them empty. */
function posted(changes: Record<string, string>) {
  const form = new FormData();
  const fields = {
    intent: "record",
    kind: "pack",
    on: "2026-11-28",
    placeId: PLACE,
    entered: "",
    [`inputs.${LOT}.amount`]: "",
    [`inputs.${OTHER}.amount`]: "",
    "outputs.0.productId": PRODUCT,
    "outputs.0.amount": "",
    "outputs.0.unit": "pack",
    "outputs.0.code": "",
    "outputs.0.expiresOn": "",
    waste: "",
    wasteUnit: "kg",
    wasteReason: "",
    note: "",
    "facts.packer": "",
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return parseWithZod(form, { schema: TransformForm });
}

describe("the form of work on lots, as it is posted", () => {
  test("a ticked lot without an amount is used whole; what nothing was typed into is left out", () => {
    const { value } = posted({ [`inputs.${LOT}.on`]: "on", "outputs.0.amount": "180" }) as { value: unknown };
    expect(value).toEqual({
      isConfirmed: false,
      work: {
        kind: "pack",
        on: "2026-11-28",
        placeId: PLACE,
        inputs: [{ lotId: LOT }],
        outputs: [{ productId: PRODUCT, quantity: 180, unit: "pack" }],
        note: undefined,
        facts: expect.anything() as unknown,
      },
    });
  });

  test("amounts with a comma, waste with its unit and why, and the word that the numbers are right", () => {
    const { value } = posted({
      [`inputs.${LOT}.amount`]: "72,5",
      "outputs.0.amount": "0,7",
      "outputs.0.unit": "ta",
      "outputs.0.code": "H1",
      waste: "2",
      wasteReason: "Lá già",
      confirmed: "on",
    }) as { value: { isConfirmed: boolean; work: unknown } };
    expect(value.isConfirmed).toBe(true);
    expect(value.work).toMatchObject({
      inputs: [{ lotId: LOT, quantity: 72.5 }],
      outputs: [{ productId: PRODUCT, quantity: 0.7, unit: "ta", code: "H1" }],
      waste: { quantity: 2, unit: "kg", reason: "Lá già" },
    });
  });

  test("letters, and half a row, are asked for beside their field", () => {
    const { error } = posted({
      [`inputs.${LOT}.amount`]: "tám",
      "outputs.1.productId": "",
      "outputs.1.amount": "5",
      "outputs.2.amount": "",
      "outputs.2.code": "H2",
    }) as { error: Record<string, string[]> };
    expect(Object.keys(error).sort()).toEqual([`inputs.${LOT}.amount`, "outputs.1.productId", "outputs.2.amount"]);
  });
});
