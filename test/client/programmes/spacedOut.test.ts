import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spacedOut } from '../../../client/programmes/spacedOut.ts'

test('where there is room each place carries its label', () => {
  expect([...spacedOut([10, 50, 90], 40)].toSorted()).toEqual([0, 1, 2])
})

test('no two labels run into each other, the last is among them, and no place that had room is left out', () => {
  const places = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }).map((all) => all.toSorted((one, other) => one - other))
  fc.assert(fc.property(places, fc.integer({ min: 1, max: 100 }), (all, room) => {
    const chosen = spacedOut(all, room)
    const labelled = all.filter((_, index) => chosen.has(index))
    expect(chosen.has(all.length - 1)).toBe(true)
    expect(labelled.every((place, index) => index === 0 || place - (labelled[index - 1] ?? 0) >= room)).toBe(true)
    expect(all.every((place, index) => chosen.has(index) || labelled.some((other) => Math.abs(other - place) < room))).toBe(true)
  }))
})
