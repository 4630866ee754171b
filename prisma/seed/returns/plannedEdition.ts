import { addMonths, type Day } from '../../../server/periods/day.ts'
import { financialYearOf } from '../../../server/periods/financialYear.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { storyDay, workingMoment } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'
import { quarterStart, type ReturnMonth } from './returnCalendar.ts'

/** An edition of a quarter of the financial year. */
export interface PlannedEdition {
  periodCode: string
  from: Day
  /** The day after its last. */
  to: Day
  months: ReturnMonth[]
  /** Milliseconds since 1970. */
  published: number
  note: string | null
}

/** A quarter is published so many days after its end, least and most. */
const daysToEdition = [44, 54] as const

/** When a return of a month was accepted. */
export interface Acceptance {
  periodCode: string
  moment: number
}

/** The editions of the quarters that are whole, in the order of their publication: each once, and the one with most accepted since once more. */
export function planEditions(months: readonly ReturnMonth[], acceptances: readonly Acceptance[], time: StoryTime, random: SeededRandom): PlannedEdition[] {
  const quarters = new Map<Day, ReturnMonth[]>()
  for (const month of months) quarters.set(quarterStart(month.period.from), [...(quarters.get(quarterStart(month.period.from)) ?? []), month])
  const first = [...quarters].filter(([, those]) => those.length === 3).map(([from, those]): PlannedEdition => {
    const to = addMonths(from, 3)
    const published = workingMoment(random, storyDay(to) + random.whole(...daysToEdition), time.last)
    return { periodCode: `FY${financialYearOf(from)}-Q${1 + Math.floor(((Number(from.slice(5, 7)) + 8) % 12) / 3)}`, from, to, months: those, published, note: null }
  })
  return [...first, ...secondOf(first, acceptances, time, random)].filter(({ published }) => published < (time.last + 1) * dayLength).sort((a, b) => a.published - b.published)
}

const dayLength = 86_400_000

function secondOf(editions: readonly PlannedEdition[], acceptances: readonly Acceptance[], time: StoryTime, random: SeededRandom): PlannedEdition[] {
  const since = editions.map((edition) => ({
    edition,
    later: acceptances.filter(({ periodCode, moment }) => moment > edition.published && edition.months.some(({ period }) => period.code === periodCode)).map(({ moment }) => moment),
  }))
  const most = since.toSorted((one, other) => other.later.length - one.later.length)[0]
  if (!most || most.later.length === 0) return []
  const day = Math.floor(Math.max(...most.later) / dayLength) + random.whole(3, 6)
  return [{ ...most.edition, published: workingMoment(random, day, time.last), note: 'Published again with the returns that units have sent again since.' }]
}
