import { sql } from "kysely";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { FindingId, SellerId } from "#app/domain/shared/ids.ts";
import { sellerWithin } from "./scoped.server.ts";

/** Who asks: an office for its areas, or the seller itself. */
export type FindingReader = { readonly scopes: readonly Scope[] } | { readonly sellerId: SellerId };

export type FindingRow = {
  readonly id: FindingId;
  readonly subjectType: "seller" | "listing";
  readonly subjectId: string;
  readonly name: string;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly rule: string;
  readonly severity: "block" | "warn";
  readonly article: number;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly foundAt: Date;
  readonly firstFoundAt: Date;
  readonly resolvedAt: Date | null;
};

const subjects = sql`
  from findings f
  left join listings l on f.subject_type = 'listing' and l.id = f.subject_id
  join sellers on sellers.id = coalesce(l.seller_id, f.subject_id)
  join units on units.id = sellers.unit_id`;

const columns = sql`f.id, f.subject_type as "subjectType", f.subject_id as "subjectId",
  coalesce(l.title, sellers.display_name) as name, sellers.id as "sellerId", sellers.display_name as "sellerName", f.rule,
  f.severity, f.article, f.fact, f.found_at as "foundAt", f.first_found_at as "firstFoundAt", f.resolved_at as "resolvedAt"`;

const readable = (reader: FindingReader) =>
  "sellerId" in reader ? sql<boolean>`sellers.id = ${reader.sellerId}::uuid` : sellerWithin(reader.scopes);

export type FindingFilter = {
  readonly rule?: string | undefined;
  readonly isOpen: boolean;
  readonly subjectId?: string | undefined;
  readonly after?: { readonly at: Date; readonly id: string } | undefined;
};

/** Findings that the reader may see, newest first. */
export async function listFindingRows(
  db: Db,
  reader: FindingReader,
  { rule, isOpen, subjectId, after }: FindingFilter,
  limit: number,
): Promise<FindingRow[]> {
  const { rows } = await sql<FindingRow>`
    select ${columns} ${subjects}
    where ${readable(reader)} and ${isOpen ? sql`f.resolved_at is null` : sql`f.resolved_at is not null`}
      ${rule ? sql`and f.rule = ${rule}` : sql``}
      ${subjectId ? sql`and f.subject_id = ${subjectId}::uuid` : sql``}
      ${after ? sql`and (f.found_at, f.id) < (${after.at}, ${after.id}::uuid)` : sql``}
    order by f.found_at desc, f.id desc limit ${limit}
  `.execute(db);
  return rows;
}

export type ExplainedRow = FindingRow & {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly legalRef: string;
  readonly version: string | null;
  readonly effectiveAt: Date | null;
  readonly heading: string | null;
  readonly headingEn: string | null;
  readonly body: string | null;
  readonly bodyEn: string | null;
};

/** One finding with the text of the article as its version had it. */
export async function findExplainedFinding(
  db: Db,
  reader: FindingReader,
  id: FindingId,
): Promise<ExplainedRow | undefined> {
  const { rows } = await sql<ExplainedRow>`
    select ${columns}, f.parameters, f.legal_ref as "legalRef", v.version, v.effective_at as "effectiveAt", a.heading,
      a.heading_en as "headingEn", a.body, a.body_en as "bodyEn"
    ${subjects}
    left join regulation_versions v on v.id = f.version_id
    left join regulation_articles a on a.version_id = f.version_id and a.number = f.article
    where f.id = ${id}::uuid and ${readable(reader)}
  `.execute(db);
  return rows[0];
}
