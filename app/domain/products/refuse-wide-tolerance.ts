import { Refusal } from "../shared/refusal.ts";
import { mostTolerance, type ProductFacts } from "./product.ts";

/** A tolerance that would explain anything explains nothing: more than its kind of goods may have is refused. */
export function refuseWideTolerance(
  { balanceTolerancePermille = 0 }: Pick<ProductFacts, "balanceTolerancePermille">,
  category: { readonly isProcessedFood: boolean },
): void {
  const most = mostTolerance(category);
  if (balanceTolerancePermille > most)
    throw new Refusal("products.tolerance-too-large", {
      field: "balanceTolerancePermille",
      facts: { percent: most / 10 },
    });
}
