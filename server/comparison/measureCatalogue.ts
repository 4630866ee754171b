import type { ComparedMeasureOf } from './comparedMeasure.ts'
import { rateMeasures } from './rateMeasures.ts'
import { shareMeasures } from './shareMeasures.ts'

/**
 * The measures by which units are compared, in the order of the page: rates by residents, by active groups and by staff, then shares.
 *
 * @param checkBackMonths of the setting CHECK_BACK_MONTHS as at the moment of the figures
 * Checked in: test/unit/comparison/measuredValues.test.ts.
 */
export function measureCatalogue(checkBackMonths: readonly number[]): ComparedMeasureOf[] {
  return [...rateMeasures, ...shareMeasures(checkBackMonths)]
}
