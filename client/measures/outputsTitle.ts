import { countOf, numberInWords } from '../parts/numberInWords.ts'
import type { OutputTotalsFactsFragment } from '../graphql/generated/graphql.ts'

/** How many outputs, how many people reached where somebody counted, and how many answered where somebody asked. */
export function outputsTitle(outputs: readonly OutputTotalsFactsFragment[]): string {
  const held = outputs.reduce((sum, each) => sum + each.outputs, 0)
  return `${countOf(held, 'output')}: ${reachOf(outputs)}; ${answersOf(outputs)}`
}

function reachOf(outputs: readonly OutputTotalsFactsFragment[]): string {
  const counted = outputs.filter((each) => typeof each.peopleReached === 'number')
  if (counted.length === 0) return 'nobody counted the people reached'
  return `${countOf(sumOf(counted.map((each) => each.peopleReached)), 'person', 'people')} reached where somebody counted`
}

function answersOf(outputs: readonly OutputTotalsFactsFragment[]): string {
  const asked = outputs.filter((each) => typeof each.asked === 'number')
  if (asked.length === 0) return 'nobody was asked what changed'
  return `${numberInWords(sumOf(asked.map((each) => each.answered)))} of ${numberInWords(sumOf(asked.map((each) => each.asked)))} asked answered`
}

function sumOf(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0)
}
