import { scoreSegments } from '../../charts/scoreSegments.ts'
import { eventsOf } from '../../charts/scoreStepsEvents.ts'
import type { LifeEvent } from '../../charts/scoreStepsEvents.ts'
import { numberInWords } from '../../parts/numberInWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'

/** What the scores say, without saying why: only scores of one method are compared. */
export function scoreTitle(events: readonly LifeEvent[]): string {
  const segments = scoreSegments(eventsOf(events, 'SCORE'))
  const [first, ...more] = segments.at(-1)?.scores ?? []
  if (!first) return 'Never assessed, so there is no score to show'
  const last = more.at(-1)
  if (!last) return `Score ${numberInWords(first.score)}, band ${first.band}, on ${dayInWords(first.day)}${segments.length > 1 ? ', the only one by its method' : ', the only assessment'}`
  const isSteady = [first, ...more].every(({ score }) => score === first.score)
  if (isSteady) return `Score ${numberInWords(first.score)} in all ${more.length + 1} assessments to ${dayInWords(last.day)}${segments.length > 1 ? `, by a new method since ${dayInWords(first.day)}` : ''}`
  return `Score ${numberInWords(last.score)}, band ${last.band}, on ${dayInWords(last.day)}; first scored ${numberInWords(first.score)} on ${dayInWords(first.day)}${segments.length > 1 ? ', by a new method' : ''}`
}
