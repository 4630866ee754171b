import { expect, test } from 'vitest'
import { publicCsv, sha256Of } from '../../../server/publicExport/publicFile.ts'

const row = { table: 'Disruptions by unit and grade', unitCode: 'EMSOU', unit: '=Unit, of "some" name', name: 'Gross', shown: '25', note: '' }

test('the file begins with a byte order mark, its columns and its notes, and no spreadsheet runs any of it', () => {
  expect(publicCsv([{ name: 'Rounding', text: 'Rounded for publication' }], [row, { ...row, unitCode: null, unit: 'All units together', shown: 'withheld', note: 'Why' }])).toBe([
    '\uFEFFtable,unit_code,unit,row,count,note', 'About these figures,,,Rounding,,Rounded for publication',
    'Disruptions by unit and grade,EMSOU,"\'=Unit, of ""some"" name",Gross,25,', 'Disruptions by unit and grade,NETWORK,All units together,Gross,withheld,Why', '',
  ].join('\r\n'))
})

test('a file is known again by the SHA-256 of its bytes', () => {
  // Of "abc" in FIPS 180-2, appendix B.
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
