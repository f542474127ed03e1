import { findVersionInForce } from "#db/queries/regulation.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { loadRuleBook } from "./load-rule-book.server.ts";
import { parametersIn } from "./rule-book.ts";
import type { AnyRuleId, ParametersOf } from "./rules.ts";

/** The parameters of a rule in the version that binds now, or at another moment: days of notice, hours to answer, sums. */
export async function getRuleParameters<Rule extends AnyRuleId>(
  ctx: Pick<Ctx, "db" | "now">,
  rule: Rule,
  at: Date = ctx.now(),
): Promise<ParametersOf<Rule>> {
  return parametersIn(await loadRuleBook(ctx.db, await findVersionInForce(ctx.db, at)), rule);
}
