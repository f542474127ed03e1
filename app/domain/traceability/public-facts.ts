import { isOrganisationName } from "./organisation-name.ts";

/**
 * Facts beside events that anybody may read. What is not listed stays with those who recorded it and those who inspect:
 * names of people who were not asked, plates, prices, free remarks, and whatever a later form invents.
 */
const PUBLIC_FACTS: ReadonlySet<string> = new Set([
  "step",
  "variety",
  "sownOn",
  "fertiliser",
  "fertilizer",
  "pestControl",
  "pesticide",
  "activeIngredient",
  "dose",
  "doseUnit",
  "pest",
  "sprayedOn",
  "waitingDays",
  "safeFrom",
  "water",
  "irrigation",
  "method",
  "grade",
  "grades",
  "rejected",
  "product",
  "kind",
  "seedSource",
  "seedAmount",
  "waterSource",
  "amountOfWater",
  "work",
  "packing",
  "breed",
  "heads",
  "source",
  "amountOfFeed",
  "measured",
  "amountOfMaterial",
  "pieces",
  "days",
  "glaze",
  "kiln",
  "hours",
  "lacquer",
  "coats",
  "broken",
  "component",
  "supplierLot",
  "line",
  "instrument",
  "failed",
  "amount",
  "unit",
  "lotKind",
  "waste",
  "wasteUnit",
  "temperature",
  "humidity",
  "artisanTitle",
  "material",
  "materialSource",
  "steps",
  "recognition",
  "decisionNumber",
  "decidedOn",
  "serialFrom",
  "serialTo",
  "model",
  "standard",
  "testReport",
  "laboratory",
  "testedOn",
  "analyte",
  "result",
  "limit",
  "verdict",
  "warrantyMonths",
  "warrantyPlace",
  "quarantineNumber",
  "report",
  "reason",
  "decision",
  "causeLot",
  "sourceProvince",
  "receiverProvince",
  "sourcePaper",
  "temperatureSet",
]);

/** Names of enterprises, which everybody may read; the same fields may hold a person's, who was not asked. */
const ENTERPRISES: ReadonlySet<string> = new Set(["supplier", "receiver", "carrier"]);

/** Whether anybody may have this fact, by its name and for names of parties by what it says. */
export const isPublicFact = (key: string, value: unknown): boolean =>
  PUBLIC_FACTS.has(key) || (ENTERPRISES.has(key) && typeof value === "string" && isOrganisationName(value));

/** The maker of craft goods signs them: the page names the artisan whom the template asks for, exports do not. */
const SIGNED = "artisan";

/** The facts that an origin page may show. */
export const openFacts = <F extends Readonly<Record<string, unknown>>>(facts: F): F =>
  Object.fromEntries(Object.entries(facts).filter(([key, value]) => isPublicFact(key, value) || key === SIGNED)) as F;
