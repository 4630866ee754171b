import { expect, test } from 'vitest'
import { linkInWords, ownFirst } from '../../../client/disruptions/linkWords.ts'

const own = { id: '1', reference: 'EMSOU-2026-0001', mayCorrect: true }
const foreign = { id: '2', reference: 'NWROCU-2026-0002', mayCorrect: false }

test('the record of the own unit is the one that is linked to the other', () => {
  expect(ownFirst(own, foreign)).toEqual([own, foreign])
  expect(ownFirst(foreign, own)).toEqual([own, foreign])
})

test('two records of other units cannot be linked', () => {
  expect(ownFirst(foreign, { ...foreign, id: '3' })).toBeNull()
})

test('what was said of two records names both', () => {
  expect(linkInWords('RELATED', 'EMSOU-2026-0001', 'EMSOU-2026-0002')).toBe('EMSOU-2026-0001 and EMSOU-2026-0002 belong together')
  expect(linkInWords('DIFFERENT', 'EMSOU-2026-0001', 'EMSOU-2026-0002')).toBe('EMSOU-2026-0001 and EMSOU-2026-0002 differ')
})
