import type { DisruptionRecord } from '../disruptions/disruptionRecord.ts'
import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { daysBetween, type Day } from '../periods/day.ts'
import { lastDay } from '../periods/dayRange.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { settingsAt, type Settings } from '../settings/settingsAt.ts'
import { settingsUsed, type SettingUsed } from '../settings/settingUsed.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import type { OcgRecord } from '../targets/ocgRecord.ts'
import { effectSettings, groupLifeOf } from './groupLifeOf.ts'
import { findOcgEvents, type OcgEvent } from './ocgEffectStore.ts'
import { reliefSoFar, type ReliefSoFar } from './reliefInWords.ts'
import type { Sequence } from './sequence.ts'
import { sequenceInWords } from './sequenceInWords.ts'
import { sequencesOf } from './sequencesOf.ts'

/** A sequence of one group, with its disruptions and what is said of it. */
export type OcgSequence = Sequence & { inWords: string; disruptions: () => Promise<DisruptionRecord[]> }

/** Whether the work against a group lasted, as known at a moment. */
export type OcgEffect = {
  sequences: OcgSequence[]
  relief: ReliefSoFar
  daysSinceLastDisruption: number | null
  mergedFrom: () => Promise<OcgRecord[]>
  settings: SettingUsed[]
}

/**
 * The effect of the work against each group as at its moment. Two statements for a page; one more for the disruptions of all
 * of its sequences, and one for the groups merged into them, where they are asked for.
 */
export async function ocgEffects(acting: Acting, keys: readonly MomentKey[]): Promise<OcgEffect[]> {
  const disruptions = askedOnce<DisruptionRecord>((wanted) => loadDisruptionsAt(acting, wanted))
  const ocgs = askedOnce<OcgRecord>((wanted) => loadOcgsAt(acting, wanted))
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const { viewer, database, now } = acting
    const settings = await settingsAt(database, asAt)
    const events = await findOcgEvents({ viewer, database, asAt }, ids)
    const at = { asAt, asAtDay: londonDayOf(asAt ?? now), settings }
    return new Map(ids.map((id) => [id, effectOf(id, events.filter(({ rootId }) => rootId === id), at, { disruptions, ocgs })]))
  })
  return found.map((effect) => {
    if (!effect) throw new RangeError('A group was asked for at a moment that was not read')
    return effect
  })
}

type Lazily<T> = (keys: MomentKey[]) => () => Promise<T[]>

function effectOf(
  ocgId: string,
  events: readonly OcgEvent[],
  { asAt, asAtDay, settings }: { asAt: Date | null; asAtDay: Day; settings: Settings },
  load: { disruptions: Lazily<DisruptionRecord>; ocgs: Lazily<OcgRecord> },
): OcgEffect {
  const used = effectSettings(settings)
  const disruptions = events.filter((event) => event.kind === 'DISRUPTION')
  const sequences = sequencesOf(groupLifeOf(ocgId, events, { asAtDay, settings: used }))
  const last = disruptions.map(lastDay).toSorted().at(-1)
  return {
    sequences: sequences.map((sequence) => ({
      ...sequence,
      inWords: sequenceInWords(sequence, used),
      disruptions: load.disruptions(sequence.disruptionIds.map((id) => momentOf(id, asAt))),
    })),
    relief: reliefSoFar(sequences, used),
    daysSinceLastDisruption: last === undefined ? null : Math.max(0, daysBetween(last, asAtDay)),
    mergedFrom: load.ocgs(events.flatMap((event) => (event.kind === 'MERGED_FROM' ? [momentOf(event.ocgId, asAt)] : []))),
    settings: settingsUsed(settings, ['RECOVERY_PERCENT', 'STRONGER_PERCENT', 'RELIEF_MONTHS']),
  }
}

/**
 * Records that many parts of a page name, read once for all of them when the first is asked for.
 *
 * @param load records in the order of the keys, null where the viewer sees none; those are left out
 */
function askedOnce<T>(load: (keys: MomentKey[]) => Promise<(T | null)[]>): Lazily<T> {
  const wanted = new Set<MomentKey>()
  let loaded: Promise<Map<MomentKey, T | null>> | null = null
  const all = async () => {
    const keys = [...wanted]
    const found = await load(keys)
    return new Map(keys.map((key, index) => [key, found[index] ?? null]))
  }
  return (keys) => {
    for (const key of keys) wanted.add(key)
    return async () => {
      if (keys.length === 0) return []
      const found = await (loaded ??= all())
      return keys.flatMap((key) => found.get(key) ?? [])
    }
  }
}
