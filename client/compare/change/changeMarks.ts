import { seriesBreakMarks, type SeriesBreakMark } from '../../charts/seriesBreakMarks.ts'
import { breakNotes } from '../../measures/breakNotes.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import { londonDay } from '../../periods/londonMoment.ts'
import type { ChangeFacts } from './changeDocument.ts'

type Marked = Pick<ChangeFacts, 'seriesBreaks' | 'rebasings' | 'period'>

/** A letter for each day on which the way of counting changed or limits were re-based. */
export function changeMarks({ seriesBreaks, rebasings, period }: Marked): SeriesBreakMark[] {
  const standing = rebasings.filter(({ withdrawnAt }) => !withdrawnAt)
  return seriesBreakMarks([...seriesBreaks.map(({ day }) => day), ...standing.map(({ fromDay }) => fromDay)], period)
}

/** What the letters stand for: breaks in the series and where that is published, re-basings with reason, person and day. */
export function changeMarkNotes(marks: readonly SeriesBreakMark[], { seriesBreaks, rebasings, period }: Marked): string[] {
  return [
    ...breakNotes(marks, seriesBreaks, period.from),
    ...rebasings.filter(({ withdrawnAt }) => !withdrawnAt).map(({ fromDay, reason, recordedBy, recordedAt }) => {
      const letter = marks.find(({ day }) => day === fromDay)?.letter
      return `${letter ? `${letter}: limits` : 'Limits'} re-based from ${dayInWords(fromDay)}. Reason given: ${reason.replace(/\.$/, '')} (${recordedBy}, ${dayInWords(londonDay(recordedAt))}).`
    }),
  ]
}
