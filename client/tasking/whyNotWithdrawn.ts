import type { ShownMeeting } from './shownMeeting.ts'

type Decided = Pick<ShownMeeting, 'id' | 'decisions' | 'requests'>

/** Why a meeting cannot be withdrawn while what it decided stands, and what to do first; null where it can. */
export function whyNotWithdrawn({ id, decisions, requests }: Decided): string | null {
  const first = [
    ...(decisions.length > 0 ? ['withdraw its decisions, each with a reason'] : []),
    ...(requests.some(({ meeting }) => meeting?.id === id) ? ['change what it decided on requests of forces: take it back, or say where it was decided'] : []),
  ]
  return first.length > 0 ? `This meeting decided something, so it cannot be withdrawn. First ${first.join('; and ')}.` : null
}
