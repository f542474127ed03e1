import { networkInterfaces } from "node:os";
import { qrForTerminal } from "#app/adapters/qr-code.server.ts";
import { say } from "./bootstrap.mjs";
import type { Account } from "./child.ts";

const DEMO_PASSWORD = "ChoLanh!2026";
const DEMO_FACTOR_SECRET = "JBSWY3DPEHPK3PXP";

type Facts = { env: NodeJS.ProcessEnv; accounts: readonly Account[]; logFolder: string | undefined };

/** Says where the market is open: here, in the local network as a QR for a phone, and who can sign in to the demo. */
export async function announce({ env, accounts, logFolder }: Facts): Promise<void> {
  const port = env["PORT"] ?? "";
  const lan = lanAddress();
  if (lan !== undefined && env["DEMO"] === "1") {
    const address = `http://${lan}:${port}`;
    say(`\nOn a phone in the same network: ${address}\n${await qrForTerminal(address)}`);
  }
  if (accounts.length > 0) {
    say(`Demo accounts, password ${DEMO_PASSWORD}:`);
    for (const { email, name } of accounts) say(`  ${email.padEnd(34)} ${name}`);
    const outbox = `${env["PUBLIC_ORIGIN"] ?? `http://localhost:${port}`}/demo/hop-thu`;
    say(`Officials also need a code: ${outbox} shows it, or an authenticator app with the key ${DEMO_FACTOR_SECRET}.`);
  }
  if (logFolder !== undefined) say(`\nLogs: ${logFolder}`);
  say(`Ready: ${env["PUBLIC_ORIGIN"] ?? `http://localhost:${port}`}`);
}

const lanAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ family, internal }) => family === "IPv4" && !internal)?.address;
