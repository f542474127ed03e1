import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlaceId, SellerId } from "../shared/ids.ts";
import { aggregate } from "./epcis-event.ts";
import { foldContainer, type ContainerEvent } from "./fold-container.ts";
import { despatchGoods, takeInGoods } from "./moving-events.ts";
import { buildSscc, ssccUri } from "./sscc.ts";

const place = { gln: "8938501000017" };
const crate = ssccUri(buildSscc("8938501", 1));
const pallet = ssccUri(buildSscc("8938501", 2));
const GTIN = "08938501234568";
const lot = (code: string, amount?: number, unit?: string) => ({ gtin: GTIN, lot: code, amount, unit });
const at = new Date("2026-11-28T01:00:00Z");
const by = (event: ContainerEvent["event"], seller = "a"): ContainerEvent => ({
  event,
  sellerId: seller as SellerId,
  placeId: `place-${seller}` as PlaceId,
});
const add = (...lots: ReturnType<typeof lot>[]) => by(aggregate({ at, place, action: "ADD", parent: crate, lots }));
const take = (...lots: ReturnType<typeof lot>[]) => by(aggregate({ at, place, action: "DELETE", parent: crate, lots }));
const inside = (...events: ContainerEvent[]) =>
  foldContainer(crate, events)?.contents.map(({ lot: code, quantity }) => [code, quantity]);

describe("what a container holds, EPCIS 2.0 §7.4.3", () => {
  test("sums what went in, less what came out, lot by lot", () => {
    expect(inside(add(lot("L1", 20, "KGM")), add(lot("L1", 5, "KGM"), lot("L2", 3)))).toEqual([
      ["L1", 25],
      ["L2", 3],
    ]);
    expect(inside(add(lot("L1", 20, "KGM"), lot("L2", 3)), take(lot("L1", 8, "KGM")))).toEqual([
      ["L1", 12],
      ["L2", 3],
    ]);
    expect(inside(add(lot("L1", 20, "KGM")), take(lot("L1", 20, "KGM")))).toEqual([]);
  });

  test("a lot taken out without an amount is gone, and unpacking without naming anything empties it", () => {
    expect(inside(add(lot("L1", 20), lot("L2", 3)), take(lot("L1")))).toEqual([["L2", 3]]);
    expect(inside(add(lot("L1", 20), lot("L2", 3)), take())).toEqual([]);
  });

  test("a crate set on a pallet stands on it until it is taken off; the pallet's own amounts are not the crate's", () => {
    const on = by(aggregate({ at, place, action: "ADD", parent: pallet, children: [crate] }));
    const off = by(aggregate({ at, place, action: "DELETE", parent: pallet, children: [crate] }));
    const packed = add(lot("L1", 20));
    expect(foldContainer(crate, [packed, on])).toMatchObject({ parent: pallet, contents: [{ lot: "L1" }] });
    expect(foldContainer(crate, [packed, on, off])?.parent).toBeNull();
    expect(foldContainer(pallet, [on])?.contents).toEqual([]);
  });

  test("it changes hands where its receipt is recorded, not where it is sent off", () => {
    const party = "https://id.gs1.org/417/8938501000024";
    const sent = by(
      despatchGoods({
        at,
        place,
        lots: [lot("L1", 20)],
        containers: [crate],
        from: party,
        to: party,
        despatch: "x",
        facts: {},
      }),
    );
    const got = by(
      takeInGoods({
        at,
        place,
        lots: [lot("L1", 20)],
        containers: [crate],
        from: party,
        to: party,
        despatch: "x",
        facts: {},
      }),
      "b",
    );
    expect(foldContainer(crate, [add(lot("L1", 20)), sent])?.holderId).toBe("a");
    expect(foldContainer(crate, [add(lot("L1", 20)), sent, got])).toMatchObject({ holderId: "b", placeId: "place-b" });
  });

  test("whatever is put in and taken out, no amount is ever negative, and all out is empty", () => {
    const step = fc.record({
      code: fc.constantFrom("L1", "L2", "L3"),
      grams: fc.integer({ min: 1, max: 50_000 }),
      isIn: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const events = steps.map(({ code, grams, isIn }) => (isIn ? add : take)(lot(code, grams / 1000, "KGM")));
        const folded = foldContainer(crate, events);
        for (const { quantity } of folded?.contents ?? []) expect(quantity).toBeGreaterThan(0);
        if (folded) {
          const out = folded.contents.map(({ lot: code, quantity }) => take(lot(code, quantity ?? undefined, "KGM")));
          expect(foldContainer(crate, [...events, ...out])?.contents).toEqual([]);
        }
      }),
    );
  });
});
