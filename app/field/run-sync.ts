import { sendEntries, sendPicture } from "./field-server.ts";
import { keepFileId, pictureOf, settle, take, waitingOf } from "./field-store.ts";
import { syncAll, type Progress, type SyncOutcome } from "./sync-queue.ts";

const LOCK = "field-sync";
/** Told after every change of the queue: other tabs, and the page when the service worker has sent. */
export const CHANNEL = "field-diary";

export const tellOthers = (): void => {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
};

/** Sends what waits for this seller. One run at a time in the whole browser; `elsewhere` when another one is at it. */
export async function runSync(
  sellerId: string,
  report: (progress: Progress) => void = () => undefined,
): Promise<SyncOutcome | "elsewhere"> {
  return alone(async () => {
    const outcome = await syncAll({
      waiting: () => waitingOf(sellerId),
      take,
      fileIdOf: async (key) => (await pictureOf(key))?.fileId ?? undefined,
      sendPicture: async (key) => sendPicture(await pictureOf(key)),
      keepFileId,
      send: sendEntries(sellerId),
      settle,
      report,
    });
    tellOthers();
    return outcome;
  });
}

let isRunning = false;

/** Without locks (a page over plain http) one tab still keeps to one run; the server takes doubles as one. */
async function alone<Value>(run: () => Promise<Value>): Promise<Value | "elsewhere"> {
  if (typeof navigator.locks !== "undefined")
    return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? run() : ("elsewhere" as const)));
  if (isRunning) return "elsewhere";
  isRunning = true;
  try {
    return await run();
  } finally {
    isRunning = false;
  }
}
