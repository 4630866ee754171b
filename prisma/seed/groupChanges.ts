import type { Group } from './groups.ts'
import type { SeededRandom } from './seededRandom.ts'
import { dayOfMoment, workingMoment } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'

/**
 * What happens to many groups apart from their story: a provisional reference is confirmed, a group is
 * renamed, a quiet one is watched or archived.
 *
 * @param lastDisrupted the last day of effect against the group, if any
 */
export function tellGroupChanges(group: Group, lastDisrupted: number | undefined, spareAlias: string, time: StoryTime, random: SeededRandom): void {
  const start = dayOfMoment(group.recorded)
  const later = (least: number, most: number) => workingMoment(random, start + random.whole(least, most), time.last)
  if (group.isUrnProvisional && group.urn && random.chance(0.7) && start + 130 < time.last) {
    group.changes.push({ moment: later(20, 120), reason: 'Reference confirmed', change: { urn: group.urn.slice(2), isUrnProvisional: false } })
  }
  if (random.chance(0.02) && start + 400 < time.last) {
    group.changes.push({ moment: later(60, 380), reason: 'Renamed: the old alias was used for another group elsewhere', change: { alias: spareAlias } })
  }
  if (group.story !== 'ORDINARY') return
  const quietOn = (lastDisrupted ?? group.from) + random.whole(150, 330)
  if (quietOn < time.last - 10 && random.chance(lastDisrupted === undefined ? 0.8 : 0.6)) {
    const status = random.chance(0.55) ? 'ARCHIVED' : 'MONITORED'
    group.changes.push({ moment: workingMoment(random, quietOn, time.last), reason: 'Nothing new seen at the review', change: { status } })
    const backOn = quietOn + random.whole(60, 420)
    if (random.chance(0.3) && backOn < time.last - 20) {
      group.changes.push({ moment: workingMoment(random, backOn, time.last), reason: 'New intelligence: the group is active again', change: { status: 'ACTIVE' } })
    }
  }
}
