import { countOf } from '../../parts/numberInWords.ts'
import type { MixFacts } from './mixDocument.ts'
import { shareLimitsSaid, shareSaid } from './shareCells.ts'

/** "Pursue is 87% of gross (84% to 90%)": the largest strand, in words; of equal ones the first in order. */
export function strandTitle(rows: MixFacts['byStrand']): string {
  const [most] = rows.filter(({ share }) => share).toSorted((one, other) => other.counts.gross - one.counts.gross)
  return most?.share ? `${most.name} is ${shareSaid(most.share.share)} of gross (${shareLimitsSaid(most.share)})` : 'No strand has a share: nothing was led'
}

/**
 * "Pursue is 87% of gross over all units; 2 of 9 units differ from that by more than chance".
 *
 * Why not the least and the most: of ten units these are far apart by chance alone. Intervals that stand apart are the rule here as
 * everywhere in the mix.
 *
 * @param strand as it is over all units; nothing is said beyond its name where it has no share of its own there
 */
export function unitStrandsTitle(units: MixFacts['byStrandOfUnits'], { code: strand, name, share: overall }: Pick<MixFacts['byStrand'][number], 'code' | 'name' | 'share'>): string {
  const shares = units.flatMap(({ byStrand }) => byStrand.find(({ code }) => code === strand)?.share ?? [])
  if (shares.length < 2) return 'Strands of each unit: too few units have shares to say more'
  if (!overall) return `${name}, share of each unit’s gross`
  const apart = shares.filter((share) => areApart(share, overall)).length
  const differ = apart === 0 ? 'no unit clearly differs from that' : `${apart} of ${countOf(shares.length, 'unit')} ${apart === 1 ? 'differs' : 'differ'} from that by more than chance`
  return `${name} is ${shareSaid(overall.share)} of gross over all units; ${differ}`
}

/**
 * How many rows have intervals that stand apart, as the API says it of each row.
 *
 * @param what `lacksReturns` where work is missing that the other share is not of: nothing is compared then
 */
export function apartTitle(rows: readonly { share?: Interval | null; other: Interval | null | undefined }[], what: { work: string; beside: string; one: string; many: string; lacksReturns: boolean }): string {
  if (what.lacksReturns) return `${what.work} by ${what.one}: returns are missing, so it is not compared with ${what.beside}`
  const compared = rows.filter(({ share, other }) => share && other)
  if (compared.length === 0) return `${what.work} by ${what.one}, beside ${what.beside}: nothing to compare`
  const apart = compared.filter(({ share, other }) => share && other && areApart(share, other)).length
  if (apart === 0) return `No clear difference between ${inner(what.work)} and ${what.beside} for any ${what.one}`
  return `${what.work} differs from ${what.beside} by more than chance for ${apart} of ${compared.length} ${what.many}`
}

/** "The share of forces’ part in gross differs from the share of residents by more than chance for 2 of 5 forces". */
export function forceTitle(rows: MixFacts['byForce'], lacksReturns: boolean): string {
  const beside = rows.map(({ share, residentsShare }) => ({ share, other: typeof residentsShare === 'number' ? { lower: residentsShare, upper: residentsShare } : null }))
  return apartTitle(beside, { work: 'The share of forces’ part in gross', beside: 'the share of residents', one: 'force', many: 'forces', lacksReturns })
}

/** Whether the work of returns that are not there is missing, with nothing recorded in its place. */
export function lacksReturns({ gaps, gapsFilled }: Pick<MixFacts, 'gaps' | 'gapsFilled'>): boolean {
  return gaps.length > 0 && !gapsFilled
}

interface Interval {
  lower: number
  upper: number
}

function areApart(one: Interval, other: Interval): boolean {
  return one.lower > other.upper || one.upper < other.lower
}

function inner(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
}
