import { z } from "zod";
import { tidy } from "../shared/fold.ts";
import { day, line, paragraph } from "../shared/form-fields.ts";
import { NET_CONTENT_UNITS, parseNetAmount } from "./net-content.ts";

const readPercent = (text: string): unknown => {
  const compact = text.trim().replace(",", ".").replace("%", "");
  return /^\d{1,2}(\.\d)?$/.test(compact) ? Math.round(Number(compact) * 10) : text;
};

const optionalParagraph = paragraph(2000).optional();

/** Facts of a product as a form sends them; a quantity may be typed with a comma. */
export const ProductFactsForm = z.object({
  categoryCode: z.string().min(1).max(40),
  name: z.string().trim().min(2).max(120).transform(tidy),
  nameEn: line(120).optional(),
  brand: line(80).optional(),
  unit: line(20),
  unitEn: line(20),
  netContent: z.preprocess(
    (value) => (typeof value === "string" ? (parseNetAmount(value) ?? value) : value),
    z.number().positive().max(1_000_000),
  ),
  netContentUnit: z.enum(NET_CONTENT_UNITS),
  shippingWeightGrams: z.number().int().min(1).max(500_000),
  ingredients: optionalParagraph,
  ingredientsEn: optionalParagraph,
  warnings: optionalParagraph,
  warningsEn: optionalParagraph,
  usage: optionalParagraph,
  usageEn: optionalParagraph,
  storage: optionalParagraph,
  storageEn: optionalParagraph,
  shelfLifeDays: z.number().int().min(1).max(3650).optional(),
  standard: line(200).optional(),
  selfDeclarationNumber: line(60).optional(),
  selfDeclaredOn: day().optional(),
  isPrepacked: z.boolean().default(false),
  /** Typed in percent, with a comma or a point. */
  balanceTolerancePermille: z.preprocess(
    (value) => (typeof value === "string" ? readPercent(value) : value),
    z.number().int().min(0).max(500).optional(),
  ),
  seasonMonths: z.array(z.number().int().min(1).max(12)).max(12).default([]),
});

export const CreateProduct = ProductFactsForm.extend({
  gtinSource: z.enum(["own", "operator"]),
  /** The number under the bars, typed with its check digit; read only when it is the seller's own. */
  gtin: line(20).optional(),
});
export type CreateProduct = z.infer<typeof CreateProduct>;
