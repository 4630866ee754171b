import { dayInWords } from '../periods/dayInWords.ts'
import type { SeriesBreakMark } from '../charts/seriesBreakMarks.ts'
import type { SeriesBreakFactsFragment } from '../graphql/generated/graphql.ts'

/**
 * What the letters on a chart stand for: when the way of counting changed, for whom, why, and where that is written.
 *
 * @param from first day of the period: an earlier break concerns only the year before, and has no letter
 */
export function breakNotes(marks: readonly SeriesBreakMark[], breaks: readonly SeriesBreakFactsFragment[], from: string): string[] {
  return breaks.map(({ day, unitCode, reason, source }) => {
    const letter = marks.find((mark) => mark.day === day)?.letter
    const where = letter ? `${letter}: break in the series` : day < from ? 'Break in the year before' : 'Break in the series'
    const whose = unitCode ? ` of ${unitCode}` : ''
    return `${where}${whose} on ${dayInWords(day)}. ${reason.replace(/\.$/, '')} (${source}).`
  })
}
