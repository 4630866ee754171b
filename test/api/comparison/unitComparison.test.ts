import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { plantEdition, plantReturn } from '../../support/plantReturn.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { askComparison, type AskedOf, unitOf, valueOf } from './askComparison.ts'

const { as, database } = await startApp()
const lead = as('EMSOU-PERFORMANCE-LEAD-1')
const board = as('NETWORK-BOARD-MEMBER-1')

const august = {
  'DISRUPTIONS_LED MAJOR': 6, 'DISRUPTIONS_LED MINOR': 20, 'DISRUPTIONS_LED NEGATIVE': 2, 'DISRUPTIONS_LED NO_IMPACT': 4, 'DISRUPTIONS_LED_WITH_SUPPORT MINOR': 5, 'DISRUPTIONS_SUPPORTED MINOR': 9,
  'DISRUPTIONS_BY_STRAND PURSUE/MAJOR': 6, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 14, 'DISRUPTIONS_BY_STRAND PREVENT/MINOR': 6, 'DISRUPTIONS_BY_STRAND PURSUE/NEGATIVE': 2, 'DISRUPTIONS_BY_STRAND PURSUE/NO_IMPACT': 4,
  'OUTPUTS TALK/PREVENT': 3, 'OUTPUTS_WITHOUT_COUNT TALK/PREVENT': 3, 'OUTPUTS_ASKED TALK/PREVENT': 40, 'OUTPUTS_ANSWERED TALK/PREVENT': 10, 'OUTPUTS SURVEY/PROTECT': 2, 'OUTPUTS_REACHED SURVEY/PROTECT': 70,
  'OUTPUT_PAIRS BEHAVIOUR_AT_FOLLOW_UP/QUESTIONS': 1, 'OUTPUT_PAIRS BEHAVIOUR_AT_FOLLOW_UP/NO_YES': 8, 'OUTPUT_PAIRS BEHAVIOUR_AT_FOLLOW_UP/NO_NO': 2, 'OUTPUT_PAIRS BEHAVIOUR_AT_FOLLOW_UP/YES_YES': 30,
  'STAFF_IN_POST_TOTAL ': 120,
}
const [first = ''] = await plantReturn(database, {
  unit: 'EMSOU', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures: august }, { at: '2026-11-02T09:00:00Z', figures: { ...august, 'DISRUPTIONS_LED MINOR': 21 } }],
})
await plantReturn(database, { unit: 'ERSOU', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures: { 'DISRUPTIONS_LED MODERATE': 10, 'DISRUPTIONS_BY_STRAND PURSUE/MODERATE': 10 } }] })
await plantReturn(database, { unit: 'ERSOU', month: '2026-09', accepted: [{ at: '2026-10-10T09:00:00Z', figures: { 'DISRUPTIONS_LED MODERATE': 1, 'DISRUPTIONS_BY_STRAND PURSUE/MODERATE': 1, 'STAFF_IN_POST_TOTAL ': 50 } }] })
await plantReturn(database, { unit: 'TARIAN', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures: { 'DISRUPTIONS_LED MINOR': 2, 'DISRUPTIONS_BY_STRAND PREVENT/MINOR': 2, 'OUTPUTS TALK/PREVENT': 4 } }] })
await plantEdition(database, 1, '2026-09-20T09:00:00Z', { unit: 'EMSOU', month: '2026-08', snapshot: first })
for (const effect of ['2026-08-03', '2026-09-05']) made(await lead.disruptions.record(aDisruption({ effect, grade: 'MODERATE' })))
for (const effect of ['2026-08-05', '2026-09']) made(await as('SEROCU-PERFORMANCE-LEAD-1').disruptions.record(aDisruption({ effect, grade: 'MINOR', forces: [], supportingUnits: ['EMSOU'] })))
for (const alias of ['Heron', 'Kite']) made(await lead.groups.record(aGroup({ alias })))

const compare = (asked: Partial<AskedOf>, who = board) => askComparison(who, { period: 'M2026-08', basis: 'AS_RETURNED', ...asked })
const ofAugust = compare({})

describe('a comparison as returned', () => {
  it('has every unit in geographic order, and of each the figures with which its return was accepted', async () => {
    const found = await ofAugust
    expect(found.units.map(({ unit }) => unit.code)).toEqual(['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON'])
    expect(unitOf(found, 'EMSOU')).toMatchObject({
      missing: null, headline: { gross: { value: 27 }, major: { value: 6 }, negative: { value: 2 }, noImpact: { value: 4 }, supportedGross: { value: 9 } },
      outputs: { outputs: 5, peopleReached: 70, outputsWithoutCount: 3, asked: 40, answered: 10 }, behaviourChanged: { change: { pairs: 40 } }, returns: { expected: 1, accepted: 1 },
    })
    expect(unitOf(found, 'EMSOU').byStrand.map(({ code, counts }) => [code, counts.gross])).toEqual([['PURSUE', 20], ['PREVENT', 6], ['PROTECT', 0], ['PREPARE', 0]])
    expect(found.network.headline).toMatchObject({ gross: { value: 39 }, supportedGross: { value: 5 } })
    expect(unitOf(found, 'LONDON')).toMatchObject({ missing: 'No return of this period was accepted', outputs: { peopleReached: null } })
  })

  it('measures rates by the residents of the census and the staff that the return states, each with the day of its denominator', async () => {
    const found = await ofAugust
    const perMillion = valueOf(found, 'GROSS_PER_MILLION_RESIDENTS', 'EMSOU')
    expect(perMillion).toMatchObject({ count: 27, of: 4_880_049, ofDay: '2021-03-21', missing: null })
    expect(perMillion.value).toBeCloseTo(5.53273, 5)
    // Byar's limits of 27 events are 17.7890 and 39.2851.
    expect([perMillion.lower, perMillion.upper].map((limit) => (limit ?? 0) * 4.880049)).toEqual([expect.closeTo(17.789, 3), expect.closeTo(39.2851, 3)])
    expect(valueOf(found, 'NEGATIVE_PER_100_STAFF', 'EMSOU')).toMatchObject({ count: 2, of: 120, ofDay: '2026-08-31', value: expect.closeTo(1.6667, 4) })
    expect(valueOf(found, 'GROSS_PER_100_STAFF', 'ERSOU')).toMatchObject({ count: 10, of: null, value: null, missing: 'No staff stated in the return of August 2026' })
    expect(valueOf(found, 'GROSS_PER_100_ACTIVE_OCGS', 'ERSOU')).toMatchObject({ count: 10, missing: 'No active groups on 31 August 2026' })
    expect(valueOf(found, 'GROSS_PER_MILLION_RESIDENTS', 'LONDON')).toMatchObject({ count: null, of: null, value: null, missing: 'No return of this period was accepted' })
  })

  it('measures shares of what was led, asked and said', async () => {
    const found = await ofAugust
    const parts = (code: string) => { const { count, of } = valueOf(found, code, 'EMSOU'); return [count, of] }
    expect(Object.fromEntries(['MAJOR_OF_GROSS', 'PURSUE_OF_GROSS', 'NEGATIVE_OF_LED', 'WITH_SUPPORT_OF_LED', 'ANSWERED_OF_ASKED', 'BEHAVIOUR_CHANGED'].map((code) => [code, parts(code)]))).toEqual({
      MAJOR_OF_GROSS: [6, 27], PURSUE_OF_GROSS: [20, 27], NEGATIVE_OF_LED: [2, 33], WITH_SUPPORT_OF_LED: [5, 27], ANSWERED_OF_ASKED: [10, 40], BEHAVIOUR_CHANGED: [8, 10],
    })
    expect(valueOf(found, 'ANSWERED_OF_ASKED', 'ERSOU').missing).toBe('Nobody was asked')
    expect(valueOf(found, 'HELD_AFTER_3_MONTHS', 'EMSOU').missing).toBe('Too few to say: so few check-backs would tell of single disruptions')
  })

  it('of a unit that led few gives no strand and no share by strand or support, nor anything of one strand, but to its own people', async () => {
    const found = await ofAugust
    expect(unitOf(found, 'TARIAN')).toMatchObject({ byStrand: [], whyNoDetail: expect.stringContaining('Too few to say'), headline: { gross: { value: 2 } } })
    expect(['PURSUE_OF_GROSS', 'WITH_SUPPORT_OF_LED'].map((code) => valueOf(found, code, 'TARIAN').missing)).toEqual([expect.stringContaining('Too few to say'), expect.stringContaining('Too few to say')])
    const own = as('TARIAN-PERFORMANCE-LEAD-1')
    expect(unitOf(await compare({ codes: [] }, own), 'TARIAN').byStrand[1]).toMatchObject({ counts: { gross: 2 } })
    const none = { gross: { value: 0 }, major: { value: 0 }, moderate: { value: 0 }, minor: { value: 0 }, negative: { value: 0 }, noImpact: { value: 0 } }
    const withheld = await compare({ strand: 'PREVENT' })
    expect(unitOf(withheld, 'TARIAN')).toMatchObject({
      missing: expect.stringContaining('Too few to say'), headline: none, byStrand: [], outputs: { outputs: 0, peopleReached: null, outputsWithoutCount: 0, asked: null, answered: null },
    })
    expect(withheld.measures.flatMap(({ values }) => values).filter(({ unit, count, of, value }) => unit.code === 'TARIAN' && (count ?? of ?? value) !== null)).toEqual([])
    expect(unitOf(await compare({ strand: 'PREVENT', codes: [] }, own), 'TARIAN')).toMatchObject({ missing: null, headline: { gross: { value: 2 } }, outputs: { outputs: 4 } })
  })

  it('gives no rate to a unit of which some returns are not there, and says why; shares it has', async () => {
    const found = await compare({ period: '2026-08-01..2026-09-30' })
    expect(valueOf(found, 'GROSS_PER_MILLION_RESIDENTS', 'EMSOU')).toMatchObject({ value: null, missing: expect.stringContaining('1 of 2 returns is not there') })
    expect(valueOf(found, 'MAJOR_OF_GROSS', 'EMSOU').of).toBe(27)
    expect(valueOf(found, 'GROSS_PER_100_STAFF', 'ERSOU')).toMatchObject({ count: 11, of: 50, ofDay: '2026-09-30' })
    const filled = await compare({ period: '2026-08-01..2026-09-30', fillGaps: true, codes: ['GROSS_PER_MILLION_RESIDENTS'] })
    expect(valueOf(filled, 'GROSS_PER_MILLION_RESIDENTS', 'EMSOU')).toMatchObject({ count: 28, missing: null })
    expect(filled.units.map(({ missing }) => missing)).toEqual(Array(10).fill(null))
  })

  it('takes the same few statements whatever the period, and one more where gaps are filled', async () => {
    const sent = async (asked: object) => (await database.statementsOf(() => compare({ withFindings: true, ...asked }))).filter((one) => one.includes('SELECT') && !one.includes('set_config')).length
    expect([await sent({}), await sent({ period: '2026-08-01..2026-10-31' }), await sent({ period: '2026-08-01..2026-10-31', fillGaps: true })]).toEqual([11, 11, 12])
  })

  it('leaves out for all a period of which nobody has a return, and says that rates are of a part', async () => {
    const found = await compare({ period: '2026-08-01..2026-10-31', codes: ['GROSS_PER_MILLION_RESIDENTS'] })
    expect(valueOf(found, 'GROSS_PER_MILLION_RESIDENTS', 'ERSOU')).toMatchObject({ count: 11, missing: null })
    const ofPart = 'Counts and rates are of 2 of the 3 periods of returns, as no unit has a return of October 2026 on this basis: they do not compare with those of a whole period.'
    expect(found.caveats).toContain(ofPart)
    expect((await compare({ period: '2026-08-01..2026-09-30', codes: [] })).caveats.filter((one) => one.startsWith('Counts and rates are of'))).toEqual([])
  })

  it('comes out the same as at a moment before a return was accepted again, and as published', async () => {
    expect(valueOf(await compare({ asAt: '2026-09-30T23:00:00Z', codes: ['GROSS_PER_MILLION_RESIDENTS'] }), 'GROSS_PER_MILLION_RESIDENTS', 'EMSOU').count).toBe(26)
    const published = await compare({ basis: 'AS_PUBLISHED', codes: ['GROSS_PER_100_STAFF'] })
    expect([published.editions, valueOf(published, 'GROSS_PER_100_STAFF', 'EMSOU')]).toMatchObject([[1], { count: 26, of: 120 }])
    expect(unitOf(published, 'ERSOU').missing).toBe('No return of this period was published')
  })
})

describe('a comparison of one strand', () => {
  it('counts its disruptions and outputs alone, and says what is not kept by strand', async () => {
    const found = await compare({ strand: 'PREVENT' })
    expect(unitOf(found, 'EMSOU')).toMatchObject({ headline: { gross: { value: 6 }, negative: { value: 0 } }, byStrand: [{ code: 'PREVENT' }], outputs: { outputs: 3, peopleReached: null, asked: 40 }, behaviourChanged: { change: null, missing: 'Answers before and after are not kept by strand' } })
    expect([found.whyNoSupported, found.strand]).toEqual(['Not known: support is not kept by strand', { code: 'PREVENT' }])
    const why = (code: string) => valueOf(found, code, 'EMSOU').missing
    expect(['PURSUE_OF_GROSS', 'WITH_SUPPORT_OF_LED', 'HELD_AFTER_12_MONTHS', 'BEHAVIOUR_CHANGED'].map(why)).toEqual([
      'Only Prevent is counted here: a share of Pursue is had of all strands together', 'Support is not kept by strand', 'Check-backs are not counted by strand', 'Answers before and after are not kept by strand',
    ])
    expect(valueOf(await compare({ strand: 'PURSUE', codes: ['ANSWERED_OF_ASKED'] }), 'ANSWERED_OF_ASKED', 'EMSOU').missing).toBe('Pursue has no outputs')
  })

  it('that there is not is refused, with what to choose', async () => {
    expect(await compare({ strand: 'PURSUIT' })).toMatchObject({ __typename: 'Refusal', message: 'There is no strand with that code: choose PURSUE, PREVENT, PROTECT, PREPARE, or all', problems: [{ field: 'strand' }] })
  })
})

describe('a comparison as recorded', () => {
  it('counts each disruption once in the network, and groups on the last day that had passed', async () => {
    const found = await compare({ period: 'YTD2026', basis: 'AS_RECORDED', codes: ['GROSS_PER_100_ACTIVE_OCGS', 'NO_SUCH_MEASURE'] })
    expect(found.measures.map(({ code }) => code)).toEqual(['GROSS_PER_100_ACTIVE_OCGS'])
    expect(found.network.headline).toMatchObject({ gross: { value: 4 }, supportedGross: { value: 2 } })
    expect(unitOf(found, 'EMSOU').headline).toMatchObject({ gross: { value: 2 }, supportedGross: { value: 2 } })
    expect(valueOf(found, 'GROSS_PER_100_ACTIVE_OCGS', 'EMSOU')).toMatchObject({ count: 2, of: 2, value: 100, ofDay: '2026-11-20' })
    expect([found.network.byStrand, found.network.whyNoDetail]).toEqual([[], expect.stringContaining('Too few to say')])
    expect(await compare({ period: 'YTD2026', basis: 'AS_RECORDED', strand: 'PURSUE' })).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'strand' }] })
  })
})
