import type { refusals as Source } from "../vi/refusals.ts";
import { diaryRefusals } from "./refusals/diary.ts";
import { bookImportRefusals } from "./refusals/book-imports.ts";
import { documentRefusals } from "./refusals/documents.ts";
import { dryRunRefusals } from "./refusals/dry-runs.ts";
import { goodsRefusals } from "./refusals/goods.ts";
import { importRefusals } from "./refusals/imports.ts";
import { marketIntakeRefusals } from "./refusals/market-intake.ts";
import { listingRefusals } from "./refusals/listings.ts";
import { oversightRefusals } from "./refusals/oversight.ts";
import { orderRefusals } from "./refusals/orders.ts";
import { peopleRefusals } from "./refusals/people.ts";
import { regulationRefusals } from "./refusals/regulation.ts";

export const refusals: typeof Source = {
  ...listingRefusals,
  ...regulationRefusals,
  ...orderRefusals,
  ...oversightRefusals,
  ...peopleRefusals,
  ...documentRefusals,
  ...diaryRefusals,
  ...goodsRefusals,
  ...importRefusals,
  ...bookImportRefusals,
  ...marketIntakeRefusals,
  ...dryRunRefusals,
};
