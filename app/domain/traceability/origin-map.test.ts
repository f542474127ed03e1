import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawWays, publicPoint, type LocatedPlace } from "./origin-map.ts";
import { PLACE_KINDS } from "./place.ts";

const place = (change: Partial<LocatedPlace> = {}): LocatedPlace => ({
  id: "p1",
  kind: "packing_house",
  sellerKind: "cooperative",
  name: "Nhà sơ chế",
  nameEn: null,
  latitude: 20.98765,
  longitude: 105.91234,
  hidesPoint: false,
  communeCode: "00577",
  commune: "Xã Bát Tràng",
  communeEn: "Bat Trang Commune",
  communeLatitude: 20.97,
  communeLongitude: 105.93,
  ...change,
});

describe("points that everybody sees (personal data, Law 91/2025/QH15)", () => {
  test.each([
    ["the packing house of a cooperative", {}, true],
    ["the shop of an enterprise", { kind: "store", sellerKind: "enterprise" }, true],
    ["the shop of a household", { kind: "store", sellerKind: "household" }, false],
    ["a packing house whose form promised otherwise", { hidesPoint: true }, false],
    ["a field", { kind: "plot" }, false],
    ["a farm of an enterprise", { kind: "farm", sellerKind: "enterprise" }, false],
    ["a craftsman's workshop", { kind: "workshop", sellerKind: "enterprise" }, false],
  ] as const)("%s", (_what, change, isExact) => {
    expect(publicPoint(place(change))?.isExact).toBe(isExact);
  });

  test("a home's own coordinates never leave, whatever is known", () => {
    const degrees = fc.double({ min: 8, max: 109, noNaN: true, noDefaultInfinity: true });
    const maybe = fc.option(degrees, { nil: null });
    const any = fc.record({
      kind: fc.constantFrom(...PLACE_KINDS),
      sellerKind: fc.constantFrom("household", "individual", "household_business", "enterprise", "cooperative"),
      latitude: degrees,
      longitude: degrees,
      communeLatitude: maybe,
      communeLongitude: maybe,
    });
    fc.assert(
      fc.property(any, (change) => {
        const point = publicPoint(place(change));
        if (!point || point.isExact) return;
        const isCentre = point.latitude === change.communeLatitude && point.longitude === change.communeLongitude;
        // To a twentieth of a degree nobody's house is found.
        const onGrid = (value: number) => Math.abs(value * 20 - Math.round(value * 20)) < 1e-6;
        expect(isCentre || (onGrid(point.latitude) && onGrid(point.longitude))).toBe(true);
      }),
    );
  });

  test("a place without any coordinates has no point", () => {
    const nowhere = { latitude: null, longitude: null, communeLatitude: null, communeLongitude: null };
    expect(publicPoint(place(nowhere))).toBeUndefined();
  });
});

describe("ways on the map", () => {
  const field = place({ id: "field", kind: "plot", name: "Ruộng 1" });
  const other = place({ id: "other", kind: "plot", name: "Ruộng 2" });
  const house = place({ id: "house" });
  const shop = place({ id: "shop", kind: "store", name: "Quầy", latitude: 21.03, longitude: 105.85 });

  test("fields of one commune share a point, and what stays there is no leg", () => {
    const { points, legs } = drawWays(
      [shop, house, other, field],
      [
        ["field", "other", "house", "shop"],
        ["other", "house"],
      ],
    );
    expect(points.map(({ key, places }) => [key, places.map(({ name }) => name)])).toEqual([
      ["00577", ["Ruộng 1", "Ruộng 2"]],
      ["house", ["Nhà sơ chế"]],
      ["shop", ["Quầy"]],
    ]);
    expect(legs).toEqual([
      { from: "00577", to: "house" },
      { from: "house", to: "shop" },
    ]);
  });

  test("a place without a point is passed over, not drawn somewhere", () => {
    const nowhere = { latitude: null, longitude: null, communeLatitude: null, communeLongitude: null };
    const lost = place({ id: "lost", ...nowhere });
    expect(drawWays([field, lost, shop], [["field", "lost", "shop"]]).legs).toEqual([{ from: "00577", to: "shop" }]);
  });
});
