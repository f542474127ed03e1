import type { Shot } from "../engine/camera.ts";

/** One picture: what it shows in Vietnamese and in English, and how it is set up. */
type Picture = readonly [altVi: string, altEn: string, shot: () => Shot | Promise<Shot>];

/** One kind of goods with its pictures, the first being the one shown in lists. */
export interface Good {
  key: string;
  shots: readonly Picture[];
}
