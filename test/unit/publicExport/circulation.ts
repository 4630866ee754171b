/** A count as what flows from one place to another, and what it can be by what is shown of it. */
export type Flow = { name: string; from: string; to: string; count: number; lowest: number; highest: number }

/** For what a reader takes a published count, by its text. */
export function rangeOf(shown: string): { lowest: number; highest: number } {
  if (shown === 'fewer than 5') return { lowest: 0, highest: 4 }
  if (!/^\d+$/.test(shown)) return { lowest: 0, highest: Infinity }
  return { lowest: Math.max(5, Number(shown) - 2), highest: Number(shown) + 2 }
}

/**
 * Whether a count can be another than it is, all others being free to move with it: exactly, by another way than the one under test.
 *
 * Tables by unit and one other word are a circulation: counts flow from a grade to its unit and on to a strand, and what flows in flows
 * out. One of them can be one more just if some way leads back along which each count may rise, or fall where it is gone against.
 * Source: residual paths of Ford and Fulkerson; whole numbers stay whole.
 */
export function canDiffer(flows: readonly Flow[], one: Flow): boolean {
  const others = flows.filter((flow) => flow !== one)
  return (one.count < one.highest && leads(others, one.to, one.from)) || (one.count > one.lowest && leads(others, one.from, one.to))
}

function leads(flows: readonly Flow[], from: string, to: string): boolean {
  const reached = new Set([from])
  for (const place of reached) {
    for (const flow of flows) {
      if (flow.from === place && flow.count < flow.highest) reached.add(flow.to)
      if (flow.to === place && flow.count > flow.lowest) reached.add(flow.from)
    }
  }
  return reached.has(to)
}
