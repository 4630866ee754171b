import { countOf, numberInWords } from '../../parts/numberInWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import type { ChangeFacts } from './changeDocument.ts'
import { isNoneOfAny } from './isNoneOfAny.ts'
import { tenthInWords } from './tenthInWords.ts'

type Titled = Pick<ChangeFacts, 'points' | 'phases' | 'signals' | 'grain' | 'measureInWords'>

/**
 * "Gross disruptions led, by month: 3 of 24 months stand out (2 special causes); mean 8.2, limits 1.3 to 15.1": what a board reads first.
 *
 * Of several phases it is about the last, which it names, whether or not that has limits: limits of an earlier one say nothing of now.
 */
export function changeTitle({ points, phases, signals, grain, measureInWords }: Titled): string {
  const by = `${measureInWords}, by ${grain === 'MONTH' ? 'month' : 'quarter'}`
  const counted = points.filter(({ value }) => typeof value === 'number').length
  if (counted === 0) return `${by}: no count of any of these ${grain === 'MONTH' ? 'months' : 'quarters'}`
  const many = grain === 'MONTH' ? 'months' : 'quarters'
  if (isNoneOfAny(points)) return `${by}: none in any of these ${many}${counted < points.length ? ' that have a count' : ''}`
  const last = phases.at(-1)
  const hasLimits = last && !last.whyNoLimits && typeof last.mean === 'number'
  if (!last || (!hasLimits && phases.length === 1)) return `${by}: no limits can be reckoned`
  const own = signals.filter(({ points: [place = -1] }) => points[place]?.phase === last.number)
  const before = signals.length - own.length
  const phase = phases.length > 1 ? `phase ${last.number}, from ${dayInWords(last.from)},` : ''
  if (!hasLimits) return `${by}: ${phase} has no limits${before > 0 ? `; ${causes(before)} before it` : ''}`
  const limits = `mean ${tenthInWords(last.mean ?? 0)}, ${last.isTrial ? 'trial limits' : 'limits'} ${tenthInWords(last.lower ?? 0)} to ${tenthInWords(last.upper ?? 0)}`
  const found = own.length === 0 ? `no ${grain === 'MONTH' ? 'month' : 'quarter'} stands out` : `${standOut(own, last.points, many)} (${causes(own.length)})`
  return `${by}: ${phase && `in ${phase} `}${found}; ${limits}${before > 0 ? `; before it, ${causes(before)}` : ''}`
}

function causes(count: number): string {
  return countOf(count, 'special cause')
}

/** "3 of 24 months stand out": each point once, whichever rules find it. */
function standOut(signals: Titled['signals'], all: number, many: string): string {
  const found = new Set(signals.flatMap(({ points }) => points)).size
  return `${numberInWords(found)} of ${numberInWords(all)} ${many} ${found === 1 ? 'stands' : 'stand'} out`
}

