import { z } from "zod";
import { parseNetAmount } from "../products/net-content.ts";
import { day, line, says } from "../shared/form-fields.ts";
import { CONTAINER_KINDS } from "./container.ts";
import { SAID_UNITS } from "./quantity.ts";
import { DIFFERENCE_REASONS } from "./shipment.ts";

const MOST_AMOUNT = 10_000_000;

/** An amount as people type it, `12,5` or `12.5`, to the thousandth. */
export const amount = () =>
  z
    .string()
    .trim()
    .max(14)
    .transform((text, context) => {
      const read = parseNetAmount(text);
      if (read === undefined || read > MOST_AMOUNT)
        context.addIssue({ code: "custom", ...says("traceability.amount-not-a-number") });
      return read ?? z.NEVER;
    });

/** Nothing of it, or an amount. */
const amountOrNone = () =>
  z
    .string()
    .trim()
    .max(14)
    .transform((text, context) => {
      if (/^0+([.,]0{1,3})?$/.test(text)) return 0;
      const read = parseNetAmount(text);
      if (read === undefined || read > MOST_AMOUNT)
        context.addIssue({ code: "custom", ...says("traceability.amount-not-a-number") });
      return read ?? z.NEVER;
    });

/** Degrees Celsius to the tenth, below zero too. */
const degrees = () =>
  z
    .string()
    .trim()
    .max(6)
    .transform((text, context) => {
      const read = /^[-−]?\d{1,2}([.,]\d)?$/.test(text) ? Number(text.replace("−", "-").replace(",", ".")) : undefined;
      if (read === undefined || read < -40 || read > 60)
        context.addIssue({ code: "custom", ...says("traceability.not-degrees") });
      return read ?? z.NEVER;
    });

/** Amounts by lot; rows that nothing was typed into are left out. */
const lines = () =>
  z
    .record(z.string().uuid(), amount().optional())
    .default({})
    .transform((typed) =>
      Object.entries(typed).flatMap(([lotId, quantity]) => (quantity === undefined ? [] : [{ lotId, quantity }])),
    );
const ids = () => z.array(z.string().uuid()).max(60).default([]);
/** Ticked by whoever was told that the amounts do not add up, and stands by them. */
const confirmed = () => z.boolean().default(false);

export const ShipGoods = z.object({
  /** A link of the chain, by its id; else a tax code of this market; else a name and province. */
  partner: z.string().uuid().optional(),
  receiverTaxCode: line(30).optional(),
  receiverName: line(160).optional(),
  receiverProvince: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  on: day(),
  placeId: z.string().uuid(),
  lines: lines(),
  containers: ids(),
  carrier: line(120).optional(),
  vehicle: line(40).optional(),
  temperatureSet: degrees().optional(),
  note: line(300).optional(),
  confirmed: confirmed(),
});
export type ShipGoods = z.output<typeof ShipGoods>;

export const ReceiveGoods = z.object({
  placeId: z.string().uuid(),
  on: day(),
  /** What came of each lot; a lot that is left out came as it was sent. */
  got: z.record(z.string().uuid(), amountOrNone().optional()).default({}),
  why: z.record(z.string().uuid(), z.enum(DIFFERENCE_REASONS).optional()).default({}),
  remark: line(300).optional(),
});
export type ReceiveGoods = z.output<typeof ReceiveGoods>;

export const ReceiveFromSupplier = z.object({
  productId: z.string().uuid(),
  /** A partner of the seller's chain, by its link; else a name and province. */
  supplier: z.string().uuid().optional(),
  supplierName: line(160).optional(),
  supplierProvince: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  supplierLot: line(40).optional(),
  paperNumber: line(80).optional(),
  quarantineNumber: line(60).optional(),
  quantity: amount(),
  unit: z.enum(SAID_UNITS),
  code: z.string().trim().max(20).optional(),
  on: day(),
  expiresOn: day().optional(),
  placeId: z.string().uuid(),
});
export type ReceiveFromSupplier = z.output<typeof ReceiveFromSupplier>;

/** To whom goods go that are not sold in this shop. */
export const OUTSIDE_CHANNELS = ["gate", "wholesale", "kitchen", "fair", "family"] as const;
export const SellOutside = z.object({
  quantity: amount(),
  channel: z.enum(OUTSIDE_CHANNELS),
  on: day(),
  placeId: z.string().uuid(),
  confirmed: confirmed(),
});
export type SellOutside = z.output<typeof SellOutside>;

export const DestroyLot = z.object({
  quantity: amount(),
  reason: line(200),
  witness: line(120).optional(),
  on: day(),
  placeId: z.string().uuid(),
  confirmed: confirmed(),
});
export type DestroyLot = z.output<typeof DestroyLot>;

export const StockLot = z.object({ on: day(), placeId: z.string().uuid() });
export type StockLot = z.output<typeof StockLot>;

export const MakeContainers = z.object({
  kind: z.enum(CONTAINER_KINDS),
  name: line(60).optional(),
  count: z.coerce.number().int().min(1).max(20).default(1),
});
export type MakeContainers = z.output<typeof MakeContainers>;

export const PackContainer = z.object({
  placeId: z.string().uuid(),
  lines: lines(),
  containers: ids(),
  confirmed: confirmed(),
});
export type PackContainer = z.output<typeof PackContainer>;

/** Without lines or containers everything comes out. */
export const UnpackContainer = z.object({ placeId: z.string().uuid(), lines: lines(), containers: ids() });
export type UnpackContainer = z.output<typeof UnpackContainer>;
