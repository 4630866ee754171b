import { isMissing, textOf } from '../charts/chartTable.ts'
import type { ChartRow } from '../charts/chartTable.ts'

/** What a panel draws for each year. */
export interface PanelMark {
  /** Of the row. */
  key: string
  /** In a sentence: "behaviour". */
  word: string
}

/** What a panel cannot draw, a sentence a year: "2023 to 2024: not asked", "2024 to 2025: behaviour not asked". */
export function gapsInWords(rows: readonly ChartRow[], marks: readonly PanelMark[]): string[] {
  return rows.flatMap((row) => {
    const gaps = marks.flatMap(({ key, word }) => {
      const cell = row[key]
      return cell !== undefined && isMissing(cell) ? [{ word, why: cell.missing }] : []
    })
    if (gaps.length === 0) return []
    const reasons = new Set(gaps.map(({ why }) => why))
    const isAll = gaps.length === marks.length && reasons.size === 1
    const words = isAll ? [...reasons] : gaps.map(({ word, why }) => `${word} ${why}`)
    return [`${textOf(row, 'year')}: ${words.join(', ')}`]
  })
}
