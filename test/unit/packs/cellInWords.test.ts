import { expect, test } from 'vitest'
import { cellInWords } from '../../../server/packs/cellInWords.ts'
import type { PackCell, PackColumn } from '../../../server/packs/packContent.ts'

test.each<[string, PackCell, PackColumn['kind'], number, string]>([
  ['a count has its thousands apart', 1_234_567, 'NUMBER', 0, '1,234,567'],
  ['a number has as many digits as its column says', 12.345, 'NUMBER', 2, '12.35'],
  ['zeros at the end stay', 12, 'NUMBER', 1, '12.0'],
  ['none is 0', 0, 'NUMBER', 0, '0'],
  ['below 0 it says so', -1_234.5, 'NUMBER', 1, '-1,234.5'],
  ['a little below nothing is nothing', -0.04, 'NUMBER', 1, '0.0'],
  ['an estimate comes with its limits', { value: 1234.56, lower: 8.06, upper: 1700 }, 'ESTIMATE', 1, '1,234.6 (8.1 to 1,700.0)'],
  ['a day is written as people do', '2026-03-27', 'DAY', 0, '27 March 2026'],
  ['words stay as they are, even where they look like a day', '2026-03-27', 'TEXT', 0, '2026-03-27'],
  ['what is missing says why, whatever the column', { missing: 'not received' }, 'NUMBER', 0, 'not received'],
  ['and of a day too', { missing: 'none in this period' }, 'DAY', 0, 'none in this period'],
])('%s', (_rule, cell, kind, decimals, words) => {
  expect(cellInWords(cell, { kind, decimals })).toBe(words)
})
