import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type BrowserContext, type Page } from "playwright-core";

/** `deaf`: what is sent arrives, and the answer is lost on the way back. */
export type NetworkState = "up" | "down" | "deaf";
export type Network = { readonly url: string; set(state: NetworkState): void; stop(): Promise<void> };

/** A network between a phone and the market that can be cut; the market sees its own address as the page's origin. */
export async function aNetwork(marketUrl: string): Promise<Network> {
  const market = new URL(marketUrl);
  let state: NetworkState = "up";
  const pass = (req: IncomingMessage, res: ServerResponse): void => {
    if (state === "down") return void req.socket.destroy();
    const isAnswerLost = state === "deaf" && req.method !== "GET";
    const headers = { ...req.headers, host: market.host };
    if (headers.origin !== undefined) headers.origin = market.origin;
    const onward = request(new URL(req.url ?? "/", market), { method: req.method, headers }, (answer) => {
      if (isAnswerLost) {
        answer.resume().once("end", () => req.socket.destroy());
        return;
      }
      res.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(res);
    });
    onward.once("error", () => req.socket.destroy());
    req.pipe(onward);
  };
  const server = createServer(pass).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    set: (next) => {
      state = next;
      if (next === "down") server.closeAllConnections();
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export type Phone = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Switched off as a person does: what it remembers is on its disk. */
  switchOff(): Promise<void>;
  /** As when the battery is taken out: nothing is told, nothing is written any more. */
  kill(): Promise<void>;
};

const SCREEN = { width: 360, height: 740 };

/** A telephone that keeps what it has between lives: a browser of its own, with its data in `dir`. */
export async function aPhoneAt(dir: string, executable: string): Promise<Phone> {
  const portFile = join(dir, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const isRoot = process.getuid?.() === 0;
  const args = ["--headless=new", `--user-data-dir=${dir}`, "--remote-debugging-port=0", "--no-first-run"];
  const browser = spawn(
    executable,
    [...args, "--disable-background-networking", "--lang=vi", ...(isRoot ? ["--no-sandbox"] : []), "about:blank"],
    { stdio: "ignore", detached: true },
  );
  for (let tries = 0; !existsSync(portFile); tries += 1) {
    if (tries > 200 || browser.exitCode !== null) throw new Error("the phone's browser did not start");
    await sleep(50);
  }
  await sleep(100);
  const [port] = readFileSync(portFile, "utf8").split("\n");
  const remote = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = remote.contexts()[0];
  if (!context) throw new Error("the phone's browser has no window");
  const page = await context.newPage();
  await page.setViewportSize(SCREEN);
  const switchOff = async (): Promise<void> => {
    const ended = once(browser, "exit");
    await (await remote.newBrowserCDPSession()).send("Browser.close").catch(() => undefined);
    await ended;
  };
  return { page, context, switchOff, kill: () => kill(browser) };
}

async function kill(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null || browser.pid === undefined) return;
  const ended = once(browser, "exit");
  process.kill(-browser.pid, "SIGKILL");
  await ended;
}

/** A folder for a phone's data, and how to throw it away. */
export function aPhoneFolder(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), "cho-lanh-phone-"));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }) };
}
