import type { AppealState } from "#app/domain/oversight/appeal.ts";
import type { SanctionState } from "#app/domain/oversight/sanction.ts";
import type { Tone } from "#app/ui/kit/tone.ts";

/** The colour of a sanction's state on lists; its words stand beside it. */
export const SANCTION_TONES: Readonly<Record<SanctionState, Tone>> = {
  proposed: "turmeric",
  refused: "neutral",
  noticed: "turmeric",
  in_force: "plum",
  stayed: "river",
  lifted: "neutral",
  ended: "neutral",
  cancelled: "neutral",
  annulled: "neutral",
  replaced: "neutral",
};

export const APPEAL_TONES: Readonly<Record<AppealState, Tone>> = {
  open: "turmeric",
  upheld: "neutral",
  changed: "river",
  granted: "leaf",
  withdrawn: "neutral",
  settled: "neutral",
};
