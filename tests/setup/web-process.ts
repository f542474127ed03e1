import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildFolder } from "../../scripts/bootstrap.mjs";
import { cleanEnv, freePort } from "./market.ts";

export type WebProcess = { readonly baseUrl: string; stop(): Promise<void> };

/** One web process of the production build on a database of the test's: for races between processes. */
export async function startWebProcess(databaseUrl: string, env: Record<string, string> = {}): Promise<WebProcess> {
  const server = join(buildFolder(), "server/server.js");
  if (!existsSync(server))
    throw new Error("There is no build of these sources: run npm run build first (npm test does).");
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-web-"));
  const settings = {
    NODE_ENV: "production",
    DEMO: "1",
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    RATE_LIMITS: "off",
    LOG_LEVEL: "error",
    ...env,
  };
  const child = spawn(process.execPath, [server], {
    env: cleanEnv(settings),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const baseUrl = `http://localhost:${port}`;
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 150) throw new Error(`the web process did not open:\n${output}`);
    if (
      await fetch(`${baseUrl}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await sleep(100);
  }
  return {
    baseUrl,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A browser as far as forms go: keeps cookies, sends the Origin of the page, follows nothing. */
export class FormVisitor {
  private readonly cookies = new Map<string, string>();
  private readonly baseUrl: string;

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl;
  }

  /** The same visitor at another door: cookies go along, as behind a load balancer. */
  at(baseUrl: string): FormVisitor {
    const twin = new FormVisitor(baseUrl);
    for (const [name, value] of this.cookies) twin.cookies.set(name, value);
    return twin;
  }

  /** Takes `Set-Cookie` lines that did not come from an answer: a session that was begun elsewhere. */
  keep(lines: readonly string[]): this {
    for (const line of lines) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return this;
  }

  async post(path: string, fields: Record<string, string>): Promise<Response> {
    return this.send(path, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: this.baseUrl } });
  }

  async get(path: string): Promise<Response> {
    return this.send(path, {});
  }

  private async send(
    path: string,
    init: { method?: string; body?: URLSearchParams; headers?: Record<string, string> },
  ): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(this.baseUrl + path, {
      ...init,
      headers: { ...init.headers, Cookie: cookie },
      redirect: "manual",
    });
    this.keep(answer.headers.getSetCookie());
    return answer;
  }
}
