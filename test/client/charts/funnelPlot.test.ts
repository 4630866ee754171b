import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fineScale } from '../../../client/charts/fineScale.ts'
import { areApart } from '../../../client/charts/freePlaces.ts'
import { pointLabels } from '../../../client/charts/pointLabels.ts'

const room = { left: 60, right: 900, top: 0, bottom: 400 }
const boxOf = ({ name, label }: ReturnType<typeof pointLabels>[number]) => ({ left: label.x, right: label.x + name.length * 9, top: label.y - 7.5, bottom: label.y + 7.5 })

test('names of ten units stand beside their marks, and none covers another', () => {
  const place = fc.record({ x: fc.integer({ min: 80, max: 860 }), y: fc.integer({ min: 20, max: 380 }) })
  fc.assert(fc.property(fc.array(place, { minLength: 2, maxLength: 10 }), (places) => {
    const boxes = pointLabels(places.map((each, index) => ({ name: `UNIT${index}`, ...each })), room).map(boxOf)
    return boxes.every((one, index) => boxes.slice(index + 1).every((other) => areApart(one, other)))
  }), { numRuns: 100 })
})

test('a name that had to move away from its mark is led to it', () => {
  const crowd = Array.from({ length: 10 }, (_, index) => ({ name: `U${index}`, x: 300 + index, y: 200 }))
  expect(pointLabels(crowd, room).some(({ label }) => label.isAway)).toBe(true)
  expect(pointLabels([{ name: 'EMSOU', x: 300, y: 200 }], room)[0]?.label.isAway).toBe(false)
})

test('a fine scale holds every value, from zero unless all lie far above it', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
    const { domain: [from, to], ticks } = fineScale(values)
    const slack = to * 1e-9
    return values.every((value) => value >= from - slack && value <= to + slack) && ticks.length >= 2 && ticks.length <= 14
  }), { numRuns: 100 })
  expect(fineScale([0, 0.13]).ticks[0]).toBe(0)
  expect(fineScale([0.4, 0.3, 0.2]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4])
  expect(fineScale([90, 98]).ticks[0]).toBeGreaterThan(80)
})
