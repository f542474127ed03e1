import { Agent } from "node:http";
import { performance } from "node:perf_hooks";
import pg from "pg";
import { connect } from "#db/client.server.ts";
import {
  BYTES_AN_EDGE,
  fillGenealogy,
  lotCode,
  type FilledGenealogy,
} from "#db/seeds/measuring/fill-genealogy.server.ts";
import { SUPER_LOTS } from "#db/seeds/measuring/genealogy-shape.ts";
import type { Bench, Site } from "./benches.ts";
import { measure, send, timed, type Measured } from "./load.ts";
import { signInOfficial } from "./official.ts";

/** One that counts many lots, in milliseconds each time it was asked. */
export type Once = { readonly name: string; readonly lots: number; readonly ms: number[]; readonly floorMs: number[] };
type Say = (line: string) => void;

/** Two ask at a time: an inspector and a colleague, not a crowd. */
const LANES = 2;
const SLICE_MS = 2_000;

/** A genealogy of `edges` in the market's own database, and what is asked of it over HTTP. */
export async function traceBenches(
  site: Site,
  edges: number,
  say: Say,
): Promise<{ benches: Bench[]; once: () => Promise<Once[]> }> {
  const filled = await fill(site, edges, say);
  const cookie = await signInOfficial(site.baseUrl, "kiemtra@demo.cholanh.vn");
  const ids = await idsOf(site, filled);
  const lotAt = (layer: number): { path: string; id: string } => {
    const known = ids[layer] ?? [];
    const place = Math.floor(Math.random() * known.length);
    const { code = "", id = "" } = known[place] ?? {};
    return { path: `/api/lots/${filled.gtins[layer] ?? ""}/${code}/trace`, id };
  };
  const asked = (name: string, pick: () => { product: string; floor: string }, count = LANES): Bench => ({
    name,
    prepare: () =>
      Promise.resolve({
        product: lanes(count, site.baseUrl, () => pick().product, { Cookie: cookie }),
        bare: lanes(count, site.floorUrl, () => pick().floor, {}),
      }),
  });
  const step = () => {
    const { path, id } = lotAt(1 + Math.floor(Math.random() * 3));
    return { product: `${path}?direction=step`, floor: `/lot-step?id=${id}` };
  };
  const whole = () => {
    const direction = Math.random() < 0.5 ? "forward" : "back";
    const { path, id } = lotAt(direction === "forward" ? 0 : 4);
    return { product: `${path}?direction=${direction}`, floor: `/lot-trace?id=${id}&direction=${direction}` };
  };
  return {
    benches: [
      asked("trace step", step),
      asked("trace full", whole),
      // How long one waits when nobody else asks.
      asked("trace step alone", step, 1),
      asked("trace full alone", whole, 1),
    ],
    once: () => askOnce(site, filled, cookie, say),
  };
}

const lanes =
  (count: number, baseUrl: string, path: () => string, headers: Record<string, string>) =>
  (seconds: number): Promise<Measured> => {
    const agent = new Agent({ keepAlive: true, maxSockets: count });
    return measure({ connections: count, seconds }, () =>
      timed(agent, baseUrl, { method: "GET", path: path(), headers }, 200),
    ).finally(() => agent.destroy());
  };

async function fill({ databaseUrl }: Site, edges: number, say: Say): Promise<FilledGenealogy> {
  say(`A genealogy of ${edges} edges: about ${Math.ceil((edges * BYTES_AN_EDGE) / 1_048_576)} MB of disk.`);
  const { db, close } = connect(databaseUrl, { max: 1, applicationName: "cho-lanh-bench" });
  const startedAt = performance.now();
  let saidAt = 0;
  try {
    const filled = await fillGenealogy(db, {
      edges,
      progress: (what, done, all) => {
        const now = performance.now();
        if (done < all && now - saidAt < SLICE_MS) return;
        saidAt = now;
        say(`  ${what}: ${done} of ${all}, ${Math.round((now - startedAt) / 1_000)} s`);
      },
    });
    const lots = filled.lots.reduce((sum, count) => sum + count, 0);
    say(
      `${filled.edges} edges, ${lots} lots, ${filled.events} events in ${Math.round((performance.now() - startedAt) / 1_000)} s`,
    );
    return filled;
  } finally {
    await close();
  }
}

/** Some thousand lots of each layer, from all over it; not the super lots, which are asked by themselves. */
async function idsOf({ databaseUrl }: Site, filled: FilledGenealogy): Promise<{ code: string; id: string }[][]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const layers: { code: string; id: string }[][] = [];
    for (const [layer, gtin] of filled.gtins.entries()) {
      const count = filled.lots[layer] ?? 0;
      const codes = Array.from({ length: 2_000 }, () =>
        lotCode(SUPER_LOTS + Math.floor(Math.random() * (count - SUPER_LOTS))),
      );
      const { rows } = await client.query<{ code: string; id: string }>(
        "select i.code, i.id from lot_identities i join products p on p.id = i.product_id where p.gtin = $1 and i.code = any($2)",
        [gtin, codes],
      );
      layers.push(rows);
    }
    return layers;
  } finally {
    await client.end();
  }
}

/** The worst there is: a lot that reaches 200,000, asked for, shown as a page, and recalled. */
async function askOnce(site: Site, filled: FilledGenealogy, cookie: string, say: Say): Promise<Once[]> {
  const [gtin = ""] = filled.gtins;
  const ids = await superLots(site, gtin);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const time = async (baseUrl: string, path: string, body?: Record<string, string>): Promise<number> => {
    const startedAt = performance.now();
    const headers = { Cookie: cookie, Origin: site.baseUrl, "Content-Type": "application/x-www-form-urlencoded" };
    const answer = await send(agent, baseUrl, {
      method: body ? "POST" : "GET",
      path,
      headers,
      ...(body ? { body: new URLSearchParams(body).toString() } : {}),
    });
    if (answer.status !== (body ? 303 : 200)) throw new Error(`${path} answered ${answer.status}`);
    return performance.now() - startedAt;
  };
  const lots = await reachOf(site, ids[0] ?? "");
  say(`The super lot reaches ${lots} lots`);
  const many = async (ask: () => Promise<number>): Promise<number[]> => [await ask(), await ask(), await ask()];
  try {
    const floorMs = await many(() => time(site.floorUrl, `/lot-trace?id=${ids[0] ?? ""}&direction=forward`));
    const traced = await many(() => time(site.baseUrl, `/api/lots/${gtin}/${lotCode(0)}/trace?direction=forward`));
    const page = await many(() => time(site.baseUrl, `/quan-ly/lo/${ids[0] ?? ""}`));
    const recalled: number[] = [];
    for (const id of ids)
      recalled.push(await time(site.baseUrl, `/quan-ly/thu-hoi/${id}`, { intent: "recall", ...RECALL }));
    return [
      { name: "trace 200,000", lots, ms: traced, floorMs },
      { name: "trace page 200,000", lots, ms: page, floorMs },
      { name: "recall 200,000", lots, ms: recalled, floorMs },
    ];
  } finally {
    agent.destroy();
  }
}

const RECALL = {
  decisionNumber: "1/QĐ-ĐO",
  reason: "Đo xem thu hồi một lô đi xa mất bao lâu.",
  advice: "Không dùng hàng của lô này.",
};

async function superLots({ databaseUrl }: Site, gtin: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const codes = Array.from({ length: SUPER_LOTS }, (_, n) => lotCode(n));
  const { rows } = await client.query<{ id: string }>(
    "select i.id from lot_identities i join products p on p.id = i.product_id where p.gtin = $1 and i.code = any($2) order by i.code",
    [gtin, codes],
  );
  await client.end();
  return rows.map(({ id }) => id);
}

async function reachOf({ floorUrl }: Site, id: string): Promise<number> {
  const answer = (await (await fetch(`${floorUrl}/lot-trace?id=${id}&direction=forward`)).json()) as {
    lots: unknown[];
  };
  return answer.lots.length;
}
