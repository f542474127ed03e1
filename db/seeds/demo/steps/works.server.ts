import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { actingThen } from "../acting.server.ts";
import { goodOf, type DemoMarket } from "../demo-market.ts";
import { begin, only, part, sellerOf, work } from "../lot-work.server.ts";

/** Lots of three to six steps, merged and split, in all three groups of goods; and one whose numbers do not balance. */
export async function makeLotsOfLots(market: DemoMarket): Promise<void> {
  await fireTea(market);
  await gradePomelos(market);
  await assembleTeaSets(market);
  await assembleLamps(market);
  await packMoreThanThereIs(market);
}

/** Three hamlets pluck; the leaves are withered, fired, sorted, packed in two sizes, and one part is set aside. */
async function fireTea(market: DemoMarket): Promise<void> {
  const seller = sellerOf(market, "doiche@hang.demo.cholanh.vn");
  const [green, bud] = [goodOf(market, "che-xanh"), goodOf(market, "che-nu")];
  const about = { category: "che-gao", unit: ["kg", "kg"], net: [1, "kg"], picture: "che-xanh" } as const;
  const leaves = await part(market, seller, { ...about, name: ["Búp chè tươi Ba Trại", "Fresh Ba Trai tea leaves"] });
  const fired = await part(market, seller, { ...about, name: ["Chè sao chưa đóng gói", "Fired tea, loose"] });
  const plucked = [];
  for (const [quantity, time] of [
    [62, "06:10"],
    [45, "06:30"],
    [53, "06:50"],
  ] as const)
    plucked.push(
      await begin(market, seller, {
        daysAgo: 6,
        time,
        productId: leaves,
        place: "hill",
        quantity,
        unit: "kg",
        like: green.seed.lot,
      }),
    );
  const kilograms = (productId: typeof leaves, quantity: number) => ({ productId, quantity, unit: "kg" as const });
  const at = { place: "pans" } as const;
  const merged = await work(market, seller, {
    ...at,
    daysAgo: 6,
    time: "09:00",
    kind: "mix",
    inputs: plucked.map((lotId) => ({ lotId })),
    outputs: [kilograms(leaves, 160)],
  });
  const roasted = await work(market, seller, {
    ...at,
    daysAgo: 6,
    time: "21:00",
    kind: "process",
    inputs: [{ lotId: only(merged) }],
    outputs: [kilograms(fired, 35)],
    note: "Héo nhẹ, diệt men, vò, sao khô, lên hương",
  });
  const [best] = await work(market, seller, {
    ...at,
    daysAgo: 5,
    time: "08:30",
    kind: "grade",
    inputs: [{ lotId: only(roasted) }],
    outputs: [kilograms(fired, 30), kilograms(fired, 3.2)],
    waste: { quantity: 1.6, unit: "kg", reason: "Cẫng, vụn" },
  });
  const [packs] = await work(market, seller, {
    ...at,
    daysAgo: 5,
    time: "14:00",
    kind: "pack",
    inputs: [{ lotId: only(best ? [best] : []) }],
    outputs: [
      { productId: green.productId, quantity: 100, unit: "pack" },
      { productId: bud.productId, quantity: 95, unit: "pack" },
    ],
    waste: { quantity: 0.4, unit: "kg", reason: "Vụn" },
    facts: { packer: "Phùng Thị Liễu" },
  });
  const [forShop] = await work(market, seller, {
    ...at,
    daysAgo: 4,
    time: "08:00",
    kind: "split",
    inputs: [{ lotId: only(packs ? [packs] : []) }],
    outputs: [60, 40].map((quantity) => ({ productId: green.productId, quantity, unit: "pack" as const })),
  });
  const lotId = only(forShop ? [forShop] : []);
  const ctx = await actingThen(market, seller.seed.email, 4, "08:30");
  await offerLot(ctx, { listingId: green.listingId, lotId, quantity: 60 });
}

/** Weighed in the garden, rested and sorted in the store, sold by the fruit and by the box; what is bruised becomes jam. */
async function gradePomelos(market: DemoMarket): Promise<void> {
  const seller = sellerOf(market, "htx2@demo.cholanh.vn");
  const [fruit, box] = [goodOf(market, "buoi-dien"), goodOf(market, "buoi-dien-thung")];
  const jam = await part(market, seller, {
    category: "che-bien",
    name: ["Mứt cùi bưởi Diễn", "Dien pomelo peel jam"],
    unit: ["lọ", "jar"],
    net: [250, "g"],
    picture: "buoi-dien",
    shelfDays: 120,
    // Sugar goes in that is no lot of this market.
    tolerancePermille: 450,
  });
  const picked = [];
  for (const [quantity, time] of [
    [310, "07:00"],
    [215, "09:30"],
  ] as const)
    picked.push(
      await begin(market, seller, {
        daysAgo: 24,
        time,
        productId: fruit.productId,
        place: "old",
        quantity,
        unit: "kg",
        like: fruit.seed.lot,
      }),
    );
  const at = { place: "store" } as const;
  const [first, second] = await work(market, seller, {
    ...at,
    daysAgo: 10,
    time: "08:00",
    kind: "grade",
    inputs: picked.map((lotId) => ({ lotId })),
    outputs: [
      { productId: fruit.productId, quantity: 470, unit: "kg" },
      { productId: fruit.productId, quantity: 36, unit: "kg" },
    ],
    waste: { quantity: 7, unit: "kg", reason: "Quả dập" },
    note: "Để héo hai tuần, xếp theo cỡ",
  });
  const [single] = await work(market, seller, {
    ...at,
    daysAgo: 9,
    time: "08:00",
    kind: "pack",
    inputs: [{ lotId: only(first ? [first] : []) }],
    outputs: [
      { productId: fruit.productId, quantity: 280, unit: "pack" },
      { productId: box.productId, quantity: 38, unit: "pack" },
    ],
  });
  await work(market, seller, {
    ...at,
    daysAgo: 8,
    time: "14:00",
    kind: "process",
    inputs: [{ lotId: only(second ? [second] : []) }],
    outputs: [{ productId: jam, quantity: 180, unit: "pack" }],
    note: "Cùi ngâm nước muối, rim đường",
  });
  const ctx = await actingThen(market, seller.seed.email, 9, "09:00");
  const lotId = only(single ? [single] : []);
  await offerLot(ctx, { listingId: fruit.listingId, lotId, quantity: 60 });
}

/** Pots and cups come out of the kiln as lots of their own and are put together to sets. */
async function assembleTeaSets(market: DemoMarket): Promise<void> {
  const seller = sellerOf(market, "langnghe@demo.cholanh.vn");
  const set = goodOf(market, "am-chen");
  const like = set.seed.lot;
  const about = {
    category: "gom-su",
    unit: ["chiếc", "piece"],
    net: [1, "piece"],
    picture: "am-chen-bat-trang",
  } as const;
  const raw = await part(market, seller, { ...about, name: ["Ấm gốm mộc", "Unglazed teapot"] });
  const pot = await part(market, seller, { ...about, name: ["Ấm men lam", "Blue-glazed teapot"] });
  const cup = await part(market, seller, { ...about, name: ["Chén men lam", "Blue-glazed cup"] });
  const at = { place: "kiln" } as const;
  const begun = { ...at, daysAgo: 12, unit: "pack", like } as const;
  const unfired = await begin(market, seller, { ...begun, time: "08:00", productId: raw, quantity: 26 });
  const cups = await begin(market, seller, { ...begun, time: "08:30", productId: cup, quantity: 150 });
  const pots = await work(market, seller, {
    ...at,
    daysAgo: 8,
    time: "17:00",
    kind: "process",
    inputs: [{ lotId: unfired }],
    outputs: [{ productId: pot, quantity: 24, unit: "pack" }],
    waste: { quantity: 2, unit: "piece", reason: "Nứt khi nung" },
    note: "Vẽ lam, tráng men, nung 1.280 độ",
  });
  await work(market, seller, {
    ...at,
    daysAgo: 7,
    time: "10:00",
    kind: "assemble",
    inputs: [
      { lotId: only(pots), quantity: 24 },
      { lotId: cups, quantity: 144 },
    ],
    outputs: [{ productId: set.productId, quantity: 24, unit: "pack" }],
    facts: madeFacts(seller.seed.facts, like.facts),
  });
}

/** A lamp from its parts, and boxes of four from lamps. */
async function assembleLamps(market: DemoMarket): Promise<void> {
  const seller = sellerOf(market, "congnghiep@demo.cholanh.vn");
  const [lamp, box] = [goodOf(market, "den-led-9w"), goodOf(market, "den-led-hop")];
  const about = {
    category: "dien-chieu-sang",
    unit: ["chiếc", "piece"],
    net: [1, "piece"],
    picture: "den-led",
  } as const;
  const at = { place: "plant" } as const;
  const inputs = [];
  for (const [name, serialFrom] of [
    [["Mạch nguồn LED 9 W", "9 W LED driver"], "MN9-2611001"],
    [["Đui đèn E27", "E27 cap"], "DE27-2611001"],
    [["Vỏ tản nhiệt A60", "A60 heat sink"], "VA60-2611001"],
  ] as const) {
    const productId = await part(market, seller, { ...about, name });
    const lotId = await begin(market, seller, {
      ...at,
      daysAgo: 11,
      time: "08:00",
      productId,
      quantity: 320,
      unit: "pack",
      like: lamp.seed.lot,
      facts: { serialFrom, serialTo: "", model: "" },
    });
    inputs.push({ lotId, quantity: 300 });
  }
  const lamps = await work(market, seller, {
    ...at,
    daysAgo: 7,
    time: "15:00",
    kind: "assemble",
    inputs,
    outputs: [{ productId: lamp.productId, quantity: 300, unit: "pack" }],
    facts: {
      ...madeFacts(seller.seed.facts, lamp.seed.lot.facts),
      serialFrom: "TS9-261100900",
      serialTo: "TS9-261101199",
    },
  });
  await work(market, seller, {
    ...at,
    daysAgo: 6,
    time: "09:00",
    kind: "pack",
    inputs: [{ lotId: only(lamps), quantity: 160 }],
    outputs: [{ productId: box.productId, quantity: 40, unit: "pack" }],
    facts: madeFacts(seller.seed.facts, box.seed.lot.facts),
  });
}

/** 240 bags of a kilo out of 200 kg: recorded as it was said, and held until somebody looks. */
async function packMoreThanThereIs(market: DemoMarket): Promise<void> {
  const seller = sellerOf(market, "suondoi@hang.demo.cholanh.vn");
  const carrots = goodOf(market, "ca-rot-suon-doi");
  const { productId } = carrots;
  const lotId = await begin(market, seller, {
    daysAgo: 2,
    time: "06:00",
    productId,
    place: "beds",
    quantity: 200,
    unit: "kg",
    like: carrots.seed.lot,
  });
  await work(market, seller, {
    daysAgo: 1,
    time: "08:00",
    place: "house",
    kind: "pack",
    inputs: [{ lotId }],
    outputs: [{ productId, quantity: 240, unit: "pack", code: "L2611VUOT" }],
  });
}

const madeFacts = (...facts: readonly (Readonly<Record<string, string | number>> | undefined)[]) =>
  Object.fromEntries(facts.flatMap((some) => Object.entries(some ?? {}).map(([key, value]) => [key, String(value)])));
