import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { MapPoint } from "#app/domain/traceability/origin-map.ts";
import { show } from "#tests/setup/show.tsx";
import { JourneyMap } from "./journey-map.tsx";
import { layOutMap, MAP_HEIGHT, MAP_WIDTH } from "./map-layout.ts";

const point = (key: string, latitude: number, longitude: number, isExact = true): MapPoint => ({
  key,
  latitude,
  longitude,
  isExact,
  commune: `Xã ${key}`,
  communeEn: `${key} Commune`,
  places: [{ name: `Nhà ${key}`, nameEn: null }],
});
const north = point("Bắc", 21.2, 105.8, false);
const south = point("Nam", 20.9, 105.9);
const map = { points: [north, south], legs: [{ from: "Bắc", to: "Nam" }] };

describe("the drawn map", () => {
  it("puts north above south and east to the right, and all of it on the sheet, however far apart", () => {
    const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const somewhere = fc.tuple(degree(8.5, 23.3), degree(102.2, 109.4));
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 12 }), (places) => {
        const points = places.map(([latitude, longitude], index) => point(String(index), latitude, longitude));
        const laid = layOutMap({ points, legs: [], around: [] }, true).points;
        for (const { x, y } of laid) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(MAP_WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(MAP_HEIGHT);
        }
        const [a, b] = laid;
        if (a && b && a.latitude - b.latitude > 0.01) expect(a.y).toBeLessThan(b.y);
        if (a && b && a.longitude - b.longitude > 0.01) expect(a.x).toBeGreaterThan(b.x);
      }),
    );
  });

  it("stands without a script: points, names, the way, a scale and the list beneath", () => {
    const { container, getByRole } = show(<JourneyMap map={map} around={[]} tiles={null} />);
    expect(getByRole("img", { name: "Bản đồ đường đi của lô, 2 điểm" })).toBeTruthy();
    expect([...container.querySelectorAll(".journey-map-label")].map((label) => label.textContent)).toEqual([
      "Xã Bắc",
      "Xã Nam",
    ]);
    expect(container.querySelectorAll(".journey-map-leg")).toHaveLength(1);
    expect(container.querySelector(".journey-map-rule")?.textContent).toMatch(/^\d+ km$/);
    expect(getByRole("list").textContent).toContain("chỉ chỉ tới xã");
  });

  it("gives its script the same points, the tiles when there are, and nothing of the library before it is seen", () => {
    const tiles = { url: "https://tiles.example/{z}/{x}/{y}.png", attribution: "© Ai đó" };
    const { container } = show(<JourneyMap map={map} around={[]} tiles={tiles} />, "en");
    const box = container.querySelector<HTMLElement>("[data-journey-map]");
    expect(JSON.parse(box?.dataset["journeyMap"] ?? "")).toMatchObject({
      points: [{ latitude: 21.2, isExact: false, name: "Bắc Commune" }, { label: "2. Nhà Nam" }],
      tiles,
    });
    expect([...container.querySelectorAll("script")].map((script) => script.src).join()).not.toContain("leaflet");
    expect(box?.dataset["library"]).toContain("leaflet");
  });

  it("without a point says so", () => {
    const { container } = show(<JourneyMap map={{ points: [], legs: [] }} around={[]} tiles={null} />);
    expect(container.textContent).toBe("Chưa có vị trí nào để vẽ bản đồ.");
  });
});
