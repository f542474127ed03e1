import type { Db } from "#app/domain/shared/ctx.ts";
import type { CampaignId, CheckoutId, SellerId, UserId, VoucherId } from "#app/domain/shared/ids.ts";

export type VoucherRow = {
  readonly voucherId: VoucherId;
  readonly campaignId: CampaignId;
  readonly code: string;
  readonly percent: number;
  readonly capVnd: number;
  readonly minSpendVnd: number;
  readonly perBuyerLimit: number;
  readonly useLimit: number | null;
  readonly uses: number;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly fundedBy: "market" | "seller";
  readonly sellerId: SellerId | null;
  readonly sellerName: string | null;
  readonly sellerSlug: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly budgetVnd: number;
  readonly committedVnd: number;
  readonly state: "running" | "ended";
};

const vouchers = (db: Db) =>
  db
    .selectFrom("vouchers")
    .innerJoin("campaigns", "campaigns.id", "vouchers.campaign_id")
    .leftJoin("sellers", "sellers.id", "campaigns.seller_id")
    .select([
      "vouchers.id as voucherId",
      "campaigns.id as campaignId",
      "vouchers.code",
      "vouchers.percent",
      "vouchers.cap_vnd as capVnd",
      "vouchers.min_spend_vnd as minSpendVnd",
      "vouchers.per_buyer_limit as perBuyerLimit",
      "vouchers.use_limit as useLimit",
      "vouchers.uses",
      "campaigns.name",
      "campaigns.name_en as nameEn",
      "campaigns.description",
      "campaigns.description_en as descriptionEn",
      "campaigns.funded_by as fundedBy",
      "campaigns.seller_id as sellerId",
      "sellers.display_name as sellerName",
      "sellers.slug as sellerSlug",
      "campaigns.starts_at as startsAt",
      "campaigns.ends_at as endsAt",
      "campaigns.budget_vnd as budgetVnd",
      "campaigns.committed_vnd as committedVnd",
      "campaigns.state",
    ]);

export async function findVoucherByCode(db: Db, code: string): Promise<VoucherRow | undefined> {
  return (await vouchers(db).where("vouchers.code", "=", code).executeTakeFirst()) as VoucherRow | undefined;
}

/** Running campaigns' vouchers at a moment, those ending first first; at most `limit`. */
export async function listRunningVouchers(db: Db, at: Date, limit: number): Promise<VoucherRow[]> {
  return (await vouchers(db)
    .where("campaigns.state", "=", "running")
    .where("campaigns.starts_at", "<=", at)
    .where("campaigns.ends_at", ">", at)
    .orderBy("campaigns.ends_at")
    .orderBy("campaigns.id")
    .limit(limit)
    .execute()) as VoucherRow[];
}

/** A page of campaigns of one owner (a seller, or the market when null), newest first. */
export async function listOwnVouchers(
  db: Db,
  owner: { sellerId: SellerId | null },
  page: { after: { createdAt: Date; id: string } | null; limit: number },
): Promise<(VoucherRow & { createdAt: Date })[]> {
  const { after } = page;
  return (await vouchers(db)
    .select("campaigns.created_at as createdAt")
    .where("campaigns.seller_id", owner.sellerId === null ? "is" : "=", owner.sellerId)
    .$if(after !== null, (q) =>
      q.where((eb) =>
        eb(
          eb.refTuple("campaigns.created_at", "campaigns.id"),
          "<",
          eb.tuple(after?.createdAt ?? new Date(0), after?.id ?? ""),
        ),
      ),
    )
    .orderBy("campaigns.created_at", "desc")
    .orderBy("campaigns.id", "desc")
    .limit(page.limit)
    .execute()) as (VoucherRow & { createdAt: Date })[];
}

/** Locks a voucher, then its campaign: always in this order, always after stock rows. */
export async function lockVoucher(db: Db, voucherId: VoucherId): Promise<VoucherRow> {
  await db.selectFrom("vouchers").select("id").where("id", "=", voucherId).forUpdate().executeTakeFirstOrThrow();
  await db
    .selectFrom("campaigns")
    .select("id")
    .where("id", "=", db.selectFrom("vouchers").select("campaign_id").where("id", "=", voucherId))
    .forUpdate()
    .executeTakeFirstOrThrow();
  return (await vouchers(db).where("vouchers.id", "=", voucherId).executeTakeFirstOrThrow()) as VoucherRow;
}

/** Uses of a voucher that stand (reserved or counted) by one buyer, known by account or by phone. */
export async function countBuyerUses(
  db: Db,
  voucherId: VoucherId,
  buyer: { userId: UserId | null; phone: string },
): Promise<number> {
  const row = await db
    .selectFrom("voucher_uses")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("voucher_id", "=", voucherId)
    .where("state", "<>", "released")
    .where((eb) => eb.or([eb("phone", "=", buyer.phone), ...(buyer.userId ? [eb("user_id", "=", buyer.userId)] : [])]))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Adds to a voucher's uses and its campaign's committed money; the rows must be locked. Negative gives back. */
export async function addVoucherUse(
  db: Db,
  voucher: { voucherId: VoucherId; campaignId: CampaignId },
  change: { uses: number; amountVnd: number },
): Promise<void> {
  if (change.uses !== 0)
    await db
      .updateTable("vouchers")
      .set((eb) => ({ uses: eb("uses", "+", change.uses) }))
      .where("id", "=", voucher.voucherId)
      .execute();
  await db
    .updateTable("campaigns")
    .set((eb) => ({ committed_vnd: eb("committed_vnd", "+", change.amountVnd) }))
    .where("id", "=", voucher.campaignId)
    .execute();
}

export async function insertVoucherUse(
  db: Db,
  use: {
    id: string;
    voucherId: VoucherId;
    checkoutId: CheckoutId;
    userId: UserId | null;
    phone: string;
    amountVnd: number;
    at: Date;
  },
): Promise<void> {
  await db
    .insertInto("voucher_uses")
    .values({
      id: use.id,
      voucher_id: use.voucherId,
      checkout_id: use.checkoutId,
      user_id: use.userId,
      phone: use.phone,
      amount_vnd: use.amountVnd,
      state: "reserved",
      created_at: use.at,
    })
    .execute();
}

export type VoucherUse = {
  readonly id: string;
  readonly voucherId: VoucherId;
  readonly campaignId: CampaignId;
  readonly amountVnd: number;
  readonly state: "reserved" | "counted" | "released";
};

export async function findVoucherUse(db: Db, checkoutId: CheckoutId): Promise<VoucherUse | undefined> {
  return (await db
    .selectFrom("voucher_uses")
    .innerJoin("vouchers", "vouchers.id", "voucher_uses.voucher_id")
    .where("voucher_uses.checkout_id", "=", checkoutId)
    .select([
      "voucher_uses.id",
      "voucher_uses.voucher_id as voucherId",
      "vouchers.campaign_id as campaignId",
      "voucher_uses.amount_vnd as amountVnd",
      "voucher_uses.state",
    ])
    .executeTakeFirst()) as VoucherUse | undefined;
}

export async function updateVoucherUse(
  db: Db,
  id: string,
  change: { amountVnd: number; state: VoucherUse["state"]; at: Date },
): Promise<void> {
  await db
    .updateTable("voucher_uses")
    .set({ amount_vnd: change.amountVnd, state: change.state, settled_at: change.at })
    .where("id", "=", id)
    .execute();
}

export type NewCampaign = Omit<VoucherRow, "uses" | "committedVnd" | "state" | "sellerName" | "sellerSlug"> & {
  readonly createdBy: UserId;
  readonly createdAt: Date;
};

/** Writes a campaign and its voucher; answers false when the voucher's code is taken. */
export async function insertCampaign(db: Db, c: NewCampaign): Promise<boolean> {
  await db
    .insertInto("campaigns")
    .values({
      id: c.campaignId,
      seller_id: c.sellerId,
      name: c.name,
      name_en: c.nameEn,
      description: c.description,
      description_en: c.descriptionEn,
      funded_by: c.fundedBy,
      starts_at: c.startsAt,
      ends_at: c.endsAt,
      budget_vnd: c.budgetVnd,
      state: "running",
      created_by: c.createdBy,
      created_at: c.createdAt,
    })
    .execute();
  const written = await db
    .insertInto("vouchers")
    .values({
      id: c.voucherId,
      campaign_id: c.campaignId,
      code: c.code,
      percent: c.percent,
      cap_vnd: c.capVnd,
      min_spend_vnd: c.minSpendVnd,
      per_buyer_limit: c.perBuyerLimit,
      use_limit: c.useLimit,
      created_at: c.createdAt,
    })
    .onConflict((oc) => oc.column("code").doNothing())
    .returning("id")
    .executeTakeFirst();
  return written !== undefined;
}

export async function endCampaign(db: Db, id: CampaignId, owner: { sellerId: SellerId | null }): Promise<boolean> {
  const ended = await db
    .updateTable("campaigns")
    .set({ state: "ended" })
    .where("id", "=", id)
    .where("seller_id", owner.sellerId === null ? "is" : "=", owner.sellerId)
    .where("state", "=", "running")
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}
