import { CRAFT } from "./craft.ts";
import { DAIRY } from "./dairy.ts";
import { FRUIT } from "./fruit.ts";
import type { Good } from "./good.ts";
import { GREENS } from "./greens.ts";
import { INDUSTRY } from "./industry.ts";
import { LARDER } from "./larder.ts";
import { PANTRY } from "./pantry.ts";
import { PANELS } from "./pictures.ts";
import { ROOTS } from "./roots.ts";

/** All goods that have pictures. */
export const CATALOGUE: readonly Good[] = [
  ...GREENS,
  ...ROOTS,
  ...FRUIT,
  ...LARDER,
  ...DAIRY,
  ...PANTRY,
  ...CRAFT,
  ...PANELS,
  ...INDUSTRY,
];
