import { expect, test } from 'vitest'
import { comparedFacts } from '../../../client/disruptions/comparedFacts.ts'
import { aDisruptionRecord } from './aDisruptionRecord.ts'

test('the same facts are told as the same', () => {
  const record = aDisruptionRecord()
  expect(comparedFacts(record, record).filter(({ isSame }) => !isSame)).toEqual([])
})

test('a fact that differs is told with what both say of it', () => {
  const other = aDisruptionRecord({ countedGrade: 'MINOR', partnerNames: ['Border Force'] })
  expect(comparedFacts(aDisruptionRecord(), other).filter(({ isSame }) => !isSame)).toEqual([
    { name: 'Counted grade', one: 'Major', other: 'Minor', isSame: false },
    { name: 'Partner agencies', one: 'none recorded', other: 'Border Force', isSame: false },
  ])
})

test('outcomes are told with number and unit of measure', () => {
  const outcomes = [{ kind: { code: 'CASH_SEIZED', name: 'Cash seized' }, quantity: 10_500, measureUnit: { code: 'POUNDS', name: 'Pounds sterling' } }]
  const [told] = comparedFacts(aDisruptionRecord({ outcomes }), aDisruptionRecord()).filter(({ name }) => name === 'Outcomes')
  expect(told).toEqual({ name: 'Outcomes', one: 'Cash seized: 10,500 pounds sterling', other: 'none recorded', isSame: false })
})
