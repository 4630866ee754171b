import { addMonths, daysBetween, type Day } from '../../../server/periods/day.ts'
import { figureCatalogue, type FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'
import { partsOf } from '../../../server/returnFigures/figureParts.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import type { ReferenceData } from '../../../server/units/referenceData.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayText, storyDay } from '../storyDays.ts'
import type { UnitStory } from '../unitStories.ts'
import { assessedPriorities } from './assessedPriorities.ts'

/** What is stated of one part of a figure. */
export type Stated = Omit<FigureRow, 'about'> & { about: string }

const nothing = { quantity: null, code: null, day: null, isNil: false, note: null }
const states = ['NOT_IN_PLACE', 'FROM_ANOTHER', 'PARTLY_IN_PLACE', 'IN_PLACE'] as const

/** A capability as it grows: its staff once it is there, and the months in which its state gets better. */
interface Growth {
  key: string
  staff: number
  state: number
  betterFrom: Day[]
}

/** What a unit states of itself, month by month: smooth, with steps in some Aprils. Invented, and of no real unit. */
export class EnteredFigures {
  readonly #random: SeededRandom
  readonly #growths: Growth[]
  readonly #budget: { key: string; pounds: number }[]
  readonly #referrals: { key: string; mean: number }[]
  readonly #threats: string[]

  constructor(unit: UnitStory, reference: ReferenceData, random: SeededRandom) {
    this.#random = random
    const keys = (code: FigureCode) => partsOf(figureCatalogue[code], reference, unit.unitCode).map(({ key }) => key)
    this.#growths = keys('STAFF_IN_POST').map((key, position) => {
      const state = position < 15 ? random.pickWeighted([[3, 0.82], [2, 0.12], [1, 0.06]] as const) : random.pickWeighted([[3, 0.25], [2, 0.25], [1, 0.2], [0, 0.3]] as const)
      const betterFrom = [0, 1, 2, 3].filter(() => random.chance(0.12)).map((year) => `${2023 + year}-${random.pick(['06', '09', '11'])}-01`)
      return { key, staff: Math.round(random.skewed(8, 0.5) * (0.5 + unit.share * 5)), state, betterFrom }
    })
    this.#budget = keys('BUDGET').map((key) => ({ key, pounds: budgetOf(key, unit, random) }))
    this.#referrals = keys('GAIN_MADE').map((key) => ({ key, mean: random.pick([1, 2, 3, 5, 8]) }))
    this.#threats = keys('THREAT_PRIORITY')
  }

  /** All that can be stated of a month. @param from its first day @param to the day after its last */
  of({ from, to }: { from: Day; to: Day }): Stated[] {
    const random = this.#random.fork(from)
    return [...this.#staff(from, random), ...this.#spending(from), assessed(to), ...this.#gain(random), ...this.#priorities(to)]
  }

  #staff(from: Day, random: SeededRandom): Stated[] {
    const years = Number(from.slice(0, 4)) - 2023 + (from.slice(5) < '04' ? -1 : 0)
    const stands = this.#growths.map((growth) => {
      const state = states[Math.min(3, growth.state + growth.betterFrom.filter((day) => day <= from).length)] ?? 'NOT_IN_PLACE'
      const isOwn = state === 'IN_PLACE' || state === 'PARTLY_IN_PLACE'
      const full = growth.staff * (state === 'IN_PLACE' ? 1 : 0.5) * (1 + 0.01 * years)
      // Somebody is always on leave, or works other hours than last month.
      return { key: growth.key, state, staff: isOwn ? tenth(Math.max(1, full + (random.next() - 0.5) * 1.2)) : null }
    })
    return [
      ...stands.map(({ key, staff }) => ({ ...nothing, about: 'STAFF_IN_POST', key, quantity: staff, isNil: staff === null })),
      whole('STAFF_IN_POST_TOTAL', tenth(stands.reduce((sum, { staff }) => sum + (staff ?? 0), 0))),
      whole('PARTNER_STAFF', tenth(4 + this.#growths.length / 5 + random.next() * 2)),
      ...stands.map(({ key, state }) => ({ ...nothing, about: 'CAPABILITY_STATE', key, code: state })),
    ]
  }

  #spending(from: Day): Stated[] {
    const year = Number(addMonths(from, -3).slice(0, 4))
    const parts = this.#budget.map(({ key, pounds }) => ({ key, pounds: Math.round((pounds * (1 + 0.025 * (year - 2023))) / 1_000) * 1_000 }))
    return [
      ...parts.map(({ key, pounds }) => ({ ...nothing, about: 'BUDGET', key, quantity: pounds === 0 ? null : pounds, isNil: pounds === 0 })),
      whole('BUDGET_TOTAL', parts.reduce((sum, { pounds }) => sum + pounds, 0)),
    ]
  }

  #priorities(to: Day): Stated[] {
    const year = Number(assessedOn(to).slice(0, 4))
    return assessedPriorities(this.#threats, year, this.#random.fork('priorities')).map(({ threat, priority }) => ({ ...nothing, about: 'THREAT_PRIORITY', key: threat, code: priority }))
  }

  #gain(random: SeededRandom): Stated[] {
    const referrals = this.#referrals.map(({ key, mean }) => {
      const made = Math.max(0, Math.round(mean + (random.next() + random.next() - 1) * 1.6 * Math.sqrt(mean)))
      return { key, made, answered: Math.round(made * (0.5 + random.next() * 0.5)) }
    })
    const of = (about: FigureCode, counts: readonly { key: string; count: number }[]): Stated[] =>
      counts.every(({ count }) => count === 0)
        ? [{ ...nothing, about, key: '', isNil: true }]
        : counts.map(({ key, count }) => ({ ...nothing, about, key, quantity: count === 0 ? null : count, isNil: count === 0 }))
    return [
      ...of('GAIN_MADE', referrals.map(({ key, made }) => ({ key, count: made }))),
      ...of('GAIN_ANSWERED', referrals.map(({ key, answered }) => ({ key, count: answered }))),
    ]
  }
}

/** The part of a figure once it is corrected: somewhat more than was stated. */
export function corrected(stated: Stated, random: SeededRandom): Stated {
  return { ...stated, quantity: (stated.quantity ?? 0) + random.whole(1, 2), isNil: false }
}

function assessed(to: Day): Stated {
  return { ...nothing, about: 'THREAT_ASSESSMENT', key: '', day: assessedOn(to) }
}

/** The day of the threat assessment that holds on the last day of a month: each is made in May and holds for a year. */
function assessedOn(to: Day): Day {
  const year = Number(to.slice(0, 4))
  const day = (of: number) => dayText(storyDay(`${of}-05-14`) + ((of * 3) % 9))
  return daysBetween(day(year), to) > 0 ? day(year) : day(year - 1)
}

function budgetOf(key: string, unit: UnitStory, random: SeededRandom): number {
  const size = 4_000_000 + unit.share * 60_000_000
  const share = { 'FORCES/ONE_YEAR': 0.5, 'FORCES/SEVERAL_YEARS': 0.12, 'HOME_OFFICE/ONE_YEAR': 0.25, 'HOME_OFFICE/SEVERAL_YEARS': 0.05, 'ASSET_RECOVERY/ONE_YEAR': 0.06 }[key] ?? 0
  return size * share * (0.9 + random.next() * 0.2)
}

const whole = (about: FigureCode, quantity: number): Stated => ({ ...nothing, about, key: '', quantity })
const tenth = (quantity: number) => Math.round(quantity * 10) / 10
