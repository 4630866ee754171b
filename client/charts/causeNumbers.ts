import { textOf, type ChartRow } from './chartTable.ts'

/**
 * The numbers of special causes that begin at each row, "" where none does: each cause has its number once, at its first point, as a run of
 * seven with seven numbers cannot be read. The shapes of its points and the table say how far it goes.
 *
 * @param rows `marks` holds the numbers of all causes that a row is part of: "1, 2"
 */
export function causeNumbers(rows: readonly ChartRow[]): string[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const first = textOf(row, 'marks').split(', ').filter((number) => number !== '' && !seen.has(number))
    for (const number of first) seen.add(number)
    return first.join(', ')
  })
}
