import type { EffectDays } from './effectDays.ts'
import type { Group } from './groups.ts'
import { grades, type Grade, type PlannedDisruption } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'

const gradeShares = [
  ['MINOR', 0.485],
  ['MODERATE', 0.345],
  ['MAJOR', 0.115],
  ['NO_IMPACT', 0.042],
  ['NEGATIVE', 0.013],
] as const

/** Share of disruptions against something other than a group. */
const otherTargetShare = 0.22

/** Disruptions of all kinds, against groups by their weight and against other targets. */
export function tellOrdinaryWork(groups: readonly Group[], days: EffectDays, count: number, random: SeededRandom): PlannedDisruption[] {
  const targets = groups.filter(({ story }) => story === 'ORDINARY' || story === 'MERGING' || story === 'SPLITTING')
  const upTo: number[] = []
  let total = 0
  for (const { weight, from, to } of targets) upTo.push((total += weight * Math.max(0, to - from)))
  return Array.from({ length: count }, (): PlannedDisruption => {
    const group = random.chance(otherTargetShare) ? undefined : targets[firstAbove(upTo, random.next() * total)]
    const first = random.pickWeighted<Grade>(gradeShares)
    const planned: PlannedDisruption = {
      group: group ?? null,
      day: days.draw(random, group?.from ?? days.time.first, group?.to ?? days.time.last - 1),
      grade: first,
    }
    if (first !== 'NEGATIVE' && random.chance(0.038)) planned.laterGrade = oneStepFrom(first, random)
    return planned
  })
}

/** The place of the first number above the given one, in a rising list. */
function firstAbove(rising: readonly number[], sought: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > sought) high = middle
    else low = middle + 1
  }
  return low
}

/** The next grade up or down; never down into negative, which has a story of its own. */
function oneStepFrom(grade: Grade, random: SeededRandom): Grade {
  const place = grades.indexOf(grade)
  const step = place === 1 ? 1 : place === grades.length - 1 ? -1 : random.chance(0.55) ? 1 : -1
  return grades[place + step] ?? grade
}
