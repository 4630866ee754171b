import type { SeededRandom } from '../seededRandom.ts'
import { monthStart, storyDay, type StoryDay } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'

export type Cycle = 'MONTHLY' | 'SIX_WEEKLY' | 'TWELVE_WEEKLY'

/** A meeting on its day, with how often the unit meets from then on. */
export interface MeetingDay {
  day: StoryDay
  cycle: Cycle
}

/** How often a unit meets, as invented here; one changed its cycle, and one has let its next meeting slip. */
const rhythms: Readonly<Record<string, { cycle: Cycle; before?: { until: StoryDay; cycle: Cycle }; isLate?: boolean }>> = {
  NEROCU: { cycle: 'SIX_WEEKLY' },
  YHROCU: { cycle: 'MONTHLY' },
  NWROCU: { cycle: 'MONTHLY' },
  EMSOU: { cycle: 'MONTHLY' },
  ROCUWM: { cycle: 'SIX_WEEKLY' },
  ERSOU: { cycle: 'MONTHLY', before: { until: storyDay('2025-01-15'), cycle: 'SIX_WEEKLY' } },
  SEROCU: { cycle: 'MONTHLY', isLate: true },
  SWROCU: { cycle: 'TWELVE_WEEKLY' },
  TARIAN: { cycle: 'TWELVE_WEEKLY' },
  LONDON: { cycle: 'SIX_WEEKLY' },
}

const daysOf = { SIX_WEEKLY: 42, TWELVE_WEEKLY: 84 } as const
/** Days since the meeting held last, least and most: the next is still to come, but for the unit that is late. */
const sinceLast: Readonly<Record<Cycle, readonly [number, number]>> = { MONTHLY: [5, 22], SIX_WEEKLY: [5, 34], TWELVE_WEEKLY: [5, 38] }
const sinceLastWhereLate = [34, 38] as const

/** The meetings of a unit: those that were held, in order, and the one that is planned next, if there is one. */
export interface TaskingCalendar {
  held: MeetingDay[]
  next: MeetingDay | null
}

/** Finds the days on which a unit meets, back from the meeting held last to the beginning of the stories. */
export function taskingCalendar(unitCode: string, time: StoryTime, random: SeededRandom): TaskingCalendar {
  const { cycle, before, isLate } = rhythms[unitCode] ?? { cycle: 'MONTHLY' as const }
  const [least, most] = isLate ? sinceLastWhereLate : sinceLast[cycle]
  const last = workingDayBefore(time.last + 1 - random.whole(least, most))
  const held: MeetingDay[] = [{ day: last, cycle }]
  let nominal = last
  for (;;) {
    const used = before && nominal <= before.until ? before.cycle : cycle
    nominal = stepped(nominal, used, -1)
    if (nominal < time.first + 30) break
    held.unshift({ day: workingDayBefore(nominal), cycle: used })
  }
  return { held, next: isLate ? null : { day: workingDayAfter(stepped(last, cycle, 1)), cycle } }
}

/** The day one step of the cycle on or back: the same day of the month, or its last, or so many weeks. */
function stepped(day: StoryDay, cycle: Cycle, direction: 1 | -1): StoryDay {
  if (cycle !== 'MONTHLY') return day + direction * daysOf[cycle]
  const length = monthStart(day, direction + 1) - monthStart(day, direction)
  return monthStart(day, direction) + Math.min(day - monthStart(day), length - 1)
}

// 1 January 1970 was a Thursday; 0 is Sunday.
const weekdayOf = (day: StoryDay) => (day + 4) % 7
const workingDayBefore = (day: StoryDay) => day - ({ 0: 2, 6: 1 }[weekdayOf(day)] ?? 0)
const workingDayAfter = (day: StoryDay) => day + ({ 0: 1, 6: 2 }[weekdayOf(day)] ?? 0)
