import type { Acting } from '../facts/acting.ts'
import { groupedBy } from '../facts/groupedBy.ts'
import { inOrderOf } from '../facts/inOrderOf.ts'
import type { DayRange } from '../periods/dayRange.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { Settings } from '../settings/settingsAt.ts'
import { effectSettings, groupLifeOf } from './groupLifeOf.ts'
import { findOcgEvents, type OcgEvent } from './ocgEffectStore.ts'
import type { AssessmentEvent, Sequence } from './sequence.ts'
import { sequencesOf } from './sequencesOf.ts'

/** Where the life of a group stands at a moment: what of it a meeting looks at. */
export type LifeOfGroup = {
  /** What became of the group after the latest disruptions against it that are dated closely enough to follow, without relief; null where there were none. */
  newest: Sequence | null
  /** Its latest assessment, and the one before that. */
  latest: AssessmentEvent | null
  beforeLatest: AssessmentEvent | null
  /** When the latest disruption was, also against groups merged into it, as closely as it is known. */
  lastDisrupted: DayRange | null
}

/**
 * Where the lives of these groups stand as at a moment (null is now), by the settings of that moment. One statement, however
 * many there are; relief is not worked out.
 */
export async function livesOfGroups(
  { viewer, database, now }: Pick<Acting, 'viewer' | 'database' | 'now'>,
  ocgIds: readonly string[],
  { asAt, settings }: { asAt: Date | null; settings: Settings },
): Promise<Map<string, LifeOfGroup>> {
  const events = groupedBy(await findOcgEvents({ viewer, database, asAt }, ocgIds), ({ rootId }) => rootId)
  const at = { asAtDay: londonDayOf(asAt ?? now), settings: { ...effectSettings(settings), reliefMonths: [] } }
  return new Map(
    ocgIds.map((ocgId) => {
      const own = events.get(ocgId) ?? []
      const life = groupLifeOf(ocgId, own, at)
      const [latest = null, beforeLatest = null] = latestFirst(life.assessments)
      return [ocgId, { newest: sequencesOf(life).findLast(({ outcome }) => outcome !== 'DATED_TOO_LOOSELY') ?? null, latest, beforeLatest, lastDisrupted: lastDisrupted(own) }]
    }),
  )
}

/** By its last possible day; of one day, the one known most closely. */
function lastDisrupted(events: readonly OcgEvent[]): DayRange | null {
  const latest = events.reduce<DayRange | null>(
    (last, event) => (event.kind === 'DISRUPTION' && (!last || event.to > last.to || (event.to === last.to && event.from > last.from)) ? event : last), null,
  )
  return latest && { from: latest.from, to: latest.to, precision: latest.precision }
}

/** Of one day, the one recorded last comes first. */
function latestFirst(assessments: readonly AssessmentEvent[]): AssessmentEvent[] {
  return assessments.toSorted((one, other) => inOrderOf(other.assessedOn, one.assessedOn) || inOrderOf(other.id, one.id))
}
