import { z } from "zod";
import { day } from "../shared/form-fields.ts";
import { GOODS_GROUPS } from "../shared/goods-group.ts";
import { Shares } from "./grower.schema.ts";
import { readLotFacts } from "./lot.ts";

/** A lot as a form sends it; `facts` are the fields of the trace template, as typed. */
const Lot = z.object({
  productId: z.string().uuid(),
  code: z.string().trim().max(20).optional(),
  placeId: z.string().uuid(),
  packedPlaceId: z.string().uuid().optional(),
  producedOn: day(),
  packedOn: day(),
  expiresOn: day().optional(),
  quantity: z.number().int().min(1).max(1_000_000),
  facts: z.record(z.string().max(30), z.string().max(20_000).optional()).default({}),
});

/** What a use case is given. The group's own fields are judged there, by the product's real group. */
export const OpenLot = Lot;
export type OpenLot = z.input<typeof OpenLot> & {
  /** Who harvested what, in sale units; left out where the seller does not say it. */
  readonly shares?: readonly { readonly growerId: string; readonly quantity: number }[];
};

/** What the form posts: it says which group's fields it showed, so that each fault comes back beside its field. */
export const OpenLotForm = Lot.extend({
  group: z.enum(GOODS_GROUPS),
  categoryCode: z.string().max(40),
  needsQuarantine: z.boolean().default(false),
  shares: Shares,
}).superRefine(({ facts, ...goods }, context) => {
  for (const { field, fault } of readLotFacts(goods, facts).faults)
    context.addIssue({ code: "custom", path: ["facts", field], message: `traceability.fact-${fault}` });
});
