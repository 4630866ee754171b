import { dayNumber } from '../periods/dayInWords.ts'
import { drawnNumber, textOf, type ChartRow } from './chartTable.ts'

/** Stretches of neighbouring rows of which each has a number under `key` and the same text under `phase`; a gap stays a gap. */
export function runsOf(rows: readonly ChartRow[], key: string): { from: number; values: number[] }[] {
  const runs: { from: number; values: number[] }[] = []
  rows.forEach((row, index) => {
    const value = drawnNumber(row, key)
    if (value === null) return
    const last = runs.at(-1)
    const before = rows[index - 1]
    const goesOn = last && before && last.from + last.values.length === index && textOf(before, 'phase') === textOf(row, 'phase')
    if (goesOn) last.values.push(value)
    else runs.push({ from: index, values: [value] })
  })
  return runs
}

/** Stretches of one phase: the first and last place of its rows that have a mean, with mean and limits. */
export interface PhaseLines {
  phase: string
  first: number
  last: number
  mean: number
  lower: number
  upper: number
  isTrial: boolean
}

export function phaseLines(rows: readonly ChartRow[]): PhaseLines[] {
  const lines: PhaseLines[] = []
  rows.forEach((row, index) => {
    const [mean, lower, upper] = [drawnNumber(row, 'mean'), drawnNumber(row, 'lower'), drawnNumber(row, 'upper')]
    if (mean === null || lower === null || upper === null) return
    const phase = textOf(row, 'phase')
    const last = lines.at(-1)
    if (last?.phase === phase) last.last = index
    else lines.push({ phase, first: index, last: index, mean, lower, upper, isTrial: textOf(row, 'limits').startsWith('trial') })
  })
  return lines
}

/** How many rows lie before a day, with the part of the one that it falls in: where a mark of that day stands. Null for a day in none of them. */
export function placeOfDay(rows: readonly ChartRow[], day: string): number | null {
  const index = rows.findIndex((row) => textOf(row, 'day') <= day && day <= textOf(row, 'lastDay'))
  const row = rows[index]
  if (!row) return null
  const [first, last] = [dayNumber(textOf(row, 'day')), dayNumber(textOf(row, 'lastDay'))]
  return index + (dayNumber(day) - first) / (last - first + 1)
}
