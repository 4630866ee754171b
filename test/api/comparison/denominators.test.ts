import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { figureCatalogue, type FigureCode, figureCodes } from '../../../server/returnFigures/figureCatalogue.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { askComparison, type AskedOf, unitOf, valueOf } from './askComparison.ts'

const { as, clock, database } = await startApp()
const board = as('NETWORK-BOARD-MEMBER-1')

async function asks(validFrom: string, codes: readonly FigureCode[]): Promise<void> {
  const document = 'mutation ($input: ChangeReturnDefinitionInput!) { answer: changeReturnDefinition(input: $input) { __typename ... on Refusal { message } } }'
  const input = { key: randomUUID(), validFrom, months: 1, dueWorkingDays: 10, figures: codes.map((code) => ({ code, mayBeNil: true, asksNote: true })), reason: 'Agreed by the network.' }
  expect(await as('NETWORK-ADMINISTRATOR-1').ask(document, { input })).toEqual({ answer: { __typename: 'ReturnDefinition' } })
}
// Of August neither strands nor people reached nor staff are asked for.
await asks('2026-08', ['DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED', 'OUTPUTS', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED'])
await asks('2026-09', figureCodes)
type Figures = Parameters<typeof plantReturn>[1]['accepted'][number]['figures']
const accepted = (unit: string, month: string, figures: Figures) => plantReturn(database, { unit, month, accepted: [{ at: '2026-11-10T09:00:00Z', figures }] })
const led = { 'DISRUPTIONS_LED MINOR': 8 }
await accepted('EMSOU', '2026-08', { ...led, 'OUTPUTS TALK/PREVENT': 3, 'OUTPUTS_ASKED TALK/PREVENT': 40, 'OUTPUTS_ANSWERED TALK/PREVENT': 10 })
await accepted('EMSOU', '2026-09', { ...led, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 8, 'OUTPUTS TALK/PREVENT': 1, 'OUTPUTS_REACHED TALK/PREVENT': 25, 'STAFF_IN_POST_TOTAL ': 120 })
await accepted('EMSOU', '2026-10', { ...led, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 8 })
await accepted('ERSOU', '2026-09', { ...led, 'STAFF_IN_POST_TOTAL ': { isNil: true } })
await accepted('TARIAN', '2026-08', led)

/** Where nothing at all is recorded of a period, that alone is said: a record of each, known since October. */
const now = clock.now.toISOString()
clock.set('2026-10-20T09:00:00.000Z')
for (const effect of ['2011-05-03', '2026-09-05']) made(await as('EMSOU-PERFORMANCE-LEAD-1').disruptions.record(aDisruption({ effect })))
clock.set(now)

/** Until 2012 a force is known, since 10 November 2026, to have been with another unit. */
await database.asOwner(async (client) => {
  const moment = '2026-11-10T09:00:00Z'
  await client.query(`UPDATE force_membership SET superseded_at = $1 WHERE force_code = 'CLEVELAND'`, [moment])
  await client.query(
    `INSERT INTO force_membership (id, force_code, unit_code, valid_from, valid_to, recorded_at)
     VALUES ($1, 'CLEVELAND', 'YHROCU', NULL, '2012-04-01', $3), ($2, 'CLEVELAND', 'NEROCU', '2012-04-01', NULL, $3)`,
    [randomUUID(), randomUUID(), moment])
})

const perStaff = 'GROSS_PER_100_STAFF'
const compare = (asked: Partial<AskedOf>) => askComparison(board, { period: 'M2026-08', basis: 'AS_RETURNED', codes: [], ...asked })
const notAsked = (code: FigureCode) => `Not all returns of this period asked for “${figureCatalogue[code].name}”`

describe('staff', () => {
  const staffOf = async (unit: string, period: string, basis = 'AS_RETURNED') => valueOf(await compare({ period, basis, codes: [perStaff] }), perStaff, unit)

  it('are those of the latest return that stands; where that states none, an earlier one does not speak for it', async () => {
    expect(await staffOf('EMSOU', 'M2026-09')).toMatchObject({ count: 8, of: 120, ofDay: '2026-09-30', missing: null })
    expect(await staffOf('EMSOU', '2026-09-01..2026-10-31')).toMatchObject({ count: 16, of: null, missing: 'No staff stated in the return of October 2026' })
    // The latest of this unit is older than that of the other.
    expect((await staffOf('ERSOU', '2026-09-01..2026-10-31', 'AS_RECORDED')).missing).toBe('No staff in post on 30 September 2026')
  })

  it('that are nil, that were not asked for, and those of no return are told apart', async () => {
    expect((await staffOf('ERSOU', 'M2026-09')).missing).toBe('No staff in post on 30 September 2026')
    expect((await staffOf('TARIAN', 'M2026-08')).missing).toBe('The return of August 2026 did not ask for staff')
    expect((await staffOf('LONDON', 'M2026-09', 'AS_RECORDED')).missing).toBe('No return of this period was accepted')
    expect((await staffOf('LONDON', 'M2011-05', 'AS_RECORDED')).missing).toMatch(/^No return was asked for in this period$/)
  })
})

describe('residents', () => {
  it('are those of the forces as known at the moment of the figures', async () => {
    const asked = { period: 'M2011-05', basis: 'AS_RECORDED', codes: ['GROSS_PER_MILLION_RESIDENTS'] }
    const residents = async (asAt?: string) => {
      const found = await compare(asAt ? { ...asked, asAt } : asked)
      return ['NEROCU', 'YHROCU'].map((code) => valueOf(found, 'GROSS_PER_MILLION_RESIDENTS', code).of ?? 0)
    }
    const [[north = 0, yorkshire = 0], [northThen = 0, yorkshireThen = 0]] = [await residents(), await residents('2026-11-01T00:00:00Z')]
    expect([northThen - north, yorkshire - yorkshireThen]).toEqual([569_383, 569_383])
  })
})

describe('what returns were not asked for', () => {
  it('is not 0: strands are empty, and of outputs only that is given which was asked, in words', async () => {
    const found = await compare({ period: '2026-08-01..2026-09-30', codes: ['PURSUE_OF_GROSS', 'ANSWERED_OF_ASKED'], withFindings: true })
    for (const row of [unitOf(found, 'EMSOU'), found.network]) {
      expect(row).toMatchObject({
        byStrand: [], whyNoDetail: notAsked('DISRUPTIONS_BY_STRAND'), whyNoOutputs: notAsked('OUTPUTS_REACHED'), outputs: { outputs: 4, peopleReached: null, asked: 40, answered: 10 },
      })
    }
    expect(valueOf(found, 'ANSWERED_OF_ASKED', 'EMSOU')).toMatchObject({ count: 10, of: 40 })
    expect(valueOf(found, 'PURSUE_OF_GROSS', 'EMSOU').missing).toBe(notAsked('DISRUPTIONS_BY_STRAND'))
    expect(found.findings.filter(({ about }) => about === 'MIX')).toEqual([])
    expect(unitOf(await compare({ period: 'M2026-09' }), 'EMSOU')).toMatchObject({ whyNoDetail: null, whyNoOutputs: null, outputs: { peopleReached: 25 } })
  })

  it('refuses one strand, with what to choose', async () => {
    expect(await compare({ strand: 'PURSUE' })).toMatchObject({
      __typename: 'Refusal', message: `${notAsked('DISRUPTIONS_BY_STRAND')}: choose all strands, another basis or another period`, problems: [{ field: 'strand' }],
    })
    expect((await compare({ strand: 'PURSUE', period: 'M2026-09' })).__typename).toBe('UnitComparison')
  })
})
