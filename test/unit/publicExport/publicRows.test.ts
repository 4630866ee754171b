import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicCsv } from '../../../server/publicExport/publicFile.ts'
import { publicRows, withheldIn } from '../../../server/publicExport/publicRows.ts'
import type { PublicUnit } from '../../../server/publicExport/publicUnit.ts'
import { canDiffer, rangeOf, type Flow } from './circulation.ts'
import { anyUnits, aPublicUnit } from './publicUnits.ts'

const inGross = ['major', 'moderate', 'minor'] as const
const beside = ['negative', 'noImpact'] as const
const nameOf = { major: 'Major', moderate: 'Moderate', minor: 'Minor', negative: 'Negative', noImpact: 'No impact' } as const

/** What a reader of the file knows, as counts that flow: grade to unit to strand, and back by the network's gross. */
function flowsOf(units: readonly PublicUnit[], csv: string): Flow[] {
  const lines = parse(csv, { bom: true, columns: true }) as Record<'unit_code' | 'row' | 'count', string>[]
  const shown = new Map(lines.map(({ unit_code: unit, row, count }) => [`${unit} ${row}`, count]))
  const flow = (name: string, from: string, to: string, count: number): Flow => ({ name, from, to, count, ...rangeOf(shown.get(name) ?? '') })
  const there = units.filter(({ missing }) => missing === null)
  const total = (count: (unit: PublicUnit) => number) => there.reduce((sum, unit) => sum + count(unit), 0)
  const strands = [...new Set(there.flatMap(({ byStrand }) => (byStrand ?? []).map(({ code }) => code)))]
  return [
    flow('NETWORK Gross', 'end', 'start', total(({ counts }) => counts.gross)),
    ...inGross.map((grade) => flow(`NETWORK ${nameOf[grade]}`, 'start', grade, total(({ counts }) => counts[grade]))),
    ...beside.map((grade) => flow(`NETWORK ${nameOf[grade]}`, `${grade} in`, `${grade} out`, total(({ counts }) => counts[grade]))),
    ...strands.map((strand) => flow(`NETWORK ${strand}`, strand, 'end', total(({ byStrand }) => byStrand?.find(({ code }) => code === strand)?.gross ?? 0))),
    ...there.flatMap(({ code, counts, byStrand }) => [
      flow(`${code} Gross`, code, `${code} led`, counts.gross),
      ...inGross.map((grade) => flow(`${code} ${nameOf[grade]}`, grade, code, counts[grade])),
      ...beside.map((grade) => flow(`${code} ${nameOf[grade]}`, `${grade} out`, `${grade} in`, counts[grade])),
      ...(byStrand?.map((strand) => flow(`${code} ${strand.name}`, `${code} led`, strand.code, strand.gross)) ?? [flow(`${code} of strands not stated`, `${code} led`, 'end', counts.gross)]),
    ]),
  ]
}

const seed = 20260401
test.each([{ fewest: 1, most: 3, numRuns: 60 }, { fewest: 9, most: 10, numRuns: 3 }])(
  'who reads a whole file of $fewest to $most units can work out no count of fewer than 5',
  ({ fewest, most, numRuns }) => {
    fc.assert(fc.property(anyUnits(fewest, most), (units) => {
      const flows = flowsOf(units, publicCsv([], publicRows(units)))
      for (const one of flows) {
        expect([one.name, one.count >= one.lowest && one.count <= one.highest]).toEqual([one.name, true])
        if (one.count < 5) expect([one.name, canDiffer(flows, one)]).toEqual([one.name, true])
      }
    }), { seed, numRuns })
  },
)

test('the way by which that is checked finds a count that is told: of 4, 7 and 7 with a gross of "20"', () => {
  const unit = aPublicUnit('A', [4, 7, 7], [14, 4])
  const told = publicRows([unit]).map((row) => ({ ...row, shown: row.name === 'Gross' ? '20' : row.shown }))
  const flows = flowsOf([unit], publicCsv([], told))
  expect(flows.filter((one) => one.count < 5 && !canDiffer(flows, one)).map(({ name }) => name)).toContain('A Major')
})

test('ten units of a usual year are published whole within 2 seconds', () => {
  const units = Array.from({ length: 10 }, (_, at) => aPublicUnit(`U${at}`, [20 + 3 * at, 61 + 7 * at, 140 + 11 * at, at, 2 * at], [180 + 15 * at, 20 + at, 15 + 2 * at]))
  const before = performance.now()
  const rows = publicRows(units)
  expect(performance.now() - before).toBeLessThan(2_000)
  expect([rows.length, withheldIn(rows)]).toEqual([11 * 10, 0])
  expect(rows.slice(0, 6).map(({ name, shown }) => [name, shown])).toEqual([['Gross', '220'], ['Major', '20'], ['Moderate', '60'], ['Minor', '140'], ['Negative', 'fewer than 5'], ['No impact', 'fewer than 5']])
})

test('a unit without figures has its rows, in words, and is in no total', () => {
  const rows = publicRows([aPublicUnit('A', [10, 0, 20, 1]), { ...aPublicUnit('B', [50, 50, 50]), missing: 'not received' }])
  expect(new Set(rows.filter(({ unitCode }) => unitCode === 'B').map(({ shown }) => shown))).toEqual(new Set(['not received']))
  expect(rows.find(({ unitCode, name }) => unitCode === null && name === 'Gross')).toMatchObject({ shown: '30', note: '1 of 2 units' })
})

test('where no unit states strands there is no table of them', () => {
  expect(new Set(publicRows([aPublicUnit('A', [10, 0, 20], null)]).map(({ table }) => table))).toEqual(new Set(['Disruptions by unit and grade']))
})
