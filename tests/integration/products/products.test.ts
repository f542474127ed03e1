import sharp from "sharp";
import { describe, expect } from "vitest";
import { addProductPicture } from "#app/domain/products/add-product-picture.server.ts";
import { arrangeProductPictures } from "#app/domain/products/arrange-product-pictures.server.ts";
import { createProduct } from "#app/domain/products/create-product.server.ts";
import { buildGtin, printedGtin } from "#app/domain/products/gtin.ts";
import { getPicture } from "#app/domain/products/get-picture.server.ts";
import { getSellerProduct } from "#app/domain/products/get-seller-product.server.ts";
import { listSellerProducts } from "#app/domain/products/list-seller-products.server.ts";
import { updateProduct } from "#app/domain/products/update-product.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { aLot, aPhotograph, aProduct, aProductForm } from "#tests/factories/goods.ts";
import { aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

let prefixes = 893_850_700;

/** A seller whom GS1 Viet Nam gave a prefix of its own. */
async function aNumberedSeller(ctx: Ctx): Promise<{ seller: Ctx; prefix: string }> {
  prefixes += 1;
  const prefix = String(prefixes);
  return { seller: (await aSeller(ctx, { gs1Prefix: prefix })).ctx, prefix };
}

describe("the number of a product", () => {
  test("is issued from the operator's prefix, one after the other, also when two ask at once", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const forms = [1, 2, 3, 4].map((n) => createProduct(seller, aProductForm({ name: `Rau số ${n}` })));
    const gtins = (await Promise.all(forms)).map((product) => product.gtin);
    expect(new Set(gtins).size).toBe(4);
    for (const gtin of gtins) expect(gtin).toMatch(/^0893850123\d{4}$/);
  });

  test("of the seller's own prefix is taken with its check digit and stored as 14 digits", async ({ ctx }) => {
    const { seller, prefix } = await aNumberedSeller(ctx);
    const printed = printedGtin(buildGtin(prefix, 123));
    const spaced = printed.replace(/^(\d{3})(\d{6})/, "$1 $2 ");
    const { gtin } = await createProduct(seller, aProductForm({ gtinSource: "own", gtin: spaced }));
    expect(gtin).toBe(`0${printed}`);
    await expect(createProduct(seller, aProductForm({ gtinSource: "own", gtin: printed }))).rejects.toMatchObject({
      code: "products.gtin-taken",
      field: "gtin",
    });
  });

  test.for([
    ["a wrong check digit", "8938507771230", "products.gtin-invalid"],
    ["somebody else's prefix", "8934560000014", "products.gtin-not-yours"],
    ["words", "mã của tôi", "products.gtin-invalid"],
    ["nothing", undefined, "products.gtin-invalid"],
  ] as const)("is refused beside its field: %s", async ([_, gtin, code], { ctx }) => {
    const { seller } = await aNumberedSeller(ctx);
    await expect(createProduct(seller, aProductForm({ gtinSource: "own", gtin }))).rejects.toMatchObject({
      code,
      field: "gtin",
    });
  });

  test("of a seller without a prefix cannot be its own", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const form = aProductForm({ gtinSource: "own", gtin: "8934560000014" });
    await expect(createProduct(seller, form)).rejects.toMatchObject({ code: "products.no-own-prefix" });
  });
});

describe("what is said of a product", () => {
  test("changes, is audited and has its listings judged again", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId } = await aProduct(seller);
    await updateProduct(seller, { ...aProductForm({ name: "Cải ngọt sạch" }), productId });
    expect(await getSellerProduct(seller, { productId })).toMatchObject({ name: "Cải ngọt sạch", netContent: 400 });
    const audit = await db
      .selectFrom("audit_entries")
      .select("action")
      .where("subject_id", "=", productId)
      .orderBy("id")
      .execute();
    expect(audit.map((row) => row.action)).toEqual(["product.created", "product.picture-added", "product.updated"]);
  });

  test("keeps the pack once there are lots (GS1 GTIN Management Standard 2.3), and its group always", async ({
    ctx,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId } = await aLot(seller);
    const change = (changes: object) => updateProduct(seller, { ...aProductForm(changes), productId });
    await expect(change({ netContent: 500 })).rejects.toMatchObject({
      code: "products.pack-frozen",
      field: "netContent",
    });
    await expect(change({ categoryCode: "gom-su" })).rejects.toMatchObject({ code: "products.group-frozen" });
    await expect(change({ categoryCode: "gì-đó" })).rejects.toMatchObject({ code: "products.unknown-category" });
    await expect(change({ categoryCode: "trai-cay" })).resolves.toBeUndefined();
  });

  test("is nobody else's business", async ({ ctx }) => {
    const [one, other] = [await aSeller(ctx), await aSeller(ctx)];
    const { productId } = await aProduct(one.ctx);
    await expect(getSellerProduct(other.ctx, { productId })).rejects.toBeInstanceOf(NotFound);
    await expect(updateProduct(other.ctx, { ...aProductForm(), productId })).rejects.toBeInstanceOf(NotFound);
    const bytes = await aPhotograph(10);
    await expect(addProductPicture(other.ctx, { productId, bytes, alt: "Ảnh lạ" })).rejects.toBeInstanceOf(NotFound);
    await expect(getSellerProduct(other.ctx, { productId: "không phải mã" })).rejects.toBeInstanceOf(NotFound);
    await expect(getSellerProduct(ctx, { productId })).rejects.toMatchObject({ code: "organisation.not-allowed" });
  });

  test("is listed page by page, newest first", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    for (let n = 0; n < 51; n += 1) await createProduct(seller, aProductForm({ name: `Hàng ${n}` }));
    const first = await listSellerProducts(seller, {});
    const second = await listSellerProducts(seller, { after: first.nextAfter ?? undefined });
    expect([first.products.length, second.products.length, second.nextAfter]).toEqual([50, 1, null]);
    expect(first.products[0]?.name).toBe("Hàng 50");
    expect(second.products[0]?.name).toBe("Hàng 0");
  });
});

describe("pictures of a product", () => {
  test("are re-encoded, kept in order, moved and removed", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId } = await aProduct(seller, { hasPicture: false });
    const add = async (shade: number) =>
      (await addProductPicture(seller, { productId, bytes: await aPhotograph(shade), alt: `Ảnh ${shade}` })).fileId;
    const [a, b, c] = [await add(1), await add(60), await add(120)];
    const order = async () => (await getSellerProduct(seller, { productId })).pictures.map((p) => p.fileId);
    expect(await order()).toEqual([a, b, c]);
    await arrangeProductPictures(seller, { productId, fileId: c, move: "first" });
    expect(await order()).toEqual([c, a, b]);
    await arrangeProductPictures(seller, { productId, fileId: a, move: "remove" });
    expect(await order()).toEqual([c, b]);
    const stored = await seller.files.get(c);
    expect((await sharp(stored).metadata()).format).toBe("webp");
  });

  test("are refused when they are no pictures, too large, the same again or too many", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId } = await aProduct(seller, { hasPicture: false });
    const add = (bytes: Uint8Array) => addProductPicture(seller, { productId, bytes, alt: "Một tấm ảnh" });
    await expect(add(Buffer.from("%PDF-1.7 không phải ảnh"))).rejects.toMatchObject({
      code: "products.picture-not-an-image",
      field: "picture",
    });
    const huge = await sharp({ create: { width: 10_000, height: 6_000, channels: 3, background: "white" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    await expect(add(huge)).rejects.toMatchObject({ code: "products.picture-too-large", facts: { megapixels: 60 } });
    await add(await aPhotograph(1));
    await expect(add(await aPhotograph(1))).rejects.toMatchObject({ code: "products.picture-repeated" });
    for (let shade = 20; shade < 160; shade += 20) await add(await aPhotograph(shade));
    await expect(add(await aPhotograph(250))).rejects.toMatchObject({ code: "products.too-many-pictures" });
    expect((await getSellerProduct(seller, { productId })).pictures).toHaveLength(8);
  });

  test("are served at the offered widths only, and other files not at all", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId } = await aProduct(seller);
    const fileId = (await getSellerProduct(seller, { productId })).pictures[0]?.fileId ?? "";
    expect((await getPicture(ctx, { fileId, widthPx: 320 })).length).toBeGreaterThan(0);
    await expect(getPicture(ctx, { fileId, widthPx: 321 })).rejects.toBeInstanceOf(NotFound);
    const paper = await ctx.files.put(await aPhotograph(200));
    await expect(getPicture(ctx, { fileId: paper, widthPx: 320 })).rejects.toBeInstanceOf(NotFound);
    await expect(getPicture(ctx, { fileId: "../../etc/passwd", widthPx: 320 })).rejects.toBeInstanceOf(NotFound);
  });
});
