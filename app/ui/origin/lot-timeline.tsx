import type { MainStop } from "#app/domain/traceability/journey.ts";
import type { LotOrigin } from "#app/domain/traceability/lot-origin.ts";
import type { Story } from "#app/domain/traceability/story.ts";
import { useT } from "#app/i18n/translate.tsx";
import {
  CraftIcon,
  FactoryIcon,
  FieldIcon,
  type IconType,
  KitchenIcon,
  LeafIcon,
  MarketIcon,
  PackedIcon,
  TruckIcon,
  WashIcon,
  WaterIcon,
} from "#app/ui/kit/icons.ts";
import { Timeline, type Stop } from "#app/ui/kit/timeline.tsx";
import { PlaceWords } from "./place-words.tsx";

const FIRST: Record<Story, IconType> = {
  crop: FieldIcon,
  livestock: LeafIcon,
  fishery: WaterIcon,
  prepared: KitchenIcon,
  craft: CraftIcon,
  industry: FactoryIcon,
};
const IS_WASHED: readonly Story[] = ["crop", "livestock", "fishery"];
const iconOf = (kind: MainStop["kind"], story: Story): IconType => {
  if (kind === "made") return FIRST[story];
  if (kind === "packed") return IS_WASHED.includes(story) ? WashIcon : PackedIcon;
  return kind === "shipped" ? TruckIcon : MarketIcon;
};

/** The four stops of a lot, drawn: where it was made, packed, on the road, at the market, with days and people. */
export function LotTimeline({ line, product }: Pick<LotOrigin, "line" | "product">) {
  const { t, f } = useT();
  const stops = line.map(({ kind, stop }, index): Stop => {
    const wentOn = line.slice(index + 1).some((later) => later.stop !== null);
    const person = stop && personOf(stop.facts, kind, stop.place?.keeper ?? null);
    return {
      key: kind,
      title: t.origin.stops[product.story][kind],
      icon: iconOf(kind, product.story),
      state: stop ? "done" : wentOn ? "missing" : "coming",
      when: stop && <time dateTime={stop.on}>{f.date(stop.on)}</time>,
      who: person && <span lang="vi">{person}</span>,
      where: stop?.place && kind !== "shipped" ? <PlaceWords place={stop.place} isShort /> : undefined,
    };
  });
  return <Timeline label={t.origin.sections.journey} stops={stops} />;
}

/** Who made it, as far as the market may say: the artisan who signs it, or the keeper of the place. */
function personOf(facts: MainStopFacts, kind: MainStop["kind"], keeper: string | null): string | null {
  const person = kind === "made" ? (facts["artisan"] ?? keeper) : null;
  return typeof person === "string" ? person : null;
}
type MainStopFacts = NonNullable<MainStop["stop"]>["facts"];
