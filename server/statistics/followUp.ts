import { requireCount } from './requireCount.ts'

/**
 * How long something was followed, and how that ended, `n` times over: a group until it recovered (`EVENT`), until nothing
 * more is known of it (`CENSORED`), or until something came that makes the event impossible, as a merge does (`COMPETING`).
 *
 * `days` is a whole number of days since the start, 0 or more.
 */
export type FollowUp = { days: number; event: 'EVENT' | 'CENSORED' | 'COMPETING'; n: number }

/** What happened on one day after the start, and how many were still followed when it began. */
export type FollowedDay = { days: number; atRisk: number; events: number; competing: number; censored: number }

/**
 * What happened day by day: each day on which anything did, earliest first.
 *
 * On one day events come before competing events and censoring: whoever leaves on a day was still at risk on it.
 *
 * @throws RangeError when a number of days or a count is not a whole number of 0 or more
 * Checked in: test/unit/statistics/kaplanMeier.test.ts.
 */
export function followedDays(followUps: readonly FollowUp[]): FollowedDay[] {
  const byDay = new Map<number, FollowedDay>()
  let total = 0
  for (const { days, event, n } of followUps) {
    requireCount('The number of days', days)
    requireCount('The number followed so long', n)
    if (n === 0) continue
    total += n
    const day = byDay.get(days) ?? { days, atRisk: 0, events: 0, competing: 0, censored: 0 }
    if (event === 'EVENT') day.events += n
    else if (event === 'COMPETING') day.competing += n
    else day.censored += n
    byDay.set(days, day)
  }
  let left = total
  return [...byDay.values()]
    .toSorted((one, other) => one.days - other.days)
    .map((day) => {
      const atRisk = left
      left -= day.events + day.competing + day.censored
      return { ...day, atRisk }
    })
}

/**
 * How many are still followed when a day begins: the numbers under the axis of a curve.
 *
 * @param day whole days since the start
 */
export function numberAtRisk(followUps: readonly FollowUp[], day: number): number {
  return followUps.reduce((sum, { days, n }) => (days >= day ? sum + n : sum), 0)
}
