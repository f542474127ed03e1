import type { DiaryEntry, DiarySyncAnswer, FieldBook, OTHER_SELLER } from "#app/domain/traceability/diary-entry.ts";
import { urls } from "#app/urls.ts";
import type { Sent, SentPicture, Stop } from "./sync-queue.ts";
import type { StoredPicture } from "./field-store.ts";

/** The three addresses that the field page speaks with, and what their answers mean for the queue. */

/** The type alone is imported: the schemas beside it stay out of the service worker. */
const OTHERS_QUEUE: typeof OTHER_SELLER = "traceability.other-seller";
const TIMEOUT_MS = 30_000;
const JSON_TYPE = { "Content-Type": "application/json", Accept: "application/json" };

/** An answer, or undefined when none came: no network, a server that is being restarted, a network that is none. */
async function ask(path: string, init: RequestInit = {}): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      ...init,
      credentials: "same-origin",
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return undefined;
  }
}

/** A page that asks to sign in comes as a redirect on reading and as a refusal on sending. */
async function stopOf(answer: Response | undefined): Promise<Stop> {
  if (!answer) return "offline";
  if (answer.type === "opaqueredirect") return "signed-out";
  if (answer.status === 401 || answer.status === 403) return (await codeOf(answer)) ?? "signed-out";
  return "busy";
}

async function codeOf(answer: Response): Promise<Stop | undefined> {
  const said = (await answer.json().catch(() => ({}))) as { code?: string };
  return said.code === OTHERS_QUEUE ? "other-seller" : undefined;
}

export async function fetchBook(): Promise<Sent<FieldBook>> {
  const answer = await ask(urls.seller.fieldBook, { headers: { Accept: "application/json" } });
  if (!answer?.ok) return { ok: false, stop: await stopOf(answer) };
  const value = (await answer.json().catch(() => undefined)) as FieldBook | undefined;
  return value ? { ok: true, value } : { ok: false, stop: "offline" };
}

/** The seller goes along: who signed in meanwhile on the same telephone must not be given somebody else's work. */
export const sendEntries =
  (sellerId: string) =>
  async (entries: readonly DiaryEntry[]): Promise<Sent<DiarySyncAnswer["results"]>> => {
    const body = JSON.stringify({ sellerId, entries });
    const answer = await ask(urls.seller.diarySync, { method: "POST", headers: JSON_TYPE, body });
    if (!answer?.ok) return { ok: false, stop: await stopOf(answer) };
    const said = (await answer.json().catch(() => undefined)) as DiarySyncAnswer | undefined;
    return said ? { ok: true, value: said.results } : { ok: false, stop: "offline" };
  };

export async function sendPicture(picture: StoredPicture | undefined): Promise<SentPicture> {
  if (!picture?.blob) return { ok: true, value: { unfit: true } };
  const body = new FormData();
  body.append("picture", new File([picture.blob], "anh", { type: picture.blob.type }));
  const answer = await ask(urls.seller.diaryPicture, { method: "POST", body });
  if (answer?.status === 400 || answer?.status === 413 || answer?.status === 422)
    return { ok: true, value: { unfit: true } };
  if (!answer?.ok) return { ok: false, stop: await stopOf(answer) };
  const said = (await answer.json().catch(() => undefined)) as { id?: string } | undefined;
  return said?.id === undefined ? { ok: false, stop: "offline" } : { ok: true, value: { fileId: said.id } };
}
