import { aDisruption, against, type DisruptionFacts } from './aDisruption.ts'
import { aGroup, type GroupFacts } from './aGroup.ts'
import { anAssessment, type AssessmentFacts } from './anAssessment.ts'
import { assessmentsOf } from './assessmentsOf.ts'
import type { Person } from './person.ts'
import { made } from './records.ts'
import type { Made, ShownDisruption, ShownGroup } from './shown.ts'

/** What happened to a group: scores by day, and disruptions by day (or with more said of them). */
export type LifeTold = {
  group?: Partial<GroupFacts>
  scores?: Record<string, number | Partial<AssessmentFacts>>
  disruptions?: (string | Partial<DisruptionFacts>)[]
}

/** Records the life of a group of that person's unit: its scores first, then the disruptions against it. */
export async function recordLife(person: Person, told: LifeTold): Promise<{ group: Made<ShownGroup>; disruptions: Made<ShownDisruption>[] }> {
  const group = made(await person.groups.record(aGroup(told.group)))
  for (const [assessedOn, score] of Object.entries(told.scores ?? {})) {
    made(await assessmentsOf(person).record(group, anAssessment({ assessedOn, ...(typeof score === 'number' ? { score } : score) })))
  }
  const disruptions: Made<ShownDisruption>[] = []
  for (const one of told.disruptions ?? []) {
    disruptions.push(made(await person.disruptions.record(aDisruption(against(group, { outcomes: [], ...(typeof one === 'string' ? { effect: one } : one) })))))
  }
  return { group, disruptions }
}
