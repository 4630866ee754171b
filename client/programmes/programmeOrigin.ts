import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { programmeCaveats } from './programmeCaveats.ts'
import { isRunning } from './yearWords.ts'
import type { ProgrammeYear } from './yearWords.ts'

interface OfProgramme {
  name: string
  unit: { code: string; name: string }
  years: readonly Pick<ProgrammeYear, 'period' | 'outputs' | 'outputsNotAsked'>[]
  statedTargetPercent?: number | null
  outputsDatedTooLoosely: number
}

/** Where the figures of a programme come from, to the day of the figures where its last year is not over; none while it has no financial year. */
export function programmeOrigin(programme: OfProgramme, shownAt: string, inventedInWords: string | null): FigureOrigin | null {
  const { name, unit, years } = programme
  const [first, last] = [years[0]?.period, years.at(-1)?.period]
  if (!first || !last) return null
  const day = londonDay(shownAt)
  const lastDay = isRunning({ period: last }, day) ? day : last.lastDay
  return {
    inventedInWords,
    definition: null,
    place: `${name}, ${unit.name} (${unit.code})`,
    placeCode: unit.code,
    period: {
      code: `${first.from}..${lastDay}`,
      inWords: `${dayInWords(first.from)} to ${dayInWords(lastDay)}`,
      from: first.from,
      lastDay,
    },
    asAt: shownAt,
    basis: 'As recorded',
    returns: 'A return does not freeze what a programme did',
    source: `Longview, outputs recorded by ${unit.code} in this programme`,
    caveats: programmeCaveats(programme, day),
  }
}
