import { parseArgs } from 'node:util'
import { sizes, type Size } from '../../prisma/seed/storyTime.ts'

export type BenchSettings = {
  sizes: Size[]
  /** Timed rounds of each pair, after two that are not counted. */
  rounds: number
  /** Keep the databases made on a server that is given, so that the next bench need not plant them again. */
  keepsDatabases: boolean
}

/**
 * Reads `--sizes 50k,1m --rounds 15 --keep`.
 *
 * @throws Error that says what may be written
 */
export function readBenchSettings(words: string[]): BenchSettings {
  const { values } = parseArgs({
    args: words,
    options: { sizes: { type: 'string', default: '50k,1m' }, rounds: { type: 'string', default: '15' }, keep: { type: 'boolean', default: false } },
  })
  const asked = values.sizes.split(',').map((size) => size.trim())
  const known = sizes.filter((size) => asked.includes(size))
  if (known.length !== asked.length) throw new Error(`--sizes takes any of ${sizes.join(', ')}, separated by commas`)
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1')
  return { sizes: known, rounds, keepsDatabases: values.keep }
}
