import { describe, expect } from "vitest";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { finishIdentityProof } from "#app/domain/organisation/finish-identity-proof.server.ts";
import { getIdentity } from "#app/domain/organisation/get-identity.server.ts";
import { getIdentityPicture } from "#app/domain/organisation/get-identity-picture.server.ts";
import { handInIdentityPapers } from "#app/domain/organisation/hand-in-identity-papers.server.ts";
import { registerSeller } from "#app/domain/organisation/register-seller.server.ts";
import { reviewIdentity } from "#app/domain/organisation/review-identity.server.ts";
import { startIdentityProof } from "#app/domain/organisation/start-identity-proof.server.ts";
import { updateSellerProfile } from "#app/domain/organisation/update-seller-profile.server.ts";
import type { Ctx, EncodedPicture } from "#app/domain/shared/ctx.ts";
import type { ProvenPerson } from "#app/domain/shared/identity-proof.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";
import {
  aCommuneOfficer,
  actingAs,
  aManager,
  anInspector,
  aSeller,
  aSellerProfile,
  aUser,
} from "#tests/factories/people.ts";
import { queuedJobs } from "#tests/setup/jobs.ts";
import { test, type TestCtx } from "#tests/setup/test.ts";

/** Who stands in the profile of `aSellerProfile`. */
const MINH: ProvenPerson = {
  fullName: "NGUYỄN VĂN MINH",
  personalId: "001080001234",
  birthDate: "1980-02-03",
  represents: ["0101234565"],
};

async function agreed(ctx: TestCtx, seller: Ctx, person: ProvenPerson = MINH) {
  const { page } = await startIdentityProof(seller, { from: "page" });
  return ctx.identityProof.agree(page, person);
}

const prove = async (ctx: TestCtx, seller: Ctx, person?: ProvenPerson) =>
  (await finishIdentityProof(seller, await agreed(ctx, seller, person))).result;

describe("SEL-03: proof by the identity service", () => {
  test("the same person in the profile: verified, with the way and the moment, and the goods are judged again", async ({
    ctx,
    db,
    clock,
  }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx, { isVerified: false });
    expect(await getIdentity(seller)).toMatchObject({ isVerified: false, attempts: [] });
    expect(await prove(ctx, seller)).toBe("verified");
    expect(await getIdentity(seller)).toMatchObject({
      isVerified: true,
      method: "service",
      verifiedAt: clock.now().toISOString(),
      attempts: [{ state: "answered", mismatches: [] }],
    });
    expect((await queuedJobs(db)).map(({ name, data }) => ({ name, ...data }))).toContainEqual({
      name: "listings.reevaluate-seller",
      sellerId,
    });
    const secrets = await db
      .selectFrom("identity_proofs")
      .select("verifier")
      .where("seller_id", "=", sellerId)
      .execute();
    expect(secrets).toEqual([{ verifier: null }]);
  });

  test("another person: not verified, told which fact, and verified once the slip in the profile is mended", async ({
    ctx,
  }) => {
    const { ctx: seller } = await aSeller(ctx, { isVerified: false, representativePersonalId: "001080001243" });
    expect(await prove(ctx, seller)).toBe("mismatched");
    expect(await getIdentity(seller)).toMatchObject({
      isVerified: false,
      attempts: [{ state: "answered", mismatches: ["representativePersonalId"] }],
    });
    await updateSellerProfile(seller, aSellerProfile({ representativeName: "Nguyễn Văn Mính" }));
    expect((await getIdentity(seller)).isVerified).toBe(true);
  });

  test("another name or number in the profile ends it, and the spent answer does not count again", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx, { isVerified: false });
    await prove(ctx, seller);
    await updateSellerProfile(seller, aSellerProfile({ address: "Thôn Trung Quan" }));
    expect((await getIdentity(seller)).isVerified).toBe(true);
    await updateSellerProfile(seller, aSellerProfile({ representativePersonalId: "001080009999" }));
    expect(await getIdentity(seller)).toMatchObject({ isVerified: false, method: null, verifiedAt: null });
    await updateSellerProfile(seller, aSellerProfile());
    expect((await getIdentity(seller)).isVerified).toBe(false);
    expect(await prove(ctx, seller)).toBe("verified");
  });

  test("a person who proves themselves before the shop is open is verified when it opens", async ({ ctx }) => {
    const user = await aUser(ctx);
    expect(await prove(ctx, user)).toBe("kept");
    const { sellerId } = await registerSeller(user, aSellerProfile());
    const row = await ctx.db
      .selectFrom("sellers")
      .select(["identity_status", "identity_method"])
      .where("id", "=", sellerId)
      .executeTakeFirst();
    expect(row).toEqual({ identity_status: "verified", identity_method: "service" });
  });

  test("a code is exchanged once: a replay, and two windows at once, change nothing", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx, { isVerified: false });
    const brought = await agreed(ctx, seller);
    const both = await Promise.all([finishIdentityProof(seller, brought), finishIdentityProof(seller, brought)]);
    expect(both.map(({ result }) => result).sort()).toEqual(["spent", "verified"]);
    expect((await finishIdentityProof(seller, brought)).result).toBe("spent");
    expect((await getIdentity(seller)).attempts).toHaveLength(1);
  });

  test("nobody finishes somebody else's proof", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx, { isVerified: false });
    const brought = await agreed(ctx, seller);
    expect((await finishIdentityProof(await aUser(ctx), brought)).result).toBe("unknown");
    expect((await finishIdentityProof(seller, { ...brought, state: "made-up" })).result).toBe("unknown");
    expect((await finishIdentityProof(seller, brought)).result).toBe("verified");
  });

  test.for([
    ["an answer that is not signed", "forged" as const, "forged"],
    ["an answer made for another proof", { nonce: "another" }, "forged"],
    ["a service that is down", "unreachable" as const, "unreachable"],
    ["a code that the service does not take", "refused" as const, "refused"],
  ] as const)("%s verifies nobody", async ([, next, result], { ctx }) => {
    const { ctx: seller } = await aSeller(ctx, { isVerified: false });
    const brought = await agreed(ctx, seller);
    ctx.identityProof.next = next;
    expect((await finishIdentityProof(seller, brought)).result).toBe(result);
    expect(await getIdentity(seller)).toMatchObject({
      isVerified: false,
      attempts: [{ state: "failed", failure: result }],
    });
    expect((await finishIdentityProof(seller, brought)).result).toBe("spent");
  });

  test("the number of an answer is taken once, whoever brings it", async ({ ctx }) => {
    const { ctx: first } = await aSeller(ctx, { isVerified: false });
    const { ctx: second } = await aSeller(ctx, { isVerified: false });
    ctx.identityProof.next = { reference: "the-same" };
    expect(await prove(ctx, first)).toBe("verified");
    const brought = await agreed(ctx, second);
    ctx.identityProof.next = { reference: "the-same" };
    expect((await finishIdentityProof(second, brought)).result).toBe("forged");
  });

  test("late and declined are ends as well", async ({ ctx, clock }) => {
    const { ctx: seller } = await aSeller(ctx, { isVerified: false });
    const late = await agreed(ctx, seller);
    clock.advance({ minutes: 15 });
    expect((await finishIdentityProof(seller, late)).result).toBe("expired");
    const { page } = await startIdentityProof(seller, { from: "identity" });
    const state = new URL(page).searchParams.get("state") ?? "";
    expect(await finishIdentityProof(seller, { state, error: "access_denied" })).toEqual({
      result: "declined",
      from: "identity",
    });
  });

  test("without a contract it is not offered", async ({ ctx }) => {
    const seller = await aUser({ ...ctx, identityProof: { ...ctx.identityProof, isOffered: false } });
    await expect(startIdentityProof(seller, { from: "page" })).rejects.toMatchObject({
      code: "organisation.identity-not-offered",
    });
  });
});

/** A photograph that needs no pixels. */
const withPictures = (ctx: Ctx): Ctx => ({
  ...ctx,
  images: { reencode: (bytes): Promise<EncodedPicture> => Promise.resolve({ bytes, width: 8, height: 5 }) },
});

const words = translatorOf("vi");
const PAPERS = { card: new Uint8Array([1, 2, 3]), holder: new Uint8Array([4, 5, 6]) };

describe("SEL-03: proof by papers", () => {
  const handedIn = async (ctx: TestCtx) => {
    const { ctx: seller, sellerId } = await aSeller(withPictures(ctx), { isVerified: false });
    const { proofId } = await handInIdentityPapers(seller, PAPERS);
    return { seller, sellerId, proofId };
  };
  const statusOf = async (ctx: Ctx, id: SellerId) =>
    (await ctx.db.selectFrom("sellers").select("identity_status as s").where("id", "=", id).executeTakeFirst())?.s;

  test("an officer of the area accepts them, the seller hears of it, and a second set is not taken", async ({
    ctx,
    db,
  }) => {
    const { seller, sellerId, proofId } = await handedIn(ctx);
    await expect(handInIdentityPapers(seller, PAPERS)).rejects.toMatchObject({ code: "organisation.identity-waiting" });
    const officer = await aCommuneOfficer(ctx, "00577");
    await reviewIdentity(officer, { sellerId, proofId, decision: "accept" });
    expect(await getIdentity(seller)).toMatchObject({ isVerified: true, method: "officer", isWaiting: false });
    const again = reviewIdentity(officer, { sellerId, proofId, decision: "refuse", reason: "Ảnh mờ" });
    await expect(again).rejects.toMatchObject({ code: "organisation.wrong-move" });
    await expect(handInIdentityPapers(seller, PAPERS)).rejects.toMatchObject({
      code: "organisation.identity-verified",
    });
    const mails = await db
      .selectFrom("mails")
      .select("subject")
      .where("subject", "like", "%xác minh danh tính%")
      .execute();
    expect(mails).toHaveLength(1);
  });

  test("a refusal needs its reason, is told, and leaves the way open", async ({ ctx }) => {
    const { seller, sellerId, proofId } = await handedIn(ctx);
    const manager = await aManager(ctx);
    await expect(reviewIdentity(manager, { sellerId, proofId, decision: "refuse" })).rejects.toMatchObject({
      code: "organisation.reason-needed",
    });
    await reviewIdentity(manager, { sellerId, proofId, decision: "refuse", reason: "Ảnh thẻ bị mờ" });
    expect(await getIdentity(seller)).toMatchObject({
      isVerified: false,
      attempts: [{ state: "refused", reason: "Ảnh thẻ bị mờ" }],
    });
    expect((await handInIdentityPapers(seller, PAPERS)).proofId).not.toBe(proofId);
  });

  test("papers of another area are not found, by no act and in no picture; every look is written down", async ({
    ctx,
    db,
  }) => {
    const { seller, sellerId, proofId } = await handedIn(ctx);
    const elsewhere = await aCommuneOfficer(ctx, "00622");
    await expect(reviewIdentity(elsewhere, { sellerId, proofId, decision: "accept" })).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(
      reviewIdentity(await anInspector(ctx), { sellerId, proofId, decision: "accept" }),
    ).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
    for (const stranger of [elsewhere, await aUser(ctx), await anInspector(ctx)]) {
      await expect(getIdentityPicture(stranger, { proofId, which: "card" }, words)).rejects.toMatchObject({
        name: "NotFound",
      });
    }
    const officer = await aCommuneOfficer(ctx, "00577");
    const drawn: (readonly string[])[] = [];
    const watermarks: Ctx["watermarks"] = {
      draw: async (picture, said) => {
        drawn.push(said);
        return picture;
      },
    };
    const looking = { ...officer, files: seller.files, watermarks };
    expect(await getIdentityPicture(looking, { proofId, which: "card" }, words)).toEqual(PAPERS.card);
    const own = { ...seller, watermarks };
    expect(await getIdentityPicture(own, { proofId, which: "holder" }, words)).toEqual(PAPERS.holder);
    expect(
      drawn.map(([viewer]) => viewer),
      "each viewer's name is drawn across",
    ).toEqual([officer, seller].map(({ actor }) => (actor.kind === "user" ? actor.name : "")));
    const looks = await db
      .selectFrom("audit_entries")
      .select("after")
      .where("action", "=", "identity.papers-looked-at")
      .where("subject_id", "=", proofId)
      .execute();
    expect(looks.map(({ after }) => after)).toEqual([{ which: "card" }, { which: "holder" }]);
    expect(await statusOf(ctx, sellerId)).toBe("unverified");
  });

  test("papers sent before the shop opened come with it", async ({ ctx }) => {
    const user = await aUser(withPictures(ctx));
    await handInIdentityPapers(user, PAPERS);
    const { sellerId } = await registerSeller(user, aSellerProfile());
    if (user.actor.kind !== "user") throw new Error("a person");
    const seller = await actingAs(ctx, user.actor.userId);
    expect(await getIdentity(seller)).toMatchObject({ isWaiting: true });
    expect(await statusOf(ctx, sellerId)).toBe("unverified");
  });
});
