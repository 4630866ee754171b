import { expect, it } from 'vitest'
import { outcomeProblems } from '../../../server/disruptions/outcomeRules.ts'
import type { ReferenceData } from '../../../server/units/referenceData.ts'

const people = { code: 'PEOPLE', name: 'people', isWhole: true }
const kilograms = { code: 'KILOGRAMS', name: 'kilograms', isWhole: false }
const pounds = { code: 'POUNDS_STERLING', name: 'pounds sterling', isWhole: false }
const reference = {
  outcomeKinds: new Map([
    ['ARRESTS', { code: 'ARRESTS', name: 'Arrests', units: [people], validFrom: null, validTo: null }],
    ['CASH_SEIZED', { code: 'CASH_SEIZED', name: 'Cash seized', units: [pounds], validFrom: null, validTo: null }],
    ['DRUGS_CLASS_A', { code: 'DRUGS_CLASS_A', name: 'Class A drugs', units: [kilograms], validFrom: null, validTo: null }],
  ]),
} as unknown as ReferenceData
const problemsOf = (kind: string, measureUnit: string, quantity: number) =>
  outcomeProblems([{ kind, measureUnit, quantity }], reference, null).map(({ message }) => message)

it.each([
  ['ARRESTS', 'PEOPLE', 10_000],
  ['CASH_SEIZED', 'POUNDS_STERLING', 100_000_000_000],
  ['DRUGS_CLASS_A', 'KILOGRAMS', 0.001],
])('an outcome of %s in %s may be %d', (kind, unit, quantity) => {
  expect(problemsOf(kind, unit, quantity)).toEqual([])
})

it.each([
  ['ARRESTS', 'PEOPLE', 10_001, 'Enter 10,000 people or fewer; more than that in one disruption is a slip'],
  ['ARRESTS', 'PEOPLE', 2.5, 'Enter a whole number'],
  ['DRUGS_CLASS_A', 'KILOGRAMS', 1_000_001, 'Enter 1,000,000 kilograms or fewer; more than that in one disruption is a slip'],
  ['DRUGS_CLASS_A', 'KILOGRAMS', 0.0001, 'Enter at most three decimal places'],
  ['ARRESTS', 'PEOPLE', 0, 'Enter a number above 0. Leave the outcome out when there was none.'],
])('an outcome of %s in %s cannot be %d', (kind, unit, quantity, message) => {
  expect(problemsOf(kind, unit, quantity)).toEqual([message])
})
