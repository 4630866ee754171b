import type { SeededRandom } from './seededRandom.ts'
import { monthOf, monthStart, type StoryDay } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'
import type { UnitStory } from './unitStories.ts'

/** How busy each month is, January first: quiet in August and December, busy before the year ends in March. */
const busyness = [0.98, 1.02, 1.16, 0.98, 1.0, 1.02, 0.98, 0.84, 1.03, 1.1, 1.08, 0.81]

/** Draws days of effect for a unit: seasons, gaps and growth included. */
export class EffectDays {
  readonly #months: (readonly [{ from: StoryDay; to: StoryDay }, number])[] = []

  constructor(readonly unit: UnitStory, readonly time: StoryTime) {
    for (let from = time.first; from < time.last; from = monthStart(from, 1)) {
      const to = Math.min(monthStart(from, 1), time.last)
      const isGap = unit.gap !== undefined && from >= unit.gap[0] && from < unit.gap[1]
      const growth = unit.growsFrom !== undefined && from >= unit.growsFrom ? 1.5 : 1
      if (!isGap) this.#months.push([{ from, to }, (busyness[monthOf(from)] ?? 1) * growth * (to - from)])
    }
  }

  /** A day of effect between two days, both included. */
  draw(random: SeededRandom, from: StoryDay, to: StoryDay): StoryDay {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const month = random.pickWeighted(this.#months)
      const day = random.whole(month.from, month.to - 1)
      if (day >= from && day <= to) return day
    }
    return this.outsideGap(random.whole(from, Math.max(from, to)))
  }

  /** The day itself or, when it falls into the unit's gap, the first day after it. */
  outsideGap(day: StoryDay): StoryDay {
    const gap = this.unit.gap
    return gap && day >= gap[0] && day < gap[1] ? gap[1] : day
  }
}
