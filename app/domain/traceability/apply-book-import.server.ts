import { findQueuedImport, lockImport, updateImportState, type ImportRow } from "#db/queries/imports.server.ts";
import { listRowsToApply, updateResult, type ImportLine } from "#db/queries/import-rows.server.ts";
import { listMemberships } from "#db/queries/memberships.server.ts";
import { findUser } from "#db/queries/users.server.ts";
import type { User } from "../shared/actor.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type ImportId, type SellerId, type UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal, type RefusalFacts } from "../shared/refusal.ts";
import { isBookImportKind, type BookImportKind } from "./book-import-columns.ts";
import { judgeBookRows, type JudgedLine, type PlannedBookRow } from "./judge-book-rows.server.ts";
import { submitEntry } from "./submit-entry.server.ts";

const ROWS_AT_ONCE = 50;

/**
 * Writes what the plan says into the seller's book, through the use case of the diary, in the name of who pressed the
 * button. A worker that is killed goes on with the first row that has no result; an entry that it had written is known by
 * its id and not written twice. A row that stands on something that has changed in the meantime is left out and named.
 */
export async function applyBookImport(
  ctx: Ctx,
  { importId, userId }: { importId: string; userId: string },
): Promise<void> {
  const id = isUuid(importId) ? (importId as ImportId) : undefined;
  const found = id && (await findQueuedImport<BookImportKind>(ctx.db, id));
  if (found?.state !== "applying" || found.sellerId === null || !isBookImportKind(found.kind)) return;
  const { sellerId, kind } = found;
  const actor = await memberOf(ctx, sellerId, userId as UserId);
  if (!actor) return stop(ctx, found);
  const acting = { ...ctx, actor };
  for (;;) {
    const rows = await listRowsToApply(ctx.db, found.id, ROWS_AT_ONCE);
    if (rows.length === 0) break;
    const judged = await judgeBookRows(ctx.db, { sellerId, kind, now: ctx.now() }, rows);
    for (const [at, row] of rows.entries()) await applyRow(acting, found.id, row, judged[at]);
  }
  await inTransaction(acting, async (tx) => {
    const current = await lockImport(tx.db, sellerId, found.id);
    if (current?.state !== "applying") return;
    await updateImportState(tx.db, found.id, "applied", { appliedAt: tx.now() });
    await recordAudit(tx, { action: "import.applied", subjectType: "import", subjectId: found.id, after: { kind } });
  });
}

/** Who pressed the button, with what they may do for this seller today. */
async function memberOf(ctx: Ctx, sellerId: SellerId, userId: UserId): Promise<User | undefined> {
  const person = await findUser(ctx.db, userId);
  const held = await listMemberships(ctx.db, userId, ctx.now());
  const memberships = held.filter((membership) => membership.sellerId === sellerId);
  if (!person || memberships.length === 0) return undefined;
  return { kind: "user", userId, name: person.name, email: person.email, memberships };
}

/** Somebody who may not act for the seller any more writes nothing: the plan waits for another. */
const stop = (ctx: Ctx, { id, sellerId }: ImportRow): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const current = await lockImport(tx.db, sellerId, id);
    if (current?.state !== "applying") return;
    await updateImportState(tx.db, id, "planned");
    await recordAudit(tx, { action: "import.stopped", subjectType: "import", subjectId: id });
  });

async function applyRow(ctx: Ctx, id: ImportId, row: ImportLine, judged: JudgedLine | undefined): Promise<void> {
  const planned = row.planned as PlannedBookRow;
  const fail = (code: string, facts: RefusalFacts = {}) =>
    updateResult(ctx.db, id, row.line, { result: "failed", subjectId: null, faults: [{ column: null, code, facts }] });
  // `same`: this very row was written before its result was kept.
  if (judged?.plan !== "same" && judged?.planned?.standsOn !== planned.standsOn) return fail("imports.row-changed");
  try {
    await inTransaction(ctx, async (tx) => {
      const lotId = await writeEntries(tx, planned);
      await updateResult(tx.db, id, row.line, { result: "made", subjectId: lotId });
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await fail(error.code, error.facts);
  }
}

/** The row's entries in order; the last is its own, and may open a lot. */
async function writeEntries(tx: TxCtx, { entries, lotCode, clientId }: PlannedBookRow): Promise<string | null> {
  const sellerId = requireSeller(tx.actor);
  let lotId: string | null = null;
  for (const entry of entries) {
    const isOwn = entry.clientId === clientId;
    const { lot } = await submitEntry(tx, sellerId, isOwn && lotCode !== null ? { ...entry, lotCode } : entry);
    if (isOwn) lotId = lot?.id ?? null;
  }
  return lotId;
}
