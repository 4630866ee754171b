import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { definitionOfDisruption } from '../exports/definitionOfDisruption.ts'

interface Coded {
  code: string
  name: string
}

interface Framed {
  unit?: Coded | null
  force?: Coded | null
  period: FigureOrigin['period']
  asAt: string
  caveats: readonly string[]
}

/** What a page's long-term figures are of, and where they come from; of a unit, a force, or the network where it is neither. */
export function lastingOrigin(framed: Framed, basis: { basis: string; returns: string }, inventedInWords: string | null): FigureOrigin {
  const { unit, force, period, asAt, caveats } = framed
  const common = { inventedInWords, definition: definitionOfDisruption, period, asAt, caveats, ...basis }
  if (unit) return { ...common, place: `${unit.name} (${unit.code})`, placeCode: unit.code, source: `Longview, effects of disruptions led by ${unit.code}` }
  if (force) return { ...common, place: force.name, placeCode: `FORCE-${force.code}`, source: `Longview, effects of disruptions that name ${force.name}` }
  return { ...common, place: 'The network', placeCode: 'NETWORK', source: 'Longview, effects of each unit’s disruptions' }
}
