import { describe, expect, test } from "vitest";
import type { TraceEventId } from "../shared/ids.ts";
import { groupJourney } from "./journey-groups.ts";
import type { JourneyStop } from "./journey.ts";

let count = 0;
const stop = (on: string, step: string, change: Partial<JourneyStop> = {}): JourneyStop => ({
  eventId: `e${(count += 1)}` as TraceEventId,
  eventHash: "ni:///x",
  kind: "work",
  on,
  recordedOn: on,
  place: null,
  facts: { step },
  isConformant: null,
  declaredWrongOn: null,
  ...change,
});

describe("routine work is told once with its days", () => {
  test("three waterings stand together at the first, everything else in its place", () => {
    const lines = groupJourney([
      stop("2026-11-01", "irrigate"),
      stop("2026-11-02", "spray", { kind: "treated" }),
      stop("2026-11-04", "irrigate"),
      stop("2026-11-05", "tend"),
      stop("2026-11-07", "irrigate"),
      stop("2026-11-08", "tend"),
    ]);
    expect(lines.map(({ first, last, days }) => [first.facts["step"], first.on, last.on, days.length])).toEqual([
      ["irrigate", "2026-11-01", "2026-11-07", 3],
      ["spray", "2026-11-02", "2026-11-02", 1],
      ["tend", "2026-11-05", "2026-11-05", 1],
      ["tend", "2026-11-08", "2026-11-08", 1],
    ]);
  });

  test("other facts, a declared error or another place keep an entry to itself", () => {
    const lines = groupJourney([
      stop("2026-11-01", "irrigate"),
      stop("2026-11-02", "irrigate"),
      stop("2026-11-03", "irrigate", { declaredWrongOn: "2026-11-04" }),
      stop("2026-11-05", "irrigate", { facts: { step: "irrigate", waterSource: "Giếng" } }),
      stop("2026-11-06", "spray", { kind: "treated" }),
      stop("2026-11-06", "spray", { kind: "treated" }),
      stop("2026-11-06", "spray", { kind: "treated" }),
    ]);
    expect(lines).toHaveLength(7);
  });
});
