import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, SellerId } from "#app/domain/shared/ids.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";
import type { Excess, LotFlows } from "#app/domain/traceability/mass-balance.ts";
import type { LotUnit, NetContent } from "#app/domain/traceability/quantity.ts";

/** What is known of the balance of a lot: what each holder's events say, and whether its excess was looked at before. */
export type LotBalanceFacts = {
  readonly lotId: LotId;
  readonly sellerId: SellerId;
  readonly code: string;
  readonly state: LotState;
  readonly uom: LotUnit;
  readonly unit: string;
  readonly unitEn: string;
  readonly content: NetContent;
  readonly tolerancePermille: number;
  readonly holders: readonly LotFlows[];
  /** Of the hold for its balance that stands; null without one. */
  readonly heldFor: Excess | null;
  /** Of the last hold for its balance that was ended; what an office let go is not held again. */
  readonly accepted: Excess | null;
};

export async function listBalanceFacts(db: Db, lotIds: readonly LotId[]): Promise<LotBalanceFacts[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<LotBalanceFacts>`
    select l.id as "lotId", l.seller_id as "sellerId", l.code, l.state, l.uom, p.unit, p.unit_en as "unitEn",
      jsonb_build_object('amount', p.net_content, 'unit', p.net_content_unit) as content,
      p.balance_tolerance_permille as "tolerancePermille",
      coalesce((
        select jsonb_agg(jsonb_build_object('entered', b.entered, 'got', b.got, 'used', b.used, 'sold', b.sold,
          'delivered', b.delivered, 'destroyed', b.destroyed, 'sent', b.sent) order by b.holder_id)
        from lot_balances b where b.lot_id = l.id
      ), '[]') as holders,
      (select h.excess from lot_holds h where h.lot_id = l.id and h.cause = 'balance' and h.released_at is null) as "heldFor",
      (
        select h.excess from lot_holds h where h.lot_id = l.id and h.cause = 'balance' and h.released_at is not null
        order by h.released_at desc, h.id desc limit 1
      ) as accepted
    from lots l join products p on p.id = l.product_id
    where l.id = any(${[...lotIds]}::uuid[])
    order by l.id
  `.execute(db);
  return rows;
}

type BirthLine = {
  readonly role: "input" | "output";
  readonly amount: number;
  readonly unit: LotUnit;
  readonly content: NetContent;
  readonly tolerancePermille: number;
};

/** A transformation that brought a lot into being, with both its sides and what was said of waste. */
export type Birth = {
  readonly lotId: LotId;
  readonly lines: readonly BirthLine[];
  readonly waste: number | null;
  readonly wasteUnit: LotUnit;
  readonly isAssembly: boolean;
};

/** The transformations that stand by which these lots came into being. */
export async function listBirths(db: Db, lotIds: readonly LotId[]): Promise<Birth[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<Birth>`
    select born.lot_id as "lotId", sides.lines, (e.body -> 'ilmd' ->> 'cholanh:waste')::float8 as waste,
      e.body -> 'ilmd' ->> 'cholanh:wasteUnit' as "wasteUnit", e.biz_step = 'assembling' as "isAssembly"
    from trace_event_lots born
    join trace_events e on e.id = born.event_id
    cross join lateral (
      select jsonb_agg(jsonb_build_object('role', t.role, 'amount', t.quantity, 'unit', t.uom,
        'content', jsonb_build_object('amount', p.net_content, 'unit', p.net_content_unit),
        'tolerancePermille', p.balance_tolerance_permille) order by t.role, t.lot_id) as lines
      from trace_event_lots t
      join lot_identities i on i.id = t.lot_id
      join products p on p.id = i.product_id
      where t.event_id = born.event_id and t.role in ('input', 'output') and t.quantity is not null
    ) sides
    where born.lot_id = any(${[...lotIds]}::uuid[]) and born.role = 'output' and not born.is_void
    order by born.lot_id, e.seq
  `.execute(db);
  return rows;
}

/** Keeps how far out of balance a held lot is; what an office lets go is measured by it. */
export async function updateHoldExcess(db: Db, lotId: LotId, excess: Excess): Promise<void> {
  await db
    .updateTable("lot_holds")
    .set({ excess: JSON.stringify(excess) })
    .where("lot_id", "=", lotId)
    .where("cause", "=", "balance")
    .where("released_at", "is", null)
    .execute();
}

export type HolderFlows = LotFlows & {
  readonly onHand: number;
  readonly uom: LotUnit;
  readonly unit: string;
  readonly unitEn: string;
  readonly tolerancePermille: number;
};

/** What one holder's events say of a lot that it made or got; zeros where it made it and nothing stands any more. */
export async function findHolderFlows(db: Db, holderId: SellerId, lotId: LotId): Promise<HolderFlows | undefined> {
  const amount = (column: string) => sql`coalesce(${sql.ref(`b.${column}`)}, 0) as ${sql.ref(column)}`;
  const { rows } = await sql<HolderFlows>`
    select ${amount("entered")}, ${amount("got")}, ${amount("used")}, ${amount("sold")}, ${amount("delivered")},
      ${amount("destroyed")}, ${amount("sent")}, coalesce(b.on_hand, 0) as "onHand", l.uom, p.unit,
      p.unit_en as "unitEn", p.balance_tolerance_permille as "tolerancePermille"
    from lots l
    join products p on p.id = l.product_id
    left join lot_balances b on b.lot_id = l.id and b.holder_id = ${holderId}
    where l.id = ${lotId} and (l.seller_id = ${holderId} or b.lot_id is not null)
  `.execute(db);
  return rows[0];
}
