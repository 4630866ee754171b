/** The counts of which rates are made, in the order of the table; the same words begin the codes of measures. */
export const comparedCounts = ['GROSS', 'MAJOR', 'MODERATE', 'MINOR', 'NEGATIVE'] as const

export type ComparedCount = (typeof comparedCounts)[number]

export const comparedCountInWords: Readonly<Record<ComparedCount, string>> = {
  GROSS: 'Gross', MAJOR: 'Major', MODERATE: 'Moderate', MINOR: 'Minor', NEGATIVE: 'Negative',
}
