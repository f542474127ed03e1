import { listCommunes } from "#db/queries/communes.server.ts";
import { listRecallRows } from "#db/queries/lot-holds.server.ts";
import { listListingCards } from "#db/queries/listing-cards.server.ts";
import {
  countGroups,
  listCommuneHarvests,
  listInSeason,
  listNewest,
  listProducersOnShow,
} from "#db/queries/shop-front.server.ts";
import { addDays, dayOf, daysBetween, type Day } from "../shared/clock.ts";
import { HOME_PROVINCE } from "../organisation/place-name.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ListingCard } from "./listing-card.ts";
import { FIELD_CATEGORIES, type CommuneHarvest, type GroupCount, type ProducerOnShow } from "./shop-front.ts";

const COMMUNES = 6;
const GOODS_OF_A_COMMUNE = 3;
const CARDS = 8;
const PRODUCERS = 6;
const RECALL_IS_NEWS_DAYS = 30;

export type Home = {
  readonly today: Day;
  /** 1 to 12, of today in Vietnam. */
  readonly month: number;
  readonly harvests: readonly CommuneHarvest[];
  readonly inSeason: readonly ListingCard[];
  /** True when nothing on sale has its season now, so that the newest goods stand there. */
  readonly isOutOfSeason: boolean;
  readonly groups: readonly GroupCount[];
  /** The latest recall, while it is news. */
  readonly recall: {
    readonly lotCode: string;
    readonly productName: string;
    readonly productNameEn: string | null;
  } | null;
  readonly producers: readonly ProducerOnShow[];
  readonly communes: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[];
};

/** The front of the shop on this day: what came from the fields since yesterday, what is in season, who is near. */
export async function getHome(ctx: Ctx, input: { readonly nearCommuneCode?: string | undefined }): Promise<Home> {
  const today = dayOf(ctx.now());
  const month = Number(today.slice(5, 7));
  const [harvests, seasonal, groups, producers, communes, recalls] = await Promise.all([
    listCommuneHarvests(
      ctx.db,
      { categories: FIELD_CATEGORIES, since: addDays(today, -1) },
      { communes: COMMUNES, goods: GOODS_OF_A_COMMUNE },
    ),
    listInSeason(ctx.db, month, CARDS),
    countGroups(ctx.db),
    listProducersOnShow(ctx.db, input.nearCommuneCode, PRODUCERS),
    listCommunes(ctx.db, HOME_PROVINCE),
    listRecallRows(ctx.db, { after: undefined, limit: 1 }),
  ]);
  const recall = recalls.find(({ placedAt }) => daysBetween(dayOf(placedAt), today) <= RECALL_IS_NEWS_DAYS);
  const isOutOfSeason = seasonal.length === 0;
  const inSeason = await listListingCards(ctx.db, isOutOfSeason ? await listNewest(ctx.db, CARDS) : seasonal);
  return {
    today,
    month,
    harvests,
    inSeason,
    isOutOfSeason,
    groups,
    producers,
    communes,
    recall: recall
      ? { lotCode: recall.lot, productName: recall.productName, productNameEn: recall.productNameEn }
      : null,
  };
}
