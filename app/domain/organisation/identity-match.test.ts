import { expect, test } from "vitest";
import { hasOtherIdentity, identityMismatches, type IdentityFacts } from "./identity-match.ts";

const MAI = { fullName: "Lê Thị Mai", personalId: "001980000901", birthDate: "1986-04-12", represents: [] };

const cooperative: IdentityFacts = {
  kind: "cooperative",
  legalName: "Hợp tác xã Nấm Sớm Mai",
  taxCode: "0101234565",
  representativeName: "LE THI  MAI",
  representativePersonalId: "001980000901",
};

test("SEL-03: an organisation is its representative's, names without marks and however spaced", () => {
  expect(identityMismatches(MAI, cooperative)).toEqual([]);
  expect(identityMismatches(MAI, { ...cooperative, representativeName: "Lê Thị Mơ" })).toEqual(["representativeName"]);
  expect(identityMismatches({ ...MAI, fullName: "Ai Khác", personalId: "001980000999" }, cooperative)).toEqual([
    "representativeName",
    "representativePersonalId",
  ]);
});

test("SEL-03: where the service says whom the person represents, the organisation must be among them", () => {
  expect(identityMismatches({ ...MAI, represents: ["0101234565"] }, cooperative)).toEqual([]);
  expect(identityMismatches({ ...MAI, represents: ["0108876547"] }, cooperative)).toEqual(["taxCode"]);
  const household = { ...cooperative, kind: "household", taxCode: "001980000901" } as const;
  expect(identityMismatches({ ...MAI, represents: ["0108876547"] }, household)).toEqual([]);
});

test("SEL-03: a person sells under their own name, number and day of birth", () => {
  const person: IdentityFacts = {
    kind: "person",
    legalName: "Lê Thị Mai",
    taxCode: "001980000901",
    personalId: "001980000901",
    birthDate: "1986-04-12",
  };
  expect(identityMismatches(MAI, person)).toEqual([]);
  expect(identityMismatches({ ...MAI, birthDate: "1986-04-21" }, person)).toEqual(["birthDate"]);
  expect(identityMismatches(MAI, { ...person, personalId: null })).toEqual(["personalId"]);
});

test("a change of who the seller is ends the proof; a change of where it is does not", () => {
  expect(hasOtherIdentity(["representativePersonalId"])).toBe(true);
  expect(hasOtherIdentity(["legalName", "address"])).toBe(true);
  expect(hasOtherIdentity(["address", "communeCode", "registeredOn"])).toBe(false);
});
