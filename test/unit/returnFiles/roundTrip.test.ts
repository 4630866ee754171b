import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ourColumnNames } from '../../../server/returnFiles/fileColumns.ts'
import { canonicalJson } from '../../../server/returnFigures/canonicalJson.ts'
import { placeOf } from '../../../server/returnFigures/withEntries.ts'
import type { KeptEntry } from '../../../server/returns/returnEntryRules.ts'
import { fileOf, readFile } from './aFile.ts'
import { someEntries } from './someEntries.ts'

const inOrder = (entries: readonly KeptEntry[]) => entries.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
const sha256 = (entries: readonly KeptEntry[]) => createHash('sha256').update(canonicalJson(inOrder(entries))).digest('hex')

it('a file read into the empty return gives the same return, whatever is stated and said', () => {
  fc.assert(
    fc.property(someEntries, (entries) => {
      const { kept, problems } = readFile(fileOf(entries))
      expect(problems).toEqual([])
      expect(inOrder(kept)).toEqual(inOrder(entries))
      expect(sha256(kept)).toBe(sha256(entries))
      expect(fileOf(kept)).toBe(fileOf(entries))
    }),
    { numRuns: 100 },
  )
})

it('the same file again states nothing that the return does not; a file of another state of it gives that state, but for parts that it leaves out', () => {
  fc.assert(
    fc.property(someEntries, someEntries, (entries, others) => {
      expect(readFile(fileOf(entries), { before: entries })).toEqual({ kept: [], problems: [] })
      const inFile = others.filter(({ about, key }) => fileOf(entries).includes(`,${about},1,${key},`) || about === 'COMMENT')
      const after = new Map([...inFile, ...readFile(fileOf(entries), { before: inFile }).kept].map((entry) => [placeOf(entry), entry]))
      expect(fileOf([...after.values()])).toBe(fileOf(entries))
    }),
    { numRuns: 100 },
  )
})

it('a file may have its columns in another order, semicolons, other line ends, no byte order mark, and names of another service', () => {
  const entries: KeptEntry[] = [{ about: 'STAFF_IN_POST', key: 'CYBER', quantity: 4.5, code: null, day: null, isNil: false, note: 'Two; one joined' }]
  const names = { ...ourColumnNames, unit: 'ROCU', value: 'Figure, as stated' }
  const text = fileOf(entries, { names })
  expect(text.split('\r\n')[0]).toBe('\uFEFFlayout,ROCU,period,definition,figure,figure_version,part,"Figure, as stated",nil,note')
  expect(readFile(text, { names }).kept).toEqual(entries)
  expect(readFile(text).problems.map(({ row, column }) => [row, column])).toEqual([[1, 'unit'], [1, 'value'], [1, 'B'], [1, 'H']])
  const elsewhere = 'note;layout;period;unit;figure_version;figure;definition;nil;value;part\n"Two; one joined";LONGVIEW-RETURN-1;M2026-10;ERSOU;1;STAFF_IN_POST;1;;4.5;CYBER\n\n'
  expect(readFile(elsewhere).kept).toEqual(entries)
})

it('what a spreadsheet would take for a formula is escaped in the file, and read as it was written', () => {
  const note = '=HYPERLINK("http://example.test")'
  const entries: KeptEntry[] = [{ about: 'COMMENT', key: '', quantity: null, code: null, day: null, isNil: false, note }]
  expect(fileOf(entries)).toContain(`"'=HYPERLINK(`)
  expect(readFile(fileOf(entries)).kept[0]?.note).toBe(note)
  expect(fileOf(entries, { isInvented: true })).toContain('Invented demonstration data')
})
