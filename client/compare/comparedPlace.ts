import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { definitionOfDisruption } from '../exports/definitionOfDisruption.ts'

interface Compared {
  period: FigureOrigin['period']
  asAt: string
  basisInWords: string
  returnsInWords: string
  caveats: readonly string[]
}

/** Where the figures of a page of comparison come from: of a unit, or of the network where there is none. */
export function comparedOrigin(
  { period, asAt, basisInWords, returnsInWords, caveats }: Compared,
  unit: { code: string; name: string } | null | undefined,
  inventedInWords: string | null,
): FigureOrigin {
  return {
    inventedInWords, definition: definitionOfDisruption, period, asAt, basis: basisInWords, returns: returnsInWords, caveats,
    ...(unit
      ? { place: `${unit.name} (${unit.code})`, placeCode: unit.code, source: `Longview, counts of ${unit.code}` }
      : { place: 'The network', placeCode: 'NETWORK', source: 'Longview, counts of each unit’s records' }),
  }
}
