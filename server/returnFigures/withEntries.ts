import type { ReturnEntryRecord } from '../returns/returnEntryRecord.ts'
import { absentCell } from './absentCell.ts'
import { figureCatalogue, figureCodes, type FigureCode } from './figureCatalogue.ts'
import { commentAbout, type FigureRow } from './figureRow.ts'

/**
 * The figures of a return as they stand: those computed, what the unit stated and said of each part, and what it says of the whole.
 *
 * @param computed of any figures; those that are not asked are left out
 * @param asked figures that the definition of the return asks for
 * @returns by figure and key, in the order of their code units
 * Checked in: test/unit/returnFigures/withEntries.test.ts.
 */
export function withEntries(computed: readonly FigureRow[], entries: readonly ReturnEntryRecord[], asked: readonly FigureCode[]): FigureRow[] {
  const rows = new Map(computed.filter(({ about }) => isAsked(about, asked)).map((row) => [placeOf(row), row]))
  for (const { about, key, quantity, code, day, isNil, note } of entries) {
    if (!isAsked(about, asked) || !(isNil || [quantity, code, day, note].some((one) => one !== null))) continue
    const row = rows.get(placeOf({ about, key }))
    if (row) rows.set(placeOf(row), { ...row, isNil, note })
    else rows.set(placeOf({ about, key }), { about, key, quantity: isComputed(about) ? absentOf(about, key) : quantity, code, day, isNil, note })
  }
  return [...rows.values()].toSorted(inOrder)
}

/** Where a row stands: its figure and part. */
export function placeOf({ about, key }: { about: string; key: string }): string {
  return `${about} ${key}`
}

function isAsked(about: string, asked: readonly FigureCode[]): about is FigureRow['about'] {
  return about === commentAbout || asked.some((code) => code === about)
}

function isComputed(about: FigureRow['about']): boolean {
  return about !== commentAbout && figureCatalogue[about].source === 'COMPUTED'
}

function absentOf(about: FigureRow['about'], key: string): number | null {
  return about === commentAbout ? null : absentCell(about, key)
}

function inOrder(one: FigureRow, other: FigureRow): number {
  const [ones, others] = one.about === other.about ? [one.key, other.key] : [one.about, other.about]
  return ones < others ? -1 : 1
}

/** Is it the code of a figure? Entries are of the comment and of checks too. */
export function isFigure(about: string): about is FigureCode {
  return figureCodes.some((code) => code === about)
}
