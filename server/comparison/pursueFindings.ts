import { inThousands } from '../facts/inThousands.ts'
import { shareInterval } from '../statistics/shareInterval.ts'
import type { ComparedNetwork } from './unitComparison.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import type { UnitFigures } from './unitFigures.ts'
import { valueInWords } from './valueInWords.ts'

/**
 * What is the work of all units made of: which share of gross disruptions was in Pursue?
 *
 * Unit: gross disruptions; interval: Wilson, 95%. Nothing is said where strands are not given, or nothing was led.
 *
 * @param units of them those without figures are in no sum
 * Checked in: test/unit/comparison/findings.test.ts, test/api/comparison/comparisonFindings.test.ts.
 */
export function pursueFindings({ led: { gross }, grossOfPursue, whyNoDetail }: Pick<ComparedNetwork, 'led' | 'grossOfPursue' | 'whyNoDetail'>, units: readonly Pick<UnitFigures, 'missing'>[]): ComparisonFinding[] {
  if (whyNoDetail !== null || gross === 0) return []
  const { share, interval } = shareInterval(grossOfPursue, gross)
  const words = (value: number) => valueInWords('SHARE', value)
  const withFigures = units.filter(({ missing }) => missing === null).length
  const of = withFigures === units.length ? 'all units' : `the ${withFigures} ${withFigures === 1 ? 'unit' : 'units'} with figures`
  const sentence = `Of ${inThousands(gross)} gross ${gross === 1 ? 'disruption' : 'disruptions'} of ${of}, ${inThousands(grossOfPursue)} ${grossOfPursue === 1 ? 'was' : 'were'} in Pursue ` +
    `(${words(share)}, 95% interval ${words(interval.lower)} to ${words(interval.upper)}).`
  return [{ about: 'MIX', sentence, measure: 'PURSUE_OF_GROSS', unit: null }]
}
