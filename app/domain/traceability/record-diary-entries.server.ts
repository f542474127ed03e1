import type { ZodIssue } from "zod";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId, SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound, Refusal, type RefusalCode } from "../shared/refusal.ts";
import { DiaryEntry, OTHER_SELLER, readDiaryFacts, type DiaryResult } from "./diary-entry.ts";
import { faultCode } from "./read-diary-entry.server.ts";
import { CONFLICTS } from "./replace-entry.server.ts";
import { submitEntry } from "./submit-entry.server.ts";

/** What became of one entry; refusals as codes, which the edge says in both languages. */
export type EntryOutcome = {
  readonly clientId: string;
  readonly status: DiaryResult["status"];
  readonly lot?: { readonly id: LotId; readonly code: string } | null;
  readonly isHeld?: boolean;
  readonly heldUntil?: Day | undefined;
  readonly refusal?: Refusal;
  readonly fields?: Readonly<Record<string, Refusal>>;
};

/**
 * Takes what a telephone has kept while it had no network: each entry in a transaction of its own, in the order in which
 * they were sent, so that one bad entry keeps no other back and what was taken stays taken. Refuses a queue of another
 * seller as a whole.
 */
export async function recordDiaryEntries(
  ctx: Ctx,
  queue: { readonly sellerId?: string | undefined; readonly entries: readonly unknown[] },
): Promise<EntryOutcome[]> {
  const sellerId = requireSeller(ctx.actor);
  requireUser(ctx.actor);
  if (queue.sellerId !== undefined && queue.sellerId !== sellerId) throw new Refusal(OTHER_SELLER);
  const outcomes: EntryOutcome[] = [];
  for (const entry of queue.entries) outcomes.push(await takeEntry(ctx, sellerId, entry));
  return outcomes;
}

async function takeEntry(ctx: Ctx, sellerId: SellerId, sent: unknown): Promise<EntryOutcome> {
  const read = DiaryEntry.safeParse(sent);
  if (!read.success) return unreadable(clientIdOf(sent), fieldsOfIssues(read.error.issues));
  const entry = read.data;
  const { clientId } = entry;
  const { faults } = readDiaryFacts(entry.step, entry.facts);
  if (faults.length > 0) {
    const beside = (code: RefusalCode, field: string) => new Refusal(code, { field });
    return unreadable(
      clientId,
      Object.fromEntries(
        faults.map((fault) => [`facts.${fault.field}`, beside(faultCode(entry.step, fault), fault.field)]),
      ),
    );
  }
  try {
    const { status, lot, isHeld, heldUntil } = await inTransaction(ctx, (tx) => submitEntry(tx, sellerId, entry));
    return { clientId, status, lot, isHeld, heldUntil };
  } catch (error) {
    return outcomeOf(clientId, error);
  }
}

function outcomeOf(clientId: string, error: unknown): EntryOutcome {
  if (error instanceof NotFound)
    return { clientId, status: "conflict", refusal: new Refusal("traceability.entry-unknown") };
  if (!(error instanceof Refusal)) throw error;
  const status = CONFLICTS.includes(error.code) ? "conflict" : "refused";
  return {
    clientId,
    status,
    refusal: error,
    ...(error.field === undefined ? {} : { fields: { [error.field]: error } }),
  };
}

const unreadable = (clientId: string, fields: Readonly<Record<string, Refusal>>): EntryOutcome => ({
  clientId,
  status: "refused",
  refusal: new Refusal("traceability.entry-unreadable"),
  fields,
});

const isCode = (message: string): message is RefusalCode => /^[a-z-]+\.[a-z-]+$/.test(message);

const fieldsOfIssues = (issues: readonly ZodIssue[]): Record<string, Refusal> =>
  Object.fromEntries(
    issues.map(({ path, message }) => {
      const field = path[0] === "facts" ? path.join(".") : String(path[0] ?? "");
      return [field, new Refusal(isCode(message) ? message : "traceability.field-unreadable", { field })];
    }),
  );

function clientIdOf(sent: unknown): string {
  const id = typeof sent === "object" && sent !== null && "clientId" in sent ? sent.clientId : undefined;
  return typeof id === "string" ? id.slice(0, 60) : "";
}
