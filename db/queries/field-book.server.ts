import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { LotId, PlaceId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import type { DiaryFacts } from "#app/domain/traceability/diary-entry.ts";
import type { DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";

const MOST_WORK = 200;
const MOST_PRODUCTS = 300;
const MOST_RECENT = 600;
const MOST_LOTS = 150;

export type FieldWorkRow = { step: DiaryStepKey; facts: DiaryFacts };

/** Work of a place for a product, the newest first; nothing that was declared wrong, nothing about lots. */
export async function listFieldWork(
  db: Db,
  { placeId, productId, since, until }: { placeId: PlaceId; productId: ProductId; since: Day; until: Date },
): Promise<FieldWorkRow[]> {
  return db
    .selectFrom("plot_entries")
    .select(["step", "facts"])
    .where("place_id", "=", placeId)
    .where("lot_id", "is", null)
    .where("is_void", "=", false)
    .where((eb) => eb.or([eb("product_id", "is", null), eb("product_id", "=", productId)]))
    .where("occurred_on", ">=", since)
    .where("occurred_at", "<=", until)
    .orderBy("occurred_at", "desc")
    .orderBy("event_id", "desc")
    .limit(MOST_WORK)
    .$castTo<FieldWorkRow>()
    .execute();
}

export type FieldProductRow = {
  id: ProductId;
  name: string;
  nameEn: string | null;
  gtin: string;
  group: GoodsGroup;
  categoryCode: string;
  needsQuarantine: boolean;
  unit: string;
  unitEn: string;
  pictureId: string | null;
  hasLot: boolean;
};

export async function listFieldProducts(db: Db, sellerId: SellerId): Promise<FieldProductRow[]> {
  const { rows } = await sql<FieldProductRow>`
    select p.id, p.name, p.name_en as "nameEn", p.gtin, c.goods_group as "group", c.code as "categoryCode",
      c.needs_quarantine as "needsQuarantine", p.unit, p.unit_en as "unitEn", x.file_id as "pictureId",
      exists (select from lot_identities i where i.product_id = p.id) as "hasLot"
    from products p
    join categories c on c.code = p.category_code
    left join product_pictures x on x.product_id = p.id and x.position = 0
    where p.seller_id = ${sellerId}
    order by p.name collate "vi-x-icu", p.id
    limit ${MOST_PRODUCTS}
  `.execute(db);
  return rows;
}

export type RecentEntryRow = {
  placeId: PlaceId;
  productId: ProductId | null;
  lotId: LotId | null;
  lotCode: string | null;
  step: DiaryStepKey;
  at: Date;
  on: Day;
  growerCode: string | null;
  facts: DiaryFacts;
  safeFrom: Day | null;
};

/** What the seller's people wrote down lately, the newest first; nothing that was declared wrong. */
export async function listRecentEntries(db: Db, sellerId: SellerId, since: Day): Promise<RecentEntryRow[]> {
  return db
    .selectFrom("plot_entries as e")
    .leftJoin("lot_identities as i", "i.id", "e.lot_id")
    .select([
      "e.place_id as placeId",
      "e.product_id as productId",
      "e.lot_id as lotId",
      "i.code as lotCode",
      "e.step",
      "e.occurred_at as at",
      "e.occurred_on as on",
      "e.grower_code as growerCode",
      "e.facts",
      "e.safe_from as safeFrom",
    ])
    .where("e.seller_id", "=", sellerId)
    .where("e.is_void", "=", false)
    .where("e.occurred_on", ">=", since)
    .orderBy("e.occurred_at", "desc")
    .orderBy("e.event_id", "desc")
    .limit(MOST_RECENT)
    .$castTo<RecentEntryRow>()
    .execute();
}

/** Treatments of the seller's places whose waiting days reach beyond a day, however long ago they were given. */
export async function listRunningTreatments(db: Db, sellerId: SellerId, beyond: Day): Promise<RecentEntryRow[]> {
  const { rows } = await sql<RecentEntryRow>`
    select e.place_id as "placeId", e.product_id as "productId", null as "lotId", null as "lotCode", e.step,
      e.occurred_at as at, e.occurred_on as "on", e.grower_code as "growerCode", e.facts, e.safe_from as "safeFrom"
    from places p join plot_entries e on e.place_id = p.id
    where p.seller_id = ${sellerId} and e.safe_from > ${beyond} and e.safe_from is not null and not e.is_void
    order by e.occurred_at desc, e.event_id desc
  `.execute(db);
  return rows;
}

export type FieldLotRow = {
  id: LotId;
  code: string;
  gtin: string;
  productId: ProductId;
  placeId: PlaceId;
  producedOn: Day;
  state: LotState;
  heldUntil: Day | null;
};

/** Lots of the last days of which the seller still has some, the newest first. */
export async function listFieldLots(db: Db, sellerId: SellerId, since: Day): Promise<FieldLotRow[]> {
  const { rows } = await sql<FieldLotRow>`
    select l.id, l.code, p.gtin, l.product_id as "productId", l.place_id as "placeId", l.produced_on as "producedOn",
      l.state, (select max(h.until_on) from lot_holds h
        where h.lot_id = l.id and h.cause = 'interval' and h.released_at is null) as "heldUntil"
    from lots l
    join products p on p.id = l.product_id
    left join lot_balances b on b.lot_id = l.id and b.holder_id = l.seller_id
    where l.seller_id = ${sellerId} and l.produced_on >= ${since} and coalesce(b.on_hand, 0) > 0
    order by l.produced_on desc, l.created_at desc, l.id desc
    limit ${MOST_LOTS}
  `.execute(db);
  return rows;
}

export async function getSellerName(db: Db, sellerId: SellerId): Promise<string> {
  const row = await db
    .selectFrom("sellers")
    .select("display_name as name")
    .where("id", "=", sellerId)
    .executeTakeFirstOrThrow();
  return row.name;
}
