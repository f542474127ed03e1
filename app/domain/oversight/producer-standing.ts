/** Facts of the last twelve months that a producer's standing is read from; nothing anybody says about it. */
export type StandingFacts = {
  readonly daysOnMarket: number;
  readonly delivered: number;
  readonly deliveredOnTime: number;
  readonly recalls: number;
  /** Warnings and heavier sanctions that took effect and were not annulled. */
  readonly sanctions: number;
  readonly papersInForce: number;
  /** Rules that block the seller today. */
  readonly blockingFindings: number;
};

export const STANDINGS = ["new", "steady", "plain", "watched"] as const;
export type Standing = (typeof STANDINGS)[number];

/** The measures, published with the criteria; changing one changes every producer's standing the same way. */
export const STANDING_MEASURES = { newDays: 60, newOrders: 10, onTimePercent: 90 } as const;

/**
 * `watched`: a recall, a sanction or a blocking finding. `new`: too little has happened to tell. `steady`: papers in force
 * and nine of ten orders on time. `plain`: everything else. In this order: what endangers people comes before what pleases.
 */
export function standingOf(facts: StandingFacts): Standing {
  const { newDays, newOrders, onTimePercent } = STANDING_MEASURES;
  if (facts.recalls + facts.sanctions + facts.blockingFindings > 0) return "watched";
  if (facts.daysOnMarket < newDays || facts.delivered < newOrders) return "new";
  const isOnTime = facts.deliveredOnTime * 100 >= facts.delivered * onTimePercent;
  return isOnTime && facts.papersInForce > 0 ? "steady" : "plain";
}
