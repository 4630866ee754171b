import type { Acting } from '../facts/acting.ts'
import type { TaskingMeetingRecord } from '../tasking/taskingMeetingRecord.ts'
import { taskingList } from './taskingList.ts'
import type { TaskingRule } from './taskingRule.ts'
import { taskingRuleInWords, taskingRuleName } from './taskingRuleWords.ts'

/** A rule as a meeting's page shows it: what it is called and says, how many groups it finds, and how many it puts on the list. */
export type TaskingRuleCount = { rule: TaskingRule; name: string; inWords: string; found: number; listed: number }

/** Every rule by which the list of a meeting was made, in the order of the list. */
export async function countsOfRules(acting: Acting, meeting: TaskingMeetingRecord): Promise<TaskingRuleCount[]> {
  const { byRule, at } = await taskingList(acting, meeting)
  return [...byRule].map(([rule, { found, listed }]) => ({
    rule, name: taskingRuleName(rule), inWords: taskingRuleInWords(rule, at), found: found.length, listed,
  }))
}
