import { unit, type Vec } from "./geometry.ts";
import { type Lamp, open, type Rig } from "./light.ts";
import { clamp, cloud, smooth } from "./noise.ts";
import { type Camera, normalTurn, type Sight, type Soup } from "./raster.ts";
import type { Colour, Skin, Spot } from "./surfaces.ts";

/** What lights a scene besides the lamps themselves. */
export interface Air {
  rig: Rig;
  lamps: readonly Lamp[];
  /** Light given back by the ground. */
  ground: Colour;
  /** Leaf shadows and glazing bars in the window light. */
  dapple: number;
}

/** Neighbouring pixels each ask one lamp in three, in turn; the eye and the final scaling average them. */
export const BRUSHES = 3;

/** Works out the light of one pixel at a time; kept as an object so that no pixel allocates. */
export class Brush {
  shineR = 0;
  shineG = 0;
  shineB = 0;
  litR = 0;
  litG = 0;
  litB = 0;
  fresnel = 0;
  turn = 0;
  readonly skin: Skin = { r: 0, g: 0, b: 0, rough: 0.5, metal: 0, thin: 0, wrap: 0, glow: 0 };
  private readonly spot: Spot = { x: 0, y: 0, z: 0, u: 0, v: 0, seed: 0 };
  private readonly turns: number[][];
  private readonly window: Vec;
  private readonly aside: Vec;
  private nx = 0;
  private ny = 0;
  private nz = 0;
  private px = 0;
  private py = 0;
  private pz = 0;

  constructor(
    private readonly soup: Soup,
    private readonly sight: Sight,
    private readonly camera: Camera,
    private readonly air: Air,
  ) {
    this.turns = soup.parts.map((part) => normalTurn(part.place));
    this.window = unit(air.rig.window);
    this.aside = unit([this.window[2], 0, -this.window[0]]);
  }

  paint(t: number, x: number, y: number): void {
    const { soup, camera, skin } = this;
    const part = soup.parts[soup.owner[t]!]!;
    this.locate(t, x, y);
    this.spot.seed = part.seed;
    let vx = camera.eye[0] - this.px,
      vy = camera.eye[1] - this.py,
      vz = camera.eye[2] - this.pz;
    const far = Math.hypot(vx, vy, vz);
    vx /= far;
    vy /= far;
    vz /= far;
    part.material.paint(this.spot, skin);
    this.face(t, vx, vy, vz);
    if (part.material.relief) this.roughen(part.material.relief, this.turns[soup.owner[t]!]!, part.place);
    this.light(vx, vy, vz, part.still === true);
  }

  /** Place, normal and texture coordinate under the pixel, right in perspective. */
  private locate(t: number, x: number, y: number): void {
    const {
      soup: { index, world, normal, local, uv },
      sight: { screen },
      spot,
    } = this;
    const a = index[t * 3]!,
      b = index[t * 3 + 1]!,
      c = index[t * 3 + 2]!;
    const ax = screen[a * 3]!,
      ay = screen[a * 3 + 1]!,
      bx = screen[b * 3]!,
      by = screen[b * 3 + 1]!;
    const cx = screen[c * 3]!,
      cy = screen[c * 3 + 1]!;
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    let u = (((bx - x) * (cy - y) - (by - y) * (cx - x)) / area) * screen[a * 3 + 2]!;
    let v = (((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area) * screen[b * 3 + 2]!;
    let w = (((ax - x) * (by - y) - (ay - y) * (bx - x)) / area) * screen[c * 3 + 2]!;
    const sum = u + v + w;
    u /= sum;
    v /= sum;
    w /= sum;
    const at = (from: Float32Array, size: number, k: number) =>
      from[a * size + k]! * u + from[b * size + k]! * v + from[c * size + k]! * w;
    spot.x = at(local, 3, 0);
    spot.y = at(local, 3, 1);
    spot.z = at(local, 3, 2);
    spot.u = at(uv, 2, 0);
    spot.v = at(uv, 2, 1);
    this.px = at(world, 3, 0);
    this.py = at(world, 3, 1);
    this.pz = at(world, 3, 2);
    this.setNormal(at(normal, 3, 0), at(normal, 3, 1), at(normal, 3, 2));
  }

  private setNormal(x: number, y: number, z: number): void {
    const n = Math.hypot(x, y, z) || 1;
    this.nx = x / n;
    this.ny = y / n;
    this.nz = z / n;
  }

  /** Tilts the normal by the slope of the relief. */
  private roughen(relief: (at: Spot) => number, turn: readonly number[], place: readonly number[]): void {
    const { spot } = this;
    const { x, y, z } = spot;
    const size = Math.cbrt(Math.abs(turn[0]! * place[0]! + turn[1]! * place[1]! + turn[2]! * place[2]!)) || 1;
    const step = 0.012 / size;
    const here = relief(spot);
    spot.x = x + step;
    const dx = (relief(spot) - here) / step;
    spot.x = x;
    spot.y = y + step;
    const dy = (relief(spot) - here) / step;
    spot.y = y;
    spot.z = z + step;
    const dz = (relief(spot) - here) / step;
    spot.z = z;
    const det = size * size * size;
    const gx = ((turn[0]! * dx + turn[1]! * dy + turn[2]! * dz) * size) / det;
    const gy = ((turn[3]! * dx + turn[4]! * dy + turn[5]! * dz) * size) / det;
    const gz = ((turn[6]! * dx + turn[7]! * dy + turn[8]! * dz) * size) / det;
    const along = gx * this.nx + gy * this.ny + gz * this.nz;
    this.setNormal(this.nx - gx + along * this.nx, this.ny - gy + along * this.ny, this.nz - gz + along * this.nz);
  }

  /** Turns the normal to the side that is looked at. */
  private face(t: number, vx: number, vy: number, vz: number): void {
    const { index, world } = this.soup;
    const a = index[t * 3]! * 3,
      b = index[t * 3 + 1]! * 3,
      c = index[t * 3 + 2]! * 3;
    const ux = world[b]! - world[a]!,
      uy = world[b + 1]! - world[a + 1]!,
      uz = world[b + 2]! - world[a + 2]!;
    const wx = world[c]! - world[a]!,
      wy = world[c + 1]! - world[a + 1]!,
      wz = world[c + 2]! - world[a + 2]!;
    const gx = uy * wz - uz * wy,
      gy = uz * wx - ux * wz,
      gz = ux * wy - uy * wx;
    const toward = gx * vx + gy * vy + gz * vz,
      same = gx * this.nx + gy * this.ny + gz * this.nz;
    if (toward * same < 0) {
      this.nx = -this.nx;
      this.ny = -this.ny;
      this.nz = -this.nz;
    }
  }

  private light(vx: number, vy: number, vz: number, still: boolean): void {
    const { nx, ny, nz, skin, air } = this;
    const lift = 0.03,
      x = this.px + nx * lift,
      y = this.py + ny * lift,
      z = this.pz + nz * lift;
    const dappled = air.dapple > 0 ? this.dapple() : 1;
    const alpha = Math.max(0.02, skin.rough * skin.rough),
      a2 = alpha * alpha;
    const nv = Math.max(0.02, nx * vx + ny * vy + nz * vz);
    let r = 0,
      g = 0,
      b = 0,
      shine = 0,
      seen = 0,
      all = 0;
    const { lamps } = air,
      count = lamps.length;
    for (let i = this.turn; i < count; i += BRUSHES) {
      const lamp = lamps[i]!,
        dx = lamp.toward[0],
        dy = lamp.toward[1],
        dz = lamp.toward[2];
      const cos = nx * dx + ny * dy + nz * dz;
      let take = (cos + skin.wrap) / (1 + skin.wrap);
      if (!lamp.key && cos > 0) all += cos;
      let behind = false;
      if (take <= 0) {
        take = skin.thin * -cos;
        behind = true;
      }
      if (take <= 0) continue;
      const slack = behind ? 0.16 : (still ? 0.02 : 0.05) + lamp.step * 0.6 + skin.wrap * 0.1;
      if (behind ? !open(lamp, this.px, this.py, this.pz, slack) : !open(lamp, x, y, z, slack)) continue;
      if (!lamp.key && cos > 0) seen += cos;
      const power = (lamp.key ? dappled : 1) * BRUSHES;
      take *= power;
      r += lamp.colour[0] * take;
      g += lamp.colour[1] * take;
      b += lamp.colour[2] * take;
      if (lamp.key && cos > 0) {
        let hx = dx + vx,
          hy = dy + vy,
          hz = dz + vz;
        const h = Math.hypot(hx, hy, hz);
        hx /= h;
        hy /= h;
        hz /= h;
        const nh = nx * hx + ny * hy + nz * hz,
          d = nh * nh * (a2 - 1) + 1;
        shine +=
          ((lamp.colour[0] * cos * a2) / (Math.PI * d * d) / (4 * Math.max(nv, 0.15) * Math.max(cos, 0.15))) *
          3 *
          power;
      }
    }
    this.finish(r, g, b, shine, all > 0 ? seen / all : 0.5, nv, vx, vy, vz);
  }

  private finish(
    r: number,
    g: number,
    b: number,
    shine: number,
    sky: number,
    nv: number,
    vx: number,
    vy: number,
    vz: number,
  ): void {
    const { nx, ny, nz, skin, air } = this;
    const bounce = (0.5 - 0.5 * ny) * 0.55 * (0.35 + 0.65 * sky);
    r += air.ground[0] * bounce;
    g += air.ground[1] * bounce;
    b += air.ground[2] * bounce;
    const fill = 0.035 * (0.4 + sky);
    r += fill;
    g += fill;
    b += fill;
    const base = 0.04,
      edge = Math.pow(1 - nv, 5) * (1 - skin.rough * 0.85);
    this.fresnel = base + (1 - base) * edge;
    const rx = 2 * nv * nx - vx,
      ry = 2 * nv * ny - vy,
      rz = 2 * nv * nz - vz;
    const room = this.room(rx, ry, rz, skin.rough) * (0.25 + 0.75 * sky) * (1 + skin.metal * 0.7);
    const hide = 1 - skin.rough * 0.55;
    const fr = base + (skin.r - base) * skin.metal,
      fg = base + (skin.g - base) * skin.metal,
      fb = base + (skin.b - base) * skin.metal;
    const warm = air.rig.sky,
      level = (warm[0] + warm[1] + warm[2]) / 3 || 1;
    this.shineR = ((fr + (1 - fr) * edge) * room * hide * warm[0]) / level + shine * fr;
    this.shineG = ((fg + (1 - fg) * edge) * room * hide * warm[1]) / level + shine * fg;
    this.shineB = ((fb + (1 - fb) * edge) * room * hide * warm[2]) / level + shine * fb;
    this.litR = r;
    this.litG = g;
    this.litB = b;
  }

  /** Writes down the colour, the light on it, and what it mirrors or gives off by itself. */
  lay(k: number, body: Float32Array, lit: Float32Array, shine: Float32Array): void {
    const { skin } = this,
      matte = 1 - skin.metal;
    body[k] = skin.r * matte;
    body[k + 1] = skin.g * matte;
    body[k + 2] = skin.b * matte;
    lit[k] = this.litR;
    lit[k + 1] = this.litG;
    lit[k + 2] = this.litB;
    shine[k] = this.shineR + skin.r * skin.glow;
    shine[k + 1] = this.shineG + skin.g * skin.glow;
    shine[k + 2] = this.shineB + skin.b * skin.glow;
  }

  /** The room in a mirror: a tall window with bars to one side, a dim card opposite, floor below. */
  private room(x: number, y: number, z: number, rough: number): number {
    const w = this.window,
      s = this.aside;
    const ahead = x * w[0] + y * w[1] + z * w[2];
    const side = (x * s[0] + z * s[2]) / Math.max(0.05, ahead);
    const rise = (y - w[1] * ahead) / Math.max(0.05, ahead);
    const soft = 0.03 + rough * 0.7;
    const frame = smooth(0.5 + soft, 0.5 - soft, Math.abs(side)) * smooth(0.62 + soft, 0.62 - soft, Math.abs(rise));
    const bars =
      rough < 0.3
        ? 1 - 0.8 * Math.max(smooth(0.05, 0.02, Math.abs(side)), smooth(0.05, 0.02, Math.abs(rise - 0.1)))
        : 1;
    const pane = ahead > 0 ? frame * bars * (7.5 / (1 + rough * 5)) : 0;
    const card = smooth(0.55, 0.95, -x * w[0] - z * w[2] + y * 0.3) * 0.9;
    const vault = 0.42 + 0.58 * smooth(-0.1, 0.9, y) - 0.2 * smooth(0.16, 0, Math.abs(y - 0.02));
    return pane + card + vault * 0.9;
  }

  /** Sun through leaves and glazing bars, thrown along the window's direction. */
  private dapple(): number {
    const w = this.window,
      s = this.aside;
    const along = this.px * s[0] + this.pz * s[2];
    const rise = this.py - w[1] * (this.px * w[0] + this.py * w[1] + this.pz * w[2]);
    const leaves = cloud(along * 0.42 + 31, rise * 0.6 + 7, 2.5, 3);
    const shade = smooth(0.46, 0.62, leaves) * smooth(1.2, 4.5, Math.hypot(along, (rise - 0.6) * 1.4));
    return 1 - clamp(this.air.dapple * shade);
  }
}
