/** A point or direction. One unit is about ten centimetres; y points up, z towards the viewer. */
export type Vec = readonly [number, number, number];

/** Triangles with a normal and a texture coordinate at each corner. */
export interface Mesh {
  position: Float32Array;
  normal: Float32Array;
  uv: Float32Array;
  index: Uint32Array;
}

const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

const scale = (a: Vec, s: number): Vec => [a[0] * s, a[1] * s, a[2] * s];

export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const unit = (a: Vec): Vec => scale(a, 1 / (Math.hypot(a[0], a[1], a[2]) || 1));

/** A bent grid: `at` gives the place of each (u, v) in the unit square; `loop` closes it along u. */
export function sheet(nu: number, nv: number, at: (u: number, v: number) => Vec, loop = false): Mesh {
  const count = (nu + 1) * (nv + 1);
  const position = new Float32Array(count * 3);
  const uv = new Float32Array(count * 2);
  for (let j = 0, k = 0; j <= nv; j++) {
    for (let i = 0; i <= nu; i++, k++) {
      position.set(at(i / nu, j / nv), k * 3);
      uv[k * 2] = i / nu;
      uv[k * 2 + 1] = j / nv;
    }
  }
  const index = new Uint32Array(nu * nv * 6);
  for (let j = 0, k = 0; j < nv; j++) {
    for (let i = 0; i < nu; i++, k += 6) {
      const a = j * (nu + 1) + i,
        c = a + nu + 1;
      index.set([a, a + 1, c, a + 1, c + 1, c], k);
    }
  }
  const normal = smoothNormals(position, index);
  if (loop) closeSeam(normal, nu, nv);
  return { position, normal, uv, index };
}

function smoothNormals(position: Float32Array, index: Uint32Array): Float32Array {
  const normal = new Float32Array(position.length);
  const corner = (i: number): Vec => [position[i * 3]!, position[i * 3 + 1]!, position[i * 3 + 2]!];
  for (let t = 0; t < index.length; t += 3) {
    const ids = [index[t]!, index[t + 1]!, index[t + 2]!] as const;
    const a = corner(ids[0]);
    const n = cross(sub(corner(ids[1]), a), sub(corner(ids[2]), a));
    for (const id of ids) for (let c = 0; c < 3; c++) normal[id * 3 + c]! += n[c as 0 | 1 | 2];
  }
  for (let i = 0; i < normal.length; i += 3) normal.set(unit([normal[i]!, normal[i + 1]!, normal[i + 2]!]), i);
  return normal;
}

function closeSeam(normal: Float32Array, nu: number, nv: number): void {
  for (let j = 0; j <= nv; j++) {
    const a = j * (nu + 1) * 3,
      b = a + nu * 3;
    const n = unit([normal[a]! + normal[b]!, normal[a + 1]! + normal[b + 1]!, normal[a + 2]! + normal[b + 2]!]);
    normal.set(n, a);
    normal.set(n, b);
  }
}

/** A turned body: profile points [radius, height] from bottom to top, joined by a smooth curve unless `sharp`. */
export function turned(profile: readonly (readonly [number, number])[], sides = 48, rings = 48, sharp = false): Mesh {
  return sheet(
    sides,
    rings,
    (u, v) => {
      const [r, y] = along(profile, v, sharp);
      const a = -u * Math.PI * 2;
      return [Math.cos(a) * Math.max(0, r), y, Math.sin(a) * Math.max(0, r)];
    },
    true,
  );
}

/** The point at `t` on a profile, by Catmull-Rom or straight lines. */
function along(profile: readonly (readonly [number, number])[], t: number, sharp = false): [number, number] {
  const last = profile.length - 1;
  const x = Math.min(last - 1e-6, Math.max(0, t * last));
  const i = Math.floor(x),
    f = x - i;
  const p = (k: number) => profile[Math.min(last, Math.max(0, k))]!;
  if (sharp) return [p(i)[0] + (p(i + 1)[0] - p(i)[0]) * f, p(i)[1] + (p(i + 1)[1] - p(i)[1]) * f];
  const curve = (c: 0 | 1) => {
    const a = p(i - 1)[c],
      b = p(i)[c],
      d = p(i + 1)[c],
      e = p(i + 2)[c];
    return 0.5 * (2 * b + (d - a) * f + (2 * a - 5 * b + 4 * d - e) * f * f + (3 * b - a - 3 * d + e) * f * f * f);
  };
  return [curve(0), curve(1)];
}

/** A ball whose radius may change with direction (unit vector in, radius out). */
export function ball(radius: (d: Vec) => number, sides = 48, rings = 32): Mesh {
  return sheet(
    sides,
    rings,
    (u, v) => {
      const a = u * Math.PI * 2,
        b = (v - 0.5) * Math.PI;
      const d: Vec = [Math.cos(a) * Math.cos(b), Math.sin(b), Math.sin(a) * Math.cos(b)];
      return scale(d, radius(d));
    },
    true,
  );
}

/** A round tube along a smooth path through the given points; the radius may change along it. */
export function tube(points: readonly Vec[], radius: number | ((t: number) => number), sides = 10, steps = 32): Mesh {
  const last = points.length - 1;
  const place = (t: number): Vec => {
    const axis = (c: 0 | 1 | 2) =>
      along(
        points.map((p) => [p[c], 0] as const),
        t,
      )[0];
    return last === 1 ? add(points[0]!, scale(sub(points[1]!, points[0]!), t)) : [axis(0), axis(1), axis(2)];
  };
  const frames: { at: Vec; side: Vec; up: Vec }[] = [];
  let side: Vec | undefined;
  for (let s = 0; s <= steps; s++) {
    const t = s / steps;
    const ahead = unit(sub(place(Math.min(1, t + 1e-3)), place(Math.max(0, t - 1e-3))));
    side ??= Math.abs(ahead[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
    side = unit(sub(side, scale(ahead, dot(side, ahead))));
    frames.push({ at: place(t), side, up: cross(ahead, side) });
  }
  const width = typeof radius === "number" ? () => radius : radius;
  return sheet(
    sides,
    steps,
    (u, v) => {
      const f = frames[Math.round(v * steps)]!;
      const a = u * Math.PI * 2,
        r = width(v);
      return add(f.at, add(scale(f.side, Math.cos(a) * r), scale(f.up, Math.sin(a) * r)));
    },
    true,
  );
}

/** A box with rounded edges, centred on the origin. */
export function box(w: number, h: number, d: number, round = 0.08): Mesh {
  const half: Vec = [w / 2, h / 2, d / 2];
  const r = Math.min(round, ...half);
  const inner: Vec = [half[0] - r, half[1] - r, half[2] - r];
  const stops = (c: 0 | 1 | 2) =>
    [-1, -0.8, -0.5, -0.2, 0]
      .map((s) => -inner[c] + s * r)
      .concat(
        [0],
        [0, 0.2, 0.5, 0.8, 1].map((s) => inner[c] + s * r),
      );
  const position: number[] = [],
    normal: number[] = [],
    uv: number[] = [],
    index: number[] = [];
  const axes = [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
  ] as const;
  for (const [a, b, c] of axes)
    for (const sign of [-1, 1]) {
      const sa = stops(a),
        sb = stops(b),
        start = position.length / 3;
      for (const y of sb)
        for (const x of sa) {
          const p = [0, 0, 0];
          p[a] = x;
          p[b] = y;
          p[c] = sign * half[c];
          const q = p.map((v, k) => Math.min(inner[k as 0], Math.max(-inner[k as 0], v)));
          const n = unit([p[0]! - q[0]!, p[1]! - q[1]!, p[2]! - q[2]!]);
          normal.push(...n);
          position.push(q[0]! + n[0] * r, q[1]! + n[1] * r, q[2]! + n[2] * r);
          uv.push(x / (2 * half[a]) + 0.5, y / (2 * half[b]) + 0.5);
        }
      for (let j = 0; j + 1 < sb.length; j++)
        for (let i = 0; i + 1 < sa.length; i++) {
          const k = start + j * sa.length + i;
          index.push(k, k + 1, k + sa.length, k + 1, k + sa.length + 1, k + sa.length);
        }
    }
  return {
    position: new Float32Array(position),
    normal: new Float32Array(normal),
    uv: new Float32Array(uv),
    index: new Uint32Array(index),
  };
}

/** A flat disc facing up, uv as on a printed square. */
export function disc(radius: number, rise: (r: number, a: number) => number = () => 0, sides = 64): Mesh {
  const mesh = sheet(
    sides,
    24,
    (u, v) => {
      const a = u * Math.PI * 2,
        r = v * radius;
      return [Math.cos(a) * r, rise(v, a), Math.sin(a) * r];
    },
    true,
  );
  for (let i = 0, k = 0; i < mesh.uv.length; i += 2, k += 3) {
    mesh.uv[i] = 0.5 + mesh.position[k]! / radius / 2;
    mesh.uv[i + 1] = 0.5 - mesh.position[k + 2]! / radius / 2;
  }
  return mesh;
}
