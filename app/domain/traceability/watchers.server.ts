import type { Watcher } from "./projector.ts";

/** Every watcher, in the order in which they judge. They record through `storeEvent`, which wakes no watcher again. */
export const WATCHERS: readonly Watcher[] = [];
