import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** Settings of the test runner and of npm that a market under test must not inherit. */
const RUNNERS =
  /^(VITEST|VITE_|npm_|TEST$|DEV$|PROD$|SSR$|MODE$|BASE_URL$|NODE_ENV$|NODE_OPTIONS$|DATABASE_URL$|DEMO$|PORT$|DATA_DIR$)/;

export const cleanEnv = (own: Record<string, string>): NodeJS.ProcessEnv =>
  ({
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNERS.test(name))),
    ...own,
  }) as NodeJS.ProcessEnv;

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

export type Market = {
  readonly process: ChildProcess;
  readonly baseUrl: string;
  readonly bankUrl: string;
  /** Its simulator of the city's services. */
  readonly cityUrl: string;
  readonly dataDir: string;
  /** Everything it said so far. */
  readonly output: () => string;
  /** Asks it to end, waits, and answers its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

type Options = {
  dataDir: string;
  env?: Record<string, string>;
  command?: readonly [string, ...string[]];
  cwd?: string;
};

/** Starts a market of its own as a person would, and waits until it says that it is ready. */
export async function startMarket({
  dataDir,
  env = {},
  command = [process.execPath, "start.mjs"],
  cwd,
}: Options): Promise<Market> {
  const [port, bankPort, cityPort] = [await freePort(), await freePort(), await freePort()];
  const settings = cleanEnv({
    PORT: String(port),
    BANK_SIMULATOR_PORT: String(bankPort),
    CITY_SIMULATOR_PORT: String(cityPort),
    DATA_DIR: dataDir,
    ...env,
  });
  const [program, ...args] = command;
  const child = spawn(program, args, { env: settings, stdio: ["ignore", "pipe", "pipe"], ...(cwd ? { cwd } : {}) });
  let output = "";
  const isReady = new Promise<void>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/^Ready: /m.test(output)) done();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => fail(new Error(`the market ended (${String(code)}) before it was ready:\n${output}`)));
  });
  await isReady;
  const stop = async (signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, "exit") as Promise<[number | null]>;
    child.kill(signal);
    return (await ended)[0];
  };
  return {
    process: child,
    baseUrl: `http://localhost:${settings["PORT"] ?? port}`,
    bankUrl: `http://127.0.0.1:${bankPort}`,
    cityUrl: `http://127.0.0.1:${cityPort}`,
    dataDir,
    output: () => output,
    stop,
  };
}
