import { countOf, numberInWords } from '../../parts/numberInWords.ts'
import type { ChangeFacts } from './changeDocument.ts'

/** "Gross by month: mean 8.2, limits 1.3 to 15.1; 2 special causes". Says nothing of limits where there are none. */
export function changeTitle({ points, phases, signals, grain, measureInWords }: Pick<ChangeFacts, 'points' | 'phases' | 'signals' | 'grain' | 'measureInWords'>): string {
  const by = `${measureInWords}, by ${grain === 'MONTH' ? 'month' : 'quarter'}`
  const counted = points.filter(({ value }) => typeof value === 'number').length
  if (counted === 0) return `${by}: no count of any of these ${grain === 'MONTH' ? 'months' : 'quarters'}`
  const last = phases.findLast(({ whyNoLimits }) => !whyNoLimits)
  if (!last || typeof last.mean !== 'number') return `${by}: too few points for limits`
  const limits = `mean ${tenth(last.mean)}, ${last.isTrial ? 'trial limits' : 'limits'} ${tenth(last.lower ?? 0)} to ${tenth(last.upper ?? 0)}`
  return `${by}: ${limits}${phases.length > 1 ? ' since the limits were last reckoned anew' : ''}; ${signals.length === 0 ? 'no special cause' : countOf(signals.length, 'special cause')}`
}

export function tenth(value: number): string {
  return numberInWords(Math.round(value * 10) / 10)
}
