import { z } from "zod";
import { tidy } from "../shared/fold.ts";
import { line } from "../shared/form-fields.ts";
import { PLACE_KINDS } from "./place.ts";

/** Where something grows, is made or is packed. Its number is issued by the market, the seller's own, or a part of a place it has. */
export const OpenPlace = z.object({
  kind: z.enum(PLACE_KINDS),
  name: z.string().trim().min(2).max(120).transform(tidy),
  nameEn: line(120).optional(),
  formerName: line(120).optional(),
  /** A name of any generation or the code, of any province. */
  communeCode: line(120),
  communeCodePick: line(5).optional(),
  keeperName: line(80).optional(),
  areaSquareMetres: z.number().int().min(1).max(100_000_000).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  glnSource: z.enum(["operator", "own", "within"]),
  /** Typed with its check digit when the number is the seller's own. */
  gln: line(20).optional(),
  /** The place this one lies in, and its mark there: `RUONG-3`. */
  withinPlaceId: z.string().uuid().optional(),
  glnExtension: line(20).optional(),
});
export type OpenPlace = z.infer<typeof OpenPlace>;
