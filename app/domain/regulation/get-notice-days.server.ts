import type { Ctx } from "../shared/ctx.ts";
import { getRuleParameters } from "./get-rule-parameters.server.ts";
import { noticeDaysOf } from "./regulation-version.ts";

/** How long before it binds this draft is published, as the version in force asks (rules SEL-08 and FEE-01). */
export async function getNoticeDays(
  ctx: Pick<Ctx, "db" | "now">,
  draft: { readonly changesFees: boolean },
): Promise<number> {
  const { noticeDays } = await getRuleParameters(ctx, "SEL-08");
  const { noticeDays: feeNoticeDays } = await getRuleParameters(ctx, "FEE-01");
  return noticeDaysOf(draft, { noticeDays, feeNoticeDays });
}
