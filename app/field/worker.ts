import { DEFAULT_LOCALE, type Locale } from "#app/i18n/locale.ts";
import { urls } from "#app/urls.ts";
import { PICTURES } from "./caches.ts";
import { currentBook, keptLocale } from "./field-store.ts";
import { runSync } from "./run-sync.ts";

/**
 * The service worker of the field page. It keeps an empty page (no person's data) and the files it needs, one cache a
 * build; opens that page at once with or without a network; and sends the queue when the browser says that there is one.
 * Its scope is that page alone: no other page of the market passes through here.
 */

declare const FIELD_BUILD: string;
declare const FIELD_FILES: readonly string[];

type Waiting = Event & { waitUntil(until: Promise<unknown>): void };
type Fetching = Waiting & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Syncing = Waiting & { readonly tag: string };
type Worker = {
  addEventListener(name: "install" | "activate", hear: (event: Waiting) => void): void;
  addEventListener(name: "fetch", hear: (event: Fetching) => void): void;
  addEventListener(name: "sync", hear: (event: Syncing) => void): void;
  addEventListener(name: "message", hear: (event: MessageEvent<unknown>) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
};
const worker = self as unknown as Worker;

const CACHE = `field-${FIELD_BUILD}`;
const MOST_PICTURES = 60;
const shellKey = (locale: Locale): string => `/field-shell/${locale}`;

worker.addEventListener("install", (event) => event.waitUntil(precache()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", ({ data }) => {
  if (data === "skip-waiting") void worker.skipWaiting();
});
worker.addEventListener("sync", (event) => {
  if (event.tag === "field-sync") event.waitUntil(syncInBackground());
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate") {
    if (url.pathname === urls.seller.fieldDiary) event.respondWith(openPage(request, url));
  } else if (url.pathname.startsWith("/assets/") || FIELD_FILES.includes(url.pathname)) {
    event.respondWith(fromCache(request));
  } else if (url.pathname.startsWith("/anh/")) {
    event.respondWith(picture(request));
  }
});

/** All or nothing: a worker whose files are not all there never takes over from the one before. */
async function precache(): Promise<void> {
  const cache = await caches.open(CACHE);
  const named = new Set(FIELD_FILES);
  for (const locale of ["vi", "en"] as const) {
    const shell = await fetch(urls.seller.fieldShell(locale), { credentials: "omit", cache: "no-store" });
    if (!shell.ok) throw new Error(`the empty field page answered ${shell.status}`);
    for (const [path] of (await shell.clone().text()).matchAll(/\/assets\/[\w.-]+/g)) named.add(path);
    await cache.put(shellKey(locale), shell);
  }
  await cache.addAll([...named]);
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith("field-") && name !== CACHE && name !== PICTURES);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The empty page first; an address with a question (a form without JavaScript, another language) asks the server. */
async function openPage(request: Request, url: URL): Promise<Response> {
  if (url.search !== "") {
    const answer = await fetch(request).catch(() => undefined);
    if (answer) return answer;
  }
  const locale = (await keptLocale().catch(() => undefined)) ?? DEFAULT_LOCALE;
  return (await (await caches.open(CACHE)).match(shellKey(locale))) ?? fetch(request);
}

/** What was built never changes under its name: a file that is fetched late (the reader of codes) is kept as well. */
async function fromCache(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** Pictures of goods are public and never change under their name; the newest few stay. */
async function picture(request: Request): Promise<Response> {
  const cache = await caches.open(PICTURES);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const keys = await cache.keys();
    if (keys.length >= MOST_PICTURES && keys[0]) await cache.delete(keys[0]);
    await cache.put(request, answer.clone());
  }
  return answer;
}

/** Fails when something is left for want of a network, so that the browser tries again. */
async function syncInBackground(): Promise<void> {
  const book = await currentBook();
  if (!book) return;
  const outcome = await runSync(book.seller.id);
  if (outcome !== "elsewhere" && (outcome.stop === "offline" || outcome.stop === "busy"))
    throw new Error(`the queue waits: ${outcome.stop}`);
}
