import type { GoodsGroup } from "../shared/goods-group.ts";
import { QUARANTINE_FIELD } from "./lot.ts";
import { TRACE_TEMPLATES, type TraceFacts, type TraceField } from "./trace-templates.ts";

/** Stages that the lots behind a lot tell: whoever packs greens neither sowed nor sprayed them. */
const TOLD_BY_INPUTS: Readonly<Record<GoodsGroup, readonly string[]>> = {
  food: ["plot", "inputs", "harvest"],
  craft: [],
  industry: [],
};

/** Fields of the template that a lot made of other lots tells itself. */
export const fieldsOfMade = (group: GoodsGroup): readonly TraceField[] =>
  TRACE_TEMPLATES[group].flatMap((stage): readonly TraceField[] =>
    TOLD_BY_INPUTS[group].includes(stage.key) ? [] : stage.fields,
  );

/** Of the facts of a form, those that are the new lot's own. */
export function factsOfMade(group: GoodsGroup, facts: TraceFacts): TraceFacts {
  const own = new Set([...fieldsOfMade(group).map(({ key }) => key), QUARANTINE_FIELD]);
  return Object.fromEntries(Object.entries(facts).filter(([key]) => own.has(key)));
}
