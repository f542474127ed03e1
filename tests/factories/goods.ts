import sharp from "sharp";
import { addProductPicture } from "#app/domain/products/add-product-picture.server.ts";
import type { CreateProduct } from "#app/domain/products/create-product.schema.ts";
import { createProduct } from "#app/domain/products/create-product.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, ProductId } from "#app/domain/shared/ids.ts";
import type { OpenLot } from "#app/domain/traceability/open-lot.schema.ts";
import { openLot } from "#app/domain/traceability/open-lot.server.ts";
import type { OpenPlace } from "#app/domain/traceability/open-place.schema.ts";
import { openPlace } from "#app/domain/traceability/open-place.server.ts";

/** Bytes of a small photograph; another `shade` is another picture. */
export const aPhotograph = (shade = 90): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r: shade, g: 140, b: 70 } } })
    .jpeg()
    .toBuffer();

/** Mustard greens in a bunch, with everything a label says. */
export const aProductForm = (changes: Partial<CreateProduct> = {}): CreateProduct => ({
  categoryCode: "rau-cu",
  name: "Cải ngọt an toàn",
  nameEn: "Mustard greens",
  unit: "bó",
  unitEn: "bunch",
  netContent: 400,
  netContentUnit: "g",
  shippingWeightGrams: 450,
  usage: "Rửa sạch, luộc hoặc xào.",
  usageEn: "Wash, then boil or stir-fry.",
  storage: "Ngăn mát tủ lạnh, 3 ngày.",
  storageEn: "In the refrigerator, 3 days.",
  warnings: "Rửa kỹ trước khi ăn.",
  warningsEn: "Wash well before eating.",
  shelfLifeDays: 5,
  standard: "TCVN 11892-1:2017",
  isPrepacked: false,
  seasonMonths: [10, 11, 12, 1, 2, 3],
  gtinSource: "operator",
  ...changes,
});

/** A product of the seller who acts, with one picture unless told otherwise. */
export async function aProduct(
  seller: Ctx,
  { hasPicture = true, ...changes }: Partial<CreateProduct> & { hasPicture?: boolean } = {},
): Promise<{ productId: ProductId; gtin: string }> {
  const product = await createProduct(seller, aProductForm(changes));
  if (hasPicture) {
    const bytes = await aPhotograph();
    await addProductPicture(seller, {
      productId: product.productId,
      bytes,
      alt: "Bó cải ngọt buộc lạt",
      altEn: "A bunch of mustard greens",
    });
  }
  return product;
}

/** A field of the seller who acts, under a number issued by the market. */
export const aPlace = (seller: Ctx, changes: Partial<OpenPlace> = {}): Promise<{ placeId: PlaceId; gln: string }> =>
  openPlace(seller, {
    kind: "plot",
    name: "Ruộng bãi Văn Đức",
    nameEn: "Van Duc field",
    formerName: "xã Văn Đức",
    communeCode: "00577",
    keeperName: "Bà Nguyễn Thị Hoa",
    glnSource: "operator",
    ...changes,
  });

/** A lot harvested and packed today, of a product and from a place made for it unless given. */
export async function aLot(
  seller: Ctx,
  changes: Partial<OpenLot> = {},
): Promise<{ lotId: LotId; code: string; isHeld: boolean; productId: ProductId; placeId: PlaceId }> {
  const productId = (changes.productId ?? (await aProduct(seller)).productId) as ProductId;
  const placeId = (changes.placeId ?? (await aPlace(seller)).placeId) as PlaceId;
  const today = dayOf(seller.now());
  const lot = await openLot(seller, {
    producedOn: today,
    packedOn: today,
    quantity: 100,
    facts: { variety: "Cải ngọt Tosakan", pestControl: "none", harvester: "Tổ thu hoạch số 2" },
    ...changes,
    productId,
    placeId,
  });
  return { ...lot, productId, placeId };
}
