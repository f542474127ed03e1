import type { dryRunRefusals as source } from "../../vi/refusals/dry-runs.ts";

export const dryRunRefusals: typeof source = {
  "oversight.nothing-to-try": () => "There is no version to try. Open a draft, or choose a published version.",
  "oversight.dry-run-running": () => "A dry run is under way. Wait for its end, or stop it.",
  "oversight.dry-run-over": () => "This dry run has ended.",
  "oversight.day-out-of-range": () => "Choose a day from 1 July 2013 on.",
};
