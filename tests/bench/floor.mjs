/**
 * The floor: the same work done with nothing but node:http and pg. `/origin` reads a lot's story in one prepared query;
 * `/lot-step` and `/lot-trace` walk a lot's genealogy; `/checkout` reserves two lines that cannot oversell and writes order, lines and an outbox row in one transaction.
 */
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });

const ORIGIN = `
  select l.code, l.produced_on, l.packed_on, l.expires_on, p.name, p.gtin, s.display_name, pl.name as place,
    (select json_agg(e.body order by e.occurred_at) from trace_event_lots t join trace_events e on e.id = t.event_id where t.lot_id = l.id) as events
  from lots l join products p on p.id = l.product_id join sellers s on s.id = l.seller_id join places pl on pl.id = l.place_id
  where p.gtin = $1 and l.code = $2`;

await pool.query(`
  create schema if not exists floor;
  create table if not exists floor.stock (id int primary key, on_hand int not null, reserved int not null default 0, check (reserved <= on_hand));
  create table if not exists floor.orders (id uuid primary key, total bigint not null, at timestamptz not null default now());
  create table if not exists floor.lines (order_id uuid not null references floor.orders, stock_id int not null, quantity int not null);
  create table if not exists floor.outbox (id uuid primary key, body jsonb not null);
  insert into floor.stock select i, 100000000 from generate_series(1, 100) i on conflict do nothing`);

async function origin(url) {
  const { rows } = await pool.query({
    name: "origin",
    text: ORIGIN,
    values: [url.searchParams.get("gtin"), url.searchParams.get("lot")],
  });
  return rows[0];
}

const step = (from, to) => `
  select p.gtin, i.code, e.quantity, e.occurred_at, t.event_hash from lot_edges e
  join lot_identities i on i.id = e.${to} join products p on p.id = i.product_id join trace_events t on t.id = e.event_id
  where e.${from} = $1 limit 500`;
const walk = (from, to) => `
  with recursive reached (id) as (
    select ${to} from lot_edges where ${from} = $1 union select e.${to} from reached r join lot_edges e on e.${from} = r.id
  )
  select id from reached`;
const NAMES = `
  select p.gtin, i.code, l.state from unnest($1::uuid[]) r (id) join lot_identities i on i.id = r.id join lots l on l.id = r.id
  join products p on p.id = i.product_id`;

async function lotStep(url) {
  const values = [url.searchParams.get("id")];
  const [back, forward] = await Promise.all([
    pool.query({ name: "step back", text: step("child_id", "parent_id"), values }),
    pool.query({ name: "step forward", text: step("parent_id", "child_id"), values }),
  ]);
  return { back: back.rows, forward: forward.rows };
}

async function lotTrace(url) {
  const isForward = url.searchParams.get("direction") === "forward";
  const [from, to] = isForward ? ["parent_id", "child_id"] : ["child_id", "parent_id"];
  const { rows } = await pool.query({ text: walk(from, to), values: [url.searchParams.get("id")] });
  const ids = rows.map(({ id }) => id);
  const lots = [];
  for (let at = 0; at < ids.length; at += 10_000)
    lots.push(...(await pool.query({ text: NAMES, values: [ids.slice(at, at + 10_000)] })).rows);
  return { lots };
}

async function checkout() {
  const id = randomUUID();
  const [a, b] = [1 + Math.floor(Math.random() * 50), 51 + Math.floor(Math.random() * 50)];
  const client = await pool.connect();
  try {
    await client.query("begin");
    for (const stock of [a, b]) {
      const { rowCount } = await client.query({
        name: "reserve",
        text: "update floor.stock set reserved = reserved + 1 where id = $1 and on_hand - reserved >= 1",
        values: [stock],
      });
      if (rowCount !== 1) throw new Error("sold out");
    }
    await client.query({
      name: "order",
      text: "insert into floor.orders (id, total) values ($1, $2)",
      values: [id, 57_000],
    });
    await client.query({
      name: "lines",
      text: "insert into floor.lines values ($1, $2, 1), ($1, $3, 1)",
      values: [id, a, b],
    });
    await client.query({ name: "outbox", text: "insert into floor.outbox values ($1, $2)", values: [id, "{}"] });
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
  return { id };
}

const server = createServer((req, res) => {
  const url = new URL(req.url ?? "/", "http://floor");
  const reads = { "/origin": origin, "/lot-step": lotStep, "/lot-trace": lotTrace };
  const read = reads[url.pathname];
  const work = read ? read(url) : checkout();
  work.then(
    (body) => res.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body ?? null)),
    (error) => res.writeHead(500).end(String(error)),
  );
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: server.address().port }));
process.on("disconnect", () => process.exit());
