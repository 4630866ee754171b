import { changeMeasures } from '../comparison/change/changeMeasure.ts'
import { pointPeriods } from '../comparison/change/pointPeriods.ts'
import { seriesAsked } from '../comparison/change/seriesAsked.ts'
import { type Problem, RefusedError } from '../errors.ts'
import { dayInWords } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { dayOfQuestion, periodNow, type QuestionDates } from './questionDates.ts'
import type { QuestionPage } from './questionPages.ts'
import type { QuestionParameter } from './questionRecord.ts'

type Knowing = { now: Date; reference: Pick<ReferenceData, 'units' | 'strands'> }

/**
 * Why would a question be refused whenever it is asked, though each of its values means something? Empty where it would be answered.
 *
 * @param parameters without a fault of their own
 * Checked in: test/api/questions/savedQuestions.test.ts.
 */
export function unanswerable({ now, reference }: Knowing, page: QuestionPage, dates: QuestionDates, parameters: readonly QuestionParameter[]): Problem[] {
  const valueOf = (name: string) => parameters.find((one) => one.name === name)?.value
  const problemOf = (name: string, message: string): Problem[] => [{ field: `parameters.${parameters.findIndex((one) => one.name === name)}.value`, message }]
  const onDay = dayOfQuestion(parameters, londonDayOf(now))
  const period = periodNow({ page, dates, parameters }, now)
  const hasMoment = valueOf('asAt') !== undefined
  if (dates === 'AS_SAVED' && period && hasMoment && period.from > onDay) return problemOf('period', `${period.inWords} had not begun on ${dayInWords(onDay)}: choose an earlier period, or a later moment`)
  if (page !== 'CHANGE') return []
  const measure = changeMeasures.find((one) => one === valueOf('measure')) ?? 'GROSS'
  const ofSeries = refusedBy(() => seriesAsked(reference, { measure, strand: valueOf('strand'), unit: valueOf('unit') }))
  if (ofSeries !== null) return problemOf('strand', ofSeries)
  if (dates !== 'AS_SAVED' || !period) return []
  const ofPoints = refusedBy(() => pointPeriods(period, valueOf('grain') === 'QUARTER' ? 'QUARTER' : 'MONTH'))
  return ofPoints === null ? [] : problemOf('period', ofPoints)
}

function refusedBy(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof RefusedError) return error.message
    throw error
  }
}
