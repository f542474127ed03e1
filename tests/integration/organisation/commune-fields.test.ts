import { expect } from "vitest";
import { getCheckoutForm } from "#app/domain/orders/get-checkout-form.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { changeCart } from "#app/domain/orders/change-cart.server.ts";
import { getSellerProfile } from "#app/domain/organisation/get-seller-profile.server.ts";
import { listSellers } from "#app/domain/organisation/list-sellers.server.ts";
import { updateSellerProfile } from "#app/domain/organisation/update-seller-profile.server.ts";
import { openPlace } from "#app/domain/traceability/open-place.server.ts";
import { listSellerPlaces } from "#app/domain/traceability/list-seller-places.server.ts";
import { aCommuneOfficer, aManager, aSeller, aSellerProfile, aUser } from "#tests/factories/people.ts";
import { aStall, goodsOnSale } from "#tests/factories/stall.ts";
import { test } from "#tests/setup/test.ts";

const place = { kind: "plot", name: "Ruộng bãi", glnSource: "operator" } as const;

test("a shop registers under a name of 2024 and stands below the office of the commune of today", async ({ ctx }) => {
  const { ctx: seller } = await aSeller(ctx, { isApproved: false, communeCode: "Xã Văn Đức, huyện Gia Lâm" });
  expect((await getSellerProfile(seller)).seller).toMatchObject({ communeCode: "00577", communeName: "Xã Bát Tràng" });
  const officer = await aCommuneOfficer(ctx, "00577");
  expect((await listSellers(officer, {})).items).toHaveLength(1);
});

test("a divided commune is asked about beside its field; the answer counts while it answers what stands there", async ({
  ctx,
}) => {
  const { ctx: seller } = await aSeller(ctx, { isApproved: false, taxCode: "0100109106" });
  const said = aSellerProfile({ taxCode: "0100109106" });
  const thachBan = { ...said, communeCode: "Phường Thạch Bàn" };
  const asked = { code: "organisation.divided-commune", field: "communeCode" };
  await expect(updateSellerProfile(seller, thachBan)).rejects.toMatchObject({
    ...asked,
    choices: expect.arrayContaining([
      {
        value: "00145",
        label: "Phường Long Biên",
        labelEn: "Long Bien Ward",
        note: "Phường Thạch Bàn, Quận Long Biên",
      },
    ]) as unknown,
  });
  await expect(updateSellerProfile(seller, { ...thachBan, communeCodePick: "00004" })).rejects.toMatchObject(asked);
  await updateSellerProfile(seller, { ...thachBan, communeCodePick: "00145" });
  expect((await getSellerProfile(seller)).seller.communeCode).toBe("00145");
  await updateSellerProfile(seller, { ...said, communeCode: "Kim Đức", communeCodePick: "00145" });
  expect((await getSellerProfile(seller)).seller.communeCode).toBe("00577");
});

test("a seller of another province stands below the department, where no commune's officer sees it", async ({
  ctx,
}) => {
  const name = "HTX Nhãn Phố Hiến";
  await aSeller(ctx, {
    isApproved: false,
    taxCode: "0100101308",
    displayName: name,
    communeCode: "Phường Phố Hiến, Hưng Yên",
  });
  const found = async (office: Awaited<ReturnType<typeof aManager>>) =>
    (await listSellers(office, { words: name })).items.map(({ communeName }) => communeName);
  expect(await found(await aManager(ctx))).toEqual(["Phường Phố Hiến, Tỉnh Hưng Yên"]);
  expect(await found(await aCommuneOfficer(ctx, "00004"))).toEqual([]);
});

test("a place of production lies in any province, under any name", async ({ ctx }) => {
  const { ctx: seller } = await aSeller(ctx, { isApproved: false, taxCode: "0100100047" });
  await openPlace(seller, { ...place, communeCode: "xã như quỳnh, hưng yên" });
  await openPlace(seller, { ...place, name: "Vườn cũ", communeCode: "Kim Lan" });
  expect((await listSellerPlaces(seller)).map(({ commune }) => commune)).toEqual([
    "Xã Như Quỳnh, Tỉnh Hưng Yên",
    "Xã Bát Tràng",
  ]);
  await expect(openPlace(seller, { ...place, communeCode: "Không có" })).rejects.toMatchObject({
    code: "organisation.unknown-commune",
    field: "communeCode",
  });
});

test("goods are sent to a commune by any name, in any province, and the form remembers it by name", async ({ ctx }) => {
  const { sellerId } = await aStall(ctx, { taxCode: "0100112437" });
  const { listingId } = await goodsOnSale(ctx, sellerId);
  const person = await aUser(ctx);
  if (person.actor.kind !== "user") throw new Error("a user");
  const buyer = { userId: person.actor.userId, tokenHash: null };
  const order = async (wardCode: string, more: object = {}) => {
    await changeCart(person, buyer, { intent: "set", listingId, quantity: 1 });
    return placeOrder(person, buyer, {
      idempotencyKey: ctx.newId(),
      name: "Nguyễn Thị Lan",
      phone: "0912345678",
      delivery: "ship",
      wardCode,
      address: "Số 1",
      method: "vietqr",
      slot: {},
      locale: "vi",
      ...more,
    });
  };
  await expect(order("Thạch Bàn")).rejects.toMatchObject({ code: "organisation.divided-commune", field: "wardCode" });
  await expect(order("Không có")).rejects.toMatchObject({ code: "organisation.unknown-commune", field: "wardCode" });
  await order("Thạch Bàn", { wardCodePick: "00145" });
  expect((await getCheckoutForm(person)).defaults.wardCode).toBe("Phường Long Biên");
  await order("Đặc khu Côn Đảo");
  expect((await getCheckoutForm(person)).defaults.wardCode).toBe("Đặc khu Côn Đảo, Thành phố Hồ Chí Minh");
  await order((await getCheckoutForm(person)).defaults.wardCode ?? "");
});
