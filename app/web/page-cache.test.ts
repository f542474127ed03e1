import express, { type Response } from "express";
import { expect, test } from "vitest";
import { served } from "#tests/setup/serve.ts";
import { pageCache } from "./page-cache.server.ts";

/** A page that says how often it was drawn, and carries a nonce. */
function drawing(answer: (res: Response, count: number) => void) {
  const cache = pageCache();
  let count = 0;
  const app = express();
  app.use((req, res, next) => {
    res.locals = { nonce: `nonce-${Math.random()}`, locale: req.query["lang"] ?? "vi" };
    res.setHeader("X-Nonce", String(res.locals["nonce"]));
    next();
  });
  app.use(cache.middleware);
  app.get("*", (_req, res) => {
    count += 1;
    answer(res, count);
  });
  return { app, cache };
}

const page = (res: Response, count: number): void =>
  void res
    .set("Surrogate-Control", "max-age=60")
    .type("html")
    .send(`<p>${count}</p><script nonce="${String(res.locals["nonce"])}"></script>`);
const textOf = async (url: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(url, { headers })).text();

test("visitors without cookies share a page, each with a nonce of its own", async () => {
  await served(drawing(page).app, async (url) => {
    expect(await textOf(url)).toContain("<p>1</p>");
    const second = await fetch(url);
    const text = await second.text();
    expect(text).toContain("<p>1</p>");
    expect(text).toContain(`nonce="${String(second.headers.get("x-nonce"))}"`);
    expect(second.headers.get("surrogate-control")).toBeNull();
  });
});

test("languages and addresses are kept apart", async () => {
  await served(drawing(page).app, async (url) => {
    expect(await textOf(url)).toContain("<p>1</p>");
    expect(await textOf(`${url}/?lang=en`)).toContain("<p>2</p>");
    expect(await textOf(`${url}/cho`)).toContain("<p>3</p>");
  });
});

test("who brings a cookie gets a page of their own; the cookie of the language does not count", async () => {
  await served(drawing(page).app, async (url) => {
    await textOf(url);
    expect(await textOf(url, { Cookie: "lang=vi" })).toContain("<p>1</p>");
    expect(await textOf(url, { Cookie: "cart=abc" })).toContain("<p>2</p>");
    expect(await textOf(url, { Authorization: "Bearer key" })).toContain("<p>3</p>");
  });
});

test("a recall empties the cache at once", async () => {
  const { app, cache } = drawing(page);
  await served(app, async (url) => {
    await textOf(url);
    cache.clear();
    expect(await textOf(url)).toContain("<p>2</p>");
  });
});

test("a page that was being drawn when a recall came is not kept", async () => {
  const { app, cache } = drawing((res, count) => {
    cache.clear();
    page(res, count);
  });
  await served(app, async (url) => {
    await textOf(url);
    expect(await textOf(url)).toContain("<p>2</p>");
  });
});

test.each<[string, (res: Response) => Response]>([
  ["a cookie", (res) => res.append("Set-Cookie", "cart=abc")],
  ["an error", (res) => res.status(500)],
  ["no wish to be kept", (res) => res.set("Surrogate-Control", "max-age=0")],
])("a page with %s is never kept", async (_what, mark) => {
  const { app } = drawing((res, count) => {
    res.set("Surrogate-Control", "max-age=60");
    mark(res).type("html").send(`<p>${count}</p>`);
  });
  await served(app, async (url) => {
    await textOf(url);
    const again = await fetch(url);
    expect(await again.text()).toContain("<p>2</p>");
    expect(again.headers.get("surrogate-control")).toBeNull();
  });
});
