export interface SeriesBreakMark {
  /** "A", beside the line on the chart and before the reason under it. */
  letter: string
  day: string
}

/** Letters for the breaks in a series that fall inside a period, oldest first. */
export function seriesBreakMarks(days: readonly string[], period: { from: string; lastDay: string }): SeriesBreakMark[] {
  return [...new Set(days)]
    .filter((day) => day >= period.from && day <= period.lastDay)
    .sort()
    .map((day, index) => ({ letter: String.fromCharCode(65 + (index % 26)), day }))
}
