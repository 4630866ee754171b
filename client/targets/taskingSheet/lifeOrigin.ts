import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import type { LifeEvent } from '../../charts/scoreStepsEvents.ts'
import { dayFromNumber, dayInWords, dayNumber } from '../../periods/dayInWords.ts'
import type { GroupLife } from './groupLife.ts'

/** In days: a life of one day would have no axis. */
const leastDrawn = 90
/** In days, before the first score or disruption. */
const before = 20

/**
 * Where the drawing of a group's life comes from, and over which days: from a little before its first score or disruption to
 * the day that it is shown as at. A status that began long before is drawn from the left edge on.
 */
export function lifeOrigin(group: Pick<GroupLife, 'alias' | 'unit'>, events: readonly LifeEvent[], shown: { at: string; day: string; inventedInWords: string | null }): FigureOrigin {
  const { alias, unit } = group
  const lived = events.filter(({ kind }) => kind !== 'SPELL')
  const first = dayFromNumber(dayNumber((lived[0] ?? events[0])?.day ?? shown.day) - before)
  const last = events.reduce((latest, { day }) => (day > latest ? day : latest), shown.day)
  const from = dayNumber(last) - dayNumber(first) < leastDrawn ? dayFromNumber(dayNumber(last) - leastDrawn) : first
  return {
    inventedInWords: shown.inventedInWords,
    definition: null,
    place: `${alias}, ${unit.name} (${unit.code})`,
    placeCode: unit.code,
    period: { code: `${from}..${last}`, inWords: `${dayInWords(from)} to ${dayInWords(last)}`, from, lastDay: last },
    asAt: shown.at,
    basis: 'As recorded',
    returns: 'Scores are part of no return',
    source: `Longview, records of ${unit.code}; scores as given, never computed`,
    caveats: [],
  }
}
