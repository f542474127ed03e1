import { QUARANTINE_FIELD } from "../traceability/lot.ts";
import type { LotOrigin } from "../traceability/lot-origin.ts";
import { missingTraceFields } from "../traceability/trace-templates.ts";

/**
 * Compulsory data that a lot's record does not have: of the ten of Circular 02/2024/TT-BKHCN art. 5, and of the template of
 * its group. What the origin page names as missing is what keeps the lot from sale, because both come from here.
 */
export function missingOfLot({ lot, product, place, packedPlace, minimumData }: LotOrigin): readonly string[] {
  const ofLaw = minimumData.flatMap(({ datum, state }) => (state === "missing" ? [datum] : []));
  const ofTemplate = missingTraceFields(product.group, {
    ...lot.facts,
    place: place.gln,
    packedPlace: packedPlace?.gln,
    producedOn: lot.producedOn,
    packedOn: lot.packedOn,
    quantity: lot.quantity,
  });
  return [...new Set([...ofLaw, ...ofTemplate])];
}

/** The lot's own quarantine or slaughter-control paper (rule LST-15). */
export const quarantineNumberOf = ({ lot }: LotOrigin): string | null => {
  const number = lot.facts[QUARANTINE_FIELD];
  return typeof number === "string" && number.trim() !== "" ? number : null;
};
