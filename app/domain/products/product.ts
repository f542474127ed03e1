import type { GoodsGroup } from "../shared/goods-group.ts";
import type { ProductId } from "../shared/ids.ts";
import type { Day } from "../shared/clock.ts";
import type { NetContentUnit } from "./net-content.ts";

/** What a seller says of a product: the label of Decree 37/2026 chapter IV, use, storage, and what delivery needs. */
export type ProductFacts = {
  readonly categoryCode: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly brand?: string | null | undefined;
  readonly unit: string;
  readonly unitEn: string;
  readonly netContent: number;
  readonly netContentUnit: NetContentUnit;
  readonly shippingWeightGrams: number;
  readonly ingredients?: string | null | undefined;
  readonly ingredientsEn?: string | null | undefined;
  readonly warnings?: string | null | undefined;
  readonly warningsEn?: string | null | undefined;
  readonly usage?: string | null | undefined;
  readonly usageEn?: string | null | undefined;
  readonly storage?: string | null | undefined;
  readonly storageEn?: string | null | undefined;
  readonly shelfLifeDays?: number | null | undefined;
  readonly standard?: string | null | undefined;
  readonly selfDeclarationNumber?: string | null | undefined;
  readonly selfDeclaredOn?: Day | null | undefined;
  readonly isPrepacked: boolean;
  readonly seasonMonths: readonly number[];
  /** By how many thousandths more may come out of work or leave a lot than went in: scales differ, water is added. */
  readonly balanceTolerancePermille?: number | undefined;
};

/** What scales and packing explain; food that takes up water in the making may need more. */
export const mostTolerance = ({ isProcessedFood }: { readonly isProcessedFood: boolean }): number =>
  isProcessedFood ? 500 : 100;
export const USUAL_TOLERANCE_PERMILLE = 20;

export type ProductPicture = {
  readonly fileId: string;
  readonly alt: string;
  readonly altEn: string | null;
  readonly width: number | null;
  readonly height: number | null;
};

export type SellerProduct = ProductFacts & {
  readonly id: ProductId;
  readonly gtin: string;
  readonly gtinSource: "own" | "operator";
  readonly group: GoodsGroup;
  readonly hasLots: boolean;
  readonly pictures: readonly ProductPicture[];
};

export const MAX_PICTURES = 8;

/**
 * Facts that a pack in somebody's hands was sold under. GS1's GTIN Management Standard (2.3, declared net content) asks for
 * a new GTIN when they change, so a product with lots keeps them.
 */
const KEPT_ONCE_MADE = ["netContent", "netContentUnit", "unit"] as const;

export const frozenFactThatChanges = (
  before: Pick<ProductFacts, (typeof KEPT_ONCE_MADE)[number]>,
  after: Pick<ProductFacts, (typeof KEPT_ONCE_MADE)[number]>,
): (typeof KEPT_ONCE_MADE)[number] | undefined => KEPT_ONCE_MADE.find((key) => before[key] !== after[key]);

export type PictureMove = "first" | "earlier" | "later";

/** The pictures with one of them moved; unchanged when it is not among them or stands there already. */
export function movedPicture<P extends { readonly fileId: string }>(
  pictures: readonly P[],
  fileId: string,
  move: PictureMove,
): P[] {
  const from = pictures.findIndex((picture) => picture.fileId === fileId);
  const picture = pictures[from];
  if (!picture) return [...pictures];
  const rest = pictures.filter((_, index) => index !== from);
  const to = move === "first" ? 0 : Math.min(Math.max(move === "earlier" ? from - 1 : from + 1, 0), rest.length);
  return [...rest.slice(0, to), picture, ...rest.slice(to)];
}
