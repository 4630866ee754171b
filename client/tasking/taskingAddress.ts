import type { Crumb } from '../parts/Breadcrumbs.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import type { RecordAddress } from '../records/recordAddress.ts'
import { groupsCrumb } from '../targets/groupTrail.ts'

/** The pages above that of one meeting. */
export const meetingsTrail: Crumb[] = [groupsCrumb, { text: 'Tasking meetings', to: '/tasking' }]

export function meetingAddress(id: string): RecordAddress {
  return { to: '/tasking/$id', params: { id } }
}

/** The pages above one about a meeting. */
export function meetingTrail(meeting?: { id: string; meetsOn: string } | null): Crumb[] {
  return [...meetingsTrail, ...(meeting ? [{ text: dayInWords(meeting.meetsOn), ...meetingAddress(meeting.id) }] : [])]
}

/** The id of a group's place on the page of a meeting, for `#` in an address. */
export function placeOfGroup(ocgId: string): string {
  return `group-${ocgId}`
}

export const unsentMeeting = 'What you typed is not sent, and a meeting has no draft. Leave this page and lose it?'
