import type { TaskingRule } from '../graphql/generated/graphql.ts'
import { cursorIn, oneOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** The address of the list of meetings: which page of those that were held. */
export interface MeetingsSearch {
  after?: string | undefined
  before?: string | undefined
}

export function meetingsSearch(raw: RawSearch): MeetingsSearch {
  return { after: cursorIn(raw, 'after'), before: cursorIn(raw, 'before') }
}

export const meetingsAddressWords = { after: 'page', before: 'page' }

export const taskingRules = [
  'HIGHEST_SCORE', 'RECOVERING', 'OVERDUE', 'NEGATIVE', 'NOTHING_DONE', 'LOOKED_AT_AGAIN', 'CHOSEN_BY_MEETING',
] as const satisfies readonly TaskingRule[]

/** One meeting: whether the groups are those that one rule finds, and which of them are shown. */
export interface MeetingSearch {
  rule?: TaskingRule | undefined
  /** Every group at once, as on paper. */
  show?: 'all' | undefined
  after?: string | undefined
}

export function meetingSearch(raw: RawSearch): MeetingSearch {
  const show = oneOf(raw, 'show', ['all'])
  return { rule: oneOf(raw, 'rule', taskingRules), show, after: show ? undefined : cursorIn(raw, 'after') }
}

export const meetingAddressWords = { rule: 'rule', show: 'choice of all groups', after: 'page' }
