import { dayInWords } from '../periods/day.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'
import type { FigureRow } from './figureRow.ts'

/** What is said of one part of a figure. */
export type CellValue = Pick<FigureRow, 'quantity' | 'code' | 'day' | 'isNil'>

/**
 * What is stated of one part of a figure, in words: "1,234", "£1,234.50", "Nil", "In place", "3 May 2026"; "Not stated" where
 * nothing is, which is not 0.
 *
 * Checked in: test/unit/returnFigures/cellWords.test.ts.
 */
export function cellInWords(about: FigureCode, key: string, value: CellValue | null): string {
  if (value?.isNil) return 'Nil'
  if (value?.code) return choiceInWords(about, value.code)
  if (value?.day) return dayInWords(value.day)
  return value?.quantity === null || value?.quantity === undefined ? 'Not stated' : quantityInWords(about, key, value.quantity)
}

/** A number as the figure writes it: "1,234", "12.5", "£1,234.50". */
export function quantityInWords(about: FigureCode, key: string, quantity: number): string {
  if (!isMoney(about, key)) return quantity.toLocaleString('en-GB', { maximumFractionDigits: 3 })
  return `£${quantity.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(quantity) ? 0 : 2, maximumFractionDigits: 2 })}`
}

function isMoney(about: FigureCode, key: string): boolean {
  return figureCatalogue[about].measuredIn === 'pounds' || (about === 'OUTCOMES' && key.endsWith('/POUNDS_STERLING'))
}

/** What was chosen; a code that is no choice any more stands as it is. */
export function choiceInWords(about: FigureCode, code: string): string {
  const choices = figureCatalogue[about].choices ?? {}
  return Object.hasOwn(choices, code) ? (choices[code] ?? code) : code
}
