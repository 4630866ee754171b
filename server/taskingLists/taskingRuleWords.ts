import { inDays } from '../facts/inDays.ts'
import { inThousands } from '../facts/inThousands.ts'
import type { ListTerms } from './groupFacts.ts'
import type { TaskingRule } from './taskingRule.ts'

const names: Record<TaskingRule, string> = {
  HIGHEST_SCORE: 'Highest score',
  RECOVERING: 'Recovering',
  OVERDUE: 'Overdue',
  NEGATIVE: 'Negative or stronger',
  NOTHING_DONE: 'Nothing done',
  LOOKED_AT_AGAIN: 'Looked at again',
  CHOSEN_BY_MEETING: 'Chosen by the meeting',
}

/** What a rule is called. */
export function taskingRuleName(rule: TaskingRule): string {
  return names[rule]
}

/** A rule in a sentence or two, with the settings that it uses. */
export function taskingRuleInWords(rule: TaskingRule, { groupsEachRule, negativeDays, nothingDoneDays }: ListTerms): string {
  const number = groupsEachRule === 1 ? 'one' : inThousands(groupsEachRule)
  switch (rule) {
    case 'HIGHEST_SCORE': return `Active groups by their latest score, the ${number} highest of each scoring method and version: scores of different ones are never compared.`
    case 'RECOVERING': return `Fell after the latest disruptions, and the latest score is higher than the one before it, or it is seen to be back, which the meeting before did not know. ${first(number, 'the largest rise first')}`
    case 'OVERDUE': return `A review, a check-back, an action of its plan or a decision of a tasking meeting is overdue. ${first(number, 'the longest overdue first')}`
    case 'NEGATIVE': return `A negative disruption in the last ${inDays(negativeDays)}, or stronger than before the work when last seen. ${first(number, 'the newest first')}`
    case 'NOTHING_DONE': return `Active, and no disruption against it for more than ${inDays(nothingDoneDays)}, or none at all since it was mapped or first recorded. ${first(number, 'the longest first')}`
    case 'LOOKED_AT_AGAIN': return 'The meeting before decided on it, or a decision of an earlier meeting is still open. All of them.'
    case 'CHOSEN_BY_MEETING': return 'This meeting decided on it, though no rule puts it on the list. All of them.'
  }
}

function first(number: string, order: string): string {
  return `At most ${number}, ${order}.`
}
