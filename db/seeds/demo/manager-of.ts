import { INDUSTRY_MANAGER, MANAGER } from "./people.ts";
import type { GoodSeed, SellerSeed } from "./seed-types.ts";

/** Categories of the city's key industrial goods, which the trade room neither sees nor decides. */
const INDUSTRIAL: ReadonlySet<string> = new Set(["dien-chieu-sang", "day-cap", "co-khi", "gia-dung"]);

const isIndustrial = ({ category }: GoodSeed): boolean => INDUSTRIAL.has(category);

/** The manager whose room looks after the good. */
export const managerOf = (good: GoodSeed) => (isIndustrial(good) ? INDUSTRY_MANAGER : MANAGER);

/** The manager whose room looks after a seller of these goods; a seller of both kinds is the trade room's. */
export const managerOfSeller = ({ goods }: SellerSeed) =>
  goods.length > 0 && goods.every(isIndustrial) ? INDUSTRY_MANAGER : MANAGER;
