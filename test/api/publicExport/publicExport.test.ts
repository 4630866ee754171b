import { createHash, randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { makePublic, published, type ShownExport } from '../../support/publicExportAs.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { askComparison } from '../comparison/askComparison.ts'

const { as, clock, database, leavesNothing } = await startApp()
const board = as('NETWORK-BOARD-MEMBER-1')
const august = (unit: string, figures: Record<string, number>) => plantReturn(database, { unit, month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures }] })
await august('EMSOU', {
  'DISRUPTIONS_LED MAJOR': 6, 'DISRUPTIONS_LED MINOR': 21, 'DISRUPTIONS_LED NEGATIVE': 2, 'DISRUPTIONS_LED NO_IMPACT': 9,
  'DISRUPTIONS_BY_STRAND PURSUE/MAJOR': 6, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 14, 'DISRUPTIONS_BY_STRAND PREVENT/MINOR': 7, 'DISRUPTIONS_BY_STRAND PURSUE/NO_IMPACT': 9,
})
await august('ERSOU', { 'DISRUPTIONS_LED MODERATE': 10, 'DISRUPTIONS_BY_STRAND PURSUE/MODERATE': 10 })
await plantReturn(database, { unit: 'ERSOU', month: '2026-09', accepted: [{ at: '2026-10-10T09:00:00Z', figures: {} }] })
// At most 4, 7 and 7 by what is shown: a gross of "20", which is 18 or more, would tell the 4.
await august('TARIAN', {
  'DISRUPTIONS_LED MAJOR': 4, 'DISRUPTIONS_LED MODERATE': 7, 'DISRUPTIONS_LED MINOR': 7,
  'DISRUPTIONS_BY_STRAND PURSUE/MAJOR': 4, 'DISRUPTIONS_BY_STRAND PURSUE/MODERATE': 7, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 3, 'DISRUPTIONS_BY_STRAND PREVENT/MINOR': 4,
})
await august('SWROCU', { 'DISRUPTIONS_LED MINOR': 12 })
for (const effect of ['2026-08-03', '2026-09-05']) made(await as('EMSOU-PERFORMANCE-LEAD-1').disruptions.record(aDisruption({ effect, grade: 'MODERATE' })))
clock.pass(5)

const asked = { period: 'M2026-08', basis: 'AS_RETURNED' }
const ofAugust = await published(board, asked)
const countsOf = ({ rows }: ShownExport, unit: string | null) => Object.fromEntries(rows.filter(({ unitCode }) => unitCode === unit).map(({ name, shown }) => [name, shown]))
const noteOf = ({ notes }: ShownExport, name: string) => notes.find((note) => note.name === name)?.text

describe('figures made for the public', () => {
  it('are those of the comparison, each rounded to 5 and none below 5 told', async () => {
    const there = ofAugust
    expect(countsOf(there, 'EMSOU')).toEqual({
      Gross: '25', Major: '5', Moderate: 'fewer than 5', Minor: '20', Negative: 'fewer than 5', 'No impact': '10', Pursue: '20', Prevent: '5', Protect: 'fewer than 5', Prepare: 'fewer than 5',
    })
    const { units } = await askComparison(board, asked)
    expect(units.find(({ unit }) => unit.code === 'EMSOU')?.headline).toMatchObject({ gross: { value: 27 }, major: { value: 6 }, minor: { value: 21 }, negative: { value: 2 }, noImpact: { value: 9 } })
    expect(countsOf(there, null)).toMatchObject({ Gross: '65', Major: '10', Minor: '40', Negative: 'fewer than 5', Pursue: '45' })
  })

  it('have a negative of every unit that has counts, be it none', async () => {
    const negatives = ofAugust.rows.filter(({ name }) => name === 'Negative')
    expect(negatives.map(({ unitCode }) => unitCode)).toEqual(['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON', null])
    expect(negatives.filter(({ shown }) => shown === 'fewer than 5')).toHaveLength(5)
  })

  it('withhold a total from which a small count could be worked out, and say why', async () => {
    const there = ofAugust
    const gross = there.rows.find(({ unitCode, name }) => unitCode === 'TARIAN' && name === 'Gross')
    expect(gross).toMatchObject({ shown: 'withheld', note: expect.stringContaining('a small count could be worked out') })
    expect(countsOf(there, 'TARIAN')).toMatchObject({ Major: 'fewer than 5', Moderate: '5', Minor: '5', Pursue: '15', Prevent: 'fewer than 5' })
    expect([there.withheld, noteOf(there, 'Withheld')]).toEqual([there.rows.filter(({ shown }) => shown === 'withheld').length, expect.stringMatching(/withheld: with/)])
  })

  it('of a unit without a return say so in words, and of the network which units it adds up', async () => {
    const there = ofAugust
    expect(new Set(Object.values(countsOf(there, 'LONDON')))).toEqual(new Set(['not received']))
    const networks = there.rows.filter(({ unitCode }) => unitCode === null)
    expect(networks.find(({ name }) => name === 'Negative')?.note).toBe('4 of 10 units')
    expect(networks.find(({ name }) => name === 'Pursue')?.note).toBe('3 of 10 units')
    expect(countsOf(there, 'SWROCU')).toMatchObject({ Gross: '10', Minor: '10', Pursue: 'not stated' })
  })

  it('of part of a period say which returns are there', async () => {
    const there = await published(board, { period: 'FY2026-Q2', basis: 'AS_RETURNED' })
    expect(there.rows.find(({ unitCode, name }) => unitCode === 'ERSOU' && name === 'Gross')).toMatchObject({ shown: '10', note: '2 of 3 returns' })
    expect(there.rows.find(({ unitCode, name }) => unitCode === null && name === 'Negative')?.note).toBe('4 of 10 units, 4 with part of their returns')
  })

  it('come with the rule of rounding, basis, moment, returns, and what a disruption is not', async () => {
    const there = ofAugust
    expect(noteOf(there, 'Rounding')).toMatch(/^Rounded for publication/)
    expect(noteOf(there, 'Basis')).toMatch(/^As returned: 4 of 10 returns\./)
    expect(noteOf(there, 'As at')).toContain('2026-11-20T09:34:00.000Z')
    expect(noteOf(there, 'Returns')).toContain('4 of 10 received')
    expect(noteOf(there, 'Disruptions')).toContain('It is not a dismantled group')
    expect(noteOf(there, 'Invented data')).toBeUndefined()
    expect(noteOf(await published(as('NETWORK-NOCC-ANALYST-1'), { ...asked, basis: 'AS_RECORDED' }), 'Basis')).toMatch(/^As recorded\./)
  })

  it('are a file of the same rows and notes, known again by its hash', async () => {
    const { csv, sha256, rows, notes, fileName } = ofAugust
    expect(createHash('sha256').update(csv, 'utf8').digest('hex')).toBe(sha256)
    expect([csv.startsWith('\uFEFF'), fileName]).toEqual([true, 'longview-public-figures-M2026-08-as-returned-as-at-2026-11-20T093400Z.csv'])
    const lines = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
    expect(lines.map(({ table, unit_code, row, count, note }) => [table, unit_code, row, count, note])).toEqual([
      ...notes.map(({ name, text }) => ['About these figures', '', name, '', text]),
      ...rows.map(({ table, unitCode, name, shown, note }) => [table, unitCode ?? 'NETWORK', name, shown, note]),
    ])
  })

  it('are the same bytes for the same period, moment and basis, whoever makes them and whenever', async () => {
    const asAt = '2026-10-31T23:59:59.999Z'
    const first = await published(board, { ...asked, asAt })
    clock.pass(60)
    const again = await published(as('NETWORK-NOCC-ACCEPTER-1'), { ...asked, asAt })
    expect([again.csv, again.fileName, again.sha256]).toEqual([first.csv, first.fileName, first.sha256])
  })

  it('sent twice under one key are made as they were the first time, and told once', async () => {
    const key = randomUUID()
    const first = await published(board, { period: 'M2026-08', basis: 'AS_RECORDED' }, key)
    clock.pass(10)
    made(await as('EMSOU-PERFORMANCE-LEAD-1').disruptions.record(aDisruption({ effect: '2026-08-09', grade: 'MAJOR' })))
    clock.pass(10)
    expect(await leavesNothing(async () => expect(await published(board, { period: 'M2026-08', basis: 'AS_RECORDED' }, key)).toEqual(first))).toBe(true)
    expect(await makePublic(board, asked, key)).toMatchObject({ problems: [{ field: 'key' }] })
    const { rows } = await database.asOwner((client) => client.query("SELECT kind, record_kind, person_code, detail FROM audit_entry WHERE operation = 'makePublicExport' AND person_code = 'NETWORK-BOARD-MEMBER-1' AND detail->>'sha256' = $1", [first.sha256]))
    expect(rows).toEqual([{
      kind: 'DISCLOSURE', record_kind: 'PublicExport', person_code: 'NETWORK-BOARD-MEMBER-1',
      detail: { period: 'M2026-08', asAt: first.asAt, basis: 'AS_RECORDED', sha256: first.sha256, withheld: first.withheld },
    }])
  })
})

describe('figures are not made for the public', () => {
  it.each([
    ['of days', { period: '2026-08-03..2026-08-20' }, 'period'], ['of a moment within a month', { ...asked, asAt: '2026-11-12T10:00:00.000Z' }, 'asAt'],
    ['of a moment that has not come', { ...asked, asAt: '2027-01-31T23:59:59.999Z' }, 'asAt'], ['of returns that nobody asked for', { period: 'FY2020', basis: 'AS_RETURNED' }, 'basis'],
  ])('%s', async (_what, input, field) => {
    expect(await leavesNothing(async () => {
      expect(await makePublic(board, input)).toMatchObject({ __typename: 'Refusal', problems: [{ field }] })
    })).toBe(true)
  })
})
