import fc from "fast-check";
import { expect, test } from "vitest";
import type { DiaryEntry, DiaryResult } from "#app/domain/traceability/diary-entry.ts";
import { PLOT } from "#tests/factories/field-book.ts";
import { answered, putRight, queued, toSend, tried, type QueuedEntry } from "./queue-entry.ts";
import { BATCH, pauseAfter, syncAll, type Progress, type Stop, type SyncPorts } from "./sync-queue.ts";

const anEntry = (number: number, pictureKeys: readonly string[] = []): QueuedEntry =>
  queued({
    clientId: `entry-${number}`,
    sellerId: "seller",
    draft: { step: "irrigate", placeId: PLOT, at: `2026-11-28T06:0${number % 10}:00+07:00`, facts: {} },
    pictureKeys,
    writtenAt: `2026-11-28T00:00:${String(number).padStart(2, "0")}Z`,
  });

/** A browser's queue and a server, both in memory; `faults` says what the network does to each call, in turn. */
function aPhone(entries: readonly QueuedEntry[], faults: readonly ("ok" | "lost-request" | "lost-answer")[] = []) {
  const queue = new Map(entries.map((entry) => [entry.clientId, entry]));
  const server = new Map<string, DiaryEntry>();
  const events: string[] = [];
  const files = new Map<string, string>();
  const progress: Progress[] = [];
  let calls = 0;
  const ports: SyncPorts = {
    waiting: async () => toSend([...queue.values()]),
    take: async (ids) =>
      ids.flatMap((id) => {
        const entry = queue.get(id);
        if (!entry) return [];
        queue.set(id, tried(entry));
        return [entry];
      }),
    fileIdOf: async (key) => files.get(key),
    sendPicture: async (key) =>
      key === "unfit" ? { ok: true, value: { unfit: true } } : { ok: true, value: { fileId: `file of ${key}` } },
    keepFileId: async (key, fileId) => void files.set(key, fileId),
    send: async (sent) => {
      const fault = faults[calls++] ?? "ok";
      if (fault === "lost-request") return { ok: false, stop: "offline" };
      const results = sent.map((entry): DiaryResult => {
        const known = server.get(entry.clientId);
        if (!known) events.push(entry.clientId);
        server.set(entry.clientId, entry);
        return { clientId: entry.clientId, status: known ? "already" : "recorded" };
      });
      return fault === "lost-answer" ? { ok: false, stop: "offline" } : { ok: true, value: results };
    },
    settle: async (id, revision, result) => {
      const entry = queue.get(id);
      if (entry) queue.set(id, answered(entry, revision, result));
    },
    report: (step) => void progress.push(step),
  };
  return { ports, queue, server, events, progress, files };
}

test("everything is sent once, a few at a time, with progress", async () => {
  const phone = aPhone(Array.from({ length: BATCH + 1 }, (_, index) => anEntry(index)));
  expect(await syncAll(phone.ports)).toEqual({ sent: BATCH + 1, stop: null });
  expect(phone.progress).toEqual([
    { done: 0, of: BATCH + 1 },
    { done: BATCH, of: BATCH + 1 },
    { done: BATCH + 1, of: BATCH + 1 },
  ]);
  expect(await syncAll(phone.ports), "a second run has nothing to do").toEqual({ sent: 0, stop: null });
  expect(phone.events).toHaveLength(BATCH + 1);
});

test("whatever the network loses, every entry arrives once and none is lost", async () => {
  const fault = fc.constantFrom("ok" as const, "lost-request" as const, "lost-answer" as const);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.array(fault, { maxLength: 8 }), async (count, faults) => {
      const phone = aPhone(
        Array.from({ length: count }, (_, index) => anEntry(index)),
        faults,
      );
      for (let run = 0; run <= faults.length; run += 1) await syncAll(phone.ports);
      expect(new Set(phone.events).size).toBe(count);
      expect(phone.events).toHaveLength(count);
      expect([...phone.queue.values()].every(({ state }) => state === "sent")).toBe(true);
    }),
  );
});

test("an entry that is changed while it is on its way is sent again as changed", async () => {
  const phone = aPhone([anEntry(1)]);
  const { send } = phone.ports;
  let isFirst = true;
  const ports: SyncPorts = {
    ...phone.ports,
    send: async (entries) => {
      const answer = await send(entries);
      const entry = phone.queue.get("entry-1");
      if (isFirst && entry)
        phone.queue.set("entry-1", putRight(entry, { ...entry, draft: { ...entry.draft, facts: { note: "sửa" } } }));
      isFirst = false;
      return answer;
    },
  };
  await syncAll(ports);
  await syncAll(ports);
  expect(phone.events).toEqual(["entry-1"]);
  expect(phone.server.get("entry-1")?.facts).toEqual({ note: "sửa" });
  expect(phone.queue.get("entry-1")?.state).toBe("sent");
});

test("an entry that is thrown away before its turn is not sent", async () => {
  const phone = aPhone([anEntry(1), anEntry(2)]);
  const { sendPicture } = phone.ports;
  const ports: SyncPorts = {
    ...phone.ports,
    waiting: async () => {
      const all = await phone.ports.waiting();
      phone.queue.delete("entry-2");
      return all;
    },
    sendPicture,
  };
  await syncAll(ports);
  expect(phone.events).toEqual(["entry-1"]);
});

test("photographs go first and once; one the server will never take does not keep the entry back", async () => {
  const phone = aPhone([anEntry(1, ["a", "unfit"])], ["lost-request"]);
  await syncAll(phone.ports);
  expect(phone.files.get("a")).toBe("file of a");
  const again: string[] = [];
  await syncAll({ ...phone.ports, sendPicture: async (key) => (again.push(key), phone.ports.sendPicture(key)) });
  expect(again, "only the unfit one is asked about again").toEqual(["unfit"]);
  expect(phone.server.get("entry-1")?.pictures).toEqual(["file of a"]);
});

test.each(["signed-out", "other-seller", "busy", "offline"] as const)(
  "%s stops the run and everything waits",
  async (stop: Stop) => {
    const phone = aPhone([anEntry(1), anEntry(2)]);
    const outcome = await syncAll({ ...phone.ports, send: async () => ({ ok: false, stop }) });
    expect(outcome).toEqual({ sent: 0, stop });
    expect(await phone.ports.waiting()).toHaveLength(2);
  },
);

test("a server that says nothing of an entry is not asked for ever", async () => {
  const phone = aPhone([anEntry(1)]);
  let calls = 0;
  const outcome = await syncAll({
    ...phone.ports,
    send: async () => {
      calls += 1;
      return { ok: true, value: [] };
    },
  });
  expect(outcome.stop).toBe(null);
  expect(calls).toBe(1);
  expect(await phone.ports.waiting()).toHaveLength(1);
});

test("pauses double from five seconds to five minutes", () => {
  expect([1, 2, 3, 20].map(pauseAfter)).toEqual([5_000, 10_000, 20_000, 300_000]);
});
