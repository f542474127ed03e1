import { v7 as uuid } from "uuid";
import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { fetchBook } from "./field-server.ts";
import * as store from "./field-store.ts";
import { queued, type DiaryDraft, type QueuedEntry } from "./queue-entry.ts";
import { askForBackgroundSync, registerWorker, type WaitingVersion } from "./register-worker.ts";
import { CHANNEL, runSync, tellOthers } from "./run-sync.ts";
import { pauseAfter, type Progress, type Stop } from "./sync-queue.ts";

export type FieldState = {
  /** True once the browser's own book and queue were read. */
  readonly isLoaded: boolean;
  readonly book: FieldBook | null;
  /** Entries of the book's seller alone. */
  readonly entries: readonly QueuedEntry[];
  readonly isOnline: boolean;
  /** `out`: the session has ended; what is written down waits until somebody of this seller signs in. */
  readonly session: "in" | "out";
  readonly progress: Progress | null;
  /** Entries of other sellers that wait in this browser. */
  readonly others: number;
  readonly newer: WaitingVersion | null;
  /** The page opens without a network from now on. */
  readonly worksOffline: boolean;
  /** The browser keeps nothing (a private window): only the plain form remains. */
  readonly cannotKeep: boolean;
};

export type FieldDiary = ReturnType<typeof makeFieldDiary>;

const STALE_MS = 10 * 60_000;

/** Asks the browser not to clear what is kept here when its disk is full; it may say no. */
async function askToPersist(): Promise<void> {
  const { storage } = navigator as { storage?: StorageManager };
  if (storage && !(await storage.persisted())) await storage.persist();
}

/** The field page's state outside React: what is kept in the browser, and its conversation with the server. */
export function makeFieldDiary(first: FieldBook | null) {
  let state: FieldState = {
    isLoaded: false,
    book: first,
    entries: [],
    isOnline: true,
    session: "in",
    progress: null,
    others: 0,
    newer: null,
    worksOffline: false,
    cannotKeep: false,
  };
  const listeners = new Set<() => void>();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<FieldState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  async function readQueue(): Promise<void> {
    const { book } = state;
    if (!book) return;
    const [entries, others] = await Promise.all([store.entriesOf(book.seller.id), store.countOthers(book.seller.id)]);
    set({ entries, others });
  }

  async function useBook(book: FieldBook): Promise<void> {
    await store.keepBook(book);
    set({ book, session: "in", isOnline: true });
    await store.tidy(book.seller.id, new Date());
    await readQueue();
  }

  async function refresh(): Promise<void> {
    const answer = await fetchBook();
    if (answer.ok) return useBook(answer.value);
    set({ isOnline: answer.stop !== "offline", ...(answer.stop === "signed-out" && { session: "out" as const }) });
  }

  async function sync(): Promise<void> {
    clearTimeout(timer);
    const { book } = state;
    // What is surely not sent may still be thrown away; a try without a network would leave that in doubt.
    if (!navigator.onLine) return set({ isOnline: false });
    if (!book || state.progress !== null || (await store.waitingOf(book.seller.id)).length === 0) return;
    const outcome = await runSync(book.seller.id, (progress) => set({ progress }));
    set({ progress: null });
    await readQueue();
    if (outcome !== "elsewhere") await after(outcome.stop, outcome.sent);
  }

  async function after(stop: Stop | null, sent: number): Promise<void> {
    failures = stop === null ? 0 : failures + 1;
    if (stop === "signed-out") return set({ session: "out" });
    if (stop === null ? sent > 0 : stop === "other-seller") return refresh();
    if (stop === null) return;
    set({ isOnline: stop !== "offline" });
    void askForBackgroundSync();
    timer = setTimeout(() => void sync(), pauseAfter(failures));
  }

  const refreshAndSync = async (): Promise<void> => {
    await refresh();
    await sync();
  };

  async function load(locale: Locale): Promise<void> {
    try {
      await store.keepLocale(locale);
      if (first) await useBook(first);
      else set({ book: (await store.currentBook()) ?? null });
      await readQueue();
      set({ isLoaded: true });
    } catch {
      return set({ isLoaded: true, cannotKeep: true });
    }
    if (first) await sync();
    else await refreshAndSync();
  }

  /** Begins to listen; answers how to stop. */
  function start(locale: Locale): () => void {
    const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(CHANNEL);
    const online = (): void => void refreshAndSync();
    const offline = (): void => set({ isOnline: false });
    const seen = (): void => {
      const isStale = state.book !== null && Date.now() - Date.parse(state.book.at) > STALE_MS;
      if (document.visibilityState === "visible" && isStale) void refreshAndSync();
    };
    channel?.addEventListener("message", () => void readQueue());
    addEventListener("online", online);
    addEventListener("offline", offline);
    document.addEventListener("visibilitychange", seen);
    void load(locale);
    void askToPersist();
    registerWorker((newer) => set({ newer })).then(
      (worksOffline) => set({ worksOffline }),
      () => undefined,
    );
    return () => {
      clearTimeout(timer);
      channel?.close();
      removeEventListener("online", online);
      removeEventListener("offline", offline);
      document.removeEventListener("visibilitychange", seen);
    };
  }

  const changed = async (): Promise<void> => {
    await readQueue();
    tellOthers();
    void sync();
  };
  const withKeys = (blobs: readonly Blob[]): store.NewPicture[] => blobs.map((blob) => ({ key: uuid(), blob }));

  /** Writes an entry down in the browser; it is safe when this answers. Sending follows by itself. */
  async function record(draft: DiaryDraft, blobs: readonly Blob[]): Promise<string | undefined> {
    if (!state.book) return undefined;
    const clientId = uuid();
    const pictures = withKeys(blobs);
    const pictureKeys = pictures.map(({ key }) => key);
    const sellerId = state.book.seller.id;
    await store.addEntry(
      queued({ clientId, sellerId, draft, pictureKeys, writtenAt: new Date().toISOString() }),
      pictures,
    );
    await changed();
    return clientId;
  }

  /** Puts an entry right, in the browser or, when it was sent, as its correction. */
  async function change(clientId: string, draft: DiaryDraft, kept: readonly string[], blobs: readonly Blob[]) {
    const pictures = withKeys(blobs);
    await store.changeEntry(clientId, { draft, pictureKeys: [...kept, ...pictures.map(({ key }) => key)] }, pictures);
    await changed();
  }

  async function discard(clientId: string): Promise<void> {
    await store.discardEntry(clientId);
    await changed();
  }

  return {
    get: (): FieldState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start,
    record,
    change,
    discard,
    sync: (): Promise<void> => refreshAndSync(),
    takeNewer: (): void => state.newer?.take(),
  };
}
