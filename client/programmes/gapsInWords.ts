import { isMissing, textOf } from '../charts/chartTable.ts'
import type { ChartRow } from '../charts/chartTable.ts'

/** What a panel draws for each year. */
export interface PanelMark {
  /** Of the row. */
  key: string
  /** In a sentence: "behaviour". */
  word: string
}

interface Gap {
  years: string[]
  words: string
}

/**
 * What a panel cannot draw: "2023 to 2024: not asked", "2024 to 2025: behaviour not asked". Years one after the
 * other that miss the same are told once: "From 1990 to 1991 until 2022 to 2023: no outputs".
 */
export function gapsInWords(rows: readonly ChartRow[], marks: readonly PanelMark[]): string[] {
  const gaps: Gap[] = []
  let words: string | null = null
  for (const row of rows) {
    const before: string | null = words
    words = missingInWords(row, marks)
    const gap = gaps.at(-1)
    const name = textOf(row, 'shortYear')
    if (words && words === before && gap) gap.years.push(name)
    else if (words) gaps.push({ years: [name], words })
  }
  return gaps.map((gap) => `${yearsInWords(gap.years)}: ${gap.words}`)
}

function yearsInWords(years: readonly string[]): string {
  return years.length > 2 ? `From ${years[0]} until ${years.at(-1)}` : years.join(' and ')
}

function missingInWords(row: ChartRow, marks: readonly PanelMark[]): string | null {
  const missing = marks.flatMap(({ key, word }) => {
    const cell = row[key]
    return cell !== undefined && isMissing(cell) ? [{ word, why: cell.missing }] : []
  })
  if (missing.length === 0) return null
  const reasons = new Set(missing.map(({ why }) => why))
  const isAll = missing.length === marks.length && reasons.size === 1
  return (isAll ? [...reasons] : missing.map(({ word, why }) => `${word} ${why}`)).join(', ')
}
