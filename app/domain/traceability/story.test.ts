import { expect, test } from "vitest";
import { isAskedOf, storyOf } from "./story.ts";

test.each([
  ["food", "rau-cu", "crop"],
  ["food", "thit-trung", "livestock"],
  ["food", "thuy-san", "fishery"],
  ["food", "sua", "prepared"],
  ["food", "che-bien", "prepared"],
  ["craft", "gom-su", "craft"],
  ["industry", "day-cap", "industry"],
] as const)("%s, %s is told as %s", (group, category, story) => {
  expect(storyOf(group, category)).toBe(story);
});

test("nobody asks a chicken what it was sprayed with", () => {
  expect(isAskedOf("livestock", "pestControl")).toBe(false);
  expect(isAskedOf("livestock", "harvester")).toBe(true);
  expect(isAskedOf("crop", "pestControl")).toBe(true);
  expect(isAskedOf("craft", "artisan")).toBe(true);
});
