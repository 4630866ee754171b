import type { AssessmentEvent, DisruptionEvent, GroupLife, Sequence } from '../../../server/effects/sequence.ts'
import { sequencesOf } from '../../../server/effects/sequencesOf.ts'
import { nextDay } from '../../../server/periods/day.ts'

export const defaults = { recoveryPercent: 90, strongerPercent: 110, reliefMonths: [3, 6, 12, 24] }

/** A group's life with nothing in it, as at 20 November 2026, with whatever a story changes about it. */
export function aLife(changed: Partial<GroupLife> = {}): GroupLife {
  return { asAtDay: '2026-11-20', settings: defaults, disruptions: [], assessments: [], lineage: [], ...changed }
}

/** A disruption on one day, named by it. */
export function disruptionOn(day: string, changed: Partial<DisruptionEvent> = {}): DisruptionEvent {
  return { id: `D ${day}`, effectFrom: day, effectTo: nextDay(day), ...changed }
}

/** A score by OCGM, version 1. */
export function scoreOn(assessedOn: string, score: number, changed: Partial<AssessmentEvent> = {}): AssessmentEvent {
  return { id: `A ${assessedOn}`, assessedOn, score, methodCode: 'OCGM', methodVersion: '1', ...changed }
}

/** The only sequence of a life. */
export function onlySequence(life: Partial<GroupLife>): Sequence {
  const [only, ...more] = sequencesOf(aLife(life))
  if (!only || more.length > 0) throw new Error(`There are ${more.length + (only ? 1 : 0)} sequences`)
  return only
}
