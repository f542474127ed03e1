import { expect, test } from "vitest";
import { OFFICE_ROLES_OF_UNITS, roleFits } from "./unit-roles.ts";

test.each([
  ["department", ["market_manager", "inspector", "administrator"]],
  ["room", ["market_manager", "inspector", "administrator"]],
  ["commune", ["commune_officer", "administrator"]],
  ["market_board", ["market_board_officer", "administrator"]],
  ["site", ["administrator"]],
  ["stamp_provider", ["stamp_provider", "administrator"]],
  ["training_centre", ["training_officer", "administrator"]],
  ["enterprise", []],
  ["stall", []],
])("a unit of kind %s carries %j", (kind, roles) => {
  expect(OFFICE_ROLES_OF_UNITS.filter((role) => roleFits(role, kind))).toEqual(roles);
});
