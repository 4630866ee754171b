import type { TaskingDecisionOrder, TaskingDecisionRowFragment, TaskingDecisionState } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { dayInWords, dayNumber } from '../periods/dayInWords.ts'

export const decisionStateWords: Record<TaskingDecisionState, string> = { OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped', NOTED: 'Nothing to do' }

export const orderWords: Record<TaskingDecisionOrder, string> = {
  DUE_SOONEST: 'Soonest due first',
  DUE_LATEST: 'Last due first',
  RECORDED_NEWEST: 'Recorded last first',
  RECORDED_OLDEST: 'Recorded longest ago first',
}

/** What the fields of a decision are called: in the form, on its page, and where two versions are compared. */
export const decisionLabels = {
  decision: 'What was decided',
  ocg: 'Group that it is about',
  isToDo: 'Is there something to do?',
  owner: 'Owner',
  dueOn: 'Day by which it is to be done',
  state: 'State',
  closedOn: 'Day on which it was done or dropped',
  closingReason: 'What came of it',
} as const

type Standing = Pick<TaskingDecisionRowFragment, 'state' | 'dueOn' | 'closedOn'>

/** "12 days overdue", "Due today", "Due in 5 days", "Done on 5 October 2026", "Nothing to do". */
export function standingInWords({ state, dueOn, closedOn }: Standing, today: string): string {
  if (state !== 'OPEN') return `${decisionStateWords[state]}${closedOn ? ` on ${dayInWords(closedOn)}` : ''}`
  if (!dueOn) return decisionStateWords.OPEN
  const days = dayNumber(today) - dayNumber(dueOn)
  if (days > 0) return `${countOf(days, 'day')} overdue`
  return days === 0 ? 'Due today' : `Due in ${countOf(-days, 'day')}`
}

/** How it stands as a sentence, and what came of it where it is closed. */
export function outcomeInWords(decision: Standing & Pick<TaskingDecisionRowFragment, 'closingReason'>, today: string): string {
  const { closingReason } = decision
  return `${standingInWords(decision, today)}.${closingReason ? ` ${decisionLabels.closingReason}: ${closingReason.replace(/[.]$/, '')}.` : ''}`
}

/** "Decision of 4 November 2026 about Heron Quay": the day is that of its meeting. */
export function decisionName({ meeting, ocg, request }: Pick<TaskingDecisionRowFragment, 'meeting' | 'ocg' | 'request'>): string {
  const about = ocg?.alias ?? (request && `the request of ${request.force.name}, ${dayInWords(request.receivedOn)}`)
  return `Decision of ${dayInWords(meeting.meetsOn)}${about ? ` about ${about}` : ''}`
}

type About = Pick<TaskingDecisionRowFragment, 'ocg' | 'isAboutOcg' | 'request'>

/** "Heron Quay", "Request of Kent Police, 3 November 2026"; a group that the unit no longer sees is not named. */
export function aboutInWords({ ocg, isAboutOcg, request }: About): string {
  if (ocg) return ocg.alias
  if (isAboutOcg) return handedOver
  return request ? `Request of ${request.force.name}, ${dayInWords(request.receivedOn)}` : 'Not about one group or request'
}

export const handedOver = 'A group that your unit has handed over since'
