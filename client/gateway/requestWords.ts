import type { GatewayRequestOrder, GatewayState } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { dayInWords, dayNumber } from '../periods/dayInWords.ts'

export const gatewayStateWords: Record<GatewayState, string> = { WAITING: 'Waiting', DEFERRED: 'Deferred', ACCEPTED: 'Accepted', DECLINED: 'Declined' }

export const orderWords: Record<GatewayRequestOrder, string> = {
  RECEIVED_OLDEST: 'Received longest ago first',
  RECEIVED_NEWEST: 'Received last first',
  WANTED_SOONEST: 'Wanted soonest first',
  WANTED_LATEST: 'Wanted last first',
}

/** What the fields of a request are called: in the form, on its page, and where two versions are compared. */
export const requestLabels = {
  force: 'Force that asks',
  forceReference: 'The force’s own reference',
  receivedOn: 'Day on which your unit received it',
  wantedBy: 'Day by which the force wants the help',
  ocg: 'Group that it concerns',
  threat: 'Threat that it concerns',
  helpAsked: 'What the force asks for',
} as const

export const decideLabels = {
  state: 'What was decided',
  meeting: 'Which meeting decided it',
  decidedOn: 'Day of the decision',
  decision: 'The decision, and why',
  owner: 'Post that leads the help',
  dueOn: 'Day by which the help begins',
} as const

/** Said in place of a meeting. */
export const betweenMeetings = 'Decided between meetings'

/** "Request of Kent Police, 3 November 2026" */
export function requestName({ force, receivedOn }: { force: { name: string }; receivedOn: string }): string {
  return `Request of ${force.name}, ${dayInWords(receivedOn)}`
}

type Wanted = { state: GatewayState; wantedBy?: string | null }

/** Is the day past by which the force wants the help, and nothing is decided? */
export function isWantedDayPast({ state, wantedBy }: Wanted, today: string): boolean {
  return (state === 'WAITING' || state === 'DEFERRED') && Boolean(wantedBy && wantedBy < today)
}

/** "16 March 2026", and how long that is past while nothing is decided: "16 March 2026: 251 days ago". */
export function wantedInWords(request: Wanted, today: string): string {
  const { wantedBy } = request
  if (!wantedBy) return 'no day named'
  return `${dayInWords(wantedBy)}${isWantedDayPast(request, today) ? `: ${countOf(dayNumber(today) - dayNumber(wantedBy), 'day')} ago` : ''}`
}

/** "Waiting for 12 days", "Deferred, received 12 days ago", "Accepted on 3 November 2026". */
export function standingInWords({ state, daysWaiting, decidedOn }: { state: GatewayState; daysWaiting?: number | null; decidedOn?: string | null }): string {
  const days = daysWaiting ?? 0
  if (state === 'WAITING') return days === 0 ? 'Waiting since today' : `Waiting for ${countOf(days, 'day')}`
  if (state === 'DEFERRED') return days === 0 ? 'Deferred, received today' : `Deferred, received ${countOf(days, 'day')} ago`
  return `${gatewayStateWords[state]}${decidedOn ? ` on ${dayInWords(decidedOn)}` : ''}`
}
