import type { ChainPaperState, ChainStanding } from "#app/domain/organisation/chain-paper.ts";
import type { Tone } from "#app/ui/kit/tone.ts";

export const STANDING_TONES: Readonly<Record<ChainStanding, Tone>> = {
  papered: "leaf",
  confirmed: "leaf",
  waiting: "turmeric",
  lapsed: "plum",
  said: "neutral",
};

export const PAPER_TONES: Readonly<Record<ChainPaperState, Tone>> = {
  pending: "turmeric",
  accepted: "leaf",
  refused: "plum",
  expired: "plum",
  withdrawn: "neutral",
};
