import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { figureCatalogue, type FigureCode, figureCodes } from '../../../server/returnFigures/figureCatalogue.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database } = await startApp()
const board = as('NETWORK-BOARD-MEMBER-1')

async function asks(validFrom: string, codes: readonly FigureCode[]): Promise<void> {
  const document = 'mutation ($input: ChangeReturnDefinitionInput!) { answer: changeReturnDefinition(input: $input) { __typename ... on Refusal { message } } }'
  const input = { key: randomUUID(), validFrom, months: 1, dueWorkingDays: 10, figures: codes.map((code) => ({ code, mayBeNil: true, asksNote: true })), reason: 'Agreed by the network.' }
  expect(await as('NETWORK-ADMINISTRATOR-1').ask(document, { input })).toEqual({ answer: { __typename: 'ReturnDefinition' } })
}
await asks('2026-08', ['DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED', 'DISRUPTIONS_BY_FORCE'])
await asks('2026-09', figureCodes)
const accepted = (month: string, figures: Record<string, number>) => plantReturn(database, { unit: 'EMSOU', month, accepted: [{ at: '2026-10-20T09:00:00Z', figures }] })
await accepted('2026-08', { 'DISRUPTIONS_LED MINOR': 8, 'DISRUPTIONS_BY_FORCE DERBYSHIRE/MINOR': 6 })
await accepted('2026-09', { 'DISRUPTIONS_LED MINOR': 9, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 9, 'DISRUPTIONS_BY_THREAT CYBER/MINOR': 9, 'DISRUPTIONS_BY_FORCE DERBYSHIRE/MINOR': 9 })

/** Until 2012 a force is known, since 10 November 2026, to have been with another unit. */
await database.asOwner(async (client) => {
  const moment = '2026-11-10T09:00:00Z'
  await client.query(`UPDATE force_membership SET superseded_at = $1 WHERE force_code = 'CLEVELAND'`, [moment])
  await client.query(
    `INSERT INTO force_membership (id, force_code, unit_code, valid_from, valid_to, recorded_at)
     VALUES ($1, 'CLEVELAND', 'YHROCU', NULL, '2012-04-01', $3), ($2, 'CLEVELAND', 'NEROCU', '2012-04-01', NULL, $3)`,
    [randomUUID(), randomUUID(), moment])
})

type Row = { code: string; share: { count: number; of: number } | null }
type Seen = {
  findings: string[]; whyNoStrands: string | null; whyNoThreats: string | null; whyNoForces: string | null; byStrand: Row[]; byThreat: Row[]
  byForce: { force: { code: string }; unit: { code: string } | null; residentsShare: number | null; share: Row['share'] }[]
  byStrandOfUnits: { whyNoDetail: string | null; byStrand: Row[] }[]
  credit: { whyNoShare: string | null; ledWithSupport: Row['share'] }
}
const question = `query ($unit: String, $period: String!, $asAt: Instant, $basis: Basis) { mix(unit: $unit, period: $period, basis: $basis, asAt: $asAt) {
  ... on Refusal { message }
  ... on Mix { findings whyNoStrands whyNoThreats whyNoForces byStrand { code share { count of } } byThreat { code share { count of } }
    byForce { force { code } unit { code } residentsShare share { count of } } byStrandOfUnits { whyNoDetail byStrand { code } }
    credit { whyNoShare ledWithSupport { count of } } } } }`
const ask = async (asked: { unit?: string | null; period: string; asAt?: string; basis?: string }) =>
  (await board.ask<{ mix: Seen }>(question, { unit: 'EMSOU', basis: 'AS_RETURNED', ...asked })).mix
const notAsked = (code: FigureCode) => `Not all returns of this period asked for “${figureCatalogue[code].name}”`

describe('the mix of what returns were not asked', () => {
  it('has no rows, no share and no finding of it, and says why', async () => {
    const { byStrand, byThreat, byForce, whyNoStrands, whyNoThreats, whyNoForces, findings, credit } = await ask({ period: 'M2026-08' })
    expect([byStrand, byThreat, whyNoStrands, whyNoThreats, whyNoForces]).toEqual([[], [], notAsked('DISRUPTIONS_BY_STRAND'), notAsked('DISRUPTIONS_BY_THREAT'), null])
    expect(findings.filter((one) => /Pursue|threat /.test(one))).toEqual([])
    expect(byForce.find(({ force }) => force.code === 'DERBYSHIRE')?.share).toEqual({ count: 6, of: 6 })
    expect(credit).toEqual({ ledWithSupport: { count: 0, of: 8 }, whyNoShare: null })
  })

  it('is not made of the part of the returns that was asked', async () => {
    expect(await ask({ period: 'FY2026-Q2' })).toMatchObject({ byStrand: [], byThreat: [], whyNoStrands: notAsked('DISRUPTIONS_BY_STRAND') })
    const { byStrandOfUnits } = await ask({ unit: null, period: 'M2026-08' })
    expect(byStrandOfUnits).toEqual(byStrandOfUnits.map(() => ({ byStrand: [], whyNoDetail: notAsked('DISRUPTIONS_BY_STRAND') })))
  })

  it('is there of a month of which everything was asked, and as recorded', async () => {
    const whole = await ask({ period: 'M2026-09' })
    expect([whole.whyNoStrands, whole.whyNoThreats, whole.whyNoForces, whole.byStrand[0]?.share, whole.findings[0]]).toEqual([null, null, null, { count: 9, of: 9 }, expect.stringContaining('Pursue is 100%')])
    expect(await ask({ period: 'M2026-08', basis: 'AS_RECORDED' })).toMatchObject({ whyNoStrands: null, credit: { ledWithSupport: null, whyNoShare: 'Nothing was led' } })
  })
})

describe('the forces of a mix', () => {
  const forcesOf = async (unit: string, period: string, asAt?: string) => (await ask({ unit, period, basis: 'AS_RECORDED', ...(asAt ? { asAt } : {}) })).byForce
  const has = (rows: Seen['byForce']) => rows.some(({ force }) => force.code === 'CLEVELAND')

  it('are those that belonged to the unit on its last day, as known at the moment asked for', async () => {
    expect([has(await forcesOf('NEROCU', 'M2026-10')), has(await forcesOf('YHROCU', 'M2026-10'))]).toEqual([true, false])
    const then = await forcesOf('YHROCU', 'FY2010')
    expect([has(await forcesOf('NEROCU', 'FY2010')), has(then)]).toEqual([false, true])
    expect(then.reduce((sum, { residentsShare }) => sum + (residentsShare ?? 0), 0)).toBeCloseTo(1, 9)
    const before = '2026-10-31T23:59:59.999Z'
    expect([has(await forcesOf('NEROCU', 'FY2010', before)), has(await forcesOf('YHROCU', 'FY2010', before))]).toEqual([true, false])
  })

  it('stand under the unit of the day where all units are asked for', async () => {
    const { byForce } = await ask({ unit: null, period: 'FY2010', basis: 'AS_RECORDED' })
    expect(byForce.find(({ force }) => force.code === 'CLEVELAND')?.unit).toEqual({ code: 'YHROCU' })
  })
})
