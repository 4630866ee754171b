import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boldWidth } from '../../../client/charts/boldWidth.ts'
import { closeScale, fineScale } from '../../../client/charts/fineScale.ts'
import { areApart } from '../../../client/charts/freePlaces.ts'
import { funnelUp } from '../../../client/charts/funnelScales.ts'
import { lineBoxes } from '../../../client/charts/lineBoxes.ts'
import { pointLabels } from '../../../client/charts/pointLabels.ts'

const room = { left: 60, right: 900, top: 0, bottom: 400 }
const units = ['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON']
const boxOf = ({ label }: ReturnType<typeof pointLabels>[number]) => label.box
const around = ({ x, y }: { x: number; y: number }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 })
const allApart = (boxes: Parameters<typeof areApart>[0][]) => boxes.every((one, index) => boxes.slice(index + 1).every((other) => areApart(one, other)))

test('names of ten units stand near their marks, and none covers another name or any mark', () => {
  const place = fc.record({ x: fc.integer({ min: 80, max: 860 }), y: fc.integer({ min: 20, max: 380 }) })
  fc.assert(fc.property(fc.array(place, { minLength: 2, maxLength: 10 }), (places) => {
    const labels = pointLabels(places.map((each, index) => ({ name: units[index] ?? '', ...each })), { room })
    return allApart(labels.map(boxOf)) && labels.every(({ label }) => places.every((each) => areApart(label.box, around(each))))
  }), { numRuns: 100 })
})

test('the widest names of neighbours that lie on a line do not run into each other', () => {
  const row = units.map((name, index) => ({ name, x: 100 + index * 40, y: 200 }))
  expect(allApart(pointLabels(row, { room }).map(boxOf))).toBe(true)
})

test('a name that had to move away from its mark is led to it, over no other name where there is a way', () => {
  const crowd = ([['NEROCU', 363, 208], ['YHROCU', 323, 206], ['NWROCU', 337, 232], ['EMSOU', 396, 232], ['ROCUWM', 343, 217], ['ERSOU', 344, 206], ['SEROCU', 317, 203]] as const)
    .map(([name, x, y]) => ({ name, x, y }))
  const labels = pointLabels(crowd, { room })
  const led = labels.filter(({ label }) => label.leader)
  expect(led.length).toBeGreaterThan(0)
  const crossed = led.filter((one) => labels.some((other) => other !== one && lineBoxes(one.label.leader ?? []).some((piece) => !areApart(piece, other.label.box))))
  expect(crossed.map(({ name }) => name)).toEqual([])
  expect(pointLabels([{ name: 'EMSOU', x: 300, y: 200 }], { room })[0]?.label.leader).toBeNull()
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

test('shares of a funnel never need an axis below 0% or over 100%, and high ones do not begin at 0%', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -20, max: 120, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
    const { domain: [from, to], ticks } = funnelUp(values, { steps: 5, isShare: true })
    return from >= 0 && to <= 100 && ticks.every((tick) => tick >= 0 && tick <= 100)
  }), { numRuns: 200 })
  expect(funnelUp([82, 91, 99.7, 101], { steps: 5, isShare: true })).toEqual({ domain: [80, 100], ticks: [80, 85, 90, 95, 100] })
  expect(funnelUp([49, 89, 100], { steps: 4, isShare: true }).domain).toEqual([40, 100])
  expect(funnelUp([1, 18], { steps: 5, isShare: true }).domain[0]).toBe(0)
  expect(funnelUp([39, 63], { steps: 5, isShare: false }).domain[0]).toBeGreaterThan(20)
})

test('the axis of denominators reaches no farther than they do, with round numbers within it', () => {
  expect(closeScale([2_250_000, 7_890_000], 6)).toEqual({ domain: [2_250_000, 7_890_000], ticks: [3_000_000, 4_000_000, 5_000_000, 6_000_000, 7_000_000] })
  fc.assert(fc.property(fc.array(fc.double({ min: 0.1, max: 1e8, noNaN: true }), { minLength: 1, maxLength: 12 }), (values) => {
    const { domain: [from, to], ticks } = closeScale(values, 3)
    return values.every((value) => value >= from && value <= to * (1 + 1e-9)) && ticks.length >= 2 && ticks.every((tick) => tick >= from - to * 1e-9 && tick <= to * (1 + 1e-9))
  }), { numRuns: 200 })
})

test('names are as wide as bold letters are, and what is not known is taken to be wide', () => {
  expect([boldWidth('EMSOU', 13), boldWidth('ROCUWM', 13), boldWidth('1, 2', 13)].map(Math.round)).toEqual([48, 61, 22])
  expect(boldWidth('É', 13)).toBe(boldWidth('W', 13))
})
