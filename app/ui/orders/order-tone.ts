import type { Tone } from "#app/ui/kit/tone.ts";

const TONES: Readonly<Record<string, Tone>> = {
  placed: "turmeric",
  confirmed: "leaf",
  packed: "leaf",
  handed_over: "river",
  delivered: "river",
  completed: "neutral",
};

/** Turmeric asks for something, leaf goes on, river is under way, grey is over. */
export const orderTone = (state: string): Tone => TONES[state] ?? "neutral";
