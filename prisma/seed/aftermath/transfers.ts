import type { Group, GroupTransfer } from '../groups.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment, workingMoment } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'

/** Units that hand groups over to each other in the stories: neighbours. */
const neighbours: Readonly<Record<string, string>> = { NEROCU: 'YHROCU', YHROCU: 'EMSOU', EMSOU: 'ROCUWM', ERSOU: 'LONDON', SEROCU: 'SWROCU', NWROCU: 'YHROCU' }

/** One or two ordinary groups of some units move across a border and are handed over; disruptions against them stay with the unit. */
export function tellTransfers(groups: readonly Group[], time: StoryTime, random: SeededRandom): void {
  const ready = groups.filter((group) => group.story === 'ORDINARY' && dayOfMoment(group.recorded) < time.last - 400)
  for (const group of random.several(ready, 2)) {
    const toUnitCode = neighbours[group.unitCode]
    if (!toUnitCode) continue
    const day = time.last - random.whole(40, 200)
    group.transfer = { day, moment: workingMoment(random, day + random.whole(0, 3), time.last), toUnitCode, reason: 'Its premises and customers are in the other unit’s area now' }
    group.to = Math.min(group.to, day - 1)
  }
}

/** The unit that holds a group at a moment. */
export function holderOn(group: { unitCode: string; transfer?: GroupTransfer }, moment: number): string {
  return group.transfer && group.transfer.moment <= moment ? group.transfer.toUnitCode : group.unitCode
}
