import { cross, dot, unit, type Vec } from "./geometry.ts";
import type { Soup } from "./raster.ts";
import type { Colour } from "./surfaces.ts";

/** One of many small lights; together they are the window and the sky. Its map holds what stands nearest to it. */
export interface Lamp {
  toward: Vec;
  side: Vec;
  up: Vec;
  colour: Colour;
  key: boolean;
  map: Float32Array;
  size: number;
  left: number;
  bottom: number;
  step: number;
}

/** The mood of the light: where the window is, and what colour the room gives back. */
export interface Rig {
  window: Vec;
  /** Half-angle of the window in radians: larger is softer. */
  spread: number;
  sun: Colour;
  sky: Colour;
  room: Colour;
}

/** Lights a scene with many lamps, each knowing what shades it. */
export function lamps(soup: Soup, rig: Rig, fine: boolean): Lamp[] {
  const list: Lamp[] = [];
  const window = unit(rig.window);
  const aside = unit(cross(window, [0, 1, 0])),
    above = cross(aside, window);
  const keys = fine ? 24 : 12,
    skies = fine ? 48 : 24;
  for (let i = 0; i < keys; i++) {
    const r = Math.sqrt((i + 0.5) / keys) * rig.spread,
      a = i * 2.39996;
    const toward = unit(
      [0, 1, 2].map(
        (c) => window[c as 0] + aside[c as 0] * Math.cos(a) * r + above[c as 0] * Math.sin(a) * r,
      ) as unknown as Vec,
    );
    list.push(lamp(toward, rig.sun.map((c) => c / keys) as unknown as Colour, true, fine ? 640 : 448));
  }
  for (let i = 0; i < skies; i++) {
    const y = (i + 0.5) / skies,
      r = Math.sqrt(1 - y * y),
      a = i * 2.39996;
    const toward: Vec = [Math.cos(a) * r, y, Math.sin(a) * r];
    const side = 0.5 + 0.5 * dot(toward, unit([window[0], 0.2, window[2]]));
    const colour = rig.sky.map(
      (c, k) => ((rig.room[k as 0] + (c - rig.room[k as 0]) * side) * 2) / skies,
    ) as unknown as Colour;
    list.push(lamp(toward, colour, false, fine ? 320 : 256));
  }
  for (const one of list) shade(one, soup);
  return list;
}

function lamp(toward: Vec, colour: Colour, key: boolean, size: number): Lamp {
  const side = unit(cross(Math.abs(toward[1]) > 0.95 ? [1, 0, 0] : [0, 1, 0], toward));
  return {
    toward,
    side,
    up: cross(toward, side),
    colour,
    key,
    size,
    map: new Float32Array(size * size).fill(-1e9),
    left: 0,
    bottom: 0,
    step: 1,
  };
}

/** Draws, as seen from the lamp, how near each thing stands to it. */
function shade(lamp: Lamp, soup: Soup): void {
  const { world, index, owner, parts } = soup;
  const n = world.length / 3;
  const sx = new Float32Array(n),
    sy = new Float32Array(n),
    sz = new Float32Array(n);
  const casts = new Uint8Array(n);
  for (let t = 0; t < owner.length; t++) {
    const part = parts[owner[t]!]!;
    if (!part.still && !part.material.film) for (let k = 0; k < 3; k++) casts[index[t * 3 + k]!] = 1;
  }
  let x0 = 1e9,
    x1 = -1e9,
    y0 = 1e9,
    y1 = -1e9;
  for (let i = 0; i < n; i++) {
    const x = world[i * 3]!,
      y = world[i * 3 + 1]!,
      z = world[i * 3 + 2]!;
    sx[i] = x * lamp.side[0] + y * lamp.side[1] + z * lamp.side[2];
    sy[i] = x * lamp.up[0] + y * lamp.up[1] + z * lamp.up[2];
    sz[i] = x * lamp.toward[0] + y * lamp.toward[1] + z * lamp.toward[2];
    if (!casts[i]) continue;
    x0 = Math.min(x0, sx[i]!);
    x1 = Math.max(x1, sx[i]!);
    y0 = Math.min(y0, sy[i]!);
    y1 = Math.max(y1, sy[i]!);
  }
  lamp.step = Math.max(x1 - x0, y1 - y0, 0.1) / (lamp.size - 4);
  lamp.left = x0 - lamp.step * 2;
  lamp.bottom = y0 - lamp.step * 2;
  for (let i = 0; i < n; i++) {
    sx[i] = (sx[i]! - lamp.left) / lamp.step;
    sy[i] = (sy[i]! - lamp.bottom) / lamp.step;
  }
  for (let t = 0; t < index.length; t += 3) {
    const a = index[t]!,
      b = index[t + 1]!,
      c = index[t + 2]!;
    if (casts[a]) fillMap(lamp, sx[a]!, sy[a]!, sz[a]!, sx[b]!, sy[b]!, sz[b]!, sx[c]!, sy[c]!, sz[c]!);
  }
}

function fillMap(
  { map, size }: Lamp,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  cx: number,
  cy: number,
  cz: number,
): void {
  const wide = Math.max(ax, bx, cx) - Math.min(ax, bx, cx),
    tall = Math.max(ay, by, cy) - Math.min(ay, by, cy);
  if (wide < 1.1 && tall < 1.1) {
    const k = Math.round((ay + by + cy) / 3) * size + Math.round((ax + bx + cx) / 3),
      z = (az + bz + cz) / 3;
    if (z > map[k]!) map[k] = z;
    return;
  }
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (Math.abs(area) < 1e-9) return;
  const inv = 1 / area;
  const x0 = Math.max(0, Math.floor(Math.min(ax, bx, cx))),
    x1 = Math.min(size - 1, Math.ceil(Math.max(ax, bx, cx)));
  const y0 = Math.max(0, Math.floor(Math.min(ay, by, cy))),
    y1 = Math.min(size - 1, Math.ceil(Math.max(ay, by, cy)));
  for (let y = y0; y <= y1; y++)
    for (let x = x0; x <= x1; x++) {
      const u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) * inv;
      const v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) * inv;
      const w = 1 - u - v;
      if (u < -1e-3 || v < -1e-3 || w < -1e-3) continue;
      const z = u * az + v * bz + w * cz,
        k = y * size + x;
      if (z > map[k]!) map[k] = z;
    }
}

/** Whether a place is open to a lamp; `slack` keeps a surface from shading itself. */
export function open(lamp: Lamp, x: number, y: number, z: number, slack: number): boolean {
  const i = Math.round((x * lamp.side[0] + y * lamp.side[1] + z * lamp.side[2] - lamp.left) / lamp.step);
  const j = Math.round((x * lamp.up[0] + y * lamp.up[1] + z * lamp.up[2] - lamp.bottom) / lamp.step);
  if (i < 0 || j < 0 || i >= lamp.size || j >= lamp.size) return true;
  return lamp.map[j * lamp.size + i]! < x * lamp.toward[0] + y * lamp.toward[1] + z * lamp.toward[2] + slack;
}
