import { describe, expect } from "vitest";
import { getChecklistForOffice } from "#app/domain/listings/get-checklist-for-office.server.ts";
import { getOwnListing } from "#app/domain/listings/get-own-listing.server.ts";
import { getSellerChecklist } from "#app/domain/listings/get-seller-checklist.server.ts";
import { listOwnListings } from "#app/domain/listings/list-own-listings.server.ts";
import { submitListing } from "#app/domain/listings/submit-listing.server.ts";
import { whyOwnListingIsNotSold } from "#app/domain/listings/why-own-listing.server.ts";
import type { NotSoldReason } from "#app/domain/listings/why-not-sold.ts";
import { addBankAccount } from "#app/domain/organisation/add-bank-account.server.ts";
import { updateSellerProfile } from "#app/domain/organisation/update-seller-profile.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { aDraftListing, aPublishedListing, aStallInOrder } from "#tests/factories/listings.ts";
import { aCommuneOfficer, aManager, aSellerProfile } from "#tests/factories/people.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const codesOf = (reasons: readonly NotSoldReason[] = []): string[] =>
  reasons.map((reason) => (reason.kind === "finding" ? reason.finding.rule : reason.code));

const why = async (seller: Ctx, listingId: string): Promise<string[]> =>
  codesOf((await getOwnListing(seller, { listingId })).whyNotSold);

const judged = (ctx: Ctx) => runQueuedJobs(ctx, { only: ["listings.reevaluate-seller"] });

describe("why a listing is not sold", () => {
  test("from its draft to the shelf, in the page, the list and on the public page alike", async ({ ctx }) => {
    const { seller, sellerId, manager, listingId, slug } = await aDraftListing(ctx);
    expect(await why(seller, listingId)).toEqual(["draft"]);
    await submitListing(seller, { listingId });
    expect(await why(seller, listingId)).toEqual(["submitted"]);
    const { items } = await listOwnListings(seller, {});
    expect(codesOf(items[0]?.whyNotSold)).toEqual(["submitted"]);
    const published = await aPublishedListing(ctx, { stall: { seller, sellerId, manager } });
    expect(await why(seller, published.listingId)).toEqual([]);
    expect((await whyOwnListingIsNotSold(seller, { slug }))?.reasons).toHaveLength(1);
    expect(await whyOwnListingIsNotSold(ctx, { slug })).toBeUndefined();
    expect(await whyOwnListingIsNotSold((await aStallInOrder(ctx)).seller, { slug })).toBeUndefined();
  });

  test("SEL-03: who changes the representative's number is not sold until the new person is proven", async ({
    ctx,
  }) => {
    const { seller, listingId } = await aPublishedListing(ctx);
    await updateSellerProfile(seller, aSellerProfile({ representativePersonalId: "001080009999" }));
    await judged(ctx);
    expect(await why(seller, listingId)).toEqual(["seller-submitted", "SEL-03"]);
    expect((await getSellerChecklist(seller)).find(({ code }) => code === "identity")).toMatchObject({
      standing: "open",
      place: "identity",
    });
  });

  test("SEL-07: an account in another name is said where the sale stops and on the list", async ({ ctx }) => {
    const { seller, sellerId, listingId } = await aPublishedListing(ctx);
    await addBankAccount(seller, { bin: "970436", accountNumber: `88${Date.now()}`, holderName: "NGUYEN VAN AI" });
    expect(await why(seller, listingId)).toEqual(["account-mismatched"]);
    const rows = await getSellerChecklist(seller);
    expect(rows.find(({ code }) => code === "bank")).toMatchObject({
      standing: "open",
      isBlocking: true,
      fact: { standing: "mismatched" },
    });
    expect(await getChecklistForOffice(await aManager(ctx), { sellerId })).toEqual(rows);
    await expect(getChecklistForOffice(await aCommuneOfficer(ctx, "00622"), { sellerId })).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(getChecklistForOffice(seller, { sellerId })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
  });

  test("a list of many costs as many queries as a list of one", async ({ ctx }) => {
    const stall = await aStallInOrder(ctx);
    await aDraftListing(ctx, { stall });
    const one = await countQueries(() => listOwnListings(stall.seller, {}));
    await aDraftListing(ctx, { stall });
    await aDraftListing(ctx, { stall });
    const three = await countQueries(() => listOwnListings(stall.seller, {}));
    expect(three.result.items).toHaveLength(3);
    expect(three.queries).toHaveLength(one.queries.length);
  });
});
