import { sql } from "kysely";
import type { ChainLink, ChainLinkState, ChainPaper, ChainRole } from "#app/domain/organisation/chain-link.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId, UserId } from "#app/domain/shared/ids.ts";

/** The papers of a link, the newest first; more than these were never needed to judge one. */
const PAPERS = sql<ChainPaper[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', c.id, 'basis', c.basis, 'number', c.number, 'issuer', c.issuer,
    'issuedOn', c.issued_on, 'validTo', c.valid_to, 'state', c.state, 'reason', c.reason, 'documentId', c.document_id)
    order by c.submitted_at desc, c.id desc)
  from (
    select * from chain_papers every where every.link_id = l.id order by every.submitted_at desc, every.id desc limit 20
  ) c
), '[]')`;

const links = (db: Db) =>
  db
    .selectFrom("chain_links as l")
    .innerJoin("sellers as s", "s.id", "l.seller_id")
    .leftJoin("sellers as p", "p.id", "l.partner_seller_id")
    .leftJoin("areas as v", (join) => join.onRef("v.code", "=", "l.partner_province").on("v.valid_to", "is", null))
    .select((eb) => [
      "l.id",
      "l.role",
      "l.state",
      "l.seller_id as sellerId",
      "s.display_name as sellerName",
      "s.slug as sellerSlug",
      "l.partner_seller_id as partnerSellerId",
      eb.fn.coalesce("p.display_name", "l.partner_name").as("partnerName"),
      "p.slug as partnerSlug",
      "l.partner_place as partnerPlace",
      "l.partner_tax_code as partnerTaxCode",
      "l.partner_province as partnerProvince",
      "v.full_name as provinceName",
      "v.name_en as provinceNameEn",
      "l.paper_number as paperNumber",
      "l.since_on as sinceOn",
      "l.until_on as untilOn",
      "l.scope_categories as scopeCategories",
      PAPERS.as("papers"),
    ]);

const MOST_LINKS = 200;

/** Links that a seller declared or was named in, whatever became of them. */
export const listLinksOfSeller = (db: Db, sellerId: SellerId): Promise<ChainLink[]> =>
  links(db)
    .where((eb) => eb.or([eb("l.seller_id", "=", sellerId), eb("l.partner_seller_id", "=", sellerId)]))
    .orderBy("l.declared_at", "desc")
    .orderBy("l.id")
    .limit(MOST_LINKS)
    .$castTo<ChainLink>()
    .execute();

/** What the public sees: links that stand, of sellers that were approved. */
export const listStandingLinks = (db: Db, sellerId: SellerId): Promise<ChainLink[]> =>
  links(db)
    .where((eb) => eb.or([eb("l.seller_id", "=", sellerId), eb("l.partner_seller_id", "=", sellerId)]))
    .where("l.state", "in", ["declared", "confirmed"])
    // A stranger's word about a seller is not shown on that seller's page before the seller confirms it.
    .where((eb) => eb.or([eb("l.seller_id", "=", sellerId), eb("l.state", "=", "confirmed")]))
    .where((eb) => eb.or([eb("p.id", "is", null), eb("p.approved_at", "is not", null)]))
    .where("s.approved_at", "is not", null)
    .orderBy("l.since_on")
    .orderBy("l.id")
    .limit(MOST_LINKS)
    .$castTo<ChainLink>()
    .execute();

/** A link that concerns this seller. */
export const findChainLink = (db: Db, sellerId: SellerId, id: string): Promise<ChainLink | undefined> =>
  links(db)
    .where("l.id", "=", id)
    .where((eb) => eb.or([eb("l.seller_id", "=", sellerId), eb("l.partner_seller_id", "=", sellerId)]))
    .$castTo<ChainLink>()
    .executeTakeFirst();

/** What stands behind goods of a category: links that their seller named for it, and whose processor it agreed to be. */
export const listLinksOfGoods = (db: Db, sellerId: SellerId, categoryCode: string): Promise<ChainLink[]> =>
  links(db)
    .where((eb) =>
      eb.or([
        eb("l.seller_id", "=", sellerId),
        eb.and([
          eb("l.partner_seller_id", "=", sellerId),
          eb("l.state", "=", "confirmed"),
          eb("l.role", "=", "processor"),
        ]),
      ]),
    )
    .where("l.state", "in", ["declared", "confirmed"])
    .where((eb) => eb.or([eb("p.id", "is", null), eb("p.approved_at", "is not", null)]))
    .where(sql<boolean>`(l.scope_categories = '{}' or ${categoryCode} = any (l.scope_categories))`)
    .orderBy("l.since_on")
    .orderBy("l.id")
    .limit(MOST_LINKS)
    .$castTo<ChainLink>()
    .execute();

/** A link that concerns this seller, held for this transaction. */
export async function lockChainLink(db: Db, sellerId: SellerId, id: string): Promise<ChainLink | undefined> {
  return links(db)
    .where("l.id", "=", id)
    .where((eb) => eb.or([eb("l.seller_id", "=", sellerId), eb("l.partner_seller_id", "=", sellerId)]))
    .forUpdate("l")
    .$castTo<ChainLink>()
    .executeTakeFirst();
}

export const findSellerByTaxCode = (db: Db, taxCode: string): Promise<{ id: SellerId; name: string } | undefined> =>
  db
    .selectFrom("sellers")
    .select(["id", "display_name as name"])
    .where("tax_code", "=", taxCode)
    .where("approved_at", "is not", null)
    .orderBy("approved_at")
    .$castTo<{ id: SellerId; name: string }>()
    .executeTakeFirst();

/** False when the same link stands already. */
export async function insertChainLink(
  db: Db,
  link: {
    id: string;
    sellerId: SellerId;
    role: ChainRole;
    partnerSellerId: SellerId | null;
    partnerName: string;
    partnerPlace: string | null;
    partnerTaxCode: string | null;
    partnerProvince: string | null;
    paperNumber: string | null;
    sinceOn: Day;
    scopeCategories: readonly string[];
    by: UserId;
    at: Date;
  },
): Promise<boolean> {
  const row = await db
    .insertInto("chain_links")
    .values({
      id: link.id,
      seller_id: link.sellerId,
      role: link.role,
      partner_seller_id: link.partnerSellerId,
      partner_name: link.partnerName,
      partner_place: link.partnerPlace,
      partner_tax_code: link.partnerTaxCode,
      partner_province: link.partnerProvince,
      scope_categories: [...link.scopeCategories],
      paper_number: link.paperNumber,
      since_on: link.sinceOn,
      state: "declared",
      declared_by: link.by,
      declared_at: link.at,
    })
    .onConflict((oc) => oc.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateChainLink(
  db: Db,
  id: string,
  { state, by, at, untilOn }: { state: ChainLinkState; by: UserId; at: Date; untilOn: Day | null },
): Promise<void> {
  await db
    .updateTable("chain_links")
    .set({ state, answered_by: by, answered_at: at, until_on: untilOn })
    .where("id", "=", id)
    .execute();
}
