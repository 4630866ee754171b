import { livesOfGroups, type LifeOfGroup } from '../effects/livesOfGroups.ts'
import type { Acting } from '../facts/acting.ts'
import type { Settings } from '../settings/settingsAt.ts'

/**
 * Which groups are seen to be back, and were not as at the list of the meeting before, by the same settings: what was recorded since,
 * also of days before it, that meeting could not know. One statement, only where some group is back.
 *
 * @param lives as at this list
 * @param previousListedAt null where no meeting was held before: nothing then says since when a recovery would be new
 */
export async function backSincePrevious(
  acting: Acting,
  lives: ReadonlyMap<string, LifeOfGroup>,
  { previousListedAt, settings }: { previousListedAt: Date | null; settings: Settings },
): Promise<ReadonlySet<string>> {
  const back = [...lives].flatMap(([ocgId, { newest }]) => (newest?.outcome === 'RECOVERED' ? [{ ocgId, first: newest.disruptionIds[0] }] : []))
  if (previousListedAt === null || back.length === 0) return new Set()
  const then = await livesOfGroups(acting, back.map(({ ocgId }) => ocgId), { asAt: previousListedAt, settings })
  const wasBack = ({ ocgId, first }: (typeof back)[number]) => {
    const newest = then.get(ocgId)?.newest
    return newest?.outcome === 'RECOVERED' && newest.disruptionIds[0] === first
  }
  return new Set(back.flatMap((one) => (wasBack(one) ? [] : [one.ocgId])))
}
