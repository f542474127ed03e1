import { z } from "zod";
import { day, says } from "../shared/form-fields.ts";
import { GOODS_GROUPS } from "../shared/goods-group.ts";
import { parseNetAmount } from "../products/net-content.ts";
import { Shares } from "./grower.schema.ts";
import { readLotFacts } from "./lot.ts";
import { SAID_UNITS } from "./quantity.ts";

/** A lot as a form sends it; `facts` are the fields of the trace template, as typed. */
const Lot = z.object({
  productId: z.string().uuid(),
  code: z.string().trim().max(20).optional(),
  placeId: z.string().uuid(),
  packedPlaceId: z.string().uuid().optional(),
  producedOn: day(),
  packedOn: day(),
  expiresOn: day().optional(),
  /** Packs are whole; what is weighed may be typed with a comma. */
  quantity: z.preprocess(
    (value) => (typeof value === "string" ? (parseNetAmount(value) ?? value) : value),
    z.number().positive().max(10_000_000),
  ),
  unit: z.enum(SAID_UNITS).default("pack"),
  facts: z.record(z.string().max(30), z.string().max(20_000).optional()).default({}),
});

/** What a use case is given. The group's own fields are judged there, by the product's real group. */
export const OpenLot = Lot;
export type OpenLot = Omit<z.input<typeof OpenLot>, "quantity"> & {
  readonly quantity: number;
  /** Who harvested what, in the unit of the lot; left out where the seller does not say it. */
  readonly shares?: readonly { readonly growerId: string; readonly quantity: number }[];
};

/** What the form posts: it says which group's fields it showed, so that each fault comes back beside its field. */
export const OpenLotForm = Lot.extend({
  group: z.enum(GOODS_GROUPS),
  categoryCode: z.string().max(40),
  needsQuarantine: z.boolean().default(false),
  shares: Shares,
}).superRefine(({ facts, quantity, unit, ...goods }, context) => {
  if (unit === "pack" && !Number.isInteger(quantity))
    context.addIssue({ code: "custom", path: ["quantity"], ...says("traceability.packs-whole") });
  for (const { field, fault } of readLotFacts(goods, facts).faults)
    context.addIssue({ code: "custom", path: ["facts", field], message: `traceability.fact-${fault}` });
});
