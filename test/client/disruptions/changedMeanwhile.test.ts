import { expect, test } from 'vitest'
import { changedMeanwhile, changeInWords } from '../../../client/disruptions/changedMeanwhile.ts'
import { aDisruptionRecord } from './aDisruptionRecord.ts'

const one = aDisruptionRecord()
const other = aDisruptionRecord({ id: '2', reference: 'EMSOU-2026-0002' })
const byAnother = { version: 2, recordedBy: { label: 'EMSOU recorder 2' }, recordedAt: '2026-11-21T18:03:20.000Z' }

test('the record that somebody else withdrew or changed meanwhile is named, with who and when', () => {
  const withdrawn = { ...other, ...byAnother, isWithdrawn: true }
  expect(changedMeanwhile([one, other], [one, withdrawn])).toEqual([withdrawn])
  expect(changeInWords(withdrawn)).toBe('EMSOU-2026-0002 was withdrawn by EMSOU recorder 2 on 21 November 2026 at 18:03')
  expect(changeInWords({ ...one, ...byAnother })).toBe('EMSOU-2026-0001 was changed by EMSOU recorder 2 on 21 November 2026 at 18:03')
})

test('records that are as they were are not named', () => {
  expect(changedMeanwhile([one, other], [one, other])).toEqual([])
})
