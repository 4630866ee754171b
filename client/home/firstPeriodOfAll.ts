import { mostPeriods } from '../returnDesk/periodChoices.ts'

interface DefinitionInTime {
  validFrom: string
  months: number
  beginsReporting: boolean
}

/**
 * Code of the first month from which the desk shows every return that was ever asked for, or as many as it can hold at once.
 * Undefined leaves it to the desk: where quarters were ever asked for, or no month has ended.
 *
 * @param today London's day, YYYY-MM-DD
 */
export function firstPeriodOfAll(definitions: readonly DefinitionInTime[], today: string): string | undefined {
  if (definitions.some(({ months }) => months !== 1)) return undefined
  const first = definitions.flatMap(({ validFrom, beginsReporting }) => (beginsReporting ? [validFrom.slice(0, 7)] : [])).toSorted().at(-1)
  if (!first || first >= today.slice(0, 7)) return undefined
  const [year = 0, month = 0] = today.split('-').map(Number)
  const furthest = new Date(Date.UTC(year, month - 1 - mostPeriods, 1)).toISOString().slice(0, 7)
  return `M${first > furthest ? first : furthest}`
}
