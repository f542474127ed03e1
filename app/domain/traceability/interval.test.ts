import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, startOfDay } from "../shared/clock.ts";
import { earliestSafeHarvest, holdUntil, isInsideInterval, safeFrom, type Treatment } from "./interval.ts";

const at = (text: string) => new Date(`${text}:00+07:00`);
const sprayed = (text: string, waitingDays: number): Treatment => ({ at: at(text), waitingDays });

describe("waiting days before a harvest (Circular 21/2015/TT-BNNPTNT)", () => {
  it("are counted from the day of the treatment, whatever its hour", () => {
    expect(safeFrom(sprayed("2026-11-18T06:00", 7))).toBe("2026-11-25");
    expect(safeFrom(sprayed("2026-11-18T23:59", 7))).toBe("2026-11-25");
  });

  it("last until the latest of all treatments, not that of the last one", () => {
    const all = [sprayed("2026-11-10T08:00", 21), sprayed("2026-11-18T08:00", 7)];
    expect(earliestSafeHarvest(all)).toBe("2026-12-01");
    expect(earliestSafeHarvest([])).toBeUndefined();
    expect(holdUntil(at("2026-11-30T08:00"), all)).toBe("2026-12-01");
    expect(holdUntil(at("2026-12-01T05:00"), all)).toBeUndefined();
  });

  it("do not reach back to what was harvested before the treatment", () => {
    const evening = [sprayed("2026-11-18T17:00", 7)];
    expect(isInsideInterval(at("2026-11-18T05:30"), evening)).toBe(false);
    expect(isInsideInterval(at("2026-11-18T17:30"), evening)).toBe(true);
  });

  it("count a harvest of which only the day is known as after all of that day", () => {
    expect(isInsideInterval(startOfDay("2026-11-18"), [sprayed("2026-11-18T17:00", 7)])).toBe(true);
    expect(isInsideInterval(startOfDay("2026-11-17"), [sprayed("2026-11-18T17:00", 7)])).toBe(false);
  });

  it("are none for a product without any", () => {
    expect(isInsideInterval(at("2026-11-18T17:30"), [sprayed("2026-11-18T17:00", 0)])).toBe(false);
  });

  const moments = fc
    .integer({ min: 0, max: 90 * 24 * 60 })
    .map((minutes) => new Date(Date.UTC(2026, 8, 1) + minutes * 60_000));
  const treatments = fc.array(fc.record({ at: moments, waitingDays: fc.integer({ min: 0, max: 60 }) }), {
    maxLength: 12,
  });

  it("hold the same lot until the same day in whatever order the work was written down", () => {
    fc.assert(
      fc.property(
        treatments,
        moments,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (all, harvest, dice) => {
          const shuffled = all
            .map((treatment) => ({ treatment, order: dice.next().value as number }))
            .sort((a, b) => a.order - b.order)
            .map(({ treatment }) => treatment);
          expect(holdUntil(harvest, shuffled)).toBe(holdUntil(harvest, all));
        },
      ),
    );
  });

  it("hold exactly when some treatment before the harvest is not over, and never beyond the last of them", () => {
    fc.assert(
      fc.property(treatments, moments, (all, harvest) => {
        const running = all.filter((one) => one.at <= harvest && safeFrom(one) > dayOf(harvest));
        const until = holdUntil(harvest, all);
        expect(until !== undefined).toBe(running.length > 0);
        if (until !== undefined) expect(running.map(safeFrom)).toContain(until);
      }),
    );
  });
});
