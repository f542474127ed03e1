import { json, type ActionFunctionArgs } from "@remix-run/node";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { DiarySync, OTHER_SELLER, type DiarySyncAnswer } from "#app/domain/traceability/diary-entry.ts";
import { recordDiaryEntries } from "#app/domain/traceability/record-diary-entries.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { diaryResult } from "#app/web/diary-answers.server.ts";

/**
 * Takes the queue of a field page. A program speaks here, so whoever is signed out is told so and never led to a form; each
 * entry has its own answer, and the whole is refused only when it is somebody else's or no queue at all.
 */
export async function action(args: ActionFunctionArgs) {
  if ((await contextFor(args)).actor.kind !== "user") return json({ code: "identity.sign-in-first" }, 401);
  const ctx = await contextFor(args, { must: "seller" });
  const queue = DiarySync.safeParse(await args.request.json().catch(() => undefined));
  if (!queue.success) return json({ code: "traceability.entry-unreadable" }, 400);
  try {
    const outcomes = await recordDiaryEntries(ctx, queue.data);
    return json<DiarySyncAnswer>({ results: outcomes.map(diaryResult) });
  } catch (error) {
    if (error instanceof Refusal && error.code === OTHER_SELLER) return json({ code: OTHER_SELLER }, 403);
    throw error;
  }
}
