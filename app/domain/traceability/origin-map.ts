import type { PlaceKind } from "./place.ts";

/** Where a lot was, as everybody may see it on a map. */
export type MapPoint = {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  /** False: the middle of the commune stands for a place that may be somebody's home. */
  readonly isExact: boolean;
  readonly commune: string;
  readonly communeEn: string;
  readonly places: readonly { readonly name: string; readonly nameEn: string | null }[];
};
/** A way from one point to the next, in the order in which the goods went it. */
export type MapLeg = { readonly from: string; readonly to: string };
export type MapName = {
  readonly name: string;
  readonly nameEn: string;
  readonly latitude: number;
  readonly longitude: number;
};
export type OriginMap = { readonly points: readonly MapPoint[]; readonly legs: readonly MapLeg[] };

/** A place with both its own coordinates and its commune's; the former stay on the server. */
export type LocatedPlace = {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly sellerKind: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Given when the form still promised that no map would show it. */
  readonly hidesPoint: boolean;
  readonly communeCode: string;
  readonly commune: string;
  readonly communeEn: string;
  readonly communeLatitude: number | null;
  readonly communeLongitude: number | null;
};

/** Kinds of places where nobody lives, when an organisation runs them. */
const PUBLIC_KINDS: readonly PlaceKind[] = ["packing_house", "factory", "store"];
const ORGANISATIONS = ["enterprise", "cooperative"];
const mayBeExact = ({ kind, sellerKind, hidesPoint }: LocatedPlace): boolean =>
  !hidesPoint && PUBLIC_KINDS.includes(kind) && ORGANISATIONS.includes(sellerKind);

/** About the size of a commune: 0.05 degrees are five and a half kilometres. */
const COARSE_STEP = 0.05;
const coarse = (degrees: number): number => Number((Math.round(degrees / COARSE_STEP) * COARSE_STEP).toFixed(2));

/**
 * The point that may be shown for a place. A field, a farm, a workshop or anything of a household may be a home: the middle
 * of its commune stands for it, or where none is known its coordinates rounded to about a commune (Law 91/2025/QH15).
 */
export function publicPoint(place: LocatedPlace): Omit<MapPoint, "places"> | undefined {
  const { latitude, longitude, commune, communeEn, communeCode } = place;
  const named = { commune, communeEn };
  if (mayBeExact(place) && latitude !== null && longitude !== null)
    return { ...named, key: place.id, latitude, longitude, isExact: true };
  if (place.communeLatitude !== null && place.communeLongitude !== null)
    return {
      ...named,
      key: communeCode,
      latitude: place.communeLatitude,
      longitude: place.communeLongitude,
      isExact: false,
    };
  if (latitude === null || longitude === null) return undefined;
  return { ...named, key: communeCode, latitude: coarse(latitude), longitude: coarse(longitude), isExact: false };
}

/**
 * Draws ways of lots on one map: `ways` are lists of place ids in the order of the goods' way. Places of one point are
 * named together; a way that stays at a point is no leg.
 */
export function drawWays(places: readonly LocatedPlace[], ways: readonly (readonly string[])[]): OriginMap {
  const keyOf = new Map<string, string>();
  const points = new Map<string, MapPoint>();
  for (const place of inOrder(places, ways)) {
    const point = publicPoint(place);
    if (!point) continue;
    keyOf.set(place.id, point.key);
    const known = points.get(point.key);
    const name = { name: place.name, nameEn: place.nameEn };
    points.set(point.key, known ? { ...known, places: [...known.places, name] } : { ...point, places: [name] });
  }
  const legs = new Map<string, MapLeg>();
  for (const way of ways) {
    const keys = way.flatMap((id) => keyOf.get(id) ?? []);
    keys.slice(1).forEach((to, index) => {
      const from = keys[index];
      if (from !== undefined && from !== to) legs.set(`${from} ${to}`, { from, to });
    });
  }
  return { points: [...points.values()], legs: [...legs.values()] };
}

/** The places that the ways touch, first touched first. */
function inOrder(places: readonly LocatedPlace[], ways: readonly (readonly string[])[]): LocatedPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...new Set(ways.flat())].flatMap((id) => byId.get(id) ?? []);
}

/** The land to show around these points, with room at the edges; undefined when there is none. */
export function areaAround(
  points: readonly MapPoint[],
): { south: number; north: number; west: number; east: number } | undefined {
  if (points.length === 0) return undefined;
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const room = (values: readonly number[]) => Math.max(0.06, (Math.max(...values) - Math.min(...values)) * 0.3);
  return {
    south: Math.min(...latitudes) - room(latitudes),
    north: Math.max(...latitudes) + room(latitudes),
    west: Math.min(...longitudes) - room(longitudes),
    east: Math.max(...longitudes) + room(longitudes),
  };
}
