import { cross, dot, sub, unit, type Vec } from "./geometry.ts";
import type { Part, Thing } from "./things.ts";

/** All triangles of a scene, placed in the world. */
export interface Soup {
  parts: readonly Part[];
  /** World place, world normal, the mesh's own place, and texture coordinate of every corner. */
  world: Float32Array;
  normal: Float32Array;
  local: Float32Array;
  uv: Float32Array;
  index: Uint32Array;
  /** The part each triangle belongs to. */
  owner: Uint32Array;
}

/** Where the picture is taken from. */
export interface Camera {
  eye: Vec;
  look: Vec;
  lens: number;
  focus?: number;
  aperture?: number;
}

/** For every pixel: which triangle is seen (plus one), and one over its distance. */
export interface Sight {
  width: number;
  height: number;
  triangle: Uint32Array;
  nearness: Float32Array;
  screen: Float32Array;
}

/** Gathers all parts into one list of triangles. */
export function gather(thing: Thing): Soup {
  const corners = thing.reduce((n, p) => n + p.mesh.position.length / 3, 0);
  const faces = thing.reduce((n, p) => n + p.mesh.index.length / 3, 0);
  const soup: Soup = {
    parts: thing,
    world: new Float32Array(corners * 3),
    normal: new Float32Array(corners * 3),
    local: new Float32Array(corners * 3),
    uv: new Float32Array(corners * 2),
    index: new Uint32Array(faces * 3),
    owner: new Uint32Array(faces),
  };
  let corner = 0,
    face = 0;
  thing.forEach((part, id) => {
    const { mesh, place: m } = part;
    soup.local.set(mesh.position, corner * 3);
    soup.uv.set(mesh.uv, corner * 2);
    const turn = normalTurn(m);
    for (let i = 0; i < mesh.position.length; i += 3) {
      const x = mesh.position[i]!,
        y = mesh.position[i + 1]!,
        z = mesh.position[i + 2]!;
      const nx = mesh.normal[i]!,
        ny = mesh.normal[i + 1]!,
        nz = mesh.normal[i + 2]!;
      const o = corner * 3 + i;
      for (let r = 0; r < 3; r++) {
        soup.world[o + r] = m[r * 3]! * x + m[r * 3 + 1]! * y + m[r * 3 + 2]! * z + m[9 + r]!;
        soup.normal[o + r] = turn[r * 3]! * nx + turn[r * 3 + 1]! * ny + turn[r * 3 + 2]! * nz;
      }
    }
    for (let i = 0; i < mesh.index.length; i++) soup.index[face * 3 + i] = mesh.index[i]! + corner;
    soup.owner.fill(id, face, face + mesh.index.length / 3);
    corner += mesh.position.length / 3;
    face += mesh.index.length / 3;
  });
  return soup;
}

/** Normals turn by the cofactors of the place, so that stretched things stay rightly lit. */
export function normalTurn(m: readonly number[]): number[] {
  const row = (r: number): Vec => [m[r * 3]!, m[r * 3 + 1]!, m[r * 3 + 2]!];
  return [...cross(row(1), row(2)), ...cross(row(2), row(0)), ...cross(row(0), row(1))];
}

/** The camera's own axes: right, up, ahead. */
export function axes(camera: Camera): { right: Vec; up: Vec; ahead: Vec } {
  const ahead = unit(sub(camera.look, camera.eye));
  const right = unit(cross(ahead, [0, 1, 0]));
  return { right, up: cross(right, ahead), ahead };
}

/** Finds what each pixel sees. */
export function see(soup: Soup, camera: Camera, width: number, height: number): Sight {
  const { right, up, ahead } = axes(camera);
  const zoom = height / 2 / Math.tan((camera.lens * Math.PI) / 360);
  const screen = new Float32Array(soup.world.length);
  for (let i = 0; i < soup.world.length; i += 3) {
    const p: Vec = [
      soup.world[i]! - camera.eye[0],
      soup.world[i + 1]! - camera.eye[1],
      soup.world[i + 2]! - camera.eye[2],
    ];
    const z = dot(p, ahead);
    screen[i] = width / 2 + (zoom * dot(p, right)) / z;
    screen[i + 1] = height / 2 - (zoom * dot(p, up)) / z;
    screen[i + 2] = z > 0.2 ? 1 / z : 0;
  }
  const sight: Sight = {
    width,
    height,
    screen,
    triangle: new Uint32Array(width * height),
    nearness: new Float32Array(width * height),
  };
  for (let t = 0; t < soup.owner.length; t++) fill(sight, soup.index, t);
  return sight;
}

function fill({ width, height, triangle, nearness, screen }: Sight, index: Uint32Array, t: number): void {
  const a = index[t * 3]! * 3,
    b = index[t * 3 + 1]! * 3,
    c = index[t * 3 + 2]! * 3;
  const za = screen[a + 2]!,
    zb = screen[b + 2]!,
    zc = screen[c + 2]!;
  if (za === 0 || zb === 0 || zc === 0) return;
  const ax = screen[a]!,
    ay = screen[a + 1]!,
    bx = screen[b]!,
    by = screen[b + 1]!,
    cx = screen[c]!,
    cy = screen[c + 1]!;
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area === 0) return;
  const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5)),
    x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5)),
    y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  const inv = 1 / area;
  for (let y = y0; y <= y1; y++) {
    const py = y + 0.5;
    for (let x = x0; x <= x1; x++) {
      const px = x + 0.5;
      const u = ((bx - px) * (cy - py) - (by - py) * (cx - px)) * inv;
      const v = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) * inv;
      const w = 1 - u - v;
      if (u < 0 || v < 0 || w < 0) continue;
      const z = u * za + v * zb + w * zc,
        k = y * width + x;
      if (z > nearness[k]!) {
        nearness[k] = z;
        triangle[k] = t + 1;
      }
    }
  }
}
