import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { programmeCaveats } from './programmeCaveats.ts'
import type { ProgrammeYear } from './yearWords.ts'

interface OfProgramme {
  name: string
  unit: { code: string; name: string }
  years: readonly Pick<ProgrammeYear, 'period'>[]
  statedTargetPercent?: number | null
  outputsDatedTooLoosely: number
}

/** Where the figures of a programme come from; none while it has no financial year. */
export function programmeOrigin(programme: OfProgramme, shownAt: string, inventedInWords: string | null): FigureOrigin | null {
  const { name, unit, years } = programme
  const [first, last] = [years[0]?.period, years.at(-1)?.period]
  if (!first || !last) return null
  return {
    inventedInWords,
    place: `${name}, ${unit.name} (${unit.code})`,
    placeCode: unit.code,
    period: {
      code: `${first.from}..${last.lastDay}`,
      inWords: `${dayInWords(first.from)} to ${dayInWords(last.lastDay)}`,
      from: first.from,
      lastDay: last.lastDay,
    },
    asAt: shownAt,
    basis: 'As recorded',
    returns: 'Returns are not tracked yet',
    source: `Longview, outputs recorded by ${unit.code} in this programme`,
    caveats: programmeCaveats(programme),
  }
}
