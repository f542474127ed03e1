import { useEffect, useRef, type RefObject } from "react";

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** Somebody who types is not steering the queue. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/**
 * J and K walk the focus through the links of a queue that bear `data-queue-link`; Enter opens the one in focus, as it does
 * with any link. Without a script Tab does the same.
 */
export function useQueueKeys<Element extends HTMLElement>(): RefObject<Element> {
  const queue = useRef<Element>(null);
  useEffect(() => {
    const walk = (event: KeyboardEvent): void => {
      const step = STEPS[event.key.toLowerCase()];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const links = [...(queue.current?.querySelectorAll<HTMLElement>("[data-queue-link]") ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      const next = links[at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, []);
  return queue;
}
