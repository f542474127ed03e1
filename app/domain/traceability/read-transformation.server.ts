import {
  listOwnOrGotLots,
  lockProductsToMake,
  type LotInHand,
  type ProductToMake,
} from "#db/queries/lots-in-hand.server.ts";
import { lockLotIdentities } from "#db/queries/lot-identities.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId, type ProductId, type SellerId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { balanceOf, excessAfter, type TransformationBalance } from "./mass-balance.ts";
import { readLotFacts } from "./lot.ts";
import type { SellerPlace } from "./place.ts";
import { amountSaid, inLotUnit, type Amount } from "./quantity.ts";
import type { TraceFacts } from "./trace-templates.ts";
import { factsOfMade } from "./facts-of-made.ts";
import type { TransformLots } from "./transform-lots.schema.ts";
import { expiryOf, latestExpiry, transformationFault, type TransformationFault } from "./transformation.ts";

export type ReadInput = { readonly lot: LotInHand; readonly amount: Amount };
export type ReadOutput = {
  readonly product: ProductToMake;
  readonly amount: Amount;
  readonly code: string | undefined;
  readonly expiresOn: string | null;
};
/** More is said to be used of a lot than it holds, give or take its tolerance. */
export type Overdrawn = { readonly lot: LotInHand; readonly amount: Amount; readonly excess: number };

export type ReadTransformation = {
  readonly inputs: readonly ReadInput[];
  readonly outputs: readonly ReadOutput[];
  readonly waste: Amount | undefined;
  readonly place: SellerPlace;
  readonly facts: TraceFacts;
  readonly balance: TransformationBalance;
  readonly overdrawn: readonly Overdrawn[];
};

const FAULT_FIELDS: Readonly<Record<TransformationFault, string>> = {
  "nothing-in": "inputs",
  "nothing-out": "outputs.0.amount",
  "input-twice": "inputs",
  "before-input": "on",
};

/**
 * Reads what somebody says was made of what, and judges the amounts. Refuses only what cannot be: nothing put in or taken
 * out, a lot or product that is not this seller's, a day to come, a lot that may not be touched. `locked` inside the
 * transaction that records it.
 */
export async function readTransformation(
  ctx: Ctx,
  sellerId: SellerId,
  work: TransformLots,
  { locked = false }: { locked?: boolean } = {},
): Promise<ReadTransformation> {
  const lots = await inputLots(ctx, sellerId, work, locked);
  const products = await productsOf(ctx, sellerId, work);
  const place = isUuid(work.placeId) ? await findSellerPlace(ctx.db, sellerId, work.placeId) : undefined;
  if (!place) throw new Refusal("traceability.unknown-place", { field: "placeId" });
  if (work.on > dayOf(ctx.now())) throw new Refusal("traceability.day-to-come", { field: "on" });
  const fault = transformationFault(factsOfLots(lots), outputGoods(products), work.on);
  if (fault) throw new Refusal(`traceability.transform-${fault}`, { field: FAULT_FIELDS[fault] });
  const inputs = lots.map((lot, index) => ({ lot, amount: usedAmount(lot, work.inputs[index]) }));
  const outputs = products.map((product, index) => readOutput(product, work, index, lots));
  const waste = work.waste && amountSaid(work.waste.quantity, work.waste.unit ?? "kg");
  return {
    inputs,
    outputs,
    waste,
    place,
    facts: readFacts(products, work),
    balance: balanceOf({
      inputs: inputs.map(({ lot, amount }) => ({ amount, content: lot.content })),
      outputs: outputs.map(({ product, amount }) => ({ ...product, amount })),
      waste,
      isAssembly: work.kind === "assemble",
    }),
    overdrawn: inputs.flatMap(({ lot, amount }) => {
      const excess = excessAfter(lot, amount.amount, lot.tolerancePermille);
      return excess > 0 ? [{ lot, amount, excess }] : [];
    }),
  };
}

/** In the order in which they were said. */
async function inputLots(ctx: Ctx, sellerId: SellerId, { inputs }: TransformLots, locked: boolean) {
  const ids = inputs.map(({ lotId }) => lotId as LotId);
  if (!ids.every(isUuid)) throw new NotFound("lot");
  if (locked) await lockLotIdentities(ctx.db, ids);
  const found = await listOwnOrGotLots(ctx.db, sellerId, ids, { locked });
  return ids.map((id) => {
    const lot = found.find((one) => one.id === id);
    if (!lot) throw new NotFound("lot");
    const field = `inputs.${lot.id}.amount`;
    if (lot.state !== "open")
      throw new Refusal(`traceability.input-${lot.state}`, { field, facts: { code: lot.code } });
    return lot;
  });
}

async function productsOf(ctx: Ctx, sellerId: SellerId, { outputs }: TransformLots): Promise<ProductToMake[]> {
  const ids = outputs.flatMap(({ productId }) => (isUuid(productId) ? [productId as ProductId] : []));
  const found = await lockProductsToMake(ctx.db, sellerId, ids);
  return outputs.map(({ productId }, index) => {
    const product = found.find(({ id }) => id === productId);
    if (!product) throw new Refusal("traceability.output-product", { field: `outputs.${index}.productId` });
    return product;
  });
}

export const factsOfLots = (lots: readonly LotInHand[]) =>
  lots.map(({ id: lotId, productId, producedOn, expiresOn }) => ({ lotId, productId, producedOn, expiresOn }));

const outputGoods = (products: readonly ProductToMake[]) =>
  products.map(({ id: productId, shelfLifeDays }) => ({ productId, shelfLifeDays }));

/** What is used of a lot, in the lot's own unit; all that is left where nothing is said. */
function usedAmount(lot: LotInHand, said: TransformLots["inputs"][number] | undefined): Amount {
  const field = `inputs.${lot.id}.amount`;
  if (said?.quantity === undefined) {
    if (lot.onHand <= 0) throw new Refusal("traceability.input-empty", { field, facts: { code: lot.code } });
    return { amount: lot.onHand, unit: lot.uom };
  }
  const amount =
    said.unit === undefined ? said.quantity : inLotUnit(amountSaid(said.quantity, said.unit), lot.uom, lot.content);
  if (amount === undefined) throw new Refusal("traceability.units-differ", { field, facts: { code: lot.code } });
  return { amount, unit: lot.uom };
}

function readOutput(
  product: ProductToMake,
  work: TransformLots,
  index: number,
  lots: readonly LotInHand[],
): ReadOutput {
  const said = work.outputs[index];
  if (!said) throw new Error("an output without its row");
  const field = (name: string) => `outputs.${index}.${name}`;
  const amount = amountSaid(said.quantity, said.unit);
  if (amount.unit === null && !Number.isInteger(amount.amount))
    throw new Refusal("traceability.packs-whole", { field: field("amount") });
  if (amount.amount <= 0) throw new Refusal("traceability.amount-not-a-number", { field: field("amount") });
  const goods = { productId: product.id, shelfLifeDays: product.shelfLifeDays };
  const inputs = factsOfLots(lots);
  const limit = latestExpiry(goods, inputs);
  if (said.expiresOn !== undefined && said.expiresOn < work.on)
    throw new Refusal("traceability.expired-before-packed", { field: field("expiresOn") });
  if (said.expiresOn !== undefined && limit !== undefined && said.expiresOn > limit)
    throw new Refusal("traceability.expires-after-input", { field: field("expiresOn"), facts: { day: limit } });
  return { product, amount, code: said.code, expiresOn: said.expiresOn ?? expiryOf(goods, inputs, work.on) };
}

/** What was typed of the new goods. What is missing is for the rules to say; what is no answer is refused beside its field. */
function readFacts(products: readonly ProductToMake[], { facts: typed = {} }: TransformLots): TraceFacts {
  let all: TraceFacts = {};
  for (const product of products) {
    const { facts, faults } = readLotFacts(product, typed);
    const wrong = faults.find(({ fault }) => fault !== "missing");
    if (wrong) throw new Refusal(`traceability.fact-${wrong.fault}`, { field: `facts.${wrong.field}` });
    all = { ...all, ...factsOfMade(product.group, facts) };
  }
  return all;
}
