/**
 * Genealogy in memory: what a drawing is laid out from, and what the database's answers are tested against. Lots merge and
 * split, so it is a graph and no tree; a wrong entry can close a cycle, and nothing here may run for ever because of one.
 */
export type GraphEdge<Id extends string = string> = { readonly parentId: Id; readonly childId: Id };
export type Direction = "back" | "forward";

type Neighbours<Id> = ReadonlyMap<Id, readonly Id[]>;

/** Where one step leads to from each lot: to what it was made of, or to what was made of it. Each neighbour once. */
export function neighboursOf<Id extends string>(edges: readonly GraphEdge<Id>[], direction: Direction): Neighbours<Id> {
  const found = new Map<Id, Set<Id>>();
  for (const { parentId, childId } of edges) {
    const [from, to] = direction === "forward" ? [parentId, childId] : [childId, parentId];
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  }
  return new Map([...found].map(([id, next]) => [id, [...next]]));
}

/** Every lot that can be reached, with the fewest steps to it. The lot itself is not among them, cycle or not. */
export function reachOf<Id extends string>(
  edges: readonly GraphEdge<Id>[],
  start: Id,
  direction: Direction,
): Map<Id, number> {
  const next = neighboursOf(edges, direction);
  const depths = new Map<Id, number>([[start, 0]]);
  let frontier: readonly Id[] = [start];
  for (let depth = 1; frontier.length > 0; depth += 1) {
    const reached: Id[] = [];
    for (const id of frontier)
      for (const neighbour of next.get(id) ?? []) {
        if (depths.has(neighbour)) continue;
        depths.set(neighbour, depth);
        reached.push(neighbour);
      }
    frontier = reached;
  }
  depths.delete(start);
  return depths;
}

/**
 * Lots that are, by some way round, made of themselves: each group of lots that reach each other, and lots that are their
 * own parent. A sound record has none.
 */
export function cyclesOf<Id extends string>(edges: readonly GraphEdge<Id>[]): Id[][] {
  const { rest } = peel(edges);
  const groups: Id[][] = [];
  const left = new Set(rest);
  const inner = edges.filter(({ parentId, childId }) => left.has(parentId) && left.has(childId));
  for (const id of rest) {
    if (!left.has(id)) continue;
    const forward = reachOf(inner, id, "forward");
    const back = reachOf(inner, id, "back");
    const isOwnParent = inner.some(({ parentId, childId }) => parentId === id && childId === id);
    const group = [id, ...[...forward.keys()].filter((other) => back.has(other))];
    if (group.length > 1 || isOwnParent) groups.push(group.sort());
    for (const member of group) left.delete(member);
  }
  return groups.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

/** Parents before children. Lots of cycles, and lots below them, come last in the order in which they were given. */
export function topologicalOrder<Id extends string>(edges: readonly GraphEdge<Id>[]): Id[] {
  const { sorted, rest } = peel(edges);
  return [...sorted, ...rest];
}

/** Takes off, again and again, the lots that no lot above them is left of. What stays hangs on a cycle. */
function peel<Id extends string>(edges: readonly GraphEdge<Id>[]): { sorted: Id[]; rest: Id[] } {
  const children = neighboursOf(edges, "forward");
  const waitsFor = new Map<Id, number>();
  for (const { parentId, childId } of edges) for (const id of [parentId, childId]) waitsFor.set(id, 0);
  for (const next of children.values()) for (const id of next) waitsFor.set(id, (waitsFor.get(id) ?? 0) + 1);
  const sorted = [...waitsFor].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of sorted)
    for (const child of children.get(id) ?? []) {
      const count = (waitsFor.get(child) ?? 0) - 1;
      waitsFor.set(child, count);
      if (count === 0) sorted.push(child);
    }
  const isSorted = new Set(sorted);
  return { sorted, rest: [...waitsFor.keys()].filter((id) => !isSorted.has(id)) };
}
