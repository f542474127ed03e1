import { findSellerUnit, insertCodeRange } from "#db/queries/import-facts.server.ts";
import { findQueuedImport, lockImport, updateImportState, type ImportRow } from "#db/queries/imports.server.ts";
import { listRowsToApply, markBegun, updateResult, type ImportLine } from "#db/queries/import-rows.server.ts";
import { findUser, findUserByEmail } from "#db/queries/users.server.ts";
import { registerSeller } from "../organisation/register-seller.server.ts";
import { createProduct } from "../products/create-product.server.ts";
import type { User } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ImportId, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { openLot } from "../traceability/open-lot.server.ts";
import type { RowFault } from "../shared/import-plan.ts";
import { columnOf, type ImportKind } from "./import-kinds.ts";
import {
  planAccount,
  planLot,
  planProduct,
  planRange,
  type AccountRow,
  type ImportKnown,
  type PlannedRow,
  type RangeRow,
} from "./import-rows.ts";
import { loadKnown } from "./plan-import.server.ts";

const ROWS_AT_ONCE = 100;

/**
 * Carries a planned import out, row by row through the same use cases as people use. Each row is judged again on today's
 * facts: one that is there by now is skipped, one that cannot be any more fails with its reason and the rest goes on. A
 * worker that is killed goes on with the first row that has no result; a row it had made finds itself there.
 */
export async function applyImport(ctx: Ctx, { importId }: { importId: string }): Promise<void> {
  const id = isUuid(importId) ? (importId as ImportId) : undefined;
  const found = id && (await findQueuedImport<ImportKind>(ctx.db, id));
  if (!id || found?.state !== "applying") return;
  const administrator = await findUser(ctx.db, found.createdBy);
  if (!administrator) throw new Error(`import ${id} was started by nobody`);
  const { name, email } = administrator;
  const user: User = { kind: "user", userId: found.createdBy, name, email, memberships: [] };
  for (;;) {
    const rows = await listRowsToApply(ctx.db, id, ROWS_AT_ONCE);
    if (rows.length === 0) break;
    for (const row of rows) await applyRow(ctx, user, found, row);
  }
  await inTransaction({ ...ctx, actor: user }, async (tx) => {
    const current = await lockImport(tx.db, null, id);
    if (current?.state !== "applying") return;
    await updateImportState(tx.db, id, "applied", { appliedAt: tx.now() });
    await recordAudit(tx, {
      action: "import.applied",
      subjectType: "import",
      subjectId: id,
      after: { kind: found.kind },
    });
  });
}

async function applyRow(ctx: Ctx, user: User, { id, kind }: ImportRow<ImportKind>, row: ImportLine): Promise<void> {
  const known = await loadKnown(ctx.db, [row]);
  const keep = (planned: PlannedRow<unknown>) => {
    if (planned.plan === "error")
      return updateResult(ctx.db, id, row.line, { result: "failed", subjectId: null, faults: planned.faults });
    const subjectId = planned.plan === "same" ? planned.subjectId : null;
    return updateResult(ctx.db, id, row.line, { result: "skipped", subjectId });
  };
  const make = async <Value>(
    planned: PlannedRow<Value>,
    run: (value: Value) => Promise<string | null>,
  ): Promise<void> => {
    if (planned.plan !== "new") return keep(planned);
    try {
      await updateResult(ctx.db, id, row.line, { result: "made", subjectId: await run(planned.value) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await keep({ plan: "error", faults: [faultOf(error)] });
    }
  };
  switch (kind) {
    case "accounts":
      return make(planAccount(row.cells, withoutOwn(known, row)), (value) => makeSeller(ctx, { id, row, value }));
    case "products":
      return make(planProduct(row.cells, known), async ({ sellerId, product }) => {
        const { productId } = await createProduct(await onBehalf(ctx, user, sellerId), product);
        return productId;
      });
    case "lots":
      return make(planLot(row.cells, known), async ({ sellerId, ...lot }) => {
        const { lotId } = await openLot(await onBehalf(ctx, user, sellerId), lot);
        return lotId;
      });
    case "code_ranges":
      return make(planRange(row.cells, known), async (range) =>
        keepRange(await onBehalf(ctx, user, range.sellerId), range),
      );
  }
}

const faultOf = ({ code, facts, field }: Refusal): RowFault => ({
  column: field === undefined ? null : columnOf(field.split(".")),
  code,
  facts,
});

/** The administrator acting for a seller: the audit log names the person who brought the data in. */
async function onBehalf(ctx: Ctx, user: User, sellerId: SellerId): Promise<Ctx> {
  const unit = await findSellerUnit(ctx.db, sellerId);
  const membership = { unitId: unit.id, unitPath: unit.path, role: "seller", sellerId, groups: null } as const;
  return { ...ctx, actor: { ...user, memberships: [membership] } };
}

/**
 * An account for the seller with a password nobody knows, its shop, and a mail with the way to choose one. The account is
 * made outside our transactions, so the row says before that it is about to be: a worker that was killed in between finds
 * the account that it had made, and takes nobody else's.
 */
async function makeSeller(
  ctx: Ctx,
  { id, row, value: { profile, contactName } }: { id: ImportId; row: ImportLine; value: AccountRow },
): Promise<SellerId> {
  const { email } = profile;
  const own = row.isBegun ? await findUserByEmail(ctx.db, email) : undefined;
  if (!own) await markBegun(ctx.db, id, row.line);
  const password = Buffer.from(ctx.randomBytes(24)).toString("base64url");
  const userId = own?.id ?? (await ctx.accounts.register({ email, password, name: contactName, locale: "vi" }));
  const actor: User = { kind: "user", userId, name: contactName, email, memberships: [] };
  const { sellerId } = await registerSeller({ ...ctx, actor }, profile);
  await inTransaction(ctx, (tx) => tx.jobs.add(tx.db, "identity.send-password-reset", { email }));
  return sellerId;
}

/** The address of an account that this very row had begun to make is not somebody else's. */
const withoutOwn = (known: ImportKnown, { isBegun }: ImportLine): ImportKnown =>
  isBegun ? { ...known, emails: new Set() } : known;

const keepRange = (ctx: Ctx, range: RangeRow): Promise<string> =>
  inTransaction(ctx, async (tx) => {
    const id = tx.newId();
    await insertCodeRange(tx.db, { ...range, id, createdAt: tx.now() });
    await recordAudit(tx, {
      action: "code-range.imported",
      subjectType: "seller",
      subjectId: range.sellerId,
      after: { series: range.series, firstSerial: range.firstSerial, lastSerial: range.lastSerial, state: range.state },
    });
    return id;
  });
