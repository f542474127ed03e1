import { describe, expect, test } from "vitest";
import { checkChain } from "./chain-checks.ts";
import type { CertificateFacts } from "./certificate-facts.ts";
import type { ChainFacts, ListingFacts, ListingLotFacts } from "./listing-facts.ts";

const today = "2026-11-28";
const lot = (changes: Partial<ListingLotFacts> = {}): ListingLotFacts => ({
  code: "L2611A",
  state: "open",
  expiresOn: null,
  placeGln: "8938501234001",
  missing: [],
  quarantineNumber: null,
  ...changes,
});
const link = (changes: Partial<ChainFacts> = {}): ChainFacts => ({
  role: "raw_material",
  partner: "HTX Chè Tân Cương",
  state: "declared",
  province: null,
  scopeCategories: [],
  papers: [],
  ...changes,
});
const accepted = { state: "accepted", issuedOn: "2026-01-05", validTo: "2027-01-04" } as const;
const ended = { state: "accepted", issuedOn: "2025-01-05", validTo: "2026-11-27" } as const;
const wholeChain: CertificateFacts = {
  kind: "safe_chain",
  number: "12/GXN",
  state: "valid",
  issuedOn: "2026-01-01",
  validTo: "2027-12-31",
  scopeCategories: ["che-bien"],
  scopeGlns: [],
  stars: null,
};
/** What the rule reads of a listing of prepared food. */
const found = (changes: Partial<ListingFacts> & { roles?: readonly string[] } = {}) => {
  const { roles = ["raw_material"], ...rest } = changes;
  const facts = {
    today,
    category: {
      code: "che-bien",
      isProcessedFood: true,
      needsQuarantine: false,
      certificateKinds: [],
      chainRoles: roles,
    },
    product: { id: "product-1" },
    lots: [lot()],
    certificates: [],
    chain: [],
    ...rest,
  };
  return checkChain(facts as unknown as ListingFacts)?.fact;
};
const NOTHING = { missing: [], outside: [], unconfirmed: [], lapsed: [], lots: [] };

describe("LST-17, operating regulation art. 22", () => {
  test("names the role that nobody fills; a grower answers for raw material, a carrier does not", () => {
    expect(found()).toEqual({ ...NOTHING, missing: ["raw_material"] });
    expect(found({ chain: [link({ role: "carrier", state: "confirmed" })] })).toEqual({
      ...NOTHING,
      missing: ["raw_material"],
    });
    expect(found({ chain: [link({ role: "grower", state: "confirmed" })] })).toBeUndefined();
    expect(found({ roles: [] })).toBeUndefined();
  });

  test("the seller's word alone is not enough; the partner's, or a paper in force, is", () => {
    expect(found({ chain: [link()] })).toEqual({ ...NOTHING, unconfirmed: ["HTX Chè Tân Cương"] });
    expect(found({ chain: [link({ papers: [{ ...accepted, state: "pending" }] })] })).toEqual({
      ...NOTHING,
      unconfirmed: ["HTX Chè Tân Cương"],
    });
    expect(found({ chain: [link({ state: "confirmed" })] })).toBeUndefined();
    expect(found({ chain: [link({ papers: [accepted] })] })).toBeUndefined();
    expect(found({ chain: [link({ papers: [ended] })] })).toEqual({ ...NOTHING, lapsed: ["HTX Chè Tân Cương"] });
  });

  test("one partner of the role that stands is enough, unless another works in another province", () => {
    const good = link({ partner: "Trại bò Phù Đổng", papers: [accepted] });
    expect(found({ chain: [link(), good] })).toBeUndefined();
    expect(found({ chain: [link({ province: "19" }), good] })).toEqual({
      ...NOTHING,
      outside: ["HTX Chè Tân Cương"],
    });
  });

  test("a source in another province needs a paper in force, also where no role is asked for", () => {
    expect(found({ roles: [], chain: [link({ province: "19" })] })).toEqual({
      ...NOTHING,
      outside: ["HTX Chè Tân Cương"],
    });
    expect(found({ roles: [], chain: [link({ province: "19", papers: [accepted] })] })).toBeUndefined();
    expect(found({ roles: [], chain: [link({ province: "19", role: "retailer" })] })).toBeUndefined();
    expect(found({ roles: [], chain: [link({ province: "01" })] })).toBeUndefined();
  });

  test("a confirmation of the whole chain stands for partners of this city, not for those of other provinces", () => {
    expect(found({ chain: [link()], certificates: [wholeChain] })).toBeUndefined();
    expect(found({ chain: [link({ province: "19" })], certificates: [wholeChain] })).toEqual({
      ...NOTHING,
      outside: ["HTX Chè Tân Cương"],
    });
    expect(found({ certificates: [wholeChain] })).toEqual({ ...NOTHING, missing: ["raw_material"] });
    expect(found({ chain: [link()], certificates: [{ ...wholeChain, validTo: "2026-11-27" }] })).toBeDefined();
    expect(found({ chain: [link()], certificates: [{ ...wholeChain, scopeCategories: ["sua"] }] })).toBeDefined();
  });

  test("links for other goods do not count", () => {
    expect(found({ chain: [link({ state: "confirmed", scopeCategories: ["che-gao"] })] })).toEqual({
      ...NOTHING,
      missing: ["raw_material"],
    });
    expect(found({ chain: [link({ province: "19", scopeCategories: ["che-gao"] })], roles: [] })).toBeUndefined();
  });

  test("goods of the seller's own harvest name nobody; one lot of bought material is enough to ask", () => {
    expect(found({ lots: [lot({ isOfOwnMaterial: true })] })).toBeUndefined();
    expect(found({ lots: [lot({ isOfOwnMaterial: true }), lot({ code: "L2611B" })] })).toEqual({
      ...NOTHING,
      missing: ["raw_material"],
    });
    expect(found({ lots: [] })).toEqual({ ...NOTHING, missing: ["raw_material"] });
  });

  test("lots of received goods whose source nobody has proven are named", () => {
    expect(found({ roles: [], lots: [lot({ isUnprovenSource: true }), lot({ code: "L2611B" })] })).toEqual({
      ...NOTHING,
      lots: ["L2611A"],
    });
  });
});
