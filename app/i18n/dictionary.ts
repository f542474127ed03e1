import type { vi } from "./vi/index.ts";

/** Every word of the product, in the shape that the Vietnamese source gives it. */
export type Dictionary = typeof vi;
