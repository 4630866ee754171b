import type { Group, GroupStory } from './groups.ts'
import { neutralAliases, operationName } from './neutralNames.ts'
import type { SeededRandom } from './seededRandom.ts'
import { dayOfMoment, workingMoment } from './storyDays.ts'
import { extentOf, type Size, type StoryTime } from './storyTime.ts'
import { drawThreats } from './threatMix.ts'
import type { UnitStory } from './unitStories.ts'

/**
 * The groups of one unit, force by force. Two in three were mapped before the stories begin and came in
 * with one load on the day before; the others were mapped on the way.
 */
export function mapGroups(unit: UnitStory, size: Size, time: StoryTime, random: SeededRandom): Group[] {
  const aliases = neutralAliases(random)
  const forces = Object.entries(unit.groupsOfForce).flatMap(([force, groups]) =>
    Array.from({ length: Math.max(1, Math.round(groups * extentOf[size].groupShare)) }, () => force),
  )
  const stories = storiesOf(unit, forces.length, random)
  const load = workingMoment(random, time.first - 1, time.first - 1)
  return forces.map((forceCode, index): Group => {
    const isOld = random.chance(0.66)
    const mappedOn = isOld ? time.first - random.whole(1, 2400) : time.first + random.whole(5, time.last - time.first - 200)
    const recorded = isOld ? load + index : workingMoment(random, mappedOn + random.whole(0, 4), time.last)
    const number = `${unit.unitCode}-${String(index + 1).padStart(5, '0')}`
    const hasUrn = random.chance(0.97)
    const isUrnProvisional = hasUrn && random.chance(0.08)
    return {
      id: random.uuidAt(recorded),
      unitCode: unit.unitCode,
      forceCode,
      alias: aliases[index % aliases.length] ?? number,
      urn: hasUrn ? (isUrnProvisional ? `P-${number}` : number) : null,
      isUrnProvisional,
      threats: drawThreats(random),
      mappedOn: random.chance(0.96) ? mappedOn : null,
      recorded,
      story: stories[index] ?? 'ORDINARY',
      weight: random.skewed(1, 0.9),
      from: Math.max(time.first, dayOfMoment(recorded)),
      to: time.last - 1,
      operation: random.chance(0.45) ? operationName(random) : null,
      changes: [],
    }
  })
}

/** Which group lives which story: at least one of each that the unit knows, in random places. */
function storiesOf(unit: UnitStory, groups: number, random: SeededRandom): GroupStory[] {
  const many = (share: number) => (share === 0 ? 0 : Math.max(1, Math.round(groups * share)))
  const told: GroupStory[] = [
    ...Array<GroupStory>(many(unit.lastingShare)).fill('LASTING'),
    ...Array<GroupStory>(many(unit.fadingShare)).fill('FADING'),
    ...Array<GroupStory>(many(unit.strongerShare)).fill('STRONGER'),
    ...Array<GroupStory>(many(unit.lineageShare / 2)).fill('MERGING'),
    ...Array<GroupStory>(many(unit.lineageShare / 2)).fill('SPLITTING'),
  ]
  const places = random.shuffled(Array.from({ length: groups }, (_, index) => index))
  const stories = Array<GroupStory>(groups).fill('ORDINARY')
  told.forEach((story, index) => {
    const place = places[index]
    if (place !== undefined) stories[place] = story
  })
  return stories
}
