import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forceMix } from '../../../../../server/comparison/mix/forceMix.ts'
import { scoredOcgs } from '../../../../../server/comparison/mix/scoredOcgs.ts'
import { cellInWords } from '../../../../../server/packs/cellInWords.ts'
import type { PackTable } from '../../../../../server/packs/packContent.ts'
import { forcesTable } from '../../../../../server/packs/parts/mix/forcesTable.ts'
import { smallReference } from '../../../measures/referenceOf.ts'
import { emsou } from '../change/aSeries.ts'

const codes = ['KENT', 'NORFOLK', 'SUFFOLK', 'ESSEX']
const force = (code: string) => ({ code, name: code, areaCode: null, residents: 1_000, hasPerHeadRates: true, unitCode: 'EMSOU', memberFrom: null, memberTo: null })
const unit = { ...emsou, forces: codes.map(force) }
const reference = smallReference()

/** Suffolk is scored by another method, so that shares of the scored forces are not those of all. */
function tableOf({ gross, scores, lacksReturns = false }: { gross: readonly number[]; scores: readonly number[]; lacksReturns?: boolean }): PackTable {
  const rows = codes.map((code, at) => ({ unitCode: 'EMSOU', dimension: 'FORCE' as const, code, method: code === 'SUFFOLK' ? 'MORILE 2' : 'OCGM 1', ocgs: scores[at] ? 20 : 0, scores: scores[at] ?? 0 }))
  const groups = scoredOcgs(rows.flatMap((row) => [row, { ...row, dimension: 'ALL' as const, code: '' }]), '2026-10-31', reference)
  const cells = codes.map((code, at) => ({ dimension: 'FORCE' as const, code, grade: 'MINOR' as const, disruptions: gross[at] ?? 0 }))
  return forcesTable({ byForce: forceMix({ cells, groups, unit, mayOpenRecords: true, lacksReturns }, reference), assessedBy: 'By one method.' })
}

/** What a reader finds: which of two columns of a row lies above, by the numbers as they are read; null where one of them has none. */
function sideRead({ columns, rows }: PackTable, row: number, [share, other]: readonly [string, string]): string | null {
  const read = (name: string) => {
    const at = columns.findIndex((column) => column.name === name)
    const [column, cell] = [columns[at], rows[row]?.[at]]
    if (!column || cell === undefined) throw new RangeError(`The table has no "${name}"`)
    return typeof cell === 'object' && 'missing' in cell ? null : (cellInWords(cell, column).match(/[\d.]+/g) ?? []).map(Number)
  }
  const [[, lower = 0, upper = 0], [known = 0]] = [read(share) ?? [], read(other) ?? []]
  if (read(share) === null || read(other) === null) return null
  // Even one digit more than usual cannot tell these apart.
  if (lower === known || upper === known) return null
  return lower > known ? 'more' : upper < known ? 'less' : 'no clear difference'
}

const ofResidents = ['Share of forces’ part in gross (%)', 'Share of residents (%)'] as const
const ofThreat = ['Share of the work of forces scored by one method (%)', 'Share of assessed threat (%)'] as const

it('forces: words can be checked from the columns beside them, in every row', () => {
  const four = (max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: 4, maxLength: 4 })
  fc.assert(fc.property(four(400), four(900), (gross, scores) => {
    const table = tableOf({ gross, scores })
    table.rows.forEach((cells, row) => {
      const [residents = '', threat = ''] = String(cells.at(-1)).toLowerCase().split('; ')
      if (threat === '') return
      const beside = sideRead(table, row, ofResidents)
      if (beside !== null) expect(residents.startsWith(beside), `${residents}: ${beside}`).toBe(true)
      const side = sideRead(table, row, ofThreat)
      if (side !== null) expect(threat.startsWith(side), `${threat}: ${side}`).toBe(true)
    })
  }), { numRuns: 200 })
})

it('forces: the share that stands beside assessed threat is of the forces that are compared, and adds up', () => {
  const { rows, columns } = tableOf({ gross: [100, 100, 300, 0], scores: [50, 50, 99, 10] })
  const at = columns.findIndex(({ name }) => name === ofThreat[0])
  expect(rows.map((row) => row[at])).toEqual([expect.objectContaining({ value: 50 }), expect.objectContaining({ value: 50 }), { missing: 'Not compared' }, expect.objectContaining({ value: 0 })])
})

it('forces: where returns are missing nothing is said to be more or less', () => {
  const { rows } = tableOf({ gross: [100, 1, 3, 9], scores: [5, 50, 99, 10], lacksReturns: true })
  expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(['Returns missing: not compared']))
})
