import { countOf, numberInWords } from '../parts/numberInWords.ts'

interface Relief {
  months: number
  scoreDays: number
  observedDays: number
  unobservedDays: number
  toComeDays: number
}

/** "3 months: 1,204, of 60 days observed; 32 days not known": what is not known and what is still to come is never counted as none. */
export function reliefInWords({ months, scoreDays, observedDays, unobservedDays, toComeDays }: Relief): string {
  const span = `${countOf(months, 'month')}: `
  const rest = [
    ...(unobservedDays > 0 ? [`${countOf(unobservedDays, 'day')} not known`] : []),
    ...(toComeDays > 0 ? [`${countOf(toComeDays, 'day')} to come`] : []),
  ]
  const missing = rest.length > 0 ? `; ${rest.join(', ')}` : ''
  if (observedDays === 0) return `${span}nothing observed${missing}`
  return `${span}${numberInWords(Math.round(scoreDays))} in ${countOf(observedDays, 'day')} observed${missing}`
}
