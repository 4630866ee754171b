import { expect, test } from 'vitest'
import { outcomesInWords } from '../../../client/disruptions/outcomesInWords.ts'

const said = (kind: string, quantity: number, unit: string) => outcomesInWords([{ kind: { name: kind }, quantity, measureUnit: { name: unit } }])

test('the unit is left out where the kind names it, and people are what is counted where nothing is said', () => {
  expect(said('Orders obtained', 1, 'orders')).toBe('Orders obtained: 1')
  expect(said('Arrests', 3, 'people')).toBe('Arrests: 3')
})

test('one of anything is said in the singular', () => {
  expect(said('Firearms', 1, 'items')).toBe('Firearms: 1 item')
  expect(said('Cash seized', 1, 'pounds sterling')).toBe('Cash seized: 1 pound sterling')
  expect(said('Class A drugs', 1.5, 'kilograms')).toBe('Class A drugs: 1.5 kilograms')
})

test('none is said, never a blank', () => {
  expect(outcomesInWords([])).toBe('none recorded')
})
