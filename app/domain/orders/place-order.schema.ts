import { z } from "zod";
import { normalizePhone } from "../shared/phone.ts";
import { parseTaxCode } from "../shared/tax-code.ts";

const optional = (max: number) => z.string().trim().max(max).optional();
const slots = z.record(z.string().max(60), z.string().max(20)).default({});

/** A name of any generation or the code, of any province. */
const wardCode = optional(120);
const address = optional(200);
const invoiceName = optional(120);
const taxCode = optional(20);
const delivery = z.enum(["ship", "pickup"]);

/** Fields that depend on each other; apart from the rest, so that their messages come with the others' and not after them. */
const Dependent = z.object({ delivery, wardCode, address, invoiceName, taxCode }).superRefine((input, issues) => {
  const missing = (field: "wardCode" | "address" | "taxCode") =>
    issues.addIssue({ code: "custom", path: [field], message: "orders.field-required" });
  if (input.delivery === "ship" && !input.wardCode) missing("wardCode");
  if (input.delivery === "ship" && !input.address) missing("address");
  if (input.invoiceName && !input.taxCode) missing("taxCode");
  if (input.taxCode && !parseTaxCode(input.taxCode))
    issues.addIssue({ code: "custom", path: ["taxCode"], message: "orders.tax-code-wrong" });
});

/** What a buyer says at checkout. Shipping needs a commune and an address; an invoice name needs its tax code. */
export const PlaceOrder = z
  .object({
    idempotencyKey: z.string().trim().min(8).max(80),
    name: z.string().trim().min(2).max(80),
    phone: z
      .string()
      .trim()
      .max(20)
      .refine((text) => normalizePhone(text) !== undefined, { message: "orders.phone-wrong" }),
    email: z.string().trim().max(254).email().optional(),
    note: optional(300),
    method: z.enum(["vietqr", "vnpay", "stripe", "cod"]),
    voucher: optional(40),
    invoiceAddress: optional(200),
    slot: slots,
    wardCodePick: optional(5),
  })
  .and(Dependent);
export type PlaceOrder = z.infer<typeof PlaceOrder>;
