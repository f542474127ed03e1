import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";

type Condition = RawBuilder<SqlBool>;

/** True below one of the paths; where a scope names groups of goods, only for what `concerns` them. */
function within(
  scopes: readonly Scope[],
  path: RawBuilder<unknown>,
  concerns: (groups: readonly GoodsGroup[]) => Condition,
): Condition {
  const ofAllGoods = scopes.filter(({ groups }) => groups === null).map((scope) => scope.path);
  const conditions = scopes.flatMap(({ path: area, groups }) =>
    groups === null ? [] : [sql<SqlBool>`(${path} <@ ${area}::ltree and ${concerns(groups)})`],
  );
  if (ofAllGoods.length > 0) conditions.unshift(sql<SqlBool>`${path} <@ any(${ofAllGoods}::ltree[])`);
  return conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

type SellerColumns = { readonly path?: string; readonly sellerId?: string };

/**
 * Sellers that an office sees: below its unit, and for a room of the department those who have products of its groups. A
 * seller without products yet is seen by every room.
 */
export const sellerWithin = (
  scopes: readonly Scope[],
  { path = "units.path", sellerId = "sellers.id" }: SellerColumns = {},
): Condition =>
  within(
    scopes,
    sql.ref(path),
    (groups) => sql<SqlBool>`(
      not exists (select from products scoped where scoped.seller_id = ${sql.ref(sellerId)})
      or exists (
        select from products scoped join categories kinds on kinds.code = scoped.category_code
        where scoped.seller_id = ${sql.ref(sellerId)} and kinds.goods_group = any(${[...groups]}::text[])
      )
    )`,
  );

/** Goods that an office sees: of sellers below its unit, and for a room of the department only those of its groups. */
export const goodsWithin = (
  scopes: readonly Scope[],
  { path = "units.path", categoryCode = "products.category_code" }: { path?: string; categoryCode?: string } = {},
): Condition =>
  within(
    scopes,
    sql.ref(path),
    (groups) => sql<SqlBool>`exists (
      select from categories kinds
      where kinds.code = ${sql.ref(categoryCode)} and kinds.goods_group = any(${[...groups]}::text[])
    )`,
  );

/** What a unit oversees: areas with groups of goods, on a day. */
export type Cover = { readonly scopes: readonly Scope[]; readonly today: Day };

/**
 * Goods of who produces in the area, or stands with a stall in it on the day: a market board oversees the stalls of its
 * market, wherever their keepers are at home.
 */
export const goodsCovered = (
  { scopes, today }: Cover,
  {
    path = "units.path",
    categoryCode = "products.category_code",
    sellerId = "sellers.id",
  }: { path?: string; categoryCode?: string; sellerId?: string } = {},
): Condition => sql<SqlBool>`(
  ${goodsWithin(scopes, { path, categoryCode })}
  or exists (
    select from stall_tenancies tenancy join units stalls on stalls.id = tenancy.stall_id
    where tenancy.seller_id = ${sql.ref(sellerId)} and tenancy.approved_at is not null
      and daterange(tenancy.starts_on, tenancy.ends_on, '[]') @> ${today}::date
      and ${goodsWithin(scopes, { path: "stalls.path", categoryCode })}
  )
)`;
