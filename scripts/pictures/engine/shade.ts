import { type Air, Brush, BRUSHES } from "./brush.ts";
import { dot } from "./geometry.ts";
import { axes, type Camera, type Sight, type Soup } from "./raster.ts";

/** Light of every pixel, in linear red, green, blue. */
export type Exposure = Float32Array;

/** Colours everything that is seen. */
export function develop(soup: Soup, sight: Sight, camera: Camera, air: Air): Exposure {
  const size = sight.width * sight.height * 3;
  const body = new Float32Array(size),
    lit = new Float32Array(size),
    shine = new Float32Array(size);
  const brush = new Brush(soup, sight, camera, air);
  for (let y = 0, k = 0; y < sight.height; y++) {
    for (let x = 0; x < sight.width; x++, k += 3) {
      const t = sight.triangle[k / 3]!;
      if (t === 0) {
        shine.set(air.rig.room, k);
        continue;
      }
      brush.turn = (x + y * 2) % BRUSHES;
      brush.paint(t - 1, x + 0.5, y + 0.5);
      brush.lay(k, body, lit, shine);
    }
  }
  return settle(soup, sight, body, lit, shine);
}

/** Averages the light (not the colour) of three neighbours on the same thing: together they asked every lamp. */
function settle(soup: Soup, sight: Sight, body: Float32Array, lit: Float32Array, shine: Float32Array): Exposure {
  const { width, height, triangle, nearness } = sight;
  const out = new Float32Array(body.length);
  const owner = (p: number) => (triangle[p] === 0 ? -1 : soup.owner[triangle[p]! - 1]!);
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++, p++) {
      const own = owner(p),
        near = nearness[p]!;
      let taps = 1,
        left = 0,
        right = 0;
      if (x > 0 && owner(p - 1) === own && Math.abs(nearness[p - 1]! - near) < near * 0.02) {
        left = 1;
        taps++;
      }
      if (x + 1 < width && owner(p + 1) === own && Math.abs(nearness[p + 1]! - near) < near * 0.02) {
        right = 1;
        taps++;
      }
      for (let k = p * 3; k < p * 3 + 3; k++) {
        const l = lit[k]! + (left ? lit[k - 3]! : 0) + (right ? lit[k + 3]! : 0);
        const s = shine[k]! + (left ? shine[k - 3]! : 0) + (right ? shine[k + 3]! : 0);
        out[k] = (body[k]! * l + s) / taps;
      }
    }
  return out;
}

/** Lays clear plastic and glass over what was developed: a little haze, and the window in it. */
export function glaze(over: Exposure, soup: Soup, sight: Sight, behind: Sight, camera: Camera, air: Air): void {
  const brush = new Brush(soup, sight, camera, air);
  for (let y = 0, k = 0; y < sight.height; y++) {
    for (let x = 0; x < sight.width; x++, k++) {
      const t = sight.triangle[k]!;
      if (t === 0 || sight.nearness[k]! <= behind.nearness[k]!) continue;
      brush.turn = (x + y * 2) % BRUSHES;
      brush.paint(t - 1, x + 0.5, y + 0.5);
      const veil = 0.05 + 0.5 * brush.fresnel;
      over[k * 3] = over[k * 3]! * (1 - veil) * (0.4 + 0.6 * brush.skin.r) + brush.shineR + veil * brush.litR * 0.5;
      over[k * 3 + 1] =
        over[k * 3 + 1]! * (1 - veil) * (0.4 + 0.6 * brush.skin.g) + brush.shineG + veil * brush.litG * 0.5;
      over[k * 3 + 2] =
        over[k * 3 + 2]! * (1 - veil) * (0.4 + 0.6 * brush.skin.b) + brush.shineB + veil * brush.litB * 0.5;
    }
  }
}

/** Distance from the sharp plane as a blur radius in pixels, for a picture `height` pixels tall. */
export function blurOf(nearness: number, camera: Camera, height: number): number {
  const { ahead } = axes(camera);
  const focus =
    camera.focus ??
    dot(ahead, [camera.look[0] - camera.eye[0], camera.look[1] - camera.eye[1], camera.look[2] - camera.eye[2]]);
  const off = Math.abs(nearness === 0 ? 1 : 1 - focus * nearness);
  return Math.min(height * 0.018, Math.max(0, off - 0.07) * (camera.aperture ?? 0.03) * height);
}
