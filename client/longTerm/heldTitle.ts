import type { DurabilityFactsFragment } from '../graphql/generated/graphql.ts'
import { countOf, numberInWords, shareInWords } from '../parts/numberInWords.ts'

/** "Still held at 12 months: 58%, 30 of 52": the longest horizon with a share; else that there is none, and how many are not answered. */
export function heldTitle(durability: readonly DurabilityFactsFragment[]): string {
  const longest = durability.toSorted((one, other) => other.months - one.months)
  const said = longest.find((each) => each.heldShare)
  if (said?.heldShare) {
    const { share, part, of } = said.heldShare
    return `Still held at ${said.months} months: ${shareInWords(share)}, ${numberInWords(part)} of ${numberInWords(of)}${unanswered(said)}`
  }
  const due = durability.reduce((sum, each) => sum + each.due + each.overdue, 0)
  return due > 0 ? `Too few answers to say what held; ${countOf(due, 'check-back')} due or overdue` : 'Too few answers to say what held'
}

/** Named beside the share, never in it. */
function unanswered({ unknown, due, overdue }: DurabilityFactsFragment): string {
  const without = unknown + due + overdue
  return without > 0 ? `; ${numberInWords(without)} more unknown, due or overdue` : ''
}
