import { standingInWords } from '../gateway/requestWords.ts'
import type { MeetingRequestFragment } from '../graphql/generated/graphql.ts'
import { dayInWords } from '../periods/dayInWords.ts'

type Standing = Pick<MeetingRequestFragment, 'state' | 'daysWaiting' | 'decidedOn' | 'decision' | 'owner' | 'dueOn' | 'meeting'>

/** "Waiting for 34 days.", "Accepted on 4 November 2026, by this meeting: two analysts. Head of analysis, EMSOU, by 1 December 2026." */
export function requestStandingInWords(request: Standing, meetingId: string): string {
  const { decision, owner, dueOn, meeting } = request
  const by = meeting ? `, by ${meeting.id === meetingId ? 'this meeting' : `the meeting of ${dayInWords(meeting.meetsOn)}`}` : ''
  const who = owner ? ` ${owner}${dueOn ? `, by ${dayInWords(dueOn)}` : ''}.` : ''
  return `${standingInWords(request)}${by}${decision ? `: ${decision.replace(/[.]$/, '')}` : ''}.${who}`
}
