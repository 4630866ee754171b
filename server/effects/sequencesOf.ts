import { inOrderOf } from '../facts/inOrderOf.ts'
import { lastDay } from '../periods/dayRange.ts'
import { daysBetween, type Day } from '../periods/day.ts'
import { isBelowPercent } from '../statistics/scoreSteps.ts'
import { measureSequence, unmeasured, type Ending, type OpenSequence } from './measureSequence.ts'
import { mostDaysOfEffect, type AssessmentEvent, type Baseline, type DisruptionEvent, type GroupLife, type LineageEvent, type Sequence } from './sequence.ts'

/**
 * What became of a group after each of the disruptions against it?
 *
 * Why: disruptions that follow each other before the group is seen to have recovered cannot be told apart by its score, so
 * they are measured together, from the score before the first. Where the score is back, or nothing was seen of those
 * before, the next one begins a new sequence. No day of relief counts twice, so relief may be added up.
 *
 * One walk over the group's events in order of day; on one day disruptions come first, then scores in the order in which
 * they were first recorded, then a merge or split.
 *
 * @param life days as YYYY-MM-DD; the events in any order
 * @returns sequences by the day of their first disruption; each disruption stands in exactly one
 * Source: Longview's own rules, as its pages state them; effects_of is the same walk in SQL.
 * Checked in: test/unit/effects/sequencesOf.test.ts.
 */
export function sequencesOf(life: GroupLife): Sequence[] {
  const walk = new Walk(life)
  for (const event of eventsInOrder(life)) walk.happened(event)
  return walk.finish().toSorted((one, other) => inOrderOf(one.day, other.day) || inOrderOf(one.disruptionIds[0] ?? '', other.disruptionIds[0] ?? ''))
}

class Walk {
  readonly #life: GroupLife
  readonly #finished: Sequence[] = []
  #open: OpenSequence | null = null

  constructor(life: GroupLife) {
    this.#life = life
  }

  happened({ day, event }: Happening): void {
    if ('effectTo' in event) this.#disrupted(event, day)
    else if ('score' in event) this.#assessed(event)
    else this.#end({ by: event.kind, on: day })
  }

  #disrupted(disruption: DisruptionEvent, day: Day): void {
    if (daysBetween(disruption.effectFrom, disruption.effectTo) > mostDaysOfEffect) {
      this.#finished.push(unmeasured(disruption, 'DATED_TOO_LOOSELY'))
      return
    }
    if (this.#open && this.#isStillDown(this.#open)) {
      this.#open.disruptionIds.push(disruption.id)
      return
    }
    this.#end({ by: 'NEXT_SEQUENCE', on: day })
    const baseline = baselineBefore(disruption.effectFrom, this.#life.assessments)
    if (baseline) this.#open = { disruptionIds: [disruption.id], day, baseline, points: [] }
    else this.#finished.push(unmeasured(disruption, 'NO_BASELINE'))
  }

  /** Scores of different methods, or of different versions of one, are never joined. */
  #assessed(assessment: AssessmentEvent): void {
    if (!this.#open) return
    const { methodCode, methodVersion } = this.#open.baseline
    if (assessment.methodCode === methodCode && assessment.methodVersion === methodVersion) this.#open.points.push(assessment)
    else this.#end({ by: 'METHOD_CHANGED', on: assessment.assessedOn })
  }

  finish(): Sequence[] {
    this.#end(null)
    return this.#finished
  }

  /** Not assessed since, or last seen below the recovery share: what comes now cannot be told apart from what came before. */
  #isStillDown({ baseline, points }: OpenSequence): boolean {
    const last = points.at(-1)
    return !last || isBelowPercent(last.score, this.#life.settings.recoveryPercent, baseline.score)
  }

  #end(ending: Ending | null): void {
    if (this.#open) this.#finished.push(measureSequence(this.#open, ending, this.#life))
    this.#open = null
  }
}

type Happening = { day: Day; rank: number; id: string; event: DisruptionEvent | AssessmentEvent | LineageEvent }

function eventsInOrder({ disruptions, assessments, lineage }: GroupLife): Happening[] {
  return [
    ...disruptions.map((one) => ({ day: lastDay({ from: one.effectFrom, to: one.effectTo }), rank: 1, id: one.id, event: one })),
    ...assessments.map((one) => ({ day: one.assessedOn, rank: 2, id: one.id, event: one })),
    ...lineage.map((one) => ({ day: one.day, rank: 3, id: one.kind, event: one })),
  ].toSorted((one, other) => inOrderOf(one.day, other.day) || one.rank - other.rank || inOrderOf(one.id, other.id))
}

/** The last score before the first day of effect, by whatever method. A share of a score of 0 means nothing: that is none. */
function baselineBefore(effectFrom: Day, assessments: readonly AssessmentEvent[]): Baseline | null {
  const last = assessments
    .filter(({ assessedOn }) => assessedOn < effectFrom)
    .reduce<AssessmentEvent | null>((latest, one) => (latest && (inOrderOf(latest.assessedOn, one.assessedOn) || inOrderOf(latest.id, one.id)) > 0 ? latest : one), null)
  if (!last || last.score === 0) return null
  const { score, assessedOn: day, methodCode, methodVersion } = last
  return { score, day, methodCode, methodVersion }
}
