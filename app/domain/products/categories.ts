import type { GoodsGroup } from "../shared/goods-group.ts";

/** A kind of goods and what it asks of a listing; the rows are reference data. */
export type Category = {
  readonly code: string;
  readonly group: GoodsGroup;
  /** Fresh and unprocessed: needs no self-declaration, and passes within days. */
  readonly isFresh: boolean;
  readonly isProcessedFood: boolean;
  /** Meat, poultry, eggs, milk: every lot carries a quarantine or slaughter-control paper. */
  readonly needsQuarantine: boolean;
  /** A listing shows at least one of these; empty when the category needs none. */
  readonly certificateKinds: readonly string[];
};
