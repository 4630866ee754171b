import { expect, test } from 'vitest'
import { countInterval } from '../../server/statistics/countInterval.ts'

// reference/statistics/proportion_and_count_intervals.csv: PHE technical guidance, Rates.
const phe: [kind: string, count: number, confidence: number, lower: number, upper: number][] = [
  ['exact', 0, 0.95, 0, 3.6888794541],
  ['exact', 0, 0.998, 0, 6.907755279],
  ['exact', 1, 0.95, 0.025317808, 5.5716433909],
  ['exact', 1, 0.998, 0.0010005003, 9.2334134765],
  ['exact', 3, 0.95, 0.6186721229, 8.7672730697],
  ['exact', 3, 0.998, 0.1905333776, 13.0622407792],
  ['exact', 5, 0.95, 1.6234863901, 11.6683320793],
  ['exact', 5, 0.998, 0.7393717319, 16.4547452037],
  ['exact', 9, 0.95, 4.1153730974, 17.0848034514],
  ['exact', 9, 0.998, 2.4524244044, 22.6573733091],
  ['Byar', 10, 0.95, 4.787449914, 18.3914586058],
  ['Byar', 10, 0.998, 2.9163183747, 24.1937249279],
  ['Byar', 20, 0.95, 12.2114288349, 30.8898803692],
  ['Byar', 20, 0.998, 8.9228023651, 38.085035625],
  ['Byar', 65, 0.95, 50.1631877105, 82.8491385459],
  ['Byar', 65, 0.998, 42.8802614715, 94.0002908443],
  ['Byar', 222, 0.95, 193.7543823165, 253.2046992735],
  ['Byar', 222, 0.998, 178.7777169026, 272.0226508177],
  ['Byar', 1045, 0.95, 982.5932018073, 1110.3312129856],
  ['Byar', 1045, 0.998, 947.9407035610, 1148.806160988],
]

test.each(phe)('the %s limits of %i events at %d are those of the public-health guidance', (_, count, confidence, lower, upper) => {
  const interval = countInterval(count, confidence)
  expect(interval.confidence).toBe(confidence)
  expect(interval.lower).toBeCloseTo(lower, 7)
  expect(interval.upper).toBeCloseTo(upper, 7)
})

// R package epitools, ?pois.conf.int: "When x = 0, for the upper confidence limit pois.exact returns 3.689".
test('no event at all still leaves up to 3.689 expected', () => {
  expect(countInterval(0).lower).toBe(0)
  expect(countInterval(0).upper).toBeCloseTo(3.689, 3)
})

// R, poisson.test(42): exact limits 30.26991 and 56.77180 (95%), 31.93813 and 54.32395 (90%);
// stats.stackexchange.com/questions/10926.
test.each([
  [0.95, 30.26991, 56.7718],
  [0.9, 31.93813, 54.32395],
])("Byar's limits of 42 events at %d are within a thousandth of the exact ones", (confidence, lower, upper) => {
  const interval = countInterval(42, confidence)
  expect(Math.abs(interval.lower / lower - 1)).toBeLessThan(0.001)
  expect(Math.abs(interval.upper / upper - 1)).toBeLessThan(0.001)
})
