import { describe, expect, it } from 'vitest'
import type { PackTable } from '../../../../../server/packs/packContent.ts'
import { sameWordsOnce } from '../../../../../server/packs/parts/compare/sameWordsOnce.ts'
import { tableFaults } from '../../../../support/soundTable.ts'

const none = { missing: 'Nobody was asked' }
const table: PackTable = {
  code: 'outputs', title: 'Outputs', isOnPage: true, notes: ['A note.'],
  columns: [
    { name: 'Unit', kind: 'TEXT', decimals: 0 }, { name: 'Outputs', kind: 'NUMBER', decimals: 0 }, { name: 'Answered', kind: 'NUMBER', decimals: 0 },
    { name: 'Figures', kind: 'TEXT', decimals: 0 }, { name: 'Day', kind: 'DAY', decimals: 0 },
  ],
  rows: [['U0', 0, none, 'Given', '2021-03-21'], ['U1', 0, none, 'Given', '2021-03-21']],
}

describe('a column that says the same words in every row', () => {
  it('is a note instead; the same number or day in every row is a figure and stays', () => {
    const short = sameWordsOnce(table)
    expect(tableFaults(short)).toEqual([])
    expect(short.columns.map(({ name }) => name)).toEqual(['Unit', 'Outputs', 'Day'])
    expect(short.rows).toEqual([['U0', 0, '2021-03-21'], ['U1', 0, '2021-03-21']])
    expect(short.notes).toEqual(['Answered: nobody was asked. It is the same in every row.', 'Figures: given. It is the same in every row.', 'A note.'])
  })

  it('stays where a row says something else, or has a figure', () => {
    const other: PackTable = { ...table, rows: [['U0', 0, none, 'Given', '2021-03-21'], ['U1', 0, 4, 'Not given', '2021-03-21']] }
    expect(sameWordsOnce(other)).toBe(other)
  })

  it('stays in a table of one row, of words alone, only in the files, or with which later packs compare', () => {
    const words: PackTable = { ...table, columns: table.columns.filter((_, at) => at === 0 || at === 2), rows: table.rows.map(([unit = '']) => [unit, none]) }
    for (const one of [{ ...table, rows: table.rows.slice(0, 1) }, words, { ...table, isOnPage: false }, { ...table, code: 'grades' }]) expect(sameWordsOnce(one)).toBe(one)
  })
})
