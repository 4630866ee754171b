import { addDays, addMonths, daysBetween, type Day } from '../periods/day.ts'
import { lastDay } from '../periods/dayRange.ts'
import { relief } from '../statistics/relief.ts'
import { isBelowPercent, type ScoreStep } from '../statistics/scoreSteps.ts'
import { timeToRecovery, type Recovery } from '../statistics/timeToRecovery.ts'
import type { AssessmentEvent, Baseline, DisruptionEvent, GroupLife, Sequence, SequenceEnd, SequenceOutcome, SequenceRelief } from './sequence.ts'

/** A sequence that the walk has opened, and the scores by its method that have come since. */
export type OpenSequence = { disruptionIds: string[]; day: Day; baseline: Baseline; points: AssessmentEvent[] }

/** What ended a sequence, and on which day. */
export type Ending = { by: Exclude<SequenceEnd, 'STILL_FOLLOWED'>; on: Day }

/**
 * What is said of a sequence when nothing more comes to it.
 *
 * Between two assessments the earlier score stands; after the last one nothing is known, unless the sequence ended later:
 * then it stands to that day.
 *
 * @param ending null where it is still followed
 */
export function measureSequence({ disruptionIds, day, baseline, points }: OpenSequence, ending: Ending | null, life: Omit<GroupLife, 'disruptions'>): Sequence {
  const { recoveryPercent, strongerPercent, reliefMonths } = life.settings
  const steps = points.map(({ assessedOn, score }) => ({ days: daysBetween(day, assessedOn), score }))
  const recovery = timeToRecovery(baseline.score, steps, recoveryPercent)
  const last = points.at(-1)
  const observedTo = last ? (ending?.on ?? last.assessedOn) : day
  const isStronger = last !== undefined && !isBelowPercent(last.score, strongerPercent, baseline.score)
  const spans = { day, observedTo, endsOn: ending?.on ?? null, asAtDay: life.asAtDay }
  return {
    disruptionIds,
    day,
    baseline,
    outcome: outcomeOf(recovery, { isAssessed: last !== undefined, isStronger, endedBy: ending?.by ?? null }),
    endedBy: ending?.by ?? 'STILL_FOLLOWED',
    endedOn: ending?.on ?? null,
    fellOn: recovery.seen === 'NEVER_FELL' ? null : addDays(day, recovery.fellAfter),
    fellTo: recovery.seen === 'NEVER_FELL' ? null : recovery.scoreThen,
    recoveredOn: recovery.seen === 'RECOVERED' ? addDays(day, recovery.recoveredAfter) : null,
    recoveredTo: recovery.seen === 'RECOVERED' ? recovery.scoreBack : null,
    lastScore: last?.score ?? null,
    lastAssessedOn: last?.assessedOn ?? null,
    assessments: points.length,
    observedTo,
    relief: reliefMonths.map((months) => reliefOver(months, baseline.score, steps, spans)),
  }
}

/** A disruption by which nothing can be measured: a sequence of its own. */
export function unmeasured({ id, effectFrom, effectTo }: DisruptionEvent, outcome: 'NO_BASELINE' | 'DATED_TOO_LOOSELY'): Sequence {
  return {
    disruptionIds: [id],
    day: lastDay({ from: effectFrom, to: effectTo }),
    baseline: null,
    outcome,
    endedBy: null,
    endedOn: null,
    fellOn: null,
    fellTo: null,
    recoveredOn: null,
    recoveredTo: null,
    lastScore: null,
    lastAssessedOn: null,
    assessments: 0,
    observedTo: null,
    relief: [],
  }
}

function outcomeOf(recovery: Recovery, seen: { isAssessed: boolean; isStronger: boolean; endedBy: SequenceEnd | null }): SequenceOutcome {
  if (!seen.isAssessed) return seen.endedBy === 'METHOD_CHANGED' ? 'METHOD_CHANGED' : 'NOT_ASSESSED'
  if (seen.isStronger) return 'STRONGER'
  if (recovery.seen === 'NEVER_FELL') return 'NO_EFFECT_SEEN'
  return recovery.seen
}

type Spans = { day: Day; observedTo: Day; endsOn: Day | null; asAtDay: Day }

/** A sequence that has ended has nothing unknown and nothing to come: it is cut on the day of its end. */
function reliefOver(months: number, baseline: number, steps: readonly ScoreStep[], { day, observedTo, endsOn, asAtDay }: Spans): SequenceRelief {
  const days = daysBetween(day, addMonths(day, months))
  const observedDays = Math.min(days, daysBetween(day, observedTo))
  const toComeDays = endsOn ? 0 : Math.min(days - observedDays, Math.max(0, days - 1 - daysBetween(day, asAtDay)))
  return {
    months,
    scoreDays: relief(baseline, steps, observedDays),
    observedDays,
    unobservedDays: endsOn ? 0 : days - observedDays - toComeDays,
    toComeDays,
  }
}
