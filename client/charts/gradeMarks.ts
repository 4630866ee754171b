/** How each count is drawn everywhere: a hue, and a dash or pattern that says the same without the hue. */
export interface GradeMark {
  key: string
  name: string
  colour: string
  /** Dashes of its line; none is a full line. */
  dash?: string
  width: number
  /** Its fill pattern in `GradePatterns`; none is a full fill. */
  pattern?: 'stripes' | 'dots' | 'cross'
}

export const grossMark: GradeMark = { key: 'gross', name: 'Gross', colour: 'var(--chart-gross)', width: 2.5 }

export const grossYearBeforeMark: GradeMark = {
  key: 'grossYearBefore', name: 'Gross, a year earlier', colour: 'var(--chart-comparator)', dash: '6 5', width: 2,
}

export const negativeMark: GradeMark = {
  key: 'negative', name: 'Negative', colour: 'var(--chart-negative)', dash: '3 2', width: 2.5, pattern: 'cross',
}

/** The three grades that make up the gross, in the order in which they are stacked. */
export const grossGradeMarks: readonly GradeMark[] = [
  { key: 'major', name: 'Major', colour: 'var(--chart-major)', width: 3 },
  { key: 'moderate', name: 'Moderate', colour: 'var(--chart-moderate)', dash: '9 3', width: 2.5, pattern: 'stripes' },
  { key: 'minor', name: 'Minor', colour: 'var(--chart-minor)', dash: '2 3', width: 2.5, pattern: 'dots' },
]

/** @param drawing id of the drawing that holds the patterns */
export function fillOf(mark: GradeMark, drawing: string): string {
  return mark.pattern ? `url(#${drawing}-${mark.pattern})` : mark.colour
}
