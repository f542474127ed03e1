import { expect, test } from "vitest";
import { actingMemberships, actingUnit, noteDoor } from "./acting-membership.ts";
import type { Membership, Role, User } from "./actor.ts";
import type { UnitId, UserId } from "./ids.ts";

const member = (role: Role, unitPath: string): Membership => ({
  unitId: unitPath as UnitId,
  unitPath,
  role,
  sellerId: null,
  groups: null,
});
const person = (...memberships: Membership[]): User => ({
  kind: "user",
  userId: "u" as UserId,
  name: "Lan",
  email: "lan@example.vn",
  memberships,
});

test("an act is done under the membership that opened the door, whatever else the person is", () => {
  const both = person(member("seller", "sct.c00577.e1"), member("market_manager", "sct"));
  noteDoor(both, ["market_manager"]);
  expect(actingMemberships(both).map(({ role }) => role)).toEqual(["market_manager"]);
  noteDoor(both, ["seller"]);
  expect(actingMemberships(both).map(({ role }) => role)).toEqual(["seller"]);
});

test("without a door all memberships come into question; guests and machines have none", () => {
  const both = person(member("seller", "sct.c00577.e1"), member("market_manager", "sct"));
  expect(actingMemberships(both)).toHaveLength(2);
  expect(actingMemberships({ kind: "guest" })).toEqual([]);
});

test("an officer of two communes acts for the one in which the subject lies", () => {
  const two = [member("commune_officer", "sct.c00577"), member("commune_officer", "sct.c00331")];
  expect(actingUnit(two, "sct.c00331.e7")?.unitPath).toBe("sct.c00331");
  expect(actingUnit(two, "sct.c003310")?.unitPath).toBe("sct.c00577");
  expect(actingUnit(two, undefined)?.unitPath).toBe("sct.c00577");
  expect(actingUnit([], "sct")).toBeUndefined();
});
