import type { TaskingCycle, TaskingMeetingState } from '../graphql/generated/graphql.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { asAtInWords, momentInWords } from '../periods/londonMoment.ts'

export const cycleWords: Record<TaskingCycle, string> = { MONTHLY: 'Every month', SIX_WEEKLY: 'Every six weeks', TWELVE_WEEKLY: 'Every twelve weeks' }

export const meetingStateWords: Record<TaskingMeetingState, string> = { PLANNED: 'Planned', HELD: 'Held' }

/** What the fields of a meeting are called: in the form, and where two versions are compared. */
export const meetingLabels = { meetsOn: 'Day of the meeting', cycle: 'How often the unit meets from then on', notes: 'Notes' } as const

/** "Tasking meeting of EMSOU, 4 November 2026" */
export function meetingTitle({ unit, meetsOn }: { unit: { code: string }; meetsOn: string }): string {
  return `Tasking meeting of ${unit.code}, ${dayInWords(meetsOn)}`
}

/**
 * What the list of groups stands for: now and moving, or a moment for good.
 *
 * @param made the moment at which the list of a planned meeting was made; none while it is on its way
 */
export function listStandingInWords({ listedAt, meetsOn }: { listedAt?: string | null; meetsOn: string }, today: string, made?: string): string {
  if (listedAt) return `Held. The list of groups stands as at ${asAtInWords(listedAt)}.`
  const isPast = meetsOn < today ? ` The day of the meeting, ${dayInWords(meetsOn)}, is past and nobody has said that it was held.` : ''
  return `Planned. The list is as ${made ? `at ${momentInWords(made)}` : 'of now'} and moves until the meeting is held.${isPast}`
}
