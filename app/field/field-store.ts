import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { DiaryResult, FieldBook } from "#app/domain/traceability/diary-entry.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { answered, canDiscard, outdated, putRight, toSend, tried, type QueuedEntry } from "./queue-entry.ts";

/** A photograph as it was shrunk; without its bytes once the server has them. */
export type StoredPicture = {
  readonly key: string;
  readonly clientId: string;
  readonly blob: Blob | null;
  readonly fileId: string | null;
};

/** Who used this browser last: whose book opens without a network. */
export type CurrentPerson = { readonly sellerId: string; readonly personId: string };

interface FieldDatabase extends DBSchema {
  books: { key: string; value: { sellerId: string; book: FieldBook } };
  entries: { key: string; value: QueuedEntry; indexes: { bySeller: string } };
  pictures: { key: string; value: StoredPicture; indexes: { byEntry: string } };
  settings: { key: "current" | "locale"; value: CurrentPerson | Locale };
}

/** On the disk before the promise is kept: a telephone may be out of power a second later. */
const SAFE = { durability: "strict" } as const;

/** The name of the browser's database. */
export const NAME = "field-diary";

let opened: Promise<IDBPDatabase<FieldDatabase>> | undefined;

function database(): Promise<IDBPDatabase<FieldDatabase>> {
  opened ??= openDB<FieldDatabase>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore("books", { keyPath: "sellerId" });
      db.createObjectStore("entries", { keyPath: "clientId" }).createIndex("bySeller", "sellerId");
      db.createObjectStore("pictures", { keyPath: "key" }).createIndex("byEntry", "clientId");
      db.createObjectStore("settings");
    },
    // A newer page wants to change the tables: let go, and open again when needed.
    blocking: (_old, _new, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => (opened = undefined),
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

export async function keepBook(book: FieldBook): Promise<void> {
  const tx = (await database()).transaction(["books", "settings"], "readwrite", SAFE);
  await tx.objectStore("books").put({ sellerId: book.seller.id, book });
  await tx.objectStore("settings").put({ sellerId: book.seller.id, personId: book.person.id }, "current");
  await tx.done;
}

/** The book of whoever used this browser last; undefined on a new telephone and after signing out. */
export async function currentBook(): Promise<FieldBook | undefined> {
  const db = await database();
  const current = await db.get("settings", "current");
  return typeof current === "object" ? (await db.get("books", current.sellerId))?.book : undefined;
}

/** The language of the page when it was open last: the service worker reads no cookies. */
export const keepLocale = async (locale: Locale): Promise<unknown> =>
  (await database()).put("settings", locale, "locale");

export async function keptLocale(): Promise<Locale | undefined> {
  const locale = await (await database()).get("settings", "locale");
  return typeof locale === "string" ? locale : undefined;
}

/** Forgets every book: what was not sent stays, and is seen again when its seller signs in. */
export async function forgetBooks(): Promise<void> {
  const tx = (await database()).transaction(["books", "settings"], "readwrite", SAFE);
  await tx.objectStore("books").clear();
  await tx.objectStore("settings").delete("current");
  await tx.done;
}

export const entriesOf = async (sellerId: string): Promise<readonly QueuedEntry[]> =>
  (await database()).getAllFromIndex("entries", "bySeller", sellerId);

export const waitingOf = async (sellerId: string): Promise<readonly QueuedEntry[]> => toSend(await entriesOf(sellerId));

/** How many entries of other sellers wait in this browser. */
export async function countOthers(sellerId: string): Promise<number> {
  const all = await (await database()).getAll("entries");
  return all.filter((entry) => entry.sellerId !== sellerId && entry.state === "waiting").length;
}

/** How many entries wait in this browser, whoever wrote them. */
export const countWaiting = async (): Promise<number> =>
  (await (await database()).getAll("entries")).filter(({ state }) => state === "waiting").length;

export type NewPicture = { readonly key: string; readonly blob: Blob };

/** Writes an entry and its photographs together, or neither. */
export async function addEntry(entry: QueuedEntry, pictures: readonly NewPicture[]): Promise<void> {
  const tx = (await database()).transaction(["entries", "pictures"], "readwrite", SAFE);
  await tx.objectStore("entries").add(entry);
  for (const { key, blob } of pictures) {
    await tx.objectStore("pictures").put({ key, clientId: entry.clientId, blob, fileId: null });
  }
  await tx.done;
}

type Change = Pick<QueuedEntry, "draft" | "pictureKeys">;

/** Puts an entry right; photographs that it no longer has are thrown away. */
export async function changeEntry(clientId: string, change: Change, added: readonly NewPicture[]): Promise<void> {
  const tx = (await database()).transaction(["entries", "pictures"], "readwrite", SAFE);
  const entry = await tx.objectStore("entries").get(clientId);
  if (entry) {
    await tx.objectStore("entries").put(putRight(entry, change));
    const before = await tx.objectStore("pictures").index("byEntry").getAllKeys(clientId);
    for (const key of before) if (!change.pictureKeys.includes(key)) await tx.objectStore("pictures").delete(key);
    for (const { key, blob } of added) await tx.objectStore("pictures").put({ key, clientId, blob, fileId: null });
  }
  await tx.done;
}

/** Throws an entry away that the server has nothing of; answers whether it did. */
export async function discardEntry(clientId: string): Promise<boolean> {
  const tx = (await database()).transaction(["entries", "pictures"], "readwrite", SAFE);
  const entry = await tx.objectStore("entries").get(clientId);
  const may = entry !== undefined && canDiscard(entry);
  if (may) await removeWithPictures(tx, clientId);
  await tx.done;
  return may;
}

/** Notes that these are about to be sent, and answers them as they are now. */
export async function take(clientIds: readonly string[]): Promise<readonly QueuedEntry[]> {
  const tx = (await database()).transaction("entries", "readwrite", SAFE);
  const taken: QueuedEntry[] = [];
  for (const clientId of clientIds) {
    const entry = await tx.store.get(clientId);
    if (entry?.state !== "waiting") continue;
    taken.push(tried(entry));
    await tx.store.put(tried(entry));
  }
  await tx.done;
  return taken;
}

/** Writes down what the server said; photographs that it has leave the browser. */
export async function settle(clientId: string, revision: number, result: DiaryResult): Promise<void> {
  const tx = (await database()).transaction(["entries", "pictures"], "readwrite", SAFE);
  const entry = await tx.objectStore("entries").get(clientId);
  if (entry) {
    const after = answered(entry, revision, result);
    await tx.objectStore("entries").put(after);
    const pictures = tx.objectStore("pictures");
    if (after.state === "sent")
      for (const picture of await pictures.index("byEntry").getAll(clientId))
        await pictures.put({ ...picture, blob: null });
  }
  await tx.done;
}

/** Takes sent entries of days ago out of the browser. */
export async function tidy(sellerId: string, now: Date): Promise<void> {
  const old = outdated(await entriesOf(sellerId), now);
  if (old.length === 0) return;
  const tx = (await database()).transaction(["entries", "pictures"], "readwrite", SAFE);
  for (const { clientId } of old) await removeWithPictures(tx, clientId);
  await tx.done;
}

export const pictureOf = async (key: string): Promise<StoredPicture | undefined> =>
  (await database()).get("pictures", key);

export async function keepFileId(key: string, fileId: string): Promise<void> {
  const tx = (await database()).transaction("pictures", "readwrite", SAFE);
  const picture = await tx.store.get(key);
  if (picture) await tx.store.put({ ...picture, fileId });
  await tx.done;
}

type Removing = IDBPTransaction<FieldDatabase, ("entries" | "pictures")[], "readwrite">;

async function removeWithPictures(tx: Removing, clientId: string): Promise<void> {
  const pictures = tx.objectStore("pictures");
  for (const key of await pictures.index("byEntry").getAllKeys(clientId)) await pictures.delete(key);
  await tx.objectStore("entries").delete(clientId);
}
