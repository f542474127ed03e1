import { cobalt, cobaltBand, fanArt } from "../art/drawings.ts";
import { print } from "../art/labels.ts";
import type { Shot } from "../engine/camera.ts";
import { dice } from "../engine/noise.ts";
import { group, put, several } from "../engine/things.ts";
import { cup, teapot } from "../models/ceramics.ts";
import { mandarin, pomelo } from "../models/citrus.ts";
import { fan, folded, hat, silk } from "../models/craft.ts";
import { egg } from "../models/dairy.ts";
import { tomato } from "../models/garden.ts";
import { bunch, chard, spinach } from "../models/greens.ts";
import { cabbage, lettuce } from "../models/heads.ts";
import { bulb, deskLamp } from "../models/lamps.ts";
import { coil, pipes } from "../models/machines.ts";
import { carrot } from "../models/roots.ts";
import { basket, heap, strew } from "../models/vessels.ts";
import { shelf, sweep, table, VIEWS } from "./stage.ts";

const WIDE = { ...VIEWS.table, eye: [0.4, 4.6, 12] as const, look: [0, 1.15, 0] as const, lens: 29 };

const food = (): Shot =>
  table(
    group(
      put(bunch(chard, 13, 0.46, 3), { at: [-6.2, 0, 0.9], turn: [0, -8, 0], size: 1.1 }),
      put(cabbage(2), { at: [-4.4, 0, -1.7], size: 1.05 }),
      put(lettuce(4), { at: [-1.6, 0, -2.0], size: 1.1 }),
      put(
        basket((t) => 1.4 + 0.5 * t, 1.05),
        { at: [0.2, 0, -0.1] },
      ),
      put(
        strew(
          dice(3),
          heap(dice(9), 12, 0.58, 1.4, () => 0.25),
          (i) => put(tomato(i), { size: 0.6 }),
          50,
        ),
        { at: [0.2, 0, -0.1] },
      ),
      several(5, (i) =>
        put(carrot(i), {
          at: [-0.5 + i * 0.1, 0.42, 2.0 + (i - 2) * 0.24],
          turn: [0, (i - 2) * 9 - 8, -88],
          size: 0.75,
        }),
      ),
      put(pomelo(2, ["#efc331", "#dca61c"], 2), { at: [3.1, 0.98, -0.9], size: 0.98 }),
      put(pomelo(5, ["#efc331", "#dca61c"], 1), { at: [4.9, 0.95, -1.5], size: 0.95 }),
      several(5, (i) =>
        put(mandarin(i), { at: [2.9 + i * 0.95, 0.52, 0.85 + (i % 2) * 0.7], size: 0.6, turn: [i * 8, i * 70, i * 5] }),
      ),
      several(4, (i) =>
        put(egg(["#dba877", "#c48c5c"], i), {
          at: [5.2 + (i % 2) * 0.9, 0.42, 2.0 + Math.floor(i / 2) * 0.5],
          turn: [84, i * 60, 0],
          size: 0.85,
        }),
      ),
      put(bunch(spinach, 22, 0.38, 5), { at: [4.8, 0, -0.2], turn: [0, 12, 0], size: 0.95 }),
    ),
    { ...WIDE },
  );

const craft = async (): Promise<Shot> => {
  const belly = await print(cobalt(3)),
    band = await print(cobaltBand());
  return shelf(
    group(
      put(teapot(belly, band), { at: [0.1, 0, 0.2], turn: [0, 24, 0], size: 1.2 }),
      several(3, (i) => put(cup(band), { at: [2.0 + i * 0.95, 0, 1.3 - (i % 2) * 0.7], size: 1.1 })),
      put(fan(await print(fanArt()), 2.9), { at: [-3.9, 0.2, -1.4], turn: [-12, 14, 0] }),
      put(hat(1.9), { at: [-3.4, 0.02, 1.2] }),
      put(
        basket((t) => 1.2 + 0.55 * Math.sin(t * 2.2), 1.6),
        { at: [3.4, 0, -1.5] },
      ),
      ...[
        ["#2f5d77", "#5f93ad"],
        ["#e0b04a", "#f2d48a"],
        ["#a8203f", "#d9597a"],
      ].map(([a, b], i) =>
        put(folded(2.4, 1.8, 0.42, silk(a!, b!), i), { at: [5.9, i * 0.42, 0.2], turn: [0, 10 + i * 6, 0] }),
      ),
    ),
    { ...WIDE },
  );
};

const industry = (): Shot =>
  sweep(
    group(
      several(3, (i) => put(bulb(i === 1 ? 1.5 : 0.3), { at: [-1.2 + i * 1.8, 0, 0.5 - (i % 2) * 0.9], size: 0.85 })),
      put(coil("#c2271f", 1.35), { at: [-4.6, 0, 0.6] }),
      put(coil("#e0a100", 1.2), { at: [-3.3, 0, 2.1] }),
      put(pipes(4, 0.42, 5), { at: [5.0, 0, -0.6], turn: [0, -20, 0] }),
      put(deskLamp("#2f5d77", 2.6), { at: [-4.2, 0, -2.2], turn: [0, 10, 0] }),
    ),
    { ...WIDE },
  );

/** The three groups of goods, wide: food, craft, industry. */
export const BANNERS = { food, craft, industry } satisfies Record<string, () => Shot | Promise<Shot>>;
