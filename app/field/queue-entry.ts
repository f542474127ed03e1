import type { DiaryEntry, DiaryResult } from "#app/domain/traceability/diary-entry.ts";

/** What was done, as the form holds it: the entry without what the queue adds. */
export type DiaryDraft = Omit<DiaryEntry, "clientId" | "pictures" | "revision">;

/**
 * - `waiting`: to be sent; also what was sent and of which no answer came.
 * - `sent`: the server has it.
 * - `refused`: the server says what is wrong with it; it waits to be put right.
 * - `conflict`: the server has an earlier form of it that goods have gone on from; it is put right at the lot.
 */
export type QueueState = "waiting" | "sent" | "refused" | "conflict";

/** One entry in the browser's queue. Every entry goes through it, also with a network. */
export type QueuedEntry = {
  readonly clientId: string;
  readonly sellerId: string;
  readonly draft: DiaryDraft;
  /** Keys of its photographs in the browser. */
  readonly pictureKeys: readonly string[];
  readonly state: QueueState;
  /** Grows with every change: an answer to an older form does not settle a newer one. */
  readonly revision: number;
  /** How often it was sent without an answer. */
  readonly tries: number;
  readonly writtenAt: string;
  readonly result: DiaryResult | null;
};

type NewEntry = Pick<QueuedEntry, "clientId" | "sellerId" | "draft" | "pictureKeys" | "writtenAt">;

export const queued = (entry: NewEntry): QueuedEntry => ({
  ...entry,
  state: "waiting",
  revision: 1,
  tries: 0,
  result: null,
});

/** The entry as it was put right: to be sent (again) under the same id, so that the server corrects and does not repeat. */
export const putRight = (
  entry: QueuedEntry,
  { draft, pictureKeys }: Pick<QueuedEntry, "draft" | "pictureKeys">,
): QueuedEntry => ({ ...entry, draft, pictureKeys, state: "waiting", revision: entry.revision + 1 });

export const tried = (entry: QueuedEntry): QueuedEntry => ({ ...entry, tries: entry.tries + 1 });

/** What the server answered to one revision. An entry that was changed meanwhile keeps waiting, and keeps its lot. */
export function answered(entry: QueuedEntry, revision: number, result: DiaryResult): QueuedEntry {
  if (entry.revision !== revision) return { ...entry, result: { ...entry.result, ...result } };
  const state = result.status === "refused" || result.status === "conflict" ? result.status : "sent";
  return { ...entry, state, tries: 0, result };
}

/**
 * Entries that may leave the browser unsent: the server has nothing of them, for it was never asked or has refused; or it
 * keeps an earlier form that stands.
 */
export const canDiscard = ({ state, tries, result }: QueuedEntry): boolean =>
  state === "refused" || state === "conflict" || (state === "waiting" && tries === 0 && result === null);

/** In the order of the work: an entry about what another one began comes after it. Ties as they were written. */
export const inOrder = (entries: readonly QueuedEntry[]): readonly QueuedEntry[] =>
  [...entries].sort((a, b) => moment(a.draft.at) - moment(b.draft.at) || moment(a.writtenAt) - moment(b.writtenAt));

export const toSend = (entries: readonly QueuedEntry[]): readonly QueuedEntry[] =>
  inOrder(entries.filter(({ state }) => state === "waiting"));

export type QueueCounts = { readonly waiting: number; readonly refused: number; readonly conflict: number };

export const countsOf = (entries: readonly QueuedEntry[]): QueueCounts => {
  const count = (wanted: QueueState): number => entries.filter(({ state }) => state === wanted).length;
  return { waiting: count("waiting"), refused: count("refused"), conflict: count("conflict") };
};

const KEPT_DAYS = 3;
const DAY_MS = 86_400_000;

/** Sent entries old enough to leave the browser; the server's book shows them. */
export const outdated = (entries: readonly QueuedEntry[], now: Date): readonly QueuedEntry[] =>
  entries.filter(({ state, writtenAt }) => state === "sent" && now.getTime() - moment(writtenAt) > KEPT_DAYS * DAY_MS);

const moment = (iso: string): number => Date.parse(iso);
