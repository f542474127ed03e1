import type { ListingState } from "#app/domain/listings/listing-states.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";

const TONES: Record<ListingState, Tone> = {
  draft: "neutral",
  submitted: "river",
  refused: "plum",
  approved: "rice",
  published: "leaf",
  suspended: "turmeric",
  withdrawn: "neutral",
};

/** The state of a listing in one word. */
export function StateBadge({ state }: { state: ListingState }) {
  return <Badge tone={TONES[state]}>{useT().t.listings.states[state]}</Badge>;
}
