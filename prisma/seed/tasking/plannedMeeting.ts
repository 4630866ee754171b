import type { SeededRandom } from '../seededRandom.ts'
import { workingMoment, type StoryDay } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'
import type { Cycle, TaskingCalendar } from './taskingCalendar.ts'

/** A meeting in outline. Moments are milliseconds since 1970. */
export interface PlannedMeeting {
  id: string
  day: StoryDay
  cycle: Cycle
  planned: number
  /** As at when its list stands, and when that was recorded; none while it is to come. */
  held: { listedAt: number; recorded: number } | null
}

const hour = 3_600_000

/** Gives every meeting its moments: planned some weeks ahead, listed in the morning of its day, recorded as held in the afternoon. */
export function planMeetings({ held, next }: TaskingCalendar, time: StoryTime, random: SeededRandom): PlannedMeeting[] {
  const days = [...held.map((one) => ({ ...one, isHeld: true })), ...(next ? [{ ...next, isHeld: false }] : [])]
  return days.map(({ day, cycle, isHeld }, index): PlannedMeeting => {
    const before = days[index - 1]?.day ?? day - 40
    const planned = workingMoment(random, Math.min(Math.max(before + 1, day - random.whole(18, 30)), time.last), time.last)
    const listedAt = day * 24 * hour + 8 * hour + random.whole(0, 2 * hour)
    return { id: random.uuidAt(planned), day, cycle, planned, held: isHeld ? { listedAt, recorded: listedAt + 4 * hour + random.whole(0, 3 * hour) } : null }
  })
}
