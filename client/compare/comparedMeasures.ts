import type { ComparedMeasureFactsFragment } from '../graphql/generated/graphql.ts'

export type Measures = readonly ComparedMeasureFactsFragment[]

export function measureOf(measures: Measures, code: string): ComparedMeasureFactsFragment | null {
  return measures.find((measure) => measure.code === code) ?? null
}

/** The share held after the longest time at which any unit has one; after the longest of all where none has. */
export function heldMeasure(measures: Measures): ComparedMeasureFactsFragment | null {
  const held = measures.filter(({ code }) => code.startsWith('HELD_AFTER_')).toSorted((one, other) => monthsOf(other) - monthsOf(one))
  return held.find(({ values }) => values.some((each) => typeof each.value === 'number')) ?? held[0] ?? null
}

function monthsOf({ code }: ComparedMeasureFactsFragment): number {
  return Number(/\d+/.exec(code)?.[0] ?? 0)
}

/** "residents" of "per million residents", "check-backs with an answer" of "of check-backs with an answer". */
export function dividedByInWords(measuredIn: string): string {
  return measuredIn.replace(/^(per (million|[\d,]+)|of) /, '')
}
