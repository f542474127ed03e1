import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import pg from "pg";
import { measure, send, timed, type Call, type Measured } from "./load.ts";

export type Site = { readonly baseUrl: string; readonly floorUrl: string; readonly databaseUrl: string };
type Run = (seconds: number) => Promise<Measured>;
export type Bench = { readonly name: string; prepare(site: Site): Promise<{ product: Run; bare: Run }> };

const CONNECTIONS = 4;
const agentOf = () => new Agent({ keepAlive: true, maxSockets: CONNECTIONS * 2 });
const steady =
  (baseUrl: string, call: Call): Run =>
  (seconds) => {
    const agent = agentOf();
    return measure({ connections: CONNECTIONS, seconds }, () => timed(agent, baseUrl, call, 200)).finally(() =>
      agent.destroy(),
    );
  };

const GTIN = "08938501234568";
const LOT = "L2611A";

const origin = (name: string, headers: Record<string, string>): Bench => ({
  name,
  async prepare({ baseUrl, floorUrl }) {
    return {
      product: steady(baseUrl, {
        method: "GET",
        path: `/01/${GTIN}/10/${LOT}`,
        headers: { Accept: "text/html", ...headers },
      }),
      bare: steady(floorUrl, { method: "GET", path: `/origin?gtin=${GTIN}&lot=${LOT}` }),
    };
  },
});

const checkout: Bench = {
  name: "checkout",
  async prepare({ baseUrl, floorUrl, databaseUrl }) {
    const listings = await stockUp(databaseUrl);
    const agent = agentOf();
    const product: Run = (seconds) =>
      measure({ connections: CONNECTIONS, seconds }, () => buyTwo(agent, baseUrl, listings));
    return { product, bare: steady(floorUrl, { method: "POST", path: "/checkout" }) };
  },
};

export const BENCHES: readonly Bench[] = [
  origin("origin", {}),
  origin("origin uncached", { Cookie: "cart_count=1" }),
  checkout,
];

/** Gives two listings of each of a few sellers a stock that measuring cannot empty, ledger and all. */
async function stockUp(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`
    with chosen as (
      select x.listing_id, min(x.lot_id::text)::uuid as lot_id from listing_lots x
      join listings l on l.id = x.listing_id and l.state = 'published'
      join lots o on o.id = x.lot_id and o.state = 'open' and not x.is_blocked
      group by x.listing_id limit 20
    ), grown as (
      update lots set quantity = quantity + 1000000 from chosen where lots.id = chosen.lot_id
    ), offered as (
      update listing_lots x set offered = offered + 1000000 from chosen c where x.listing_id = c.listing_id and x.lot_id = c.lot_id
    ), moved as (
      insert into stock_movements (id, listing_id, lot_id, kind, on_hand_delta, moved_at)
      select gen_random_uuid(), listing_id, lot_id, 'offered', 1000000, now() from chosen
    )
    update listing_stock s set on_hand = on_hand + 1000000 from chosen c where s.listing_id = c.listing_id returning s.listing_id as id
  `);
  await client.end();
  return rows.map(({ id }) => id);
}

let buyers = 0;

/** A new guest puts two goods in a basket; only the checkout itself is timed. */
async function buyTwo(agent: Agent, baseUrl: string, listings: readonly string[]): Promise<number> {
  buyers += 1;
  const headers: Record<string, string> = { Origin: baseUrl, "Content-Type": "application/x-www-form-urlencoded" };
  const first = buyers % listings.length;
  for (const index of [first, (first + 1) % listings.length]) {
    const body = new URLSearchParams({ intent: "add", listingId: listings[index] ?? "", quantity: "1" }).toString();
    const added = await send(agent, baseUrl, { method: "POST", path: "/gio-hang", headers, body });
    if (added.status !== 303) throw new Error(`the basket answered ${added.status}`);
    const cookies = [added.headers["set-cookie"] ?? []].flat().map((line) => line.split(";")[0] ?? "");
    const token = cookies.find((pair) => pair.startsWith("cart="));
    if (token) headers["Cookie"] = token;
  }
  const form = {
    idempotencyKey: randomUUID(),
    name: "Nguyễn Thị Đo",
    phone: `09140${String(buyers % 100_000).padStart(5, "0")}`,
    delivery: "ship",
    wardCode: "00577",
    address: "Số 5 ngõ 12",
    method: "vietqr",
  };
  return timed(
    agent,
    baseUrl,
    { method: "POST", path: "/thanh-toan", headers, body: new URLSearchParams(form).toString() },
    303,
  );
}
