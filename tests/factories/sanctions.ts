import { imposeSanction } from "#app/domain/oversight/impose-sanction.server.ts";
import type { ImposeSanctionInput } from "#app/domain/oversight/impose-sanction.schema.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { SanctionId } from "#app/domain/shared/ids.ts";
import { aRegulation } from "./listings.ts";

/** An authority's order that arrived this very day, so that a restriction takes effect at once. */
export const anOrder = {
  orderNumber: "12/QĐ-SCT",
  orderIssuer: "Sở Công Thương Hà Nội",
  orderDate: "2020-01-01",
  orderReceivedOn: "2020-01-02",
} as const;

/** A manager decides about a stall or a listing, on article 7 of the version in force. */
export async function aSanction(
  manager: Ctx,
  input: Partial<ImposeSanctionInput> & Pick<ImposeSanctionInput, "kind">,
): Promise<SanctionId> {
  await aRegulation(manager);
  const { sanctionId } = await imposeSanction(manager, {
    article: 7,
    facts: "Ngày 20/11, ba gói rau cân thiếu 60 g so với nhãn.",
    ...input,
  });
  return sanctionId;
}
