import type { Watcher } from "./projector.ts";
import { watchAncestors } from "./watch-ancestors.server.ts";
import { watchBalance } from "./watch-balance.server.ts";
import { watchInterval } from "./watch-interval.server.ts";
import { watchStock } from "./watch-stock.server.ts";

/** Every watcher, in the order in which they judge. They record through `storeEvent`, which wakes no watcher again. */
export const WATCHERS: readonly Watcher[] = [watchAncestors, watchBalance, watchInterval, watchStock];
