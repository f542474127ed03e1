import type { DiaryEntry, DiaryResult } from "#app/domain/traceability/diary-entry.ts";
import type { QueuedEntry } from "./queue-entry.ts";

/** Few enough that progress is seen on a slow network, and a lost answer repeats little. */
export const BATCH = 4;

export type Stop = "offline" | "signed-out" | "other-seller" | "busy";
export type Sent<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly stop: Stop };
/** `unfit`: the server will never take this photograph. */
export type SentPicture = Sent<{ readonly fileId: string } | { readonly unfit: true }>;

export type Progress = { readonly done: number; readonly of: number };

/** Where the queue lies, and who takes it. Both are the browser's in truth, and plain objects in a test. */
export type SyncPorts = {
  /** What waits for this seller, in the order of the work. */
  readonly waiting: () => Promise<readonly QueuedEntry[]>;
  /** Notes that these are about to be sent, and answers them as they are now: some may be changed or thrown away since. */
  readonly take: (clientIds: readonly string[]) => Promise<readonly QueuedEntry[]>;
  /** File ids of pictures that were sent before, by their keys. */
  readonly fileIdOf: (pictureKey: string) => Promise<string | undefined>;
  readonly sendPicture: (pictureKey: string) => Promise<SentPicture>;
  readonly keepFileId: (pictureKey: string, fileId: string) => Promise<void>;
  readonly send: (entries: readonly DiaryEntry[]) => Promise<Sent<readonly DiaryResult[]>>;
  readonly settle: (clientId: string, revision: number, result: DiaryResult) => Promise<void>;
  readonly report: (progress: Progress) => void;
};

export type SyncOutcome = { readonly sent: number; readonly stop: Stop | null };

/**
 * Sends what waits, a few at a time, photographs first. Whatever ends it (no network, a lost session, the death of the
 * browser) leaves the rest waiting under the same ids, so that another run sends each once more and the server knows it.
 */
export async function syncQueue(ports: SyncPorts): Promise<SyncOutcome> {
  const all = await ports.waiting();
  let sent = 0;
  if (all.length > 0) ports.report({ done: 0, of: all.length });
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const stop = await sendBatch(ports, batch);
    if (stop !== null) return { sent, stop };
    sent += batch.length;
    ports.report({ done: sent, of: all.length });
  }
  return { sent, stop: null };
}

/** Runs until nothing waits: entries are written down while others are sent. A run that settles nothing is the last. */
export async function syncAll(ports: SyncPorts): Promise<SyncOutcome> {
  let sent = 0;
  for (;;) {
    const before = (await ports.waiting()).length;
    if (before === 0) return { sent, stop: null };
    const outcome = await syncQueue(ports);
    sent += outcome.sent;
    if (outcome.stop !== null || (await ports.waiting()).length >= before) return { sent, stop: outcome.stop };
  }
}

async function sendBatch(ports: SyncPorts, batch: readonly QueuedEntry[]): Promise<Stop | null> {
  const files = new Map<string, readonly string[]>();
  for (const { clientId, pictureKeys } of batch) {
    const pictures = await sendPictures(ports, pictureKeys);
    if (!pictures.ok) return pictures.stop;
    files.set(clientId, pictures.value);
  }
  const revisions = new Map(batch.map(({ clientId, revision }) => [clientId, revision]));
  const taken = (await ports.take(batch.map(({ clientId }) => clientId))).filter(
    ({ clientId, revision, state }) => state === "waiting" && revisions.get(clientId) === revision,
  );
  if (taken.length === 0) return null;
  const answer = await ports.send(taken.map((entry) => sentForm(entry, files.get(entry.clientId) ?? [])));
  if (!answer.ok) return answer.stop;
  for (const result of answer.value) {
    const revision = revisions.get(result.clientId);
    if (revision !== undefined) await ports.settle(result.clientId, revision, result);
  }
  return null;
}

const sentForm = ({ clientId, draft, revision }: QueuedEntry, pictures: readonly string[]): DiaryEntry => ({
  ...draft,
  clientId,
  revision,
  ...(pictures.length > 0 && { pictures: [...pictures] }),
});

/** Files of the pictures that the server takes; the entry goes on without one that it never will. */
async function sendPictures(ports: SyncPorts, keys: readonly string[]): Promise<Sent<string[]>> {
  const fileIds: string[] = [];
  for (const key of keys) {
    const known = await ports.fileIdOf(key);
    if (known !== undefined) {
      fileIds.push(known);
      continue;
    }
    const picture = await ports.sendPicture(key);
    if (!picture.ok) return picture;
    if ("unfit" in picture.value) continue;
    await ports.keepFileId(key, picture.value.fileId);
    fileIds.push(picture.value.fileId);
  }
  return { ok: true, value: fileIds };
}

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** How long to wait before the next try after this many failures in a row: doubled each time, up to five minutes. */
export const pauseAfter = (failures: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, failures - 1), LONGEST_PAUSE_MS);
