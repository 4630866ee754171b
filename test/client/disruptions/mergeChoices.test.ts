import { expect, test } from 'vitest'
import { mergeChoices } from '../../../client/disruptions/mergeChoices.ts'

const own = { id: '1', reference: 'EMSOU-2026-0001', version: 1, isWithdrawn: false, mayCorrect: true }
const second = { ...own, id: '2', reference: 'EMSOU-2026-0002' }
const keptOf = (one: typeof own, other: typeof own) => mergeChoices(one, other).map(({ kept }) => kept.id)

test('of two records of the own unit either can be kept', () => {
  expect(keptOf(own, second)).toEqual(['1', '2'])
})

test('a record of another unit can only be the one that is kept', () => {
  expect(keptOf(own, { ...second, mayCorrect: false })).toEqual(['2'])
  expect(keptOf({ ...own, mayCorrect: false }, { ...second, mayCorrect: false })).toEqual([])
})

test('a withdrawn record takes no part in a merge', () => {
  expect(keptOf({ ...own, isWithdrawn: true }, second)).toEqual([])
  expect(keptOf(own, { ...second, isWithdrawn: true })).toEqual([])
})

test('a record is not merged with itself', () => {
  expect(keptOf(own, own)).toEqual([])
})
