import type { ReferenceData } from '../units/referenceData.ts'
import { chosenByMeeting } from './chosenByMeeting.ts'
import type { Finding, GroupFacts, ListTerms } from './groupFacts.ts'
import { highestScore } from './highestScore.ts'
import { lookedAtAgain } from './lookedAtAgain.ts'
import { mostPressingFirst } from './mostPressingFirst.ts'
import { negative } from './negative.ts'
import { nothingDone } from './nothingDone.ts'
import { overdue } from './overdue.ts'
import { recovering } from './recovering.ts'
import { taskingRules, uncutRules, type TaskingRule } from './taskingRule.ts'

export type TaskingReason = { rule: TaskingRule; inWords: () => string }
/** A group that a rule finds, with every rule that does, in the order of the rules; the highest score only where that rule lists it, or was asked for. */
export type FoundGroup = { ocgId: string; reasons: TaskingReason[] }

/** What the rules choose: for each every group that it finds and how many it puts on the list; and the list. */
export type ChosenGroups = { byRule: Map<TaskingRule, { found: FoundGroup[]; listed: number }>; listed: FoundGroup[] }

/**
 * Which groups does a meeting look at, and why?
 *
 * Each rule puts the most pressing of the groups that it finds on the list, up to the number of the settings: scores by one
 * method are one such choice. A group is there once, at the place of the first rule that puts it there, with every rule that
 * finds it; but every active group has a score, so the highest is a reason only of those that it lists. No rule weighs more than
 * another.
 */
export function chooseGroups(groups: readonly GroupFacts[], at: ListTerms, reference: Pick<ReferenceData, 'assessmentMethods'>): ChosenGroups {
  const each = (rule: (group: GroupFacts, at: ListTerms) => Finding | null): Finding[] =>
    mostPressingFirst(groups.flatMap((group) => rule(group, at) ?? []))
  const choices = new Map<TaskingRule, Finding[][]>([
    ['HIGHEST_SCORE', highestScore(groups, reference)],
    ['RECOVERING', [each(recovering)]],
    ['OVERDUE', [each(overdue)]],
    ['NEGATIVE', [each(negative)]],
    ['NOTHING_DONE', [each(nothingDone)]],
    ['LOOKED_AT_AGAIN', [each(lookedAtAgain)]],
  ])
  const cut = new Map([...choices].map(([rule, lists]) => [rule, lists.flatMap((found) => (uncutRules.has(rule) ? found : found.slice(0, at.groupsEachRule)))]))
  const byOthers = new Set([...cut.values()].flatMap((findings) => findings.map(({ ocgId }) => ocgId)))
  const chosen = each((group) => chosenByMeeting(group, byOthers))
  choices.set('CHOSEN_BY_MEETING', [chosen])
  cut.set('CHOSEN_BY_MEETING', chosen)
  const reasons = reasonsOf(choices)
  const highest = new Set(cut.get('HIGHEST_SCORE')?.map(({ ocgId }) => ocgId))
  const withReasons = (ocgId: string, asked: TaskingRule | null): FoundGroup => ({
    ocgId, reasons: (reasons.get(ocgId) ?? []).filter(({ rule }) => rule !== 'HIGHEST_SCORE' || asked === rule || highest.has(ocgId)),
  })
  return {
    byRule: new Map(
      taskingRules.map((rule) => [rule, { found: (choices.get(rule) ?? []).flat().map(({ ocgId }) => withReasons(ocgId, rule)), listed: cut.get(rule)?.length ?? 0 }]),
    ),
    listed: [...byOthers, ...chosen.map(({ ocgId }) => ocgId)].map((ocgId) => withReasons(ocgId, null)),
  }
}

function reasonsOf(choices: ReadonlyMap<TaskingRule, Finding[][]>): Map<string, TaskingReason[]> {
  const reasons = new Map<string, TaskingReason[]>()
  for (const [rule, lists] of choices) {
    for (const { ocgId, inWords } of lists.flat()) reasons.set(ocgId, [...(reasons.get(ocgId) ?? []), { rule, inWords }])
  }
  return reasons
}
