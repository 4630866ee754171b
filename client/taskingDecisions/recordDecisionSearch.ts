import { codeIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { meetingSearch } from '../tasking/taskingSearch.ts'
import type { MeetingSearch } from '../tasking/taskingSearch.ts'

/** What a decision is recorded about: a group, a request, or neither; and what of the meeting's list its reader goes back to. */
export interface RecordDecisionSearch extends MeetingSearch {
  /** Node id. */
  group?: string | undefined
  /** Node id; a group beside it is left out, as a decision is about one of them. */
  request?: string | undefined
}

export function recordDecisionSearch(raw: RawSearch): RecordDecisionSearch {
  const request = codeIn(raw, 'request')
  return { ...meetingSearch(raw), request, group: request ? undefined : codeIn(raw, 'group') }
}
