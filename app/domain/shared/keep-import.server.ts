import { insertImport, type ImportScope } from "#db/queries/imports.server.ts";
import type { Ctx } from "./ctx.ts";
import type { ImportId, UserId } from "./ids.ts";
import type { Cells } from "./import-plan.ts";
import { inTransaction } from "./in-transaction.server.ts";
import { recordAudit } from "./record-audit.server.ts";
import { Refusal } from "./refusal.ts";

export type FileToImport = {
  readonly kind: string;
  readonly sellerId: ImportScope;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly lines: readonly { readonly line: number; readonly cells: Cells }[];
  /** Columns that mean nothing here and are left alone. */
  readonly unread: readonly string[];
  readonly mostRows: number;
  readonly createdBy: UserId;
  /** The job that makes the plan. */
  readonly job: string;
};

/** Keeps the rows of a file and queues its dry run; nothing of it is in the market yet. Refuses one that is empty or too long. */
export async function keepImport(
  ctx: Ctx,
  { bytes, lines, mostRows, job, ...file }: FileToImport,
): Promise<{ importId: ImportId }> {
  if (lines.length === 0) throw new Refusal("imports.empty", { field: "file" });
  if (lines.length > mostRows) throw new Refusal("imports.too-long", { field: "file", facts: { limit: mostRows } });
  const fileHash = await hashOf(bytes);
  return inTransaction(ctx, async (tx) => {
    const importId = tx.newId<ImportId>();
    const fileName = file.fileName.slice(0, 200);
    await insertImport(tx.db, { ...file, id: importId, fileName, fileHash, createdAt: tx.now() }, lines);
    await tx.jobs.add(tx.db, job, { importId });
    await recordAudit(tx, {
      action: "import.started",
      subjectType: "import",
      subjectId: importId,
      after: { kind: file.kind, fileName, fileHash, rows: lines.length },
    });
    return { importId };
  });
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Buffer.from(digest).toString("hex");
}
