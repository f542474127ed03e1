import { sentences } from "../sentences.ts";
import { orderRefusals } from "./refusals/orders.ts";

/** One sentence for every expected "no". A guard test compares the keys with the codes in the domain. */
export const refusals = sentences({
  ...orderRefusals,
  "products.picture-not-an-image": () => "Tệp này không phải là ảnh. Xin chọn ảnh JPEG, PNG hoặc WebP.",
  "products.picture-too-large": ({ megapixels, limit }) =>
    `Ảnh ${megapixels} megapixel, quá lớn. Xin chọn ảnh không quá ${limit} megapixel.`,
});
