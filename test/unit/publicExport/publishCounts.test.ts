import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExportTables } from '../../../server/publicExport/exportTables.ts'
import { publishCounts } from '../../../server/publicExport/publishCounts.ts'
import { endsOf, trueCounts, workOut, type Ends } from './workOut.ts'

const seed = 20260401
const numRuns = 100

/** A table of rows and columns with the totals of both and of all; some with a cell that is part of the first. */
function table(rows: number, columns: number, counts: readonly number[], hasPart = false): ExportTables {
  const keys = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => `${row}/${column}`))
  const cells = keys.flat().map((key, at) => ({ key, count: counts[at] ?? 0 }))
  const ofRows = keys.map((row, at) => ({ key: `row ${at}`, sums: [row] }))
  const ofColumns = Array.from({ length: columns }, (_, column) => ({ key: `column ${column}`, sums: [keys.map((row) => row[column] ?? '')] }))
  return {
    cells: hasPart ? [...cells, { key: 'part', count: Math.min(counts[0] ?? 0, counts[1] ?? 0) }] : cells,
    totals: [...(rows > 1 ? [...ofRows, ...ofColumns] : []), { key: 'all', sums: [keys.flat()] }],
    parts: hasPart ? [{ part: 'part', whole: '0/0' }] : [],
  }
}

// Small counts, and those at the ends of what is shown alike, are where figures give each other away.
const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: fc.constantFrom(0, 4, 4, 7, 8, 12) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 13 }) },
)
const tablesOf = (...shapes: [rows: number, columns: number][]) => fc
  .tuple(fc.constantFrom(...shapes), fc.array(count, { minLength: 6, maxLength: 6 }), fc.boolean())
  .map(([[rows, columns], counts, hasPart]) => table(rows, columns, counts, hasPart && rows * columns < 6))

test.each<{ shapes: [rows: number, columns: number][]; runs: number }>([
  { shapes: [[2, 2], [1, 4], [1, 2]], runs: numRuns },
  { shapes: [[2, 3], [3, 2]], runs: 10 },
])('all tables of an export together leave at least two possible values for every small count: $shapes', ({ shapes, runs }) => {
  fc.assert(fc.property(tablesOf(...shapes), (tables) => {
    const found = workOut(tables, publishCounts(tables))
    for (const [key, count] of trueCounts(tables)) {
      const { lowest = Infinity, highest = -Infinity } = found?.get(key) ?? {}
      expect(lowest).toBeLessThanOrEqual(count)
      expect(highest).toBeGreaterThanOrEqual(count)
      if (count < 5) expect(highest).toBeGreaterThan(lowest)
    }
  }), { seed, numRuns: runs })
})

const nearest = (count: number) => (count < 5 ? 0 : 5 * Math.round(count / 5))
const rounded = (count: number) => (count < 5 ? { fewerThan: 5 as const } : { shown: nearest(count) })
const endsAround = (count: number, about: number): Ends => ({
  lowest: endsOf(rounded(Math.max(0, count - about))).lowest,
  highest: about === Infinity ? about : endsOf(rounded(count + about)).highest,
})

test('a total is withheld only where it, or the rounded value next to it, would leave a small count one value', () => {
  fc.assert(fc.property(tablesOf([2, 2], [1, 3], [1, 2]), (tables) => {
    const published = publishCounts(tables)
    const counts = trueCounts(tables)
    const inOrder = tables.totals.toSorted((one, other) => (other.sums[0]?.length ?? 0) - (one.sums[0]?.length ?? 0)).map(({ key }) => key)
    const isWithheld = (key: string) => 'withheld' in (published.get(key) ?? {})
    for (const [at, key] of inOrder.entries()) {
      if (!isWithheld(key)) continue
      const earlier = inOrder.slice(0, at)
      const shown = new Map([...published].filter(([other]) => !inOrder.includes(other) || earlier.includes(other)))
      const own = nearest(counts.get(key) ?? 0)
      const beside = [own - 5, own, own + 5].filter((other) => other >= 0)
      // That an earlier total is withheld says about where it lies; how exactly differs, so each way is tried.
      const givesAway = [0, 5, Infinity].some((about) => beside.some((other) => {
        const others = earlier.filter(isWithheld).map((one): [string, Ends] => [one, endsAround(nearest(counts.get(one) ?? 0), about)])
        const found = workOut(tables, new Map([...shown, [key, rounded(other)]]), new Map(others))
        return [...(found ?? [])].some(([one, { lowest, highest }]) => lowest === highest && highest < 5 && (counts.get(one) ?? 0) < 5)
      }))
      expect(givesAway).toBe(true)
    }
  }), { seed, numRuns })
})

test.each([
  { cells: 2, most: 12 },
  { cells: 3, most: 4 },
])('who knows the rule learns nothing from what is withheld: $cells counts up to $most, every export there is', ({ cells, most }) => {
  const alike = new Map<string, { few: number[]; lists: number[][] }>()
  const lists = Array.from({ length: (most + 1) ** cells }, (_, one) => Array.from({ length: cells }, (_unused, at) => Math.floor(one / (most + 1) ** at) % (most + 1)))
  for (const list of lists) {
    const published = publishCounts(table(1, cells, list))
    const few = list.flatMap((_, at) => ('fewerThan' in (published.get(`0/${at}`) ?? {}) ? [at] : []))
    const key = JSON.stringify([...published])
    alike.set(key, { few, lists: [...(alike.get(key)?.lists ?? []), list] })
  }
  for (const { few, lists: same } of alike.values()) {
    for (const at of few) expect(new Set(same.map((list) => list[at])).size).toBeGreaterThan(1)
  }
})

const shownOf = (cells: Record<string, number>, totals: Record<string, string[][]>) =>
  Object.fromEntries(publishCounts({
    cells: Object.entries(cells).map(([key, one]) => ({ key, count: one })),
    totals: Object.entries(totals).map(([key, sums]) => ({ key, sums })),
    parts: [],
  }))
const few = { fewerThan: 5 }
const withheld = { withheld: expect.stringContaining('could be worked out') }

test('two small counts whose total would be 10 could only be 4 each: the total says that it is withheld, and why', () => {
  expect(shownOf({ a: 4, b: 4 }, { all: [['a', 'b']] })).toEqual({ a: few, b: few, all: withheld })
})

test('none and a few look alike, and so does a total of a few', () => {
  expect(shownOf({ a: 0, b: 3 }, { all: [['a', 'b']] })).toEqual({ a: few, b: few, all: few })
})

test('the larger total is kept and the smaller withheld where both together give a count away', () => {
  expect(shownOf({ a: 4, b: 4, c: 20 }, { both: [['a', 'b']], all: [['both', 'c']] })).toEqual({ a: few, b: few, c: { shown: 20 }, both: withheld, all: { shown: 30 } })
})

test('tables that add up to the same give small counts away without a total: the later of two cells is withheld', () => {
  expect(shownOf({ a: 4, b: 4, c: 8 }, { all: [['a', 'b'], ['c']] })).toMatchObject({ a: few, b: few, c: withheld })
})

test('the same tables always give the same answer, whatever the order of their cells', () => {
  fc.assert(fc.property(fc.array(count, { minLength: 4, maxLength: 4 }), (counts) => {
    const tables = table(2, 2, counts)
    const there = Object.fromEntries(publishCounts(tables))
    expect(Object.fromEntries(publishCounts(tables))).toEqual(there)
    expect(Object.fromEntries(publishCounts({ ...tables, cells: tables.cells.toReversed() }))).toEqual(there)
  }), { seed, numRuns: 15 })
})

test('tables that contradict themselves are refused', () => {
  expect(() => shownOf({ a: 1, b: 2 }, { all: [['a'], ['b']] })).toThrow('The total all is 1 in one table and 2 in another')
  expect(() => shownOf({ a: 1 }, { all: [['a', 'c']] })).toThrow('no figure c')
  expect(() => shownOf({ a: 1 }, { all: [[]] })).toThrow('adds up nothing')
  expect(() => shownOf({ a: 1 }, { one: [['other']], other: [['one']] })).toThrow('adds up itself')
  expect(() => shownOf({ a: 1 }, { a: [['a']] })).toThrow('have the key a')
  expect(() => publishCounts({ cells: [{ key: 'a', count: 3 }, { key: 'b', count: 2 }], totals: [], parts: [{ part: 'a', whole: 'b' }] })).toThrow('more than the 2 of b')
  expect(() => shownOf({ a: -1 }, {})).toThrow(RangeError)
})
