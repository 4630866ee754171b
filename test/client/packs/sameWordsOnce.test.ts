import { describe, expect, it } from 'vitest'
import { sameWordsOnce } from '../../../client/packs/sameWordsOnce.ts'
import { aTable } from './aShownPack.ts'

const words = (name: string) => ({ name, isNumeric: false })
const number = (name: string) => ({ name, isNumeric: true })
const table = aTable({
  code: 'outputs', notes: ['A note.'], columns: [words('Unit'), number('Outputs'), number('Answered'), words('Figures'), words('Day')],
  rows: ['U0', 'U1'].map((unit) => ({ cells: [unit, '0', 'Nobody was asked', 'Given', '21 March 2021'] })),
})

describe('a column that says the same words in every row', () => {
  it('is a note on the page; the same number or day in every row is a figure and stays', () => {
    const short = sameWordsOnce(table)
    expect(short.columns.map(({ name }) => name)).toEqual(['Unit', 'Outputs', 'Day'])
    expect(short.rows.map(({ cells }) => cells)).toEqual([['U0', '0', '21 March 2021'], ['U1', '0', '21 March 2021']])
    expect(short.notes).toEqual(['Answered: nobody was asked. It is the same in every row.', 'Figures: given. It is the same in every row.', 'A note.'])
  })

  it('stays where a row says something else, or has a figure', () => {
    const other = { ...table, rows: [['U0', '0', 'Nobody was asked', 'Given', '21 March 2021'], ['U1', '0', '4', 'Not given', '21 March 2021']].map((cells) => ({ cells })) }
    expect(sameWordsOnce(other)).toBe(other)
  })

  it('stays in a table of one row, of words alone, or that boards lay beside that of another pack', () => {
    const ofWords = aTable({ columns: [words('Unit'), number('Answered')], rows: ['U0', 'U1'].map((unit) => ({ cells: [unit, 'Nobody was asked'] })) })
    for (const one of [{ ...table, rows: table.rows.slice(0, 1) }, ofWords, { ...table, code: 'grades' }, { ...table, rows: [] }]) expect(sameWordsOnce(one)).toBe(one)
  })
})
