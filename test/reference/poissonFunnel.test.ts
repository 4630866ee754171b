import { expect, test } from 'vitest'
import { poissonFunnel } from '../../server/statistics/funnel.ts'
import { funnelPlace, type FunnelPlaceOf } from '../../server/statistics/funnelPlace.ts'

/*
 * reference/statistics/funnel_ten_units.csv: invented counts on the residents of the ten units; limits of observed over expected at
 * 95% (lower, upper) and 99.8%, exact and with over-dispersion (Spiegelhalter 2005; reproduced independently).
 */
type Row = {
  unit: string
  residents: number
  observed: number
  expected: number
  ratio: number
  perMillion: number
  z: number
  exact: number[]
  adjusted: number[]
  place: FunnelPlaceOf
  adjustedPlace: FunnelPlaceOf
}
const tenUnits: Row[] = [
  { unit: 'NEROCU', residents: 2_647_006, observed: 310, expected: 277.813681, ratio: 1.115856, perMillion: 117.113448, z: 1.878146,
    exact: [0.885855, 1.124773, 0.824804, 1.199635], adjusted: [0.701853, 1.350787, 0.553848, 1.577009], place: 'WITHIN', adjustedPlace: 'WITHIN' },
  { unit: 'YHROCU', residents: 5_480_783, observed: 505, expected: 575.229713, ratio: 0.877910, perMillion: 92.140119, z: -3.023484,
    exact: [0.919939, 1.085163, 0.876091, 1.135665], adjusted: [0.711276, 1.337789, 0.567081, 1.554890], place: 'BELOW_95', adjustedPlace: 'WITHIN' },
  { unit: 'NWROCU', residents: 8_104_323, observed: 1020, expected: 850.580545, ratio: 1.199181, perMillion: 125.858755, z: 5.545450,
    exact: [0.933917, 1.069525, 0.897383, 1.110555], adjusted: [0.714205, 1.333779, 0.571208, 1.548076], place: 'ABOVE_998', adjustedPlace: 'WITHIN' },
  { unit: 'EMSOU', residents: 4_880_049, observed: 560, expected: 512.180319, ratio: 1.093365, perMillion: 114.752946, z: 2.065836,
    exact: [0.915260, 1.090475, 0.868997, 1.144213], adjusted: [0.710172, 1.339304, 0.565527, 1.557465], place: 'ABOVE_95', adjustedPlace: 'WITHIN' },
  { unit: 'ROCUWM', residents: 5_950_768, observed: 520, expected: 624.556485, ratio: 0.832591, perMillion: 87.383679, z: -4.375239,
    exact: [0.923101, 1.081596, 0.880895, 1.129929], adjusted: [0.711987, 1.336814, 0.568082, 1.553233], place: 'BELOW_998', adjustedPlace: 'WITHIN' },
  { unit: 'ERSOU', residents: 8_190_925, observed: 905, expected: 859.669765, ratio: 1.052730, perMillion: 110.488132, z: 1.526185,
    exact: [0.934261, 1.069144, 0.897910, 1.109944], adjusted: [0.714270, 1.333690, 0.571300, 1.547924], place: 'WITHIN', adjustedPlace: 'WITHIN' },
  { unit: 'SEROCU', residents: 7_422_214, observed: 700, expected: 778.990525, ratio: 0.898599, perMillion: 94.311482, z: -2.905777,
    exact: [0.931000, 1.072760, 0.892928, 1.115742], adjusted: [0.713640, 1.334552, 0.570411, 1.549389], place: 'BELOW_95', adjustedPlace: 'WITHIN' },
  { unit: 'SWROCU', residents: 5_701_177, observed: 830, expected: 598.360929, ratio: 1.387123, perMillion: 145.583973, z: 8.696607,
    exact: [0.921470, 1.083434, 0.878416, 1.132884], adjusted: [0.711624, 1.337312, 0.567571, 1.554079], place: 'ABOVE_998', adjustedPlace: 'ABOVE_95' },
  { unit: 'TARIAN', residents: 2_420_597, observed: 215, expected: 254.051167, ratio: 0.846286, perMillion: 88.821064, z: -2.552209,
    exact: [0.880803, 1.130829, 0.817278, 1.209462], adjusted: [0.700189, 1.353097, 0.551519, 1.580945], place: 'BELOW_95', adjustedPlace: 'WITHIN' },
  { unit: 'LONDON', residents: 8_799_736, observed: 690, expected: 923.566872, ratio: 0.747103, perMillion: 78.411443, z: -8.244784,
    exact: [0.936538, 1.066630, 0.901392, 1.105916], adjusted: [0.714693, 1.333113, 0.571895, 1.546945], place: 'BELOW_998', adjustedPlace: 'WITHIN' },
]

test('ten units differ by the published phi and tau squared', () => {
  const { phi, tauSquared } = poissonFunnel(tenUnits.map(({ observed, residents }) => ({ count: observed, of: residents })))
  expect(phi).toBeCloseTo(14.114256, 6)
  expect(Math.abs(tauSquared - 0.005951612)).toBeLessThan(1e-9)
})

test.each(tenUnits.map((row, at) => ({ ...row, at })))('$unit has the published z, limits and places', (row) => {
  const { overall, points } = poissonFunnel(tenUnits.map(({ observed, residents }) => ({ count: observed, of: residents })))
  const point = points[row.at]
  if (!point) throw new Error('There is a point for each unit')
  const { limits, value, z } = point
  const exact = [limits.lower95, limits.upper95, limits.lower998, limits.upper998].map((limit) => limit / overall)
  const adjusted = [limits.adjustedLower95, limits.adjustedUpper95, limits.adjustedLower998, limits.adjustedUpper998].map((limit) => limit / overall)
  const found = [overall * row.residents, value / overall, value * 1_000_000, z, ...exact, ...adjusted]
  const published = [row.expected, row.ratio, row.perMillion, row.z, ...row.exact, ...row.adjusted]
  for (const [at, figure] of published.entries()) expect(Math.abs((found[at] ?? Number.NaN) - figure)).toBeLessThan(1e-6)
  expect(funnelPlace(value, limits)).toEqual({ place: row.place, adjustedPlace: row.adjustedPlace })
})

/*
 * FunnelPlotR (NHS-R Community), tests/testthat/test-poisson_limits.R: exact limits of a standardised ratio whose target is 1, at
 * 15, 20 and 30 expected.
 */
const funnelPlotR: [expected: number, lower95: number, upper95: number, lower998: number, upper998: number][] = [
  [15, 0.5596924, 1.649348, 0.386265, 2.082907],
  [20, 0.610826, 1.544419, 0.4479107, 1.902094],
  [30, 0.6746958, 1.427562, 0.5289724, 1.702771],
]
test.each(funnelPlotR)('at %i expected the limits are those of FunnelPlotR', (expected, lower95, upper95, lower998, upper998) => {
  const { limitsAt } = poissonFunnel([{ count: 8, of: 10 }, { count: 10, of: 10 }, { count: 12, of: 10 }])
  const limits = limitsAt(expected)
  expect(limits.lower95).toBeCloseTo(lower95, 6)
  expect(limits.upper95).toBeCloseTo(upper95, 6)
  expect(limits.lower998).toBeCloseTo(lower998, 6)
  expect(limits.upper998).toBeCloseTo(upper998, 6)
})

// PHE technical guidance, Rates (as in countInterval.test.ts): exact 99.8% limits of 3 and 9 events.
test('at a whole number expected the limits are the exact ones of the public-health guidance', () => {
  const { limitsAt } = poissonFunnel([{ count: 5, of: 5 }, { count: 5, of: 5 }, { count: 5, of: 5 }])
  expect(limitsAt(3).lower998 * 3).toBeCloseTo(0.1905333776, 8)
  expect(limitsAt(3).upper998 * 3).toBeCloseTo(13.0622407792, 8)
  expect(limitsAt(9).lower998 * 9).toBeCloseTo(2.4524244044, 8)
  expect(limitsAt(9).upper998 * 9).toBeCloseTo(22.6573733091, 8)
})
