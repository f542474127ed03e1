import type { Day } from "#app/domain/shared/clock.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { Translator } from "#app/i18n/translate.tsx";

const PICKED = ["rau-cu", "trai-cay", "che-gao"];

const wayOfMaking = (group: GoodsGroup, categoryCode: string): "harvested" | "made" | "manufactured" => {
  if (group === "industry") return "manufactured";
  return PICKED.includes(categoryCode) ? "harvested" : "made";
};

/** How fresh a good is, in the word of its trade: what grows is harvested, a teapot is made, a lamp leaves the factory. */
export const madeOn = (
  { t, f }: Translator,
  good: { group: GoodsGroup; categoryCode: string; producedOn: Day },
): string => t.shop.made[wayOfMaking(good.group, good.categoryCode)](f.dayMonth(good.producedOn));
