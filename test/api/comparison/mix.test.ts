import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import type { KnownGroup } from './knownGroups.ts'
import { plantKnownGroups } from './plantKnownGroups.ts'

const { as, database } = await startApp()
const lead = as('EMSOU-PERFORMANCE-LEAD-1')
const board = as('NETWORK-BOARD-MEMBER-1')

const ofOctober = { effect: '2026-10-06', forces: ['LEICESTERSHIRE'], threats: ['DRUGS'], grade: 'MINOR' as const }
for (let index = 0; index < 4; index += 1) made(await lead.disruptions.record(aDisruption(ofOctober)))
made(await lead.disruptions.record(aDisruption({ ...ofOctober, grade: 'MAJOR', strand: 'PREVENT', threats: ['DRUGS', 'CYBER'], forces: ['LEICESTERSHIRE', 'DERBYSHIRE'], supportingUnits: ['ERSOU'] })))
made(await lead.disruptions.record(aDisruption({ ...ofOctober, grade: 'NEGATIVE', threats: ['CYBER'] })))
made(await as('ERSOU-PERFORMANCE-LEAD-1').disruptions.record(aDisruption({ ...ofOctober, forces: ['KENT'] })))

const known = { recordedAt: '2026-01-05T09:00:00Z', isWithdrawn: false }
const aKnownGroup = (force: string, threats: string[], method: string | null, score: number): KnownGroup => ({
  versions: [{ ...known, unit: 'EMSOU', force, threats }], spells: [[{ ...known, status: 'ACTIVE', from: '2026-01-01', to: null }]],
  assessments: method === null ? [] : [[{ ...known, on: '2026-01-02', method, score }]], transfers: [],
})
await database.asOwner((client) => plantKnownGroups(client, [
  aKnownGroup('LEICESTERSHIRE', ['DRUGS'], 'OCGM 1', 30), aKnownGroup('LEICESTERSHIRE', ['CYBER'], 'OCGM 1', 10), aKnownGroup('DERBYSHIRE', ['CYBER'], 'OCGM 1', 20),
  aKnownGroup('DERBYSHIRE', ['DRUGS'], 'MORILE 2', 99), aKnownGroup('DERBYSHIRE', ['DRUGS'], null, 0),
]))
await plantReturn(database, { unit: 'EMSOU', month: '2026-09', accepted: [{ at: '2026-10-08T09:00:00Z', figures: { 'THREAT_PRIORITY DRUGS': { code: 'LOW' } } }] })
await plantReturn(database, {
  unit: 'EMSOU', month: '2026-10',
  accepted: [{ at: '2026-11-09T09:00:00Z', figures: {
    'DISRUPTIONS_LED MINOR': 8, 'DISRUPTIONS_LED NEGATIVE': 2, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 8, 'DISRUPTIONS_BY_THREAT CYBER/MINOR': 8, 'DISRUPTIONS_BY_FORCE NONE/MINOR': 8,
    'THREAT_PRIORITY DRUGS': { code: 'VERY_HIGH' }, 'THREAT_PRIORITY CYBER': { code: 'MEDIUM' }, 'THREAT_ASSESSMENT ': { day: '2026-05-14' },
  } }],
})

const share = 'share { count of share lower upper }'
const question = `query ($unit: String, $period: String!, $basis: Basis, $asAt: Instant) { mix: mix(unit: $unit, period: $period, basis: $basis, asAt: $asAt) { __typename
  ... on Refusal { message problems { field } }
  ... on Mix { basis basisInWords onDay assessedBy threatAssessedOn findings caveats whyNoDetail unit { code }
    byStrand { code counts { gross negative } ${share} } byStrandOfUnits { unit { code } whyNoDetail byStrand { code ${share} } }
    byThreat { code scoredOcgs assessedPriority inWords ${share} shareOfScoredOcgs { count of } }
    byForce { force { code } unit { code } residents residentsShare scoredOcgs assessedShare shareOfAssessed { count of } inWords counts { gross } ${share} }
    credit { led { value lower } whyNoShare ledWithSupport { count of } supported { value } } } } }`
type Share = { count: number; of: number } | null
type Seen = {
  __typename: string; message?: string; problems?: { field: string }[]; basis: string; basisInWords: string; onDay: string; assessedBy: string; threatAssessedOn: string | null; findings: string[]; caveats: string[]; whyNoDetail: string | null
  byStrand: { code: string; counts: { gross: number; negative: number }; share: Share }[]; byStrandOfUnits: { unit: { code: string }; whyNoDetail: string | null; byStrand: { code: string; share: Share }[] }[]
  byThreat: { code: string; scoredOcgs: number | null; assessedPriority: string | null; inWords: string; share: Share; shareOfScoredOcgs: Share }[]
  byForce: { force: { code: string }; unit: { code: string } | null; residents: number | null; residentsShare: number | null; scoredOcgs: number | null; assessedShare: number | null; shareOfAssessed: Share; counts: { gross: number }; inWords: string; share: Share }[]
  credit: { led: { value: number }; whyNoShare: string | null; ledWithSupport: Share; supported: { value: number } }
}
const ask = async (asked: { unit?: string | null; period?: string; basis?: string; asAt?: string }, who = lead) =>
  (await who.ask<{ mix: Seen }>(question, { unit: 'EMSOU', period: 'M2026-10', basis: 'AS_RECORDED', ...asked })).mix

describe('the mix of a unit', () => {
  it('has strands as shares of gross, with negatives beside them', async () => {
    const { byStrand, findings, caveats } = await ask({})
    expect(byStrand.map(({ code, counts, share: of }) => [code, counts.gross, counts.negative, of?.count, of?.of])).toEqual([['PURSUE', 4, 1, 4, 5], ['PREVENT', 1, 0, 1, 5], ['PROTECT', 0, 0, 0, 5], ['PREPARE', 0, 0, 0, 5]])
    expect(findings[0]).toBe('Pursue is 80% (38 to 96) of gross.')
    expect(caveats.filter((one) => one.includes('HMICFRS'))).toEqual(['HMICFRS 2021 (Regional organised crime units) found that what units measure is mostly pursue.'])
  })

  it('has threats beside the scored groups and what the latest return says of them', async () => {
    const { byThreat, threatAssessedOn, onDay } = await ask({ period: 'FY2026-Q3' })
    expect([threatAssessedOn, onDay]).toEqual(['2026-05-14', '2026-11-20'])
    const shown = byThreat.filter(({ code }) => ['DRUGS', 'CYBER', 'FIREARMS'].includes(code))
    expect(shown.map(({ code, share: of, scoredOcgs, shareOfScoredOcgs, assessedPriority }) => [code, of?.count, of?.of, scoredOcgs, shareOfScoredOcgs?.of, assessedPriority])).toEqual([
      ['DRUGS', 5, 5, 2, 4, 'Very high'], ['FIREARMS', 0, 5, 0, 4, null], ['CYBER', 1, 5, 2, 4, 'Medium'],
    ])
  })

  it('has each of its forces beside residents and the scores of the method that scored most groups', async () => {
    const { byForce, assessedBy } = await ask({})
    const of = (code: string) => byForce.find(({ force }) => force.code === code)
    expect(byForce).toHaveLength(5)
    expect([of('LEICESTERSHIRE')?.share?.count, of('DERBYSHIRE')?.share?.count, of('LEICESTERSHIRE')?.share?.of]).toEqual([5, 1, 6])
    expect([of('LEICESTERSHIRE')?.assessedShare, of('DERBYSHIRE')?.assessedShare, of('LEICESTERSHIRE')?.scoredOcgs]).toEqual([1, null, 2])
    expect(of('DERBYSHIRE')?.inWords).toContain('scored by another method')
    // Beside it stands the share of the work of the forces that are scored by that method, without Derbyshire’s.
    expect([of('LEICESTERSHIRE')?.shareOfAssessed, of('DERBYSHIRE')?.shareOfAssessed]).toEqual([{ count: 5, of: 5 }, null])
    expect(byForce.reduce((sum, { residentsShare }) => sum + (residentsShare ?? 0), 0)).toBeCloseTo(1, 9)
    expect(assessedBy).toContain('version 1, by which 3 of the 4 scored groups active on 31 October 2026 were assessed last. Left out: 1 scored by another method or version and 1 never assessed.')
  })

  it('has what was led, what of it with support, and what of others was supported', async () => {
    expect((await ask({})).credit).toMatchObject({ led: { value: 5 }, ledWithSupport: { count: 1, of: 5 }, supported: { value: 0 } })
    expect((await ask({ unit: 'ERSOU' }, as('ERSOU-PERFORMANCE-LEAD-1'))).credit).toMatchObject({ led: { value: 1 }, ledWithSupport: { count: 0, of: 1 }, supported: { value: 1 } })
  })

  it('is as returned that of the accepted return; groups are as recorded on every basis, and it says so', async () => {
    const { byStrand, byThreat, byForce, basisInWords, caveats } = await ask({ basis: 'AS_RETURNED' })
    expect([basisInWords, byStrand[0]?.share?.of, byThreat.find(({ code }) => code === 'CYBER')?.share]).toEqual(['As returned: 1 of 1 return', 8, expect.objectContaining({ count: 8, of: 8 })])
    expect(byForce.map(({ share: of, inWords }) => [of, inWords])).toEqual(byForce.map(() => [null, 'No disruption to compare']))
    expect(caveats).toContain('Returns do not freeze groups and their scores: these are as recorded on every basis.')
  })

  it('is of what was known at a moment', async () => {
    expect(await ask({ period: 'M2026-09', asAt: '2026-10-01T00:00:00Z', basis: 'AS_RECORDED' })).toMatchObject({ credit: { led: { value: 0 } }, threatAssessedOn: null, findings: [] })
  })

  it('without anything done says so in words, and no share is made of nothing', async () => {
    const { byStrand, byThreat, byForce, findings } = await ask({ period: 'M2025-10' })
    expect([findings, byStrand.map(({ share: of }) => of)]).toEqual([[], [null, null, null, null]])
    expect(new Set([...byThreat, ...byForce].map(({ inWords }) => inWords))).toEqual(new Set(['No disruption to compare']))
  })
})

describe('the mix, for somebody who may not open the records', () => {
  it('has no rows of a unit that led fewer than five', async () => {
    expect(await ask({ unit: 'ERSOU' }, board)).toMatchObject({ whyNoDetail: expect.stringContaining('Too few to say'), byStrand: [], byThreat: [], byForce: [], findings: [], credit: { led: { value: 1 }, ledWithSupport: null, whyNoShare: expect.stringContaining('Too few to say') } })
  })

  it('has neither groups nor scores of a unit of which fewer than five groups were scored', async () => {
    const { byForce, byThreat } = await ask({}, board)
    expect(byForce.map(({ assessedShare, shareOfAssessed, scoredOcgs }) => [assessedShare, shareOfAssessed, scoredOcgs])).toEqual(byForce.map(() => [null, null, null]))
    expect(byThreat.map(({ scoredOcgs, shareOfScoredOcgs, inWords }) => [scoredOcgs, shareOfScoredOcgs, inWords])).toEqual(byThreat.map(() => [null, null, 'Too few scored groups here or in a row beside it to compare with']))
    const all = (await ask({ unit: null }, board)).byForce.filter(({ unit }) => unit?.code === 'EMSOU')
    expect(all.map(({ assessedShare, scoredOcgs }) => [assessedShare, scoredOcgs])).toEqual(all.map(() => [null, null]))
    expect(byForce.map(({ inWords }) => inWords).join()).toContain('too few scored groups')
  })

  it('is refused in words for days of choice, units and periods that there are not', async () => {
    expect(await ask({ period: '2026-10-02..2026-10-20' }, board)).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'period' }] })
    expect(await ask({ unit: 'NOWHERE' })).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'unit' }] })
    expect(await ask({ period: 'soon' })).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'period' }] })
    for (const code of ['NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1', null]) {
      expect((await as(code).send('{ mix(period: "M2026-10") { __typename } }')).data).toEqual({ mix: { __typename: 'Refusal' } })
    }
  })
})

describe('the mix of the network', () => {
  it('has every unit’s strands in geographic order, without those that are too few to say', async () => {
    const { byStrandOfUnits, byStrand, byForce, credit } = await ask({ unit: null }, board)
    expect(byStrandOfUnits.map(({ unit }) => unit.code)).toEqual(['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON'])
    const of = (code: string) => byStrandOfUnits.find(({ unit }) => unit.code === code)
    expect([of('EMSOU')?.byStrand[0]?.share, of('ERSOU')?.byStrand, of('ERSOU')?.whyNoDetail]).toEqual([expect.objectContaining({ count: 4, of: 5 }), [], expect.stringContaining('Too few to say')])
    expect([byStrand[0]?.share?.of, byForce.length, byForce[0]?.unit?.code, credit.supported.value]).toEqual([6, 44, 'NEROCU', 1])
    expect(byForce.filter(({ residents }) => residents === null).map(({ force }) => force.code)).toEqual(['BTP', 'CITY_OF_LONDON'])
  })

  it('says how many units rank a threat high, and no day of an assessment', async () => {
    const { byThreat, threatAssessedOn } = await ask({ unit: null }, board)
    expect([byThreat.find(({ code }) => code === 'DRUGS')?.assessedPriority, threatAssessedOn]).toEqual(['Very high or high in 1 of 1 unit that assessed it', null])
  })

  it('takes the same statements as the mix of a unit', async () => {
    const statements = async (asked: Parameters<typeof ask>[0]) => (await database.statementsOf(() => ask(asked, board))).length
    expect(await statements({ unit: null })).toBe(await statements({}))
  })
})
