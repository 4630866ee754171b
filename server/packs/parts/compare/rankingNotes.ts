import type { ComparedMeasure } from '../../../comparison/measuredUnits.ts'

/** What an order of the units by each of these measures can and cannot say; one for several of which the same is said. */
export function rankingNotes(measures: readonly ComparedMeasure[]): string[] {
  return [...new Set(measures.map(({ rankingInWords }) => rankingInWords))].map((words) => {
    const names = measures.filter(({ rankingInWords }) => rankingInWords === words).map(({ measure }) => measure.definition.name)
    return `${names.join('; ')}. ${words}`
  })
}
