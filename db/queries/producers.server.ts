import { sql } from "kysely";
import type { NameCursor } from "#app/domain/organisation/name-cursor.ts";
import type { SellerKind, SellerState } from "#app/domain/organisation/seller.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";
import { containing } from "./containing.server.ts";

/** The seller's own photograph; of its goods the one first put up, while it has none. */
const cover = sql<string | null>`coalesce(sellers.picture_file_id, (
  select p.file_id from listings l join product_pictures p on p.product_id = l.product_id
  where l.seller_id = sellers.id and l.state = 'published' order by l.published_at, l.id, p.position limit 1))`;

export type ProducerRow = {
  id: SellerId;
  slug: string;
  kind: SellerKind;
  displayName: string;
  displayNameEn: string | null;
  communeName: string;
  communeNameEn: string;
  formerNames: string[];
  story: string | null;
  storyEn: string | null;
  pictureFileId: string | null;
  certificateKinds: string[];
  publishedListings: number;
};

/** Approved sellers by name; found by their name, or by what their commune is or was called. */
export async function listApprovedSellers(
  db: Db,
  { words, today }: { words: string | undefined; today: Day },
  { after, limit }: { after: NameCursor | undefined; limit: number },
): Promise<ProducerRow[]> {
  return db
    .selectFrom("sellers")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select((eb) => [
      "sellers.id",
      "sellers.slug",
      "sellers.kind",
      "sellers.display_name as displayName",
      "sellers.display_name_en as displayNameEn",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      "communes.former_names as formerNames",
      "sellers.story",
      "sellers.story_en as storyEn",
      cover.as("pictureFileId"),
      sql<string[]>`array(select distinct c.kind from certificates c where c.seller_id = sellers.id
        and c.state = 'valid' and (c.valid_to is null or c.valid_to >= ${today}::date) order by c.kind)`.as(
        "certificateKinds",
      ),
      eb
        .selectFrom("listings")
        .select(sql<number>`count(*)::int`.as("count"))
        .whereRef("listings.seller_id", "=", "sellers.id")
        .where("listings.state", "=", "published")
        .as("publishedListings"),
    ])
    .where("sellers.state", "=", "approved")
    .$if(words !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb("sellers.folded", "like", containing(words ?? "")),
          eb("communes.folded", "like", containing(words ?? "")),
          sql<boolean>`fold(array_to_string(communes.former_names, ', ')) like ${containing(words ?? "")}`,
        ]),
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(sellers.display_name collate "vi-x-icu", sellers.id) > (${after?.name ?? ""}, ${after?.id ?? ""}::uuid)`,
      ),
    )
    .orderBy("sellers.display_name", (by) => by.collate("vi-x-icu"))
    .orderBy("sellers.id")
    .limit(limit)
    .$castTo<ProducerRow>()
    .execute();
}

/** What anyone may read of an approved seller: name, address and registration are public (Decree 248/2026/ND-CP, art. 18). */
export type Producer = {
  id: SellerId;
  slug: string;
  kind: SellerKind;
  displayName: string;
  displayNameEn: string | null;
  legalName: string;
  taxCode: string;
  registrationNumber: string | null;
  registeredOn: Day | null;
  registeredBy: string | null;
  address: string;
  communeName: string;
  communeNameEn: string;
  formerNames: string[];
  phone: string;
  email: string;
  website: string | null;
  story: string | null;
  storyEn: string | null;
  pictureFileId: string | null;
  approvedAt: Date | null;
  /** A restricted seller keeps its page, which says so. */
  state: SellerState;
};

export async function findProducer(db: Db, slug: string): Promise<Producer | undefined> {
  return db
    .selectFrom("sellers")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select([
      "sellers.id",
      "sellers.slug",
      "sellers.kind",
      "sellers.display_name as displayName",
      "sellers.display_name_en as displayNameEn",
      "sellers.legal_name as legalName",
      "sellers.tax_code as taxCode",
      "sellers.registration_number as registrationNumber",
      "sellers.registered_on as registeredOn",
      "sellers.registered_by as registeredBy",
      "sellers.address",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      "communes.former_names as formerNames",
      "sellers.phone",
      "sellers.email",
      "sellers.website",
      "sellers.story",
      "sellers.story_en as storyEn",
      cover.as("pictureFileId"),
      "sellers.approved_at as approvedAt",
      "sellers.state",
    ])
    .where("sellers.slug", "=", slug)
    .where("sellers.state", "in", ["approved", "suspended", "struck_off"])
    .where("sellers.approved_at", "is not", null)
    .$castTo<Producer>()
    .executeTakeFirst();
}
