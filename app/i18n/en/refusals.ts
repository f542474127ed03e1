import type { refusals as Source } from "../vi/refusals.ts";
import { listingRefusals } from "./refusals/listings.ts";
import { orderRefusals } from "./refusals/orders.ts";
import { peopleRefusals } from "./refusals/people.ts";
import { regulationRefusals } from "./refusals/regulation.ts";

export const refusals: typeof Source = {
  ...listingRefusals,
  ...regulationRefusals,
  ...orderRefusals,
  ...peopleRefusals,
  "products.picture-not-an-image": () => "This file is not a picture. Please choose a JPEG, PNG or WebP picture.",
  "products.picture-too-large": ({ megapixels, limit }) =>
    `This picture has ${megapixels} megapixels, which is too many. Please choose one of at most ${limit} megapixels.`,
};
