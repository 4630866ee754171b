import { whyTooFew } from '../../measures/singleRecords.ts'
import type { ComparedFigure } from '../figures/comparedFigures.ts'
import { countLed, type Series } from './changeMeasure.ts'

/**
 * Why single months or a single strand are not given at all to somebody who may not open the records; null where they are.
 *
 * Why the strand as well: a month of a strand tells of single records even where those of all strands do not.
 *
 * @param figures of the whole period
 */
export function whyWithheld({ strand }: Pick<Series, 'strand'>, figures: readonly ComparedFigure[]): string | null {
  return whyTooFew(countLed({ strand: null }, figures)) ?? (strand ? whyTooFew(countLed({ strand }, figures)) : null)
}

/**
 * Why one month or quarter of a strand is not given to them; null where it is.
 *
 * Why besides the whole period: a strand with many in a year may be one of two disruptions of a month. It is the rule by which units are
 * compared by strand, of that month alone; totals of all strands are given there too.
 *
 * @param figures of that month or quarter
 */
export function whyPointWithheld({ strand }: Pick<Series, 'strand'>, figures: readonly ComparedFigure[]): string | null {
  return strand ? whyTooFew(countLed({ strand: null }, figures)) : null
}
