import type { Group, Link } from './groups.ts'
import type { SeededRandom } from './seededRandom.ts'
import { workingMoment } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'

/**
 * Groups that merge into another or split from one. Disruptions keep the group they were done against:
 * a merged group has none after the day, a split-off group none before it.
 */
export function tellMergesAndSplits(groups: readonly Group[], time: StoryTime, random: SeededRandom): Link[] {
  const others = groups.filter(({ story }) => story === 'ORDINARY')
  return groups.flatMap((group): Link[] => {
    if ((group.story !== 'MERGING' && group.story !== 'SPLITTING') || others.length === 0) return []
    const other = random.pick(others)
    const from = Math.max(group.from, other.from) + 30
    if (from >= time.last - 60) return []
    const day = random.whole(from, time.last - 60)
    const recorded = workingMoment(random, day + random.whole(3, 30), time.last)
    if (group.story === 'MERGING') {
      group.to = day
      group.changes.push({ moment: recorded + 60_000, reason: `Merged into ${other.alias}`, change: { status: 'ARCHIVED' } })
      return [{ from: group, to: other, kind: 'MERGED_INTO', day, recorded, reason: 'Same people, premises and customers seen on both maps' }]
    }
    group.from = day
    group.mappedOn = day
    group.recorded = recorded - 60_000
    return [{ from: other, to: group, kind: 'SPLIT_INTO', day, recorded, reason: 'Part of the group now works on its own, in another area' }]
  })
}
