/** One thing done in two ways, which must give the same. */
export type Pair = {
  name: string
  /** Through Longview. */
  ours: () => Promise<unknown>
  /** By hand: SQL on the base tables, or a bare handler. */
  plain: () => Promise<unknown>
  /** What a side needs first; not timed. */
  before?: (side: Side) => Promise<void>
  /** After each round, and when it fails. */
  after?: () => Promise<void>
  /** How many times the plain time ours is to take at most. */
  mostRatio?: number
}

export type Side = 'ours' | 'plain'

/** Milliseconds of one side. */
export type Times = { median: number; p95: number }
/** How a pair came out: its times over so many rounds, or why it has none. */
export type Timed = { name: string } & ({ rounds: number; ours: Times; plain: Times; ratio: number; mostRatio: number | null } | { failure: string })

/** A pair is not timed for longer than this, so that a slow one does not hold up the others. */
const longest = 90_000

/**
 * Times both sides of each pair in interleaved rounds, so that a busy moment of the machine falls on both.
 * A pair of which a side fails, or whose sides do not give the same, has no times: it says why.
 */
export async function timePairs(pairs: Pair[], rounds: number): Promise<Timed[]> {
  const uncounted = 2
  const running = pairs.map((pair) => ({ pair, ours: [] as number[], plain: [] as number[], spent: 0, failure: null as string | null }))
  for (let round = -uncounted; round < rounds; round += 1) {
    for (const one of running) {
      if (one.failure || one.spent > longest) continue
      try {
        if (round === -uncounted) await requireEqual(one.pair)
        const sides: Side[] = round % 2 === 0 ? ['ours', 'plain'] : ['plain', 'ours']
        const taken = { ours: 0, plain: 0 }
        for (const side of sides) {
          await one.pair.before?.(side)
          taken[side] = await millisecondsOf(one.pair[side])
        }
        await one.pair.after?.()
        one.spent += taken.ours + taken.plain
        if (round < 0) continue
        one.ours.push(taken.ours)
        one.plain.push(taken.plain)
      } catch (error) {
        one.failure = error instanceof Error ? error.message : String(error)
        await one.pair.after?.()
      }
    }
  }
  return running.map(({ pair: { name, mostRatio = null }, ours, plain, failure }) => {
    if (failure) return { name, failure }
    if (ours.length === 0) return { name, failure: `one round took so long that none was timed within ${longest / 1000} s` }
    const [our, bare] = [summary(ours), summary(plain)]
    return { name, rounds: ours.length, ours: our, plain: bare, ratio: our.median / bare.median, mostRatio }
  })
}

async function requireEqual({ name, ours, plain, before }: Pair): Promise<void> {
  await before?.('ours')
  const one = JSON.stringify(await ours(), null, 1)
  await before?.('plain')
  const other = JSON.stringify(await plain(), null, 1)
  if (one === other) return
  const [ourLines, plainLines] = [one.split('\n'), other.split('\n')]
  const line = ourLines.findIndex((text, index) => text !== plainLines[index])
  const near = (lines: string[]) => lines.slice(Math.max(0, line - 4), line + 3).join('\n')
  throw new Error(`${name}: the two sides differ, so neither is timed. Ours:\n${near(ourLines)}\nPlain:\n${near(plainLines)}`)
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Median, and the time within which 95 of 100 rounds ended. */
export function summary(milliseconds: number[]): Times {
  const sorted = milliseconds.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95) }
}
