import type { ReturnFigureCode } from '../graphql/generated/graphql.ts'

const totals: readonly ReturnFigureCode[] = ['DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED']

interface Figure {
  code: ReturnFigureCode
  name: string
  isNil: boolean
  cells: readonly { key: string; name: string; inWords: string }[]
}

/** "Disruptions led, by grade": "Major 3, Moderate 5, …"; nil where the whole figure is stated so. */
export function gradeTotals(figures: readonly Figure[]): { name: string; inWords: string }[] {
  return figures
    .filter(({ code }) => totals.includes(code))
    .map(({ name, isNil, cells }) => ({ name, inWords: isNil ? 'Nil' : cells.map((cell) => `${cell.name} ${cell.inWords}`).join(', ') || 'Nothing counted' }))
}
