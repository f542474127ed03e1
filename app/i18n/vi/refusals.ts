import { sentences } from "../sentences.ts";
import { listingRefusals } from "./refusals/listings.ts";
import { orderRefusals } from "./refusals/orders.ts";
import { peopleRefusals } from "./refusals/people.ts";
import { regulationRefusals } from "./refusals/regulation.ts";

/** One sentence for every expected "no". A guard test compares the keys with the codes in the domain. */
export const refusals = sentences({
  ...listingRefusals,
  ...regulationRefusals,
  ...orderRefusals,
  ...peopleRefusals,
  "products.picture-not-an-image": () => "Tệp này không phải là ảnh. Xin chọn ảnh JPEG, PNG hoặc WebP.",
  "products.picture-too-large": ({ megapixels, limit }) =>
    `Ảnh ${megapixels} megapixel, quá lớn. Xin chọn ảnh không quá ${limit} megapixel.`,
});
