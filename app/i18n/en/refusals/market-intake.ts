import { sentences } from "../../sentences.ts";

/** Sentences for the books of a market's board. */
export const marketIntakeRefusals = sentences({
  "traceability.amount-needed": () => "Please say how much.",
  "traceability.unknown-stall": () => "This stall is not of your market.",
  "traceability.market-without-commune": () =>
    "The market does not say in which commune it lies. Please tell the administrators.",
  "traceability.intake-without-goods": () => "Please scan a code, or open “Goods without a code” and say what it is.",
  "traceability.tolerance-of-yesterday": () => "The error can be set for today or a later day only.",
});
