import sharp from "sharp";
import { lamps, type Rig } from "./light.ts";
import { clamp, dice } from "./noise.ts";
import { type Camera, gather, see, type Sight } from "./raster.ts";
import { blurOf, develop, type Exposure, glaze } from "./shade.ts";
import type { Colour } from "./surfaces.ts";
import type { Thing } from "./things.ts";

/** A scene ready to be taken. */
export interface Shot {
  thing: Thing;
  camera: Camera;
  rig: Rig;
  ground: Colour;
  dapple: number;
  exposure?: number;
}

/** Takes the picture and returns it as WebP of the given width, 4:3 unless `ratio` says otherwise. */
export async function take(shot: Shot, width: number, ratio = 4 / 3): Promise<Buffer> {
  const fine = width >= 1200,
    over = fine ? 0.8 : 1.25;
  const w = Math.round(width * over),
    h = Math.round((width / ratio) * over);
  const solid = gather(shot.thing.filter((part) => !part.material.film));
  const films = shot.thing.filter((part) => part.material.film);
  const air = { rig: shot.rig, lamps: lamps(solid, shot.rig, fine), ground: shot.ground, dapple: shot.dapple };
  const sight = see(solid, shot.camera, w, h);
  const light = develop(solid, sight, shot.camera, air);
  if (films.length > 0) {
    const clear = gather(films);
    glaze(light, clear, see(clear, shot.camera, w, h), sight, shot.camera, air);
  }
  const soft = defocus(light, sight, shot.camera);
  const pixels = expose(soft, w, h, shot.exposure ?? 1);
  return sharp(pixels, { raw: { width: w, height: h, channels: 3 } })
    .resize(width, Math.round(width / ratio), { kernel: "lanczos3" })
    .sharpen({ sigma: 0.6, m1: 0.4, m2: 0.6 })
    .webp({ quality: 80, effort: 5, smartSubsample: true })
    .toBuffer();
}

/** Blurs what lies away from the sharp plane, as a lens does. */
function defocus(light: Exposure, sight: Sight, camera: Camera): Exposure {
  const { width: w, height: h } = sight;
  const blur = Float32Array.from(sight.nearness, (n) => blurOf(n, camera, h));
  const out = new Float32Array(light.length);
  for (let y = 0, k = 0; y < h; y++)
    for (let x = 0; x < w; x++, k++) {
      const radius = blur[k]!;
      let r = light[k * 3]!,
        g = light[k * 3 + 1]!,
        b = light[k * 3 + 2]!,
        n = 1;
      if (radius > 0.8) {
        const taps = Math.min(40, 10 + Math.round(radius * 3)),
          turn = ((x * 7 + y * 13) % 16) * 0.39;
        for (let i = 0; i < taps; i++) {
          const d = Math.sqrt((i + 0.5) / taps) * radius,
            a = i * 2.39996 + turn;
          const sx = Math.round(x + Math.cos(a) * d),
            sy = Math.round(y + Math.sin(a) * d);
          if (sx < 0 || sy < 0 || sx >= w || sy >= h) continue;
          const s = sy * w + sx;
          if (blur[s]! < d * 0.7) continue;
          r += light[s * 3]!;
          g += light[s * 3 + 1]!;
          b += light[s * 3 + 2]!;
          n++;
        }
      }
      out[k * 3] = r / n;
      out[k * 3 + 1] = g / n;
      out[k * 3 + 2] = b / n;
    }
  return out;
}

/** Film curve (ACES fit by Narkowicz), slight darkening to the corners, a breath of grain. */
function expose(light: Exposure, w: number, h: number, exposure: number): Uint8Array {
  const out = new Uint8Array(light.length);
  const roll = dice(7);
  for (let y = 0, k = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const dx = x / w - 0.5,
        dy = y / h - 0.5;
      const gain = exposure * (1 - 0.55 * Math.pow(dx * dx + dy * dy, 1.3));
      const grain = (roll() - 0.5) * 2.2;
      for (let c = 0; c < 3; c++, k++) {
        const v = light[k]! * gain * 0.62;
        const film = clamp((v * (2.51 * v + 0.03)) / (v * (2.43 * v + 0.59) + 0.14));
        out[k] = clamp(
          255 * (film <= 0.0031308 ? film * 12.92 : 1.055 * Math.pow(film, 1 / 2.4) - 0.055) + grain,
          0,
          255,
        );
      }
    }
  return out;
}
