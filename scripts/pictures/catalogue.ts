import { type Good } from "./good.ts";
import { CRAFT } from "./scenes-craft.ts";
import { FRUIT } from "./scenes-fruit.ts";
import { GREENS } from "./scenes-greens.ts";
import { INDUSTRY } from "./scenes-industry.ts";
import { LARDER } from "./scenes-larder.ts";
import { PANTRY } from "./scenes-pantry.ts";

/** All goods that have pictures. */
export const CATALOGUE: readonly Good[] = [...GREENS, ...FRUIT, ...LARDER, ...PANTRY, ...CRAFT, ...INDUSTRY];
