import type { SeededRandom } from './seededRandom.ts'
import { storyDay, workingMoment } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'

/** A programme in full; outputs refer to it. */
export interface PlannedProgramme {
  id: string
  name: string
  /** Moment of the first version, before any output. */
  recorded: number
  /** The share that is to change its behaviour, in percent, and the moment at which the unit stated it. */
  target: { percent: number; stated: number } | null
}

const names: Readonly<Record<string, string>> = { EMSOU: 'Cyber choices school talks', SEROCU: 'Payment fraud: advice to businesses' }

/**
 * The programme of a unit, if it has one: begun on the day before the stories, its target stated a year later.
 * The target of 75% is published; the names are ours.
 */
export function planProgramme(unitCode: string, time: StoryTime, random: SeededRandom): PlannedProgramme | null {
  const name = names[unitCode]
  if (!name) return null
  const recorded = workingMoment(random, time.first - 1, time.first - 1)
  return { id: random.uuidAt(recorded), name, recorded, target: { percent: 75, stated: workingMoment(random, storyDay('2024-05-13'), time.last) } }
}
