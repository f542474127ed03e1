import { useCallback, useEffect, useRef, useState } from "react";
import { urls } from "#app/urls.ts";

type Suggestion = { readonly text: string; readonly became: readonly string[] };

const WAIT_MS = 150;

/** Names for what has been typed so far, asked for when the fingers rest. Without an answer there are none. */
export function useSuggestions() {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const waiting = useRef<{ timer: number; asked: AbortController } | null>(null);
  const stop = () => {
    if (waiting.current === null) return;
    window.clearTimeout(waiting.current.timer);
    waiting.current.asked.abort();
  };
  useEffect(() => stop, []);
  const suggestFor = useCallback((text: string) => {
    stop();
    const asked = new AbortController();
    const ask = async () => {
      try {
        const answer = await fetch(`${urls.placeNames}?q=${encodeURIComponent(text)}`, { signal: asked.signal });
        if (answer.ok) setSuggestions(((await answer.json()) as { places: Suggestion[] }).places);
      } catch {
        // Typing went on or the network is away: the field works without suggestions.
      }
    };
    waiting.current = { timer: window.setTimeout(() => void ask(), WAIT_MS), asked };
  }, []);
  return { suggestions, suggestFor };
}
