import type { CheckBackMark, LifeEvent } from '../../charts/scoreStepsEvents.ts'
import type { DrawnDisruptionFragment } from '../../graphql/generated/graphql.ts'
import type { GroupLife } from './groupLife.ts'

type Lived = Pick<GroupLife, 'assessments' | 'statusSpells' | 'drawn'> & {
  effect: { mergedFrom: readonly { alias: string; disruptions: { edges: readonly { node: DrawnDisruptionFragment }[] } }[] }
}

const orderOfKinds: readonly LifeEvent['kind'][] = ['SPELL', 'DISRUPTION', 'SCORE', 'CHECK_BACK']

/** What is drawn of a group's life, by day: of one day its disruptions before its scores, as effects are counted. */
export function lifeEvents({ assessments, statusSpells, drawn, effect }: Lived): LifeEvent[] {
  const events: LifeEvent[] = [
    ...statusSpells.map(({ from, lastDay, status }) => ({ kind: 'SPELL' as const, day: from, lastDay: lastDay ?? null, status })),
    ...drawn.edges.toReversed().flatMap(({ node }) => eventsOfDisruption(node, null)),
    ...effect.mergedFrom.flatMap(({ alias, disruptions }) => disruptions.edges.toReversed().flatMap(({ node }) => eventsOfDisruption(node, alias))),
    ...assessments.toReversed().map(({ assessedOn, score, band, method, methodVersion }) => ({
      kind: 'SCORE' as const, day: assessedOn, score, band, method: `${method.name} ${methodVersion}`,
    })),
  ]
  return events.toSorted((one, other) => one.day.localeCompare(other.day) || orderOfKinds.indexOf(one.kind) - orderOfKinds.indexOf(other.kind))
}

function eventsOfDisruption({ reference, effect, countedGrade, tactics, checkBacks }: DrawnDisruptionFragment, ofGroup: string | null): LifeEvent[] {
  return [
    {
      kind: 'DISRUPTION', day: effect.lastDay, daysInWords: effect.inWords, grade: countedGrade, tactics: tactics.map(({ name }) => name), reference, ofGroup,
    },
    ...(checkBacks ?? []).flatMap(({ months, dueOn, checkedOn, state, result }): LifeEvent[] => {
      const mark = checkBackMark(state, result ?? null)
      return mark ? [{ kind: 'CHECK_BACK', day: checkedOn ?? dueOn, months, mark, reference }] : []
    }),
  ]
}

/** None for one whose day has not come: there is nothing to say of it yet. */
function checkBackMark(state: string, result: CheckBackMark | null): CheckBackMark | null {
  if (state === 'RECORDED') return result
  return state === 'DUE' || state === 'OVERDUE' ? state : null
}
