import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

const POLL_MS = 1_500;

/** Keeps the page of a run true while it is under way; without scripts the page asks to be reloaded. */
export function useDryRunProgress(isRunning: boolean): void {
  const { revalidate } = useRevalidator();
  const reload = useRef(revalidate);
  useEffect(() => {
    reload.current = revalidate;
  }, [revalidate]);
  useEffect(() => {
    if (!isRunning) return;
    const poll = setInterval(() => reload.current(), POLL_MS);
    return () => clearInterval(poll);
  }, [isRunning]);
}
