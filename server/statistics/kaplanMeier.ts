import { followedDays, type FollowUp } from './followUp.ts'
import type { Interval } from './interval.ts'
import { logLogLimits } from './logLogLimits.ts'
import { medianOf, type Median } from './medianSurvival.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireConfidence } from './requireConfidence.ts'

/** The curve from one day with events on: shares are of those followed, without the event so far. */
export type SurvivalStep = { days: number; atRisk: number; events: number; survival: number; standardError: number; interval: Interval }

/** A survival curve: 1 until its first step. It says nothing beyond `lastDay`, the longest that anybody was followed (null: nobody). */
export type KaplanMeier = {
  total: number
  events: number
  competing: number
  censored: number
  lastDay: number | null
  steps: SurvivalStep[]
  median: Median
}

/**
 * What share has not had the event so many days after the start, though not all were followed equally long?
 *
 * Why: groups disrupted last month have had no time to recover; leaving them out, or counting them as never recovered,
 * would both be wrong. Those who had a competing event leave the curve on that day as the censored do: the share that
 * had the event where others compete is `cumulativeIncidence`.
 *
 * Of nobody there is a curve without steps; `median` says why there is none.
 * Where the curve reaches 0 its limits cannot be computed: the lower one is 0 there, the upper one stays where it was.
 *
 * @param followUps counts, in any order, as many for the same day as there are
 * @param confidence share between 0 and 1, both exclusive
 * @throws RangeError when an argument is not as said
 * Source: Kaplan and Meier 1958; standard error: Greenwood 1926; limits: log-log; median: Brookmeyer and Crowley 1982.
 * Checked in: test/reference/kaplanMeier.test.ts (6-mercaptopurine, Freireich 1963).
 */
export function kaplanMeier(followUps: readonly FollowUp[], confidence = 0.95): KaplanMeier {
  requireConfidence(confidence)
  const z = normalQuantile(confidence)
  const days = followedDays(followUps)
  const steps: SurvivalStep[] = []
  let survival = 1
  let greenwood = 0
  let upper = 1
  for (const { days: day, atRisk, events } of days) {
    if (events === 0) continue
    const isLast = events === atRisk
    survival = isLast ? 0 : survival * (1 - events / atRisk)
    greenwood += isLast ? 0 : events / (atRisk * (atRisk - events))
    const standardError = survival * Math.sqrt(greenwood)
    const limits = isLast ? { lower: 0, upper } : logLogLimits(survival, standardError, z)
    upper = limits.upper
    steps.push({ days: day, atRisk, events, survival, standardError, interval: { ...limits, confidence } })
  }
  const total = days[0]?.atRisk ?? 0
  return {
    total,
    events: days.reduce((sum, day) => sum + day.events, 0),
    competing: days.reduce((sum, day) => sum + day.competing, 0),
    censored: days.reduce((sum, day) => sum + day.censored, 0),
    lastDay: days.at(-1)?.days ?? null,
    steps,
    median: medianOf(steps, total),
  }
}
