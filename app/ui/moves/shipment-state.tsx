import type { ShipmentState } from "#app/domain/traceability/shipment.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";

const TONES: Readonly<Record<ShipmentState, Tone>> = {
  on_the_way: "turmeric",
  received: "leaf",
  delivered: "leaf",
  void: "neutral",
};

/** What became of a despatch, and whether it came as it was sent. */
export function ShipmentStateBadge({ state, hasDifference }: { state: ShipmentState; hasDifference: boolean }) {
  const words = useT().t.moves;
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={TONES[state]}>{words.states[state]}</Badge>
      {hasDifference && <Badge tone="plum">{words.different}</Badge>}
    </span>
  );
}
