import { listOwnChainLinks } from "#app/domain/organisation/list-chain-links.server.ts";
import { addProductPicture } from "#app/domain/products/add-product-picture.server.ts";
import { createProduct } from "#app/domain/products/create-product.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, ProductId } from "#app/domain/shared/ids.ts";
import { destroyLot, sellOutside, stockLot } from "#app/domain/traceability/dispose-of-lot.server.ts";
import { makeContainers } from "#app/domain/traceability/make-containers.server.ts";
import { openLot } from "#app/domain/traceability/open-lot.server.ts";
import { packContainer } from "#app/domain/traceability/pack-container.server.ts";
import { receiveFromSupplier } from "#app/domain/traceability/receive-from-supplier.server.ts";
import { receiveGoods } from "#app/domain/traceability/receive-goods.server.ts";
import { shipGoods } from "#app/domain/traceability/ship-goods.server.ts";
import { transformLots } from "#app/domain/traceability/transform-lots.server.ts";
import { actingThen } from "../acting.server.ts";
import { goodOf, type DemoMarket, type DemoSeller } from "../demo-market.ts";
import { dayBefore } from "../market-time.ts";
import { picturesOf } from "../ports.server.ts";
import type { DaysAgo } from "../seed-types.ts";

const RICE = "bengo@hang.demo.cholanh.vn";
const TEA = "damtri@hang.demo.cholanh.vn";
const TEA_SOURCE = "HTX Chè shan Khau Vai";
const TEA_PICTURE = "che-xanh";
const STORE = "htx@demo.cholanh.vn";

/**
 * Goods change hands: tea from another province becomes lotus tea; sticky rice goes by the pallet from its grower to the
 * maker of young rice and on to a store; greens are on their way to that store.
 */
export async function moveGoods(market: DemoMarket): Promise<void> {
  await scentTea(market);
  const maker = goodOf(market, "com-dong").seller;
  const rice = await riceToMaker(market, maker);
  const youngRice = await makeYoungRice(market, maker, rice);
  await youngRiceToStore(market, maker, youngRice);
  await greensOnTheWay(market);
}

function sellerBy(market: DemoMarket, email: string): DemoSeller {
  const seller = market.sellers.find(({ seed }) => seed.email === email);
  if (!seller) throw new Error(`the demo has no seller ${email}`);
  return seller;
}

function placeOf(seller: DemoSeller, key: string): PlaceId {
  const placeId = seller.places.get(key);
  if (!placeId) throw new Error(`${seller.seed.email} has no place ${key}`);
  return placeId;
}

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error("the demo expected one");
  return one;
};

async function linkTo(ctx: Ctx, partner: string): Promise<string> {
  const links = await listOwnChainLinks(ctx);
  return first(links.filter((link) => (link.isMine ? link.partnerName : link.sellerName) === partner)).id;
}

/** The dry leaf comes from Thái Nguyên under an accepted confirmation, and leaves scented, in boxes. */
async function scentTea(market: DemoMarket): Promise<void> {
  const seller = sellerBy(market, TEA);
  const placeId = placeOf(seller, "house");
  const cook = await actingThen(market, TEA, 19, "09:20");
  const { productId } = await createProduct(cook, {
    categoryCode: "che-gao",
    name: "Chè shan khô để ướp",
    nameEn: "Dry shan tea for scenting",
    unit: "kg",
    unitEn: "kg",
    netContent: 1,
    netContentUnit: "kg",
    shippingWeightGrams: 1_050,
    usage: "Nguyên liệu để ướp sen, không bán lẻ.",
    usageEn: "Material for scenting, not sold by itself.",
    storage: "Kín, khô, xa mùi mạnh.",
    storageEn: "Sealed, dry, away from strong smells.",
    shelfLifeDays: 720,
    isPrepacked: false,
    seasonMonths: [],
    gtinSource: "operator",
  });
  for (const { bytes, alt, altEn } of (await picturesOf(TEA_PICTURE)).slice(0, 1))
    await addProductPicture(cook, { productId, bytes, alt, altEn });
  const leaf = await receiveFromSupplier(await actingThen(market, TEA, 18, "10:05"), {
    productId,
    supplier: await linkTo(cook, TEA_SOURCE),
    supplierLot: "KV-1126-03",
    paperNumber: "PXK 212/2026",
    quantity: 12,
    unit: "kg",
    on: dayBefore(market.startedAt, 18),
    expiresOn: dayBefore(market.startedAt, -600),
    placeId,
  });
  await transformLots(await actingThen(market, TEA, 3, "16:40"), {
    kind: "process",
    on: dayBefore(market.startedAt, 3),
    placeId,
    inputs: [{ lotId: leaf.lotId, quantity: 8 }],
    outputs: [{ productId: goodOf(market, "tra-sen").productId, quantity: 78, unit: "pack" }],
    facts: { variety: "Chè shan, sen bách diệp đầm Trị", pestControl: "none", harvester: "Gia đình bà Hiền" },
  });
}

/** A lot by weight, opened at dawn of its day. */
async function harvested(
  market: DemoMarket,
  seller: DemoSeller,
  good: { productId: ProductId; place: string; kilograms: number; daysAgo: DaysAgo; facts: Record<string, string> },
): Promise<LotId> {
  const on = dayBefore(market.startedAt, good.daysAgo);
  const { lotId } = await openLot(await actingThen(market, seller.seed.email, good.daysAgo, "05:10"), {
    productId: good.productId,
    placeId: placeOf(seller, good.place),
    producedOn: on,
    packedOn: on,
    quantity: good.kilograms,
    unit: "kg",
    facts: { pestControl: "none", ...good.facts },
  });
  return lotId;
}

const NO_MORE = { lines: [], containers: [], confirmed: false };

/** 120 kg on a pallet of two crates; a kilogram and a half comes wet. */
async function riceToMaker(market: DemoMarket, maker: DemoSeller): Promise<LotId> {
  const grower = sellerBy(market, RICE);
  const placeId = placeOf(grower, "mill");
  const lotId = await harvested(market, grower, {
    productId: goodOf(market, "nep-hoa-vang").productId,
    place: "field",
    kilograms: 320,
    daysAgo: 9,
    facts: { variety: "Nếp cái hoa vàng", harvester: "Tổ gặt Hạ Dục" },
  });
  const ctx = await actingThen(market, RICE, 8, "06:30");
  const crates = await makeContainers(ctx, { kind: "crate", name: "Sọt Hạ Dục", count: 2 });
  const pallet = first(await makeContainers(ctx, { kind: "pallet", name: "Pa-lét xanh", count: 1 }));
  for (const [index, { id }] of crates.entries())
    await packContainer(await actingThen(market, RICE, 8, `06:4${index}`), {
      ...NO_MORE,
      containerId: id,
      placeId,
      lines: [{ lotId, quantity: 60 }],
    });
  const loading = await actingThen(market, RICE, 8, "06:55");
  await packContainer(loading, { ...NO_MORE, containerId: pallet.id, placeId, containers: crates.map(({ id }) => id) });
  const { shipmentId } = await shipGoods(await actingThen(market, RICE, 8, "07:10"), {
    ...NO_MORE,
    partner: await linkTo(ctx, maker.seed.name[0]),
    on: dayBefore(market.startedAt, 8),
    placeId,
    containers: [pallet.id],
    carrier: "Hợp tác xã vận tải Đồng Phú",
    vehicle: "29C-418.26",
  });
  await receiveGoods(await actingThen(market, maker.seed.email, 8, "09:35"), {
    shipmentId,
    placeId: placeOf(maker, "com"),
    on: dayBefore(market.startedAt, 8),
    got: { [lotId]: 118.5 },
    why: { [lotId]: "damaged" },
    remark: "Một sọt dính mưa, hạt ướt bỏ ra.",
  });
  const where = { on: dayBefore(market.startedAt, 7), placeId, confirmed: false };
  const trader = await actingThen(market, RICE, 7, "15:00");
  await sellOutside(trader, { ...where, lotId, quantity: 150, channel: "wholesale" });
  return lotId;
}

async function makeYoungRice(market: DemoMarket, maker: DemoSeller, rice: LotId): Promise<LotId> {
  const { outputs } = await transformLots(await actingThen(market, maker.seed.email, 7, "04:20"), {
    kind: "process",
    on: dayBefore(market.startedAt, 7),
    placeId: placeOf(maker, "com"),
    inputs: [{ lotId: rice, quantity: 118.5 }],
    outputs: [{ productId: goodOf(market, "com-dong").productId, quantity: 196, unit: "pack" }],
    waste: { quantity: 19, unit: "kg", reason: "Trấu, hạt lép" },
    facts: { variety: "Nếp cái hoa vàng", pestControl: "none", harvester: "Nguyễn Thị Lượt" },
  });
  return first(outputs).lotId;
}

/** Cold to the cooperative's depot, where it goes on the shelf; a few packs thaw there and are destroyed. */
async function youngRiceToStore(market: DemoMarket, maker: DemoSeller, lotId: LotId): Promise<void> {
  const store = sellerBy(market, STORE);
  const on = dayBefore(market.startedAt, 6);
  const { shipmentId } = await shipGoods(await actingThen(market, maker.seed.email, 6, "08:00"), {
    ...NO_MORE,
    receiverTaxCode: store.seed.taxCode ?? "",
    on,
    placeId: placeOf(maker, "com"),
    lines: [{ lotId, quantity: 60 }],
    carrier: "Xe lạnh Mễ Trì",
    vehicle: "30H-552.10",
    temperatureSet: -18,
  });
  const placeId = placeOf(store, "depot");
  await receiveGoods(await actingThen(market, STORE, 6, "09:10"), { shipmentId, placeId, on, got: {}, why: {} });
  await stockLot(await actingThen(market, STORE, 6, "09:30"), { lotId, on, placeId });
  await destroyLot(await actingThen(market, STORE, 2, "18:20"), {
    lotId,
    quantity: 2,
    reason: "Rã đông vì mất điện tủ",
    witness: "Nguyễn Thị Nga",
    on: dayBefore(market.startedAt, 2),
    placeId,
    confirmed: false,
  });
}

/** Sent yesterday at dusk and not yet received: the store's desk has it waiting. */
async function greensOnTheWay(market: DemoMarket): Promise<void> {
  const good = goodOf(market, "rau-muong-yen-my");
  const { seller } = good;
  const lotId = await harvested(market, seller, {
    productId: good.productId,
    place: "field",
    kilograms: 45,
    daysAgo: 1,
    facts: { variety: "Muống hạt lá tre", harvester: "Tổ hái Yên Mỹ" },
  });
  const placeId = placeOf(seller, "field");
  const on = dayBefore(market.startedAt, 1);
  const packing = await actingThen(market, seller.seed.email, 1, "16:30");
  const crate = first(await makeContainers(packing, { kind: "crate", name: "Sọt Yên Mỹ", count: 1 }));
  const lines = [{ lotId, quantity: 18 }];
  await packContainer(packing, { ...NO_MORE, containerId: crate.id, placeId, lines });
  await shipGoods(await actingThen(market, seller.seed.email, 1, "17:15"), {
    ...NO_MORE,
    receiverTaxCode: sellerBy(market, STORE).seed.taxCode ?? "",
    on,
    placeId,
    lines: [{ lotId, quantity: 12 }],
    containers: [crate.id],
    vehicle: "29X1-330.71",
    note: "Rau hái chiều, tưới mát trước khi bày.",
  });
}
