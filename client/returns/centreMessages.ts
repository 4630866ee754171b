import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'

type Event = WholeReturnFragment['events'][number]

const written = ['CHASE', 'EXTEND', 'REOPEN'] as const

/**
 * What the centre wrote about a return and that still holds: since it was sent last. Newest first.
 *
 * @param events newest first
 */
export function centreMessages(events: readonly Event[]): Event[] {
  const sent = events.find(({ action }) => action === 'SUBMIT')?.number ?? 0
  return events.filter(({ action, words, number }) => words && number > sent && written.some((one) => one === action))
}
