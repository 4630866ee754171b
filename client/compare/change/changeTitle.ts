import { countOf, numberInWords } from '../../parts/numberInWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import type { ChangeFacts } from './changeDocument.ts'

type Titled = Pick<ChangeFacts, 'points' | 'phases' | 'signals' | 'grain' | 'measureInWords'>

/**
 * "Gross disruptions led, by month: mean 8.2, limits 1.3 to 15.1; 2 special causes".
 *
 * Of several phases it is about the last, which it names, whether or not that has limits: limits of an earlier one say nothing of now.
 */
export function changeTitle({ points, phases, signals, grain, measureInWords }: Titled): string {
  const by = `${measureInWords}, by ${grain === 'MONTH' ? 'month' : 'quarter'}`
  const counted = points.filter(({ value }) => typeof value === 'number').length
  if (counted === 0) return `${by}: no count of any of these ${grain === 'MONTH' ? 'months' : 'quarters'}`
  const last = phases.at(-1)
  const hasLimits = last && !last.whyNoLimits && typeof last.mean === 'number'
  if (!last || (!hasLimits && phases.length === 1)) return `${by}: no limits can be reckoned`
  const own = signals.filter(({ points: [place = -1] }) => points[place]?.phase === last.number).length
  const before = signals.length - own
  const phase = phases.length > 1 ? `phase ${last.number}, from ${dayInWords(last.from)},` : ''
  if (!hasLimits) return `${by}: ${phase} has no limits${before > 0 ? `; ${causes(before)} before it` : ''}`
  const limits = `mean ${tenth(last.mean ?? 0)}, ${last.isTrial ? 'trial limits' : 'limits'} ${tenth(last.lower ?? 0)} to ${tenth(last.upper ?? 0)}`
  return `${by}: ${phase && `in ${phase} `}${limits}; ${causes(own)}${before > 0 ? ` in it, ${before} before it` : ''}`
}

function causes(count: number): string {
  return count === 0 ? 'no special cause' : countOf(count, 'special cause')
}

export function tenth(value: number): string {
  return numberInWords(Math.round(value * 10) / 10)
}
