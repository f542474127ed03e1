/** A stream of reproducible numbers in [0, 1): the same seed draws the same picture on every machine. */
export type Dice = () => number;

/** Starts a reproducible stream (mulberry32). */
export function dice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between two bounds, taken from a stream. */
export const between = (roll: Dice, low: number, high: number): number => low + (high - low) * roll();

export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Hermite step from 0 at `low` to 1 at `high`. */
export function smooth(low: number, high: number, x: number): number {
  const t = clamp((x - low) / (high - low));
  return t * t * (3 - 2 * t);
}

function lattice(x: number, y: number, z: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(z, 1440662683);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Value noise in space, from 0 to 1. */
export function noise(x: number, y: number, z: number): number {
  const xi = Math.floor(x),
    yi = Math.floor(y),
    zi = Math.floor(z);
  let fx = x - xi,
    fy = y - yi,
    fz = z - zi;
  fx = fx * fx * (3 - 2 * fx);
  fy = fy * fy * (3 - 2 * fy);
  fz = fz * fz * (3 - 2 * fz);
  const near = mix(
    mix(lattice(xi, yi, zi), lattice(xi + 1, yi, zi), fx),
    mix(lattice(xi, yi + 1, zi), lattice(xi + 1, yi + 1, zi), fx),
    fy,
  );
  const far = mix(
    mix(lattice(xi, yi, zi + 1), lattice(xi + 1, yi, zi + 1), fx),
    mix(lattice(xi, yi + 1, zi + 1), lattice(xi + 1, yi + 1, zi + 1), fx),
    fy,
  );
  return mix(near, far, fz);
}

/** Several octaves of noise, from 0 to 1. */
export function cloud(x: number, y: number, z: number, octaves = 3): number {
  let sum = 0,
    weight = 0.5,
    total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x, y, z);
    total += weight;
    weight *= 0.5;
    x = x * 2.03 + 17.1;
    y = y * 2.03 + 3.7;
    z = z * 2.03 + 9.2;
  }
  return sum / total;
}

/** Distance to the nearest of scattered points, and that point's own number: pores, seeds, scales, grains. */
export function cells(x: number, y: number, z: number): { near: number; own: number } {
  const xi = Math.floor(x),
    yi = Math.floor(y),
    zi = Math.floor(z);
  let best = 9,
    own = 0;
  for (let i = -1; i <= 1; i++)
    for (let j = -1; j <= 1; j++)
      for (let k = -1; k <= 1; k++) {
        const a = xi + i,
          b = yi + j,
          c = zi + k;
        const dx = a + lattice(a, b, c) - x;
        const dy = b + lattice(a + 71, b, c) - y;
        const dz = c + lattice(a, b + 53, c) - z;
        const d = dx * dx + dy * dy + dz * dz;
        if (d < best) {
          best = d;
          own = lattice(a, b, c + 97);
        }
      }
  return { near: Math.sqrt(best), own };
}
