import fc from "fast-check";
import { expect, test } from "vitest";
import { inForceOf, isCommentOpen, standingOf, type VersionDates } from "./version-standing.ts";

const DAY = 86_400_000;
const START = Date.parse("2026-01-01T00:00:00+07:00");

/** Versions as acts could have made them: published ones bind one after the other, withdrawn ones never bound. */
const histories = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 8 })
  .map((steps): VersionDates[] => {
    let day = 0;
    return steps.map(([gap, isWithdrawn]) => {
      day += gap;
      return {
        state: isWithdrawn ? "withdrawn" : "published",
        effectiveAt: new Date(START + day * DAY),
        commentUntil: null,
      };
    });
  });

test("at any moment at most one version binds: the latest that has come and was not withdrawn", () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: -5, max: 260 }), (versions, day) => {
      const now = new Date(START + day * DAY);
      const standings = versions.map((version) => standingOf(version, versions, now));
      expect(standings.filter((standing) => standing === "in-force").length).toBeLessThanOrEqual(1);
      const current = inForceOf(versions, now);
      versions.forEach((version, index) => {
        const effectiveAt = version.effectiveAt ?? now;
        if (version.state === "withdrawn") expect(standings[index]).toBe("withdrawn");
        else if (effectiveAt > now) expect(standings[index]).toBe("upcoming");
        else expect(standings[index]).toBe(version === current ? "in-force" : "superseded");
      });
      if (current?.effectiveAt) {
        const later = versions.filter(
          ({ state, effectiveAt }) =>
            state === "published" && effectiveAt !== null && effectiveAt <= now && effectiveAt > current.effectiveAt!,
        );
        expect(later).toEqual([]);
      }
    }),
  );
});

test("time only moves a published version forward: upcoming, in force, superseded", () => {
  const order = ["upcoming", "in-force", "superseded"];
  fc.assert(
    fc.property(histories, (versions) => {
      for (const version of versions.filter(({ state }) => state === "published")) {
        const seen = Array.from({ length: 60 }, (_, step) =>
          order.indexOf(standingOf(version, versions, new Date(START + step * 5 * DAY))),
        );
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
      }
    }),
  );
});

test("comments are taken to the end of the last day in Vietnam, and only on a draft", () => {
  const draft: VersionDates = { state: "draft", effectiveAt: null, commentUntil: "2026-11-30" };
  expect(isCommentOpen(draft, new Date("2026-11-30T16:59:59Z"))).toBe(true);
  expect(isCommentOpen(draft, new Date("2026-11-30T17:00:00Z"))).toBe(false);
  expect(isCommentOpen({ ...draft, state: "published" }, new Date("2026-11-29T00:00:00Z"))).toBe(false);
  expect(standingOf(draft, [draft], new Date("2026-11-29T00:00:00Z"))).toBe("commenting");
  expect(standingOf(draft, [draft], new Date("2026-12-02T00:00:00Z"))).toBe("draft");
});
