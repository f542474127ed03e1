import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "../../scripts/prepare-database.ts";
import { startEmbedded } from "../../db/embedded.server.ts";
import { databaseUrl } from "./database-url.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL that tests may do anything with. */
    adminUrl: string;
    /** Names the template database; unique, because a server given from outside may be shared. */
    template: string;
  }
}

/** One throwaway server a run, one prepared template on it; each test file clones the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const template = `cho_lanh_template_${process.pid}`;
  await run(server.url, `create database ${template}`);
  await prepareDatabase(databaseUrl(server.url, template));
  project.provide("adminUrl", server.url);
  project.provide("template", template);
  return async () => {
    await run(server.url, `drop database ${template} with (force)`);
    await server.stop();
  };
}

/** TEST_DATABASE_URL names a server to test against, for example an older PostgreSQL; else one is started for the run. */
async function openServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-test-"));
  chmodSync(dataDir, 0o755);
  const embedded = await startEmbedded({ dataDir, isThrowaway: true });
  const stop = async (): Promise<void> => {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: embedded.url, stop };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
