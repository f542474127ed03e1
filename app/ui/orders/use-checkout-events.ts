import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

const POLL_MS = 4000;

/**
 * Keeps a payment page true while money is awaited: reloads its data when the server says that something changed; polls
 * where the line of events cannot be held.
 */
export function useCheckoutEvents(code: string, isWaiting: boolean): void {
  const { revalidate } = useRevalidator();
  const reload = useRef(revalidate);
  useEffect(() => {
    reload.current = revalidate;
  }, [revalidate]);
  useEffect(() => {
    if (!isWaiting) return;
    let poll: ReturnType<typeof setInterval> | undefined;
    const startPolling = () => {
      poll ??= setInterval(() => reload.current(), POLL_MS);
    };
    if (typeof EventSource === "undefined") {
      startPolling();
      return () => clearInterval(poll);
    }
    const events = new EventSource(`/api/checkouts/${code}/events`);
    // Whatever was committed before the line stood is read now.
    events.addEventListener("open", () => reload.current());
    events.addEventListener("changed", () => reload.current());
    events.addEventListener("error", startPolling);
    return () => {
      events.close();
      clearInterval(poll);
    };
  }, [code, isWaiting]);
}
