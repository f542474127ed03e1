import type { refusals as Source } from "../vi/refusals.ts";
import { orderRefusals } from "./refusals/orders.ts";

export const refusals: typeof Source = {
  ...orderRefusals,
  "products.picture-not-an-image": () => "This file is not a picture. Please choose a JPEG, PNG or WebP picture.",
  "products.picture-too-large": ({ megapixels, limit }) =>
    `This picture has ${megapixels} megapixels, which is too many. Please choose one of at most ${limit} megapixels.`,
};
