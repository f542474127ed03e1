import fc from "fast-check";
import { expect, test } from "vitest";
import { aFieldBook, CABBAGE, PLOT } from "#tests/factories/field-book.ts";
import {
  answered,
  canDiscard,
  countsOf,
  inOrder,
  outdated,
  putRight,
  queued,
  toSend,
  tried,
  type QueuedEntry,
} from "./queue-entry.ts";

const entry = (change: Partial<QueuedEntry> = {}): QueuedEntry => ({
  ...queued({
    clientId: "01930000-0000-7000-8000-00000000e001",
    sellerId: aFieldBook().seller.id,
    draft: {
      step: "harvest",
      placeId: PLOT,
      productId: CABBAGE,
      at: "2026-11-28T06:00:00+07:00",
      facts: { amount: "42", unit: "kg" },
    },
    pictureKeys: [],
    writtenAt: "2026-11-27T23:05:00Z",
  }),
  ...change,
});
const recorded = { clientId: entry().clientId, status: "recorded" } as const;

test("an entry waits until it is answered, whatever becomes of the tries", () => {
  const waiting = tried(tried(entry()));
  expect(toSend([waiting])).toEqual([waiting]);
  const sent = answered(waiting, 1, { ...recorded, lotCode: "L2611A" });
  expect(sent).toMatchObject({ state: "sent", tries: 0, result: { lotCode: "L2611A" } });
  expect(toSend([sent])).toEqual([]);
});

test("an answer to an older form does not settle what was changed meanwhile, and its lot is not forgotten", () => {
  const changed = putRight(entry(), {
    draft: { ...entry().draft, facts: { amount: "40", unit: "kg" } },
    pictureKeys: [],
  });
  const late = answered(changed, 1, { ...recorded, lotCode: "L2611A" });
  expect(late).toMatchObject({ state: "waiting", revision: 2, result: { lotCode: "L2611A" } });
  expect(late.draft.facts["amount"]).toBe("40");
});

test.each(["refused", "conflict"] as const)("%s waits for a person and is not sent by itself", (status) => {
  const judged = answered(entry(), 1, { ...recorded, status });
  expect(judged.state).toBe(status);
  expect(toSend([judged])).toEqual([]);
  expect(toSend([putRight(judged, judged)])).toHaveLength(1);
});

test("only what the server has nothing of may be thrown away", () => {
  expect(canDiscard(entry())).toBe(true);
  expect(canDiscard(answered(entry(), 1, { ...recorded, status: "refused" }))).toBe(true);
  expect(canDiscard(answered(entry(), 1, { ...recorded, status: "conflict" })), "its first form stands").toBe(true);
  expect(canDiscard(tried(entry())), "sent without an answer: it may have arrived").toBe(false);
  expect(canDiscard(answered(entry(), 1, recorded))).toBe(false);
  expect(canDiscard(putRight(answered(entry(), 1, recorded), entry())), "a correction of what was sent").toBe(false);
});

test("entries go in the order of the work, those of one moment as they were written", () => {
  const at = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(at, at), { maxLength: 12 }), (moments) => {
      const all = moments.map(([done, written], index) =>
        entry({
          clientId: `${index}`,
          draft: { ...entry().draft, at: `2026-11-28T0${done}:00:00+07:00` },
          writtenAt: `2026-11-28T1${written}:00:00Z`,
        }),
      );
      const order = inOrder(all);
      expect([...order].sort()).toHaveLength(all.length);
      order.slice(1).forEach((later, index) => {
        const sooner = order[index];
        if (!sooner) return;
        const [a, b] = [Date.parse(sooner.draft.at), Date.parse(later.draft.at)];
        expect(a < b || (a === b && sooner.writtenAt <= later.writtenAt)).toBe(true);
      });
    }),
  );
});

test("sent entries leave after three days; what waits stays for ever", () => {
  const now = new Date("2026-12-02T00:00:00Z");
  const sent = entry({ state: "sent" });
  expect(outdated([sent, entry()], now)).toEqual([sent]);
  expect(outdated([sent], new Date("2026-11-29T00:00:00Z"))).toEqual([]);
});

test("counts tell what waits, what is refused and what is there twice", () => {
  const all = [entry(), entry(), entry({ state: "refused" }), entry({ state: "conflict" }), entry({ state: "sent" })];
  expect(countsOf(all)).toEqual({ waiting: 2, refused: 1, conflict: 1 });
});
