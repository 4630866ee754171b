import { describe, expect, it } from 'vitest'
import type { PackSection, PackTable } from '../../../server/packs/packContent.ts'
import { sectionFaults, tableFaults } from '../../support/soundTable.ts'

const sound: PackTable = {
  code: 'rates-residents', title: 'Rates', notes: ['No ranking.'], isOnPage: true,
  columns: [{ name: 'Unit', kind: 'TEXT', decimals: 0 }, { name: 'Day', kind: 'DAY', decimals: 0 }, { name: 'Count', kind: 'NUMBER', decimals: 0 }, { name: 'Rate', kind: 'ESTIMATE', decimals: 1 }],
  rows: [['EMSOU', '2026-09-30', 4, { value: 1, lower: 0.5, upper: 2 }], ['ERSOU', { missing: 'No return' }, { missing: 'No return' }, { missing: 'No return' }]],
}
const withRow = (...row: PackTable['rows'][number]) => tableFaults({ ...sound, rows: [row] })
const estimate = { value: 1, lower: 0.5, upper: 2 }

describe('whether a table of a pack is sound', () => {
  it('finds nothing in one that is', () => expect(tableFaults(sound)).toEqual([]))

  it.each([
    ['a name twice', { columns: sound.columns.map((column) => ({ ...column, name: 'Unit' })) }],
    ['a code that names no sheet', { code: 'Rates: residents' }],
    ['a code that is too long for a sheet', { code: 'a'.repeat(32) }],
    ['no rows', { rows: [] }],
    ['a note that only a program says', { notes: ['NaN units'] }],
    ['a first column that names no row', { columns: sound.columns.map((column) => ({ ...column, kind: 'NUMBER' as const })) }],
  ])('finds %s', (_, changed) => expect(tableFaults({ ...sound, ...changed })).not.toEqual([]))

  it.each([
    ['a cell too few', ['EMSOU', '2026-09-30', 4]], ['an empty text', ['', '2026-09-30', 4, estimate]], ['NaN', ['EMSOU', '2026-09-30', Number.NaN, estimate]],
    ['a text among numbers', ['EMSOU', '2026-09-30', '4', estimate]], ['no day', ['EMSOU', '2026-09-31', 4, estimate]], ['an empty reason', ['EMSOU', { missing: '' }, 4, estimate]],
    ['limits on one side', ['EMSOU', '2026-09-30', 4, { value: 1, lower: 2, upper: 3 }]], ['a number for an estimate', ['EMSOU', '2026-09-30', 4, 1]],
    ['a limit without end', ['EMSOU', '2026-09-30', 4, { value: 1, lower: 0, upper: Number.POSITIVE_INFINITY }]],
  ] as const)('finds %s', (_, row) => expect(withRow(...row)).not.toEqual([]))
})

describe('whether sections of a pack are sound', () => {
  const section: PackSection = { code: 'differences', title: 'Which differ?', paragraphs: ['Units differ.'], findings: [{ sentence: 'One does.', table: 'rates-residents' }], charts: [], tables: [sound] }

  it('finds nothing in those that are', () => expect(sectionFaults([section])).toEqual([]))

  it.each([
    ['a sentence of a table that is not there', { findings: [{ sentence: 'One does.', table: 'held' }] }],
    ['a table twice', { tables: [sound, sound] }],
    ['half a sentence', { paragraphs: ['Units differ'] }],
  ])('finds %s', (_, changed) => expect(sectionFaults([{ ...section, ...changed }])).not.toEqual([]))

  it('finds a section twice', () => expect(sectionFaults([section, { ...section, tables: [] }])).not.toEqual([]))
})
