import type { DatedDisruption } from '../datedDisruption.ts'
import type { WrittenDisruption } from '../disruptionFacts.ts'
import type { FactChunk } from '../factChunk.ts'
import type { Group } from '../groups.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'
import type { KnownLife } from '../tasking/knownLives.ts'
import { addAssessments } from './assessments.ts'
import { addCheckBacks } from './checkBacks.ts'
import { drawHeldEffect } from './heldEffect.ts'
import { addPlanActions } from './planActions.ts'
import type { ToldDisruption } from './toldDisruption.ts'

/** What came after the disruptions of a unit: scores of its groups, plans, and what those saw who looked back. */
export class Aftermath {
  readonly #told: ToldDisruption[] = []
  /** What came to be known of each group, once it is told. */
  readonly lives: KnownLife[] = []

  constructor(readonly unitCode: string, readonly random: SeededRandom) {}

  /** Takes note of a disruption that stands in the end. */
  note({ id, lastContent, recorded }: WrittenDisruption, { group, grade, laterGrade }: DatedDisruption): void {
    const given = laterGrade ?? grade
    const { unitCode, random } = this
    const effect = drawHeldEffect({ day: lastContent.to - 1, grade: given, tactics: lastContent.tactics, unitCode, story: group?.story ?? null }, random)
    const back = group && backOn(group, effect.day)
    this.#told.push({ id, group, grade: given, recorded, effect: back ? { ...effect, holdDays: Math.min(effect.holdDays, back - effect.day), fadeDays: 20 } : effect })
  }

  /** Each group and disruption as the step that writes what came after. */
  *tell(groups: readonly Group[], time: StoryTime): Generator<(chunk: FactChunk) => void> {
    const of = new Map<Group, ToldDisruption[]>(groups.map((group) => [group, []]))
    for (const told of this.#told) if (told.group) of.get(told.group)?.push(told)
    for (const [group, told] of of) {
      yield (chunk) => {
        const scores = addAssessments(chunk, group, told, time, this.random)
        this.lives.push({ group, disruptions: told, scores })
        addPlanActions(chunk, group, time, this.random)
        chunk.records += 1
      }
    }
    for (const told of this.#told) {
      yield (chunk) => {
        addCheckBacks(chunk, this.unitCode, told, time, this.random)
      }
    }
  }
}

/** The day after that day on which the group was active again, if it ever stopped. */
function backOn(group: Group, day: number): number | undefined {
  return group.changes.filter(({ change }) => change.status === 'ACTIVE').map(({ moment }) => dayOfMoment(moment)).find((back) => back > day)
}
