import { tellTransfers } from './aftermath/transfers.ts'
import { tellCameOutStronger } from './cameOutStronger.ts'
import { EffectDays } from './effectDays.ts'
import { tellFadingEffect } from './fadingEffect.ts'
import { tellGroupChanges } from './groupChanges.ts'
import type { Group, Link } from './groups.ts'
import { tellLastingEffect } from './lastingEffect.ts'
import { mapGroups } from './mappedGroups.ts'
import { tellMergesAndSplits } from './mergesAndSplits.ts'
import { tellOrdinaryWork } from './ordinaryWork.ts'
import type { PlannedDisruption } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'
import type { Size, StoryTime } from './storyTime.ts'
import type { UnitStory } from './unitStories.ts'

/** A unit's years in outline. */
export interface UnitPlan {
  groups: Group[]
  links: Link[]
  disruptions: PlannedDisruption[]
}

/**
 * Plans a unit's years: the stories first, then ordinary work up to the number of disruptions.
 * An outline is small, so that the largest unit of the largest size fits in memory.
 */
export function planUnit(unit: UnitStory, size: Size, disruptions: number, time: StoryTime, random: SeededRandom): UnitPlan {
  const groups = mapGroups(unit, size, time, random)
  const links = tellMergesAndSplits(groups, time, random)
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]))
  tellTransfers(groups.filter((group) => !joined.has(group)), time, random.fork('transfers'))
  const days = new EffectDays(unit, time)
  const perGroup = disruptions / groups.length
  const told = groups.flatMap((group) => {
    if (group.story === 'FADING') return tellFadingEffect(group, days, perGroup * 3.2, random)
    if (group.story === 'LASTING') return tellLastingEffect(group, days, time, random)
    if (group.story === 'STRONGER') return tellCameOutStronger(group, days, random)
    return []
  })
  const planned = [...told, ...tellOrdinaryWork(groups, days, Math.max(0, disruptions - told.length), random)]
  const lastDisrupted = new Map<Group, number>()
  for (const { group, day } of planned) {
    if (group) lastDisrupted.set(group, Math.max(day, lastDisrupted.get(group) ?? 0))
  }
  for (const group of groups) tellGroupChanges(group, lastDisrupted.get(group), `${group.alias} Reach`, time, random)
  return { groups, links, disruptions: planned }
}
