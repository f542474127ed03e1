import type { Shot } from "../engine/camera.ts";
import { sheet, type Vec } from "../engine/geometry.ts";
import type { Rig } from "../engine/light.ts";
import { cloud } from "../engine/noise.ts";
import type { Camera } from "../engine/raster.ts";
import { cloth, hex, type Material, mottled, plaster, surface, wood } from "../engine/surfaces.ts";
import { group, made, type Thing } from "../engine/things.ts";

/** Morning at a window on the left: warm sun, cool sky, a warm room. */
const MORNING: Rig = {
  window: [-0.86, 0.72, 0.34],
  spread: 0.16,
  sun: [3.0, 2.55, 1.95],
  sky: [0.5, 0.53, 0.57],
  room: [0.34, 0.28, 0.22],
};

/** A workshop: lower, softer, redder. */
const WORKSHOP: Rig = {
  window: [-0.8, 0.75, 0.55],
  spread: 0.26,
  sun: [2.8, 2.35, 1.8],
  sky: [0.46, 0.45, 0.45],
  room: [0.3, 0.23, 0.18],
};

/** A studio: broad, even, cool. */
const STUDIO: Rig = {
  window: [-0.7, 0.9, 0.6],
  spread: 0.34,
  sun: [2.1, 2.15, 2.2],
  sky: [0.55, 0.6, 0.66],
  room: [0.3, 0.36, 0.42],
};

const still = (thing: Thing): Thing => thing.map((part) => ({ ...part, still: true }));

const floor = (material: Material): Thing =>
  still(
    made(
      sheet(60, 60, (u, v) => [(u - 0.5) * 44, 0, 14 - v * 26]),
      material,
    ),
  );

const wall = (material: Material, z = -8): Thing =>
  still(
    made(
      sheet(40, 20, (u, v) => [(u - 0.5) * 50, v * 22 - 2, z]),
      material,
    ),
  );

/** Where the viewer stands. */
export const VIEWS = {
  table: { eye: [0.6, 5.2, 10.4], look: [0, 1.0, 0], lens: 30 },
  low: { eye: [-0.6, 2.9, 11.2], look: [0, 1.35, 0], lens: 29 },
  near: { eye: [-1.6, 3.9, 7.4], look: [0.1, 0.85, 0.1], lens: 30, aperture: 0.042 },
  above: { eye: [0.2, 10.6, 5.2], look: [0, 0.2, 0.1], lens: 31 },
} satisfies Record<string, Camera>;

type View = keyof typeof VIEWS;

/** A cloth that lies in soft folds under the goods. */
export function linen(colour: string, stripe?: string, at: Vec = [0, 0, 0], half = 4.6): Thing {
  const folds = (x: number, z: number) => {
    const far = Math.hypot(x * 0.8, z);
    return 0.03 + 0.34 * Math.max(0, far / half - 0.34) * Math.pow(cloud(x * 0.55 + 9, 1, z * 0.4, 2), 2.2) * 2;
  };
  return made(
    sheet(110, 90, (u, v) => {
      const x = (u - 0.5) * 2 * half,
        z = (0.5 - v) * 1.62 * half;
      const edge = (cloud(x * 0.7, 5, z * 0.7, 2) - 0.5) * 0.5;
      return [at[0] + x + edge, at[1] + folds(x, z), at[2] + z + edge * 0.8];
    }),
    cloth(colour, stripe),
  );
}

const BOARDS: Record<string, () => Material> = {
  oak: () => wood("#b98a57", "#8f5f34"),
  pine: () => wood("#d8b384", "#b98d5c", 3.2),
  walnut: () => wood("#6f4a2f", "#4a2d1b"),
  grey: () => wood("#a79a8a", "#7f7364", 2.2),
};

/** Food: a wooden table by a warm wall, morning from the left. */
export function table(goods: Thing, view: View | Camera, board: keyof typeof BOARDS = "oak", exposure = 1): Shot {
  return {
    thing: group(floor(BOARDS[board]!()), wall(plaster("#efe1c4", "#dcc6a0")), goods),
    camera: typeof view === "string" ? VIEWS[view] : view,
    rig: MORNING,
    ground: [0.62, 0.42, 0.25],
    dapple: 0.75,
    exposure,
  };
}

/** Craft: a dark shelf before clay-tinted plaster. */
export function shelf(goods: Thing, view: View | Camera, exposure = 1): Shot {
  return {
    thing: group(floor(wood("#5d3c27", "#3c2416", 3.4)), wall(plaster("#c98360", "#a8603f"), -5.5), goods),
    camera: typeof view === "string" ? VIEWS[view] : view,
    rig: WORKSHOP,
    ground: [0.4, 0.24, 0.15],
    dapple: 0.5,
    exposure,
  };
}

/** Industry: a river-blue sweep, floor and wall one curve. */
export function sweep(
  goods: Thing,
  view: View | Camera,
  exposure = 1,
  tint: [string, string] = ["#7fa3b8", "#6b92aa"],
): Shot {
  const curve = (v: number): [number, number] => {
    const z = 14 - v * 30,
      r = 5,
      turn = -4.5;
    if (z > turn) return [0, z];
    const s = Math.min(1, (turn - z) / (r * 1.57));
    const a = s * 1.5708,
      up = Math.max(0, turn - z - r * 1.57);
    return [r - Math.cos(a) * r + up * 2, turn - Math.sin(a) * r];
  };
  const paper = mottled(tint[0], tint[1], 6, { rough: 0.75 });
  return {
    thing: group(
      still(
        made(
          sheet(50, 120, (u, v) => {
            const [y, z] = curve(v);
            return [(u - 0.5) * 60, y, z];
          }),
          paper,
        ),
      ),
      goods,
    ),
    camera: typeof view === "string" ? VIEWS[view] : view,
    rig: STUDIO,
    ground: hex("#86a8bb"),
    dapple: 0,
    exposure,
  };
}

/** A plain clay, paper or stone colour for simple things. */
export const plain = (colour: string, rough = 0.6): Material => surface(hex(colour), { rough });
