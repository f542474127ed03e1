import { AREA_SUCCESSORS, AREAS, type AreaSeed } from "./areas/area-rows.ts";
import { HANOI_POINTS } from "./areas/hanoi-points.ts";

/** A commune of today, as sellers, places and deliveries name it. Made from the areas, so that there is one source. */
export type CommuneSeed = {
  readonly code: string;
  readonly provinceCode: string;
  readonly areaId: string;
  readonly name: string;
  /** Outside the city with its province: "Xã Tân Hưng, Tỉnh Hưng Yên". */
  readonly fullName: string;
  readonly fullNameEn: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Full names of every unit that came into it, whole or in part, the youngest generation first. */
  readonly formerNames: readonly string[];
};

const HOME = "01";

const byId = new Map(AREAS.map((area) => [area.id, area]));
const today = AREAS.filter(({ validTo }) => validTo === null);
const provinces = new Map(today.filter(({ level }) => level === "province").map((area) => [area.code, area]));
const points = new Map(
  HANOI_POINTS.trim()
    .split(/\s+/)
    .map((entry) => entry.split("|"))
    .map(([code = "", latitude, longitude]) => [code, [Number(latitude), Number(longitude)] as const]),
);

const predecessors = new Map<string, string[]>();
for (const { oldId, newId } of AREA_SUCCESSORS) {
  predecessors.set(newId, [...(predecessors.get(newId) ?? []), oldId]);
}

/** Walks back through the generations. */
function formerNamesOf({ id, fullName }: AreaSeed): string[] {
  const found = new Set<string>();
  for (let generation = predecessors.get(id) ?? []; generation.length > 0;) {
    for (const oldId of generation) found.add(byId.get(oldId)?.fullName ?? "");
    generation = generation.flatMap((oldId) => predecessors.get(oldId) ?? []);
  }
  found.delete(fullName);
  return [...found];
}

function communeOf(area: AreaSeed): CommuneSeed {
  const province = provinces.get(area.provinceCode);
  const isHome = area.provinceCode === HOME;
  const [latitude, longitude] = points.get(area.code) ?? [null, null];
  return {
    code: area.code,
    provinceCode: area.provinceCode,
    areaId: area.id,
    name: area.name,
    fullName: isHome ? area.fullName : `${area.fullName}, ${province?.fullName ?? ""}`,
    fullNameEn: isHome ? area.nameEn : `${area.nameEn}, ${province?.nameEn ?? ""}`,
    latitude: isHome ? latitude : null,
    longitude: isHome ? longitude : null,
    formerNames: formerNamesOf(area),
  };
}

/** The country's communes. */
export const ALL_COMMUNES: readonly CommuneSeed[] = today.filter(({ level }) => level === "commune").map(communeOf);

/** The 126 wards and communes of Hanoi. */
export const COMMUNES: readonly CommuneSeed[] = ALL_COMMUNES.filter(({ provinceCode }) => provinceCode === HOME);
