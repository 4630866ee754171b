import { expect, test } from 'vitest'
import { pairedChange } from '../../server/statistics/pairedChange.ts'
import type { PairedChange } from '../../server/statistics/pairedChange.ts'

// Published tables give "first less second"; ours is after less before, so the published second answer is "before".
type Table = readonly [a: number, b: number, c: number, d: number]
const asPublished = ([a, b, c, d]: Table): PairedChange => pairedChange({ yesYes: a, noYes: b, yesNo: c, noNo: d })

test.each<{ table: Table; change: number; lower: number; upper: number; digits: number }>([
  // Newcombe 1998, Statistics in Medicine 17:2635-2650, table II, method 10.
  { table: [36, 12, 2, 0], change: 0.2, lower: 0.0569, upper: 0.3404, digits: 4 },
  // Altman, Machin, Bryant and Gardner 2000, Statistics with Confidence, table 6.2.
  { table: [14, 5, 0, 22], change: 0.122, lower: 0.011, upper: 0.226, digits: 3 },
  // Bentur et al. 2009, in Fagerland, Lydersen and Laake 2014, Statistics in Medicine 33:2850-2875.
  { table: [1, 1, 7, 12], change: -0.286, lower: -0.507, upper: -0.026, digits: 3 },
  // Cavo et al. 2012, in Fagerland, Lydersen and Laake 2017, Statistical Analysis of Contingency Tables, chapter 8
  // (their R package contingencytables, test-ch8.R).
  { table: [59, 6, 16, 80], change: -0.0621, lower: -0.1186, upper: -0.0046, digits: 4 },
  // The same test-ch8.R: nobody changed.
  { table: [1, 0, 0, 1], change: 0, lower: -0.5734, upper: 0.5734, digits: 4 },
])('the pairs $table changed by $change ($lower to $upper)', ({ table, change, lower, upper, digits }) => {
  const found = asPublished(table)
  expect(found.change).toBeCloseTo(change, digits)
  expect(found.interval.lower).toBeCloseTo(lower, digits)
  expect(found.interval.upper).toBeCloseTo(upper, digits)
})

test.each<{ table: Table; exactP: number; digits: number }>([
  // Armitage and Berry 1994, p. 127, two culture media (StatsDirect help, exact test for matched pairs).
  { table: [20, 12, 2, 16], exactP: 0.0129, digits: 4 },
  // Bentur et al. 2009 in Fagerland, Lydersen and Laake 2013, BMC Medical Research Methodology 13:91.
  { table: [1, 1, 7, 12], exactP: 0.0703, digits: 4 },
  // Cavo et al. 2012, contingencytables, test-ch8.R.
  { table: [59, 6, 16, 80], exactP: 0.052479, digits: 6 },
])('the exact p-value of the pairs $table is $exactP', ({ table, exactP, digits }) => {
  expect(asPublished(table).exactP).toBeCloseTo(exactP, digits)
})
