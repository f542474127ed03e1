import type { MapLeg, MapName, MapPoint } from "#app/domain/traceability/origin-map.ts";

/** The paper that the map is drawn on; a phone shows it at three quarters of this size. */
export const MAP_WIDTH = 440;
export const MAP_HEIGHT = 320;
const MARGIN = { x: 56, y: 44 };
/** At least this much land is shown, about ten kilometres, so that two fields side by side do not fill the sheet. */
const LEAST_SPAN = 0.1;
const LINE_HEIGHT = 17;
const LETTER = 7.4;

const KM_PER_DEGREE = 111.2;
const RULES = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500] as const;
const LONGEST_RULE = 110;

type Xy = { readonly x: number; readonly y: number };
export type LaidPoint = MapPoint & Xy & { readonly number: number; readonly label: Label };
export type LaidLeg = { readonly key: string; readonly path: string };
export type LaidName = Xy & { readonly name: string; readonly latitude: number; readonly longitude: number };
type ScaleBar = { readonly km: number; readonly width: number };
type Label = Xy & { readonly text: string; readonly anchor: "start" | "end" | "middle" };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Places points, legs and the names of communes around on the sheet, north at the top, names beside each other. */
export function layOutMap(
  { points, legs, around }: { points: readonly MapPoint[]; legs: readonly MapLeg[]; around: readonly MapName[] },
  isVietnamese: boolean,
): { points: readonly LaidPoint[]; legs: readonly LaidLeg[]; around: readonly LaidName[]; rule: ScaleBar } {
  const { project, rule } = projection(points);
  const spots = points.map((point) => ({ point, ...project(point) }));
  const taken: Box[] = spots.map(({ x, y }) => ({ left: x - 13, right: x + 13, top: y - 13, bottom: y + 13 }));
  const laid = spots.map(({ point, x, y }, index) => {
    const label = placeLabel({ x, y }, isVietnamese ? point.commune : point.communeEn, taken);
    taken.push(boxOf(label));
    return { ...point, x, y, number: index + 1, label };
  });
  const byKey = new Map(laid.map((point) => [point.key, point]));
  taken.push({ left: 0, right: 16 + rule.width, top: MAP_HEIGHT - 34, bottom: MAP_HEIGHT });
  return {
    points: laid,
    rule,
    legs: legs.flatMap(({ from, to }) => {
      const [a, b] = [byKey.get(from), byKey.get(to)];
      return a && b ? [{ key: `${from} ${to}`, path: arc(a, b) }] : [];
    }),
    around: around.flatMap((name) => {
      const { latitude, longitude } = name;
      const spot = { ...project(name), latitude, longitude, name: isVietnamese ? name.name : name.nameEn };
      const box = boxOf({ ...spot, text: spot.name, anchor: "middle" }, 0.75);
      if (!isInside(box) || taken.some((other) => overlap(box, other))) return [];
      taken.push(box);
      return [spot];
    }),
  };
}

/** Equirectangular, which is true to shape over a province when degrees of longitude are shortened by the latitude. */
function projection(points: readonly { latitude: number; longitude: number }[]): {
  project: (at: MapName | MapPoint) => Xy;
  rule: ScaleBar;
} {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const middle = { latitude: mid(latitudes), longitude: mid(longitudes) };
  const narrow = Math.cos((middle.latitude * Math.PI) / 180);
  const scale = Math.min(
    (MAP_WIDTH - 2 * MARGIN.x) / Math.max(LEAST_SPAN, span(longitudes) * narrow),
    (MAP_HEIGHT - 2 * MARGIN.y) / Math.max(LEAST_SPAN * 0.7, span(latitudes)),
  );
  const project = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
    x: round(MAP_WIDTH / 2 + (longitude - middle.longitude) * narrow * scale),
    y: round(MAP_HEIGHT / 2 - (latitude - middle.latitude) * scale),
  });
  const pixelsPerKm = scale / KM_PER_DEGREE;
  const km = RULES.findLast((length) => length * pixelsPerKm <= LONGEST_RULE) ?? RULES[0];
  return { project, rule: { km, width: round(km * pixelsPerKm) } };
}

const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const mid = (values: readonly number[]): number => (Math.max(...values) + Math.min(...values)) / 2;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Below, above, right or left of its point: the first spot where nothing else stands. */
function placeLabel({ x, y }: Xy, text: string, taken: readonly Box[]): Label {
  const spots: Label[] = [
    { text, x, y: y + 29, anchor: "middle" },
    { text, x, y: y - 19, anchor: "middle" },
    { text, x: x + 17, y: y + 5, anchor: "start" },
    { text, x: x - 17, y: y + 5, anchor: "end" },
    { text, x, y: y + 46, anchor: "middle" },
    { text, x, y: y - 36, anchor: "middle" },
  ];
  const isFree = (label: Label) => isInside(boxOf(label)) && !taken.some((box) => overlap(boxOf(label), box));
  return spots.find(isFree) ?? spots.find((label) => isInside(boxOf(label))) ?? pushInside(spots[0] as Label);
}

function pushInside(label: Label): Label {
  const half = (label.text.length * LETTER) / 2;
  return { ...label, x: Math.min(Math.max(label.x, half + 2), MAP_WIDTH - half - 2) };
}

function boxOf({ x, y, text, anchor }: Label, size = 1): Box {
  const width = text.length * LETTER * size;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE_HEIGHT * size * 0.8, bottom: y + LINE_HEIGHT * size * 0.25 };
}

const isInside = ({ left, right, top, bottom }: Box): boolean =>
  left >= 4 && right <= MAP_WIDTH - 4 && top >= 4 && bottom <= MAP_HEIGHT - 4;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A leg bows a little to its left, so that a way there and a way back are two lines, and ends short of both points. */
function arc(from: Xy, to: Xy): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const gap = Math.min(14, length / 3);
  const [ux, uy] = [dx / length, dy / length];
  const bow = Math.min(28, length * 0.16);
  const bend = { x: (from.x + to.x) / 2 + uy * bow, y: (from.y + to.y) / 2 - ux * bow };
  const start = { x: from.x + ux * gap, y: from.y + uy * gap };
  const end = { x: to.x - ux * gap, y: to.y - uy * gap };
  return `M${round(start.x)} ${round(start.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}`;
}
