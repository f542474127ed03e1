import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFiles } from "./files.server.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "cho-lanh-files-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = Buffer.from("ảnh bó cải");

test("bytes come back by the name of their content", async () => {
  const files = makeFiles(folder);
  const id = await files.put(bytes);
  expect(id).toMatch(/^[0-9a-f]{64}$/);
  expect(Buffer.from((await files.get(id)) ?? [])).toEqual(bytes);
});

test("the same bytes at the same time are kept once, and nothing half-written stays", async () => {
  const files = makeFiles(folder);
  const ids = await Promise.all(Array.from({ length: 20 }, () => files.put(bytes)));
  expect(new Set(ids).size).toBe(1);
  expect(readdirSync(join(folder, ids[0]?.slice(0, 2) ?? ""))).toEqual([ids[0]]);
});

test.each(["0".repeat(64), "../../etc/passwd", "", "ABC"])("nothing is found under %s", async (id) => {
  expect(await makeFiles(folder).get(id)).toBeUndefined();
});
