import type { Shot } from "../engine/camera.ts";
import { ball, sheet, tube, type Vec } from "../engine/geometry.ts";
import type { Rig } from "../engine/light.ts";
import { between, clamp, cloud, type Dice, dice, noise, smooth } from "../engine/noise.ts";
import type { Camera } from "../engine/raster.ts";
import { blend, hex, type Material, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { blade, leafSkin, SHAPES } from "./leaves.ts";

/** An hour after sunrise: low gold sun from the left, a wide pale sky. */
const SUNRISE: Rig = {
  window: [-0.86, 0.5, 0.1],
  spread: 0.06,
  sun: [3.5, 2.75, 1.75],
  sky: [0.62, 0.68, 0.74],
  room: [0.5, 0.5, 0.5],
};

const still = (thing: Thing): Thing => thing.map((part) => ({ ...part, still: true }));

/** The sky: gold at the horizon, pale above, the sun's disc low on the left. */
function sky(): Thing {
  const gold = hex("#f9cf86"),
    rose = hex("#f6dfb4"),
    blue = hex("#a5c8d6"),
    sun = hex("#fff3cf");
  const air = surface(
    (p) => {
      const c = blend(blend(gold, rose, smooth(0, 0.22, p.v)), blue, smooth(0.12, 0.7, p.v) * 0.9);
      const far = Math.hypot((p.u - 0.41) * 3.2, p.v - 0.245);
      const streak = smooth(0.55, 0.75, cloud(p.u * 7, p.v * 26, 3, 4)) * 0.35;
      return blend(blend(c, hex("#fbf1dd"), streak), sun, smooth(0.5, 0, far) * 0.8 + smooth(0.06, 0.045, far));
    },
    { glow: 0.62, rough: 1 },
  );
  return still(
    made(
      sheet(2, 2, (u, v) => [(u - 0.5) * 170, v * 56 - 4, -62]),
      unlit(air),
    ),
  );
}

/** A surface that shows its own colour and takes no light. */
const unlit = (material: Material): Material => ({
  paint(at, skin) {
    material.paint(at, skin);
    skin.rough = 1;
    skin.metal = 0;
    skin.wrap = 0;
  },
});

/** Ridges of hills, each paler than the one before it, with mist between them. */
function hills(near: string, mist: string): Thing {
  return several(5, (i) => {
    const depth = -26 - i * 7,
      far = i / 5,
      base = blend(hex(near), hex(mist), 0.25 + far * 0.6);
    const skin = surface((p) => blend(base, hex(mist), smooth(0.9, 0.1, p.v) * 0.75), { glow: 0.62, rough: 1 });
    return still(
      made(
        sheet(160, 8, (u, v) => {
          const x = (u - 0.5) * (90 + i * 22),
            top = 2.2 + i * 1.5 + (cloud(x * 0.07 + i * 9, i, 1, 4) - 0.45) * (7 + i * 2);
          return [x, -1 + v * (Math.max(0.4, top) + 1), depth];
        }),
        skin,
        i,
      ),
    );
  });
}

/** An open landscape: sky, hills, ground; what grows there is added. */
export function landscape(things: Thing, ground: Thing, camera: Camera, near = "#5f8a5a", mist = "#f0e2c4"): Shot {
  return {
    thing: group(sky(), hills(near, mist), ground, things),
    camera,
    rig: SUNRISE,
    ground: [0.35, 0.36, 0.2],
    dapple: 0,
    exposure: 0.95,
  };
}

/** Ground that rises and falls; `height` is asked for every place. */
export function land(
  material: Material,
  height: (x: number, z: number) => number,
  half = 34,
  back = -26,
  front = 14,
): Thing {
  return made(
    sheet(220, 260, (u, v) => {
      const x = (u - 0.5) * 2 * half,
        z = front + (back - front) * v;
      return [x, height(x, z), z];
    }),
    material,
  );
}

/** Tilled soil, darker where damp. */
export const soil = (): Material =>
  mottled("#8a6240", "#5f4029", 1.4, { rough: 0.95, relief: (p) => cloud(p.x * 5, p.y * 5, p.z * 5, 3) * 0.16 });

/** Meadow grass seen from afar: blotches, tips catching the sun. */
export const grass = (): Material => {
  const a = hex("#7fa544"),
    b = hex("#4d7a30"),
    tip = hex("#c2cc6a");
  return surface(
    (p) => {
      const c = blend(a, b, clamp(cloud(p.x * 0.8, 1, p.z * 0.8, 3) * 1.5 - 0.3));
      return blend(c, tip, smooth(0.55, 0.9, noise(p.x * 16, 2, p.z * 7)) * 0.5);
    },
    { rough: 0.9, thin: 0.2, relief: (p) => cloud(p.x * 9, p.y, p.z * 6, 3) * 0.22 },
  );
};

/** Tufts of grass in the foreground. */
export function tufts(roll: Dice, count: number, at: () => Vec): Thing {
  const skin = leafSkin("#4f7f2c", "#9bbf52", "#b9cf74", 2, 0.7);
  const mesh = blade(
    { length: 0.55, width: 0.07, shape: SHAPES.blade, bend: 0.9, lean: 0.1, cup: 0.2, crinkle: 0 },
    0.3,
  );
  return several(count, (i) => {
    const where = at();
    return several(5, (k) =>
      put(made(mesh, skin, i + k), {
        at: [where[0] + between(roll, -0.1, 0.1), where[1], where[2]],
        turn: [0, roll() * 360, 0],
        size: between(roll, 0.6, 1.3),
      }),
    );
  });
}

/** A small orchard tree; `fruit` hangs among the leaves. */
export function tree(
  seed: number,
  tall: number,
  crown: number,
  fruit?: { colour: [string, string]; size: number; count: number },
): Thing {
  const roll = dice(seed),
    bark = mottled("#7a5f46", "#54402e", 0.4, { rough: 0.9 });
  const skin = leafSkin("#2f6326", "#6f9c3a", "#9cba5c", 4, 0.4);
  const leaf = blade(
    { length: 0.62, width: 0.3, shape: SHAPES.egg, bend: 0.6, lean: 0.4, cup: 0.35, crinkle: 0 },
    0.26,
  );
  const spread = (r: number): Vec => {
    const a = roll() * 6.2832,
      b = Math.acos(2 * roll() - 1),
      k = crown * r * (0.82 + 0.3 * noise(Math.cos(a) * 2 + seed, b * 2, 1));
    return [Math.sin(b) * Math.cos(a) * k, tall + Math.cos(b) * k * 0.82, Math.sin(b) * Math.sin(a) * k];
  };
  const leaves = several(620, (i) =>
    put(made(leaf, skin, i % 29), {
      at: spread(between(roll, 0.62, 1)),
      turn: [between(roll, 20, 120), roll() * 360, between(roll, -30, 30)],
      size: between(roll, 0.8, 1.35),
    }),
  );
  const heart = put(
    made(
      ball((d) => crown * 0.72 * (0.9 + 0.2 * noise(d[0] * 3 + seed, d[1] * 3, d[2] * 3)), 24, 16),
      mottled("#2c5222", "#3f6b2c", 0.6, { rough: 0.9 }),
    ),
    { at: [0, tall, 0], size: [1, 0.82, 1] },
  );
  const fruits = fruit
    ? several(fruit.count, (i) =>
        put(
          made(
            ball(() => 1, 20, 14),
            mottled(fruit.colour[0], fruit.colour[1], 0.8, { rough: 0.4, wrap: 0.15 }),
            i,
          ),
          { at: spread(1.0), size: fruit.size * between(roll, 0.85, 1.1) },
        ),
      )
    : [];
  const trunk = made(
    tube(
      [
        [0, -0.2, 0],
        [0.08, tall * 0.4, 0.04],
        [0, tall * 0.9, 0],
      ],
      (t) => 0.22 - 0.08 * t,
      10,
      12,
    ),
    bark,
  );
  return group(trunk, heart, leaves, fruits);
}
