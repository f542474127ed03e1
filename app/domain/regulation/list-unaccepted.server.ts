import { countAcceptances, listSellersByAcceptance } from "#db/queries/regulation-acceptances.server.ts";
import { findUpcomingVersion, findVersionInForce, type VersionRow } from "#db/queries/regulation.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { SELLER_OFFICES } from "../organisation/seller-offices.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";

const PAGE_SIZE = 30;

export type AcceptanceList = {
  readonly version: string | null;
  readonly versions: readonly { readonly version: string; readonly isInForce: boolean }[];
  readonly counts: { readonly accepted: number; readonly missing: number };
  readonly sellers: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
    readonly commune: string;
    readonly communeEn: string;
    readonly acceptedAt: string | null;
  }[];
  readonly next: string | null;
};

/**
 * Approved sellers of the office's area by whether they accepted the version in force, or the announced one: who has not
 * may be reminded.
 */
export async function listUnaccepted(
  ctx: Ctx,
  input: { version?: string | undefined; hasAccepted?: boolean; after?: string | undefined },
): Promise<AcceptanceList> {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const now = ctx.now();
  const [inForce, upcoming] = await Promise.all([findVersionInForce(ctx.db, now), findUpcomingVersion(ctx.db, now)]);
  const open = [upcoming, inForce].filter((row): row is VersionRow => row !== undefined);
  const version = input.version ? open.find((row) => row.version === input.version) : (inForce ?? upcoming);
  if (input.version && !version) throw new NotFound(`no version ${input.version}`);
  const versions = open.map((row) => ({ version: row.version, isInForce: row === inForce }));
  if (!version) return { version: null, versions, counts: { accepted: 0, missing: 0 }, sellers: [], next: null };
  const [counts, rows] = await Promise.all([
    countAcceptances(ctx.db, version.id, scopes),
    listSellersByAcceptance(
      ctx.db,
      { versionId: version.id, scopes, hasAccepted: input.hasAccepted ?? false },
      { after: readTimeCursor(input.after), limit: PAGE_SIZE + 1 },
    ),
  ]);
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
  return {
    version: version.version,
    versions,
    counts,
    sellers: items.map(({ createdAt: _createdAt, acceptedAt, ...row }) => ({
      ...row,
      acceptedAt: acceptedAt?.toISOString() ?? null,
    })),
    next,
  };
}
