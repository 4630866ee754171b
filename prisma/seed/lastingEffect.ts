import type { EffectDays } from './effectDays.ts'
import type { Group } from './groups.ts'
import type { PlannedDisruption } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'
import { workingMoment } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'

/**
 * A group that a few major disruptions within some weeks bring to an end: it goes quiet, is watched,
 * and is archived. One in seven comes back later; reactivation is a version of its own.
 */
export function tellLastingEffect(group: Group, days: EffectDays, time: StoryTime, random: SeededRandom): PlannedDisruption[] {
  const start = days.draw(random, group.from, Math.max(group.from, group.to - 400))
  const within = (offset: number) => days.outsideGap(Math.min(group.to, start + offset))
  const planned: PlannedDisruption[] = [
    { group, day: within(0), grade: 'MODERATE' },
    ...Array.from({ length: random.whole(1, 3) }, () => ({ group, day: within(random.whole(10, 70)), grade: 'MAJOR' as const })),
  ]
  const end = Math.max(...planned.map(({ day }) => day))
  const monitoredOn = end + random.whole(40, 90)
  const archivedOn = monitoredOn + random.whole(60, 200)
  if (monitoredOn < time.last) {
    group.changes.push({ moment: workingMoment(random, monitoredOn, time.last), reason: 'No activity seen since the last disruption: watched only', change: { status: 'MONITORED' } })
  }
  if (archivedOn < time.last) {
    group.changes.push({ moment: workingMoment(random, archivedOn, time.last), reason: 'Quiet for months after major disruption: archived', change: { status: 'ARCHIVED' } })
  }
  const backOn = archivedOn + random.whole(120, 300)
  if (backOn < time.last - 60 && random.chance(0.15)) {
    group.changes.push({ moment: workingMoment(random, backOn, time.last), reason: 'New intelligence: the group is active again', change: { status: 'ACTIVE' } })
    planned.push({ group, day: days.draw(random, backOn, group.to), grade: 'MINOR' })
  }
  return planned
}
