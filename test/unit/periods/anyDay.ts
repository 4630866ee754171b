import fc from 'fast-check'

/** Every property here looks at this many days, always the same ones. */
export const thoroughly = { seed: 20260401, numRuns: Number(process.env.LONGVIEW_RANDOM_DATES ?? 1_000) }

const millisecondsPerDay = 86_400_000

/** A day between two years, made without the code under test. */
export function anyDay(firstYear = 1990, lastYear = 2100): fc.Arbitrary<string> {
  const first = Date.UTC(firstYear, 0, 1) / millisecondsPerDay
  const last = Date.UTC(lastYear, 11, 31) / millisecondsPerDay
  return fc.integer({ min: first, max: last }).map((days) => new Date(days * millisecondsPerDay).toISOString().slice(0, 10))
}

/** Days near the edges where arithmetic goes wrong: ends of February, of the financial year, of the year, clock changes. */
export function edgeDay(firstYear = 1990, lastYear = 2100): fc.Arbitrary<string> {
  const edges = ['02-28', '02-29', '03-01', '03-31', '04-01', '12-31', '01-01', '03-25', '03-30', '10-25', '10-31']
  return fc
    .tuple(fc.integer({ min: firstYear, max: lastYear }), fc.constantFrom(...edges))
    .map(([year, edge]) => `${year}-${edge}`)
    .filter((day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day))
}

/** Any day, every second one at an edge. */
export function trickyDay(firstYear = 1990, lastYear = 2100): fc.Arbitrary<string> {
  return fc.oneof(anyDay(firstYear, lastYear), edgeDay(firstYear, lastYear))
}
