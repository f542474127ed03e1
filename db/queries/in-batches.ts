/** So many that an index is asked for each; asked for more at once, PostgreSQL reads the whole table instead. */
const BATCH = 10_000;

/** Ids in the order of the index, in pieces of a size for which looking each up is what PostgreSQL does. */
export function* inBatches<Id extends string>(ids: readonly Id[]): Generator<Id[], void> {
  if (ids.length <= BATCH) {
    if (ids.length > 0) yield [...ids];
    return;
  }
  const sorted = [...ids].sort();
  for (let first = 0; first < sorted.length; first += BATCH) yield sorted.slice(first, first + BATCH);
}
