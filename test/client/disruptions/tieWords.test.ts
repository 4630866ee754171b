import { expect, test } from 'vitest'
import { ownFirst, tiedInWords } from '../../../client/disruptions/tieWords.ts'

const own = { id: '1', reference: 'EMSOU-2026-0001', mayCorrect: true }
const foreign = { id: '2', reference: 'NWROCU-2026-0002', mayCorrect: false }

test('the record of the own unit is the one that is tied to the other', () => {
  expect(ownFirst(own, foreign)).toEqual([own, foreign])
  expect(ownFirst(foreign, own)).toEqual([own, foreign])
})

test('two records of other units cannot be tied', () => {
  expect(ownFirst(foreign, { ...foreign, id: '3' })).toBeNull()
})

test('what was said of two records names both', () => {
  expect(tiedInWords('RELATED', 'EMSOU-2026-0001', 'EMSOU-2026-0002')).toBe('EMSOU-2026-0001 and EMSOU-2026-0002 belong together')
  expect(tiedInWords('DIFFERENT', 'EMSOU-2026-0001', 'EMSOU-2026-0002')).toBe('EMSOU-2026-0001 and EMSOU-2026-0002 differ')
})
