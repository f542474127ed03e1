import type { GoodsGroup } from "../shared/goods-group.ts";

/**
 * How the making of a good is told. Food is one group with one trace template, but milk is not harvested and rice noodles
 * have no field: their pages and forms use words of their own.
 */
export const STORIES = ["crop", "livestock", "fishery", "prepared", "craft", "industry"] as const;
export type Story = (typeof STORIES)[number];

const FOOD_STORIES: Readonly<Record<string, Story>> = {
  "rau-cu": "crop",
  "trai-cay": "crop",
  "che-gao": "crop",
  "thit-trung": "livestock",
  "thuy-san": "fishery",
};

export const storyOf = (group: GoodsGroup, categoryCode: string): Story =>
  group === "food" ? (FOOD_STORIES[categoryCode] ?? "prepared") : group;

/** Facts of the food template that only crops have; the forms of other food do not ask for them. */
const OF_CROPS = ["variety", "sownOn", "fertiliser", "pestControl", "pesticide", "sprayedOn", "waitingDays"];

export const isAskedOf = (story: Story, factKey: string): boolean =>
  story === "crop" || story === "craft" || story === "industry" || !OF_CROPS.includes(factKey);
