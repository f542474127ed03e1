import { z } from "zod";
import { normalizePhone } from "../shared/phone.ts";
import { parseTaxCode } from "../shared/tax-code.ts";

const optional = (max: number) => z.string().trim().max(max).optional();
const slots = z.record(z.string().max(60), z.string().max(20)).default({});

/** What a buyer says at checkout. Shipping needs a commune and an address; an invoice name needs its tax code. */
export const PlaceOrder = z
  .object({
    idempotencyKey: z.string().trim().min(8).max(80),
    name: z.string().trim().min(2).max(80),
    phone: z
      .string()
      .trim()
      .max(20)
      .refine((text) => normalizePhone(text) !== undefined, { message: "phone" }),
    email: z.string().trim().max(254).email().optional(),
    delivery: z.enum(["ship", "pickup"]),
    wardCode: z.string().trim().max(5).optional(),
    address: optional(200),
    note: optional(300),
    method: z.enum(["vietqr", "vnpay", "stripe", "cod"]),
    voucher: optional(40),
    invoiceName: optional(120),
    taxCode: optional(20),
    invoiceAddress: optional(200),
    slot: slots,
  })
  .superRefine((input, issues) => {
    const missing = (field: "wardCode" | "address" | "taxCode") =>
      issues.addIssue({ code: "custom", path: [field], message: "required" });
    if (input.delivery === "ship" && !input.wardCode) missing("wardCode");
    if (input.delivery === "ship" && !input.address) missing("address");
    if (input.invoiceName && !input.taxCode) missing("taxCode");
    if (input.taxCode && !parseTaxCode(input.taxCode))
      issues.addIssue({ code: "custom", path: ["taxCode"], message: "tax-code" });
  });
export type PlaceOrder = z.infer<typeof PlaceOrder>;
