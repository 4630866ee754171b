import { followedDays, type FollowedDay, type FollowUp } from './followUp.ts'
import type { Interval } from './interval.ts'
import { logLogLimits } from './logLogLimits.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireConfidence } from './requireConfidence.ts'

/** The share from one day with events on, of all who were followed. */
export type IncidenceStep = { days: number; atRisk: number; events: number; share: number; standardError: number; interval: Interval }

/** A curve of shares: 0 until its first step. It says nothing beyond `lastDay`, the longest that anybody was followed (null: nobody), unless it `isClosed`: all had one of the events. */
export type CumulativeIncidence = { total: number; lastDay: number | null; steps: IncidenceStep[]; isClosed: boolean }

/**
 * What share has had the event by so many days after the start, where another event can make it impossible?
 *
 * Why: a group that merged into another cannot recover any more. Taking it as merely out of sight would say that it still
 * might, and the share would come out too high.
 * Its steps are on the days of those of `kaplanMeier`; without competing events its shares are 1 less that curve.
 * Where the share reaches 1 its limits cannot be computed: the upper one is 1 there, the lower one stays where it was.
 *
 * @param followUps counts, in any order
 * @param confidence share between 0 and 1, both exclusive
 * @throws RangeError when an argument is not as said
 * Source: Aalen and Johansen 1978; variance: delta method, Marubini and Valsecchi 1995, equation 10.12 (Greenwood's without
 * competing events); limits: log-log of the share.
 * Checked in: test/reference/cumulativeIncidence.test.ts.
 */
export function cumulativeIncidence(followUps: readonly FollowUp[], confidence = 0.95): CumulativeIncidence {
  requireConfidence(confidence)
  const z = normalQuantile(confidence)
  const days = followedDays(followUps)
  const variance = new IncidenceVariance()
  const steps: IncidenceStep[] = []
  let free = 1
  let share = 0
  let lower = 0
  for (const day of days) {
    share += (free * day.events) / day.atRisk
    variance.add(day, free, share)
    free *= 1 - (day.events + day.competing) / day.atRisk
    if (day.events === 0) continue
    const isWhole = share > 1 - 1e-12
    const standardError = isWhole ? 0 : variance.standardErrorOf(share)
    const limits = isWhole ? { lower, upper: 1 } : logLogLimits(share, standardError, z)
    lower = limits.lower
    const { days: since, atRisk, events } = day
    steps.push({ days: since, atRisk, events, share: isWhole ? 1 : share, standardError, interval: { ...limits, confidence } })
  }
  return { total: days[0]?.atRisk ?? 0, lastDay: days.at(-1)?.days ?? null, steps, isClosed: free === 0 }
}

/** The share with its limits, or why there is none. */
export type ShareByDay =
  | { isKnown: true; share: number; interval: Interval }
  | { isKnown: false; because: 'NOBODY' | 'NOT_FOLLOWED_SO_LONG' | 'NO_EVENTS' }

/**
 * The share that has had the event by a day, as "within a year".
 *
 * `NOT_FOLLOWED_SO_LONG` says that nobody was followed to that day: what came after is not known, and not none, unless all
 * had had one of the events. `NO_EVENTS` is a share of 0, of which this method gives no limits.
 *
 * @param day whole days since the start
 */
export function shareByDay({ total, lastDay, steps, isClosed }: CumulativeIncidence, day: number): ShareByDay {
  if (total === 0 || lastDay === null) return { isKnown: false, because: 'NOBODY' }
  const step = steps.findLast(({ days }) => days <= day)
  if (lastDay < day && !isClosed) return { isKnown: false, because: 'NOT_FOLLOWED_SO_LONG' }
  return step ? { isKnown: true, share: step.share, interval: step.interval } : { isKnown: false, because: 'NO_EVENTS' }
}

/**
 * The variance of the share at the latest day, from running sums: each day counts by how much the share has grown since.
 * The three sums of the source are written out in powers of the latest share.
 */
class IncidenceVariance {
  #hazard = [0, 0, 0]
  #own = 0
  #mixed = [0, 0]

  add({ atRisk, events, competing }: FollowedDay, freeBefore: number, share: number): void {
    const any = events + competing
    // Nobody is left after such a day: the share grows no more, and the day's part is nothing.
    const hazard = any === atRisk ? 0 : any / (atRisk * (atRisk - any))
    const mixed = (freeBefore * events) / atRisk ** 2
    this.#hazard = this.#hazard.map((sum, power) => sum + hazard * share ** power)
    this.#mixed = this.#mixed.map((sum, power) => sum + mixed * share ** power)
    this.#own += (freeBefore ** 2 * (atRisk - events) * events) / atRisk ** 3
  }

  standardErrorOf(share: number): number {
    const [h0 = 0, h1 = 0, h2 = 0] = this.#hazard
    const [m0 = 0, m1 = 0] = this.#mixed
    const variance = share ** 2 * h0 - 2 * share * h1 + h2 + this.#own - 2 * (share * m0 - m1)
    return Math.sqrt(Math.max(0, variance))
  }
}
