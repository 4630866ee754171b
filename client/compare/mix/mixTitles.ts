import { shareInWords, shareLimitsInWords } from '../../parts/numberInWords.ts'
import type { MixFacts } from './mixDocument.ts'

/** "Pursue is 87% of gross (84% to 90%)": the largest strand, in words; of equal ones the first in order. */
export function strandTitle(rows: MixFacts['byStrand']): string {
  const [most] = rows.filter(({ share }) => share).toSorted((one, other) => other.counts.gross - one.counts.gross)
  return most?.share ? `${most.name} is ${shareInWords(most.share.share)} of gross (${shareLimitsInWords(most.share)})` : 'No strand has a share: nothing was led'
}

/** "Pursue is between 61% and 92% of a unit’s gross". */
export function unitStrandsTitle(units: MixFacts['byStrandOfUnits'], strand: { code: string; name: string }): string {
  const shares = units.flatMap(({ byStrand }) => byStrand.find(({ code }) => code === strand.code)?.share?.share ?? [])
  if (shares.length < 2) return 'Strands of each unit: too few units have shares to say more'
  return `${strand.name} is between ${shareInWords(Math.min(...shares))} and ${shareInWords(Math.max(...shares))} of a unit’s gross`
}

/** How many rows have intervals that stand apart, as the API says it of each row. */
export function apartTitle(rows: readonly { share?: Interval | null; other: Interval | null | undefined }[], what: { work: string; beside: string; one: string; many: string }): string {
  const compared = rows.filter(({ share, other }) => share && other)
  if (compared.length === 0) return `${what.work} by ${what.one}, beside ${what.beside}: nothing to compare`
  const apart = compared.filter(({ share, other }) => share && other && (share.lower > other.upper || share.upper < other.lower)).length
  if (apart === 0) return `No clear difference between ${inner(what.work)} and ${what.beside} for any ${what.one}`
  return `${what.work} differs from ${what.beside} by more than chance for ${apart} of ${compared.length} ${what.many}`
}

interface Interval {
  lower: number
  upper: number
}

function inner(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
}
