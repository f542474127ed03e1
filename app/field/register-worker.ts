import { FIELD_WORKER, urls } from "#app/urls.ts";

/** What a newer version of the page waits for. */
export type WaitingVersion = { readonly take: () => void };

type SyncRegistration = ServiceWorkerRegistration & { readonly sync?: { register(tag: string): Promise<void> } };

/**
 * Installs the service worker where there can be one (not over plain http, not in development), and tells when a newer
 * version of the page is ready to be used.
 */
export async function registerWorker(onNewer: (version: WaitingVersion) => void): Promise<boolean> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return false;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(FIELD_WORKER, { scope: urls.seller.fieldDiary });
  const offer = (worker: ServiceWorker | null): void => {
    if (!worker || !serviceWorker.controller) return;
    const take = (): void => {
      serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      worker.postMessage("skip-waiting");
    };
    onNewer({ take });
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const fresh = registration.installing;
    fresh?.addEventListener("statechange", () => fresh.state === "installed" && offer(fresh));
  });
  await active(registration);
  return true;
}

/** Waits for the first worker to be at work; one that was there before is. */
function active({ active: there, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  if (there || !worker) return Promise.resolve();
  return new Promise((done) => worker.addEventListener("statechange", () => worker.state === "activated" && done()));
}

/** Asks the browser to wake the worker when there is a network, also after the page is closed; where it can. */
export async function askForBackgroundSync(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration: SyncRegistration | undefined = await navigator.serviceWorker.getRegistration(
    urls.seller.fieldDiary,
  );
  await registration?.sync?.register("field-sync").catch(() => undefined);
}
