import { describe, expect, it } from 'vitest'
import type { PackSection } from '../../../server/packs/packContent.ts'
import { changePart } from '../../../server/packs/parts/changePart.ts'
import { comparePart } from '../../../server/packs/parts/comparePart.ts'
import { packReader } from '../../support/buildPackPart.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { sectionFaults } from '../../support/soundTable.ts'
import { startApp } from '../../support/startApp.ts'

/** EMSOU has its return of both years, ERSOU of this one alone; nobody else has any. */
const { clock, database } = await startApp()
const reader = packReader({ database, clock })
const figures = { 'DISRUPTIONS_LED MAJOR': 4, 'DISRUPTIONS_LED MINOR': 20, 'STAFF_IN_POST_TOTAL ': 120 }
await plantReturn(database, { unit: 'EMSOU', month: '2025-08', accepted: [{ at: '2025-09-10T09:00:00Z', figures }] })
for (const unit of ['EMSOU', 'ERSOU']) await plantReturn(database, { unit, month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures }] })

const asked = { period: 'M2026-08', basis: 'AS_RETURNED' } as const
const [compared, change] = [await reader(asked, comparePart.build), await reader(asked, changePart.build)]
const tableOf = (sections: readonly PackSection[], code: string) => sections.flatMap(({ tables }) => tables).find((table) => table.code === code)

describe('the year before of a pack from returns, where some are missing', () => {
  it('is said to be compared of as many units as the table of rate ratios compares, and not of all together', () => {
    expect(sectionFaults([...compared, ...change])).toEqual([])
    const ratios = tableOf(change, 'rate-ratios')?.rows.filter((row) => typeof row[5] === 'object' && 'value' in row[5]).map(([unit]) => unit)
    expect(ratios).toEqual(['EMSOU'])
    expect(compared[0]?.findings.filter(({ table }) => table === 'rate-ratios').map(({ sentence }) => sentence)).toEqual([
      'All units together are not compared with the year before: returns of this period are missing.',
      expect.stringMatching(/^Of 1 unit with every return of both years beside the same days a year before, none has clearly more or clearly fewer/),
    ])
  })

  it('leaves what rates are divided by where it is known, with its day, of units without a return as well', () => {
    const rows = (code: string) => tableOf(compared, code)?.rows.filter(([unit]) => unit === 'SEROCU' || unit === 'ERSOU').map((row) => row.slice(0, 3))
    expect(rows('rates-residents')).toEqual([['ERSOU', expect.any(Number), '2021-03-21'], ['SEROCU', expect.any(Number), '2021-03-21']])
    const none = { missing: 'No return of this period was accepted' }
    expect(rows('rates-staff')).toEqual([['ERSOU', 120, '2026-08-31'], ['SEROCU', none, none]])
  })

  it('has beside the returns what they hold and what is recorded for the same months', () => {
    const last = (unit: string) => tableOf(compared, 'returns')?.rows.find(([name]) => name === unit)?.slice(-2)
    expect([last('EMSOU'), last('SEROCU'), last('All units')]).toEqual([[24, 0], Array(2).fill({ missing: 'No return is there' }), [48, 0]])
  })
})
