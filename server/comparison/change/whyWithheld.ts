import { whyTooFew } from '../../measures/singleRecords.ts'
import type { ComparedFigure } from '../figures/comparedFigures.ts'
import { countLed, type Series } from './changeMeasure.ts'

/**
 * Why single months or a single strand are not given to somebody who may not open the records; null where they are.
 *
 * Why the strand as well: a month of a strand tells of single records even where those of all strands do not.
 *
 * @param figures of the whole period
 */
export function whyWithheld({ strand }: Pick<Series, 'strand'>, figures: readonly ComparedFigure[]): string | null {
  return whyTooFew(countLed({ strand: null }, figures)) ?? (strand ? whyTooFew(countLed({ strand }, figures)) : null)
}
