import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { plantEdition, plantReturn } from '../../support/plantReturn.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database } = await startApp()
const lead = as('EMSOU-PERFORMANCE-LEAD-1')
const board = as('NETWORK-BOARD-MEMBER-1')

const august = {
  'DISRUPTIONS_LED MAJOR': 1, 'DISRUPTIONS_LED MINOR': 6, 'DISRUPTIONS_LED NEGATIVE': 1, 'DISRUPTIONS_LED MODERATE': 0, 'DISRUPTIONS_SUPPORTED MINOR': 4,
  'DISRUPTIONS_BY_STRAND PURSUE/MAJOR': 1, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 6, 'DISRUPTIONS_BY_THREAT DRUGS/MINOR': 6, 'DISRUPTIONS_BY_FORCE NONE/MINOR': 6,
  'OUTCOMES ARRESTS/PEOPLE': 9, 'OUTCOME_DISRUPTIONS ARRESTS/PEOPLE': 2,
  'OUTPUTS TALK/PREVENT': 3, 'OUTPUTS_WITHOUT_COUNT TALK/PREVENT': 3, 'OUTPUTS_ASKED TALK/PREVENT': 40, 'OUTPUTS_ANSWERED TALK/PREVENT': 10,
  'OUTPUT_PAIRS INTENTION/QUESTIONS': 1, 'OUTPUT_PAIRS INTENTION/NO_YES': 8, 'OUTPUT_PAIRS INTENTION/NO_NO': 2,
  'STAFF_IN_POST_TOTAL ': 120,
}
const [firstSent = '', sentAgain = ''] = await plantReturn(database, {
  unit: 'EMSOU', month: '2026-08', reopenedAt: '2026-11-12T09:00:00Z',
  accepted: [{ at: '2026-09-10T09:00:00Z', figures: august }, { at: '2026-11-02T09:00:00Z', figures: { ...august, 'DISRUPTIONS_LED MINOR': 7 } }],
})
await plantReturn(database, { unit: 'EMSOU', month: '2026-09', accepted: [], sentAt: '2026-10-12T09:00:00Z' })
await plantReturn(database, { unit: 'ERSOU', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures: { 'DISRUPTIONS_LED MODERATE': 2 } }] })
await plantEdition(database, 1, '2026-09-20T09:00:00Z', { unit: 'EMSOU', month: '2026-08', snapshot: firstSent })
for (const effect of ['2026-08-03', '2026-09-05', '2026-10-06']) made(await lead.disruptions.record(aDisruption({ effect, grade: 'MODERATE' })))

const shown = `basis basisInWords gapsFilled editions caveats findings whyNoDetail period { inWords lastDay }
  bases { basis whyNot } gaps { unit { code } period { code } why inWords } returns { expected received accepted inWords missing { why } } returnsInWords
  headline { gross { value } minor { value } negative { value } supportedGross { value } } monthly { months gross } byStrand { code counts { gross } } byForce { code counts { gross } }
  outcomes { kind { code } total disruptions } outputs { kind outputs peopleReached asked } outputChanges { measures change { pairs change } }`
const question = `query ($unit: String!, $period: String!, $asAt: Instant, $basis: Basis, $fillGaps: Boolean) {
  unit: unitImpact(unit: $unit, period: $period, asAt: $asAt, basis: $basis, fillGaps: $fillGaps) { __typename
    ... on Refusal { message problems { field } } ... on UnitImpact { ${shown} cumulative { days gross } yearBefore { days } } } }`
const ofNetwork = `query ($period: String!, $basis: Basis, $fillGaps: Boolean) { network: networkImpact(period: $period, basis: $basis, fillGaps: $fillGaps) { __typename
  ... on NetworkImpact { ${shown} units { unit { code } headline { gross { value } } gaps { period { code } } } } ... on Refusal { message } } }`

type Shown = {
  basis: string; basisInWords: string; gapsFilled: boolean; editions: number[]; caveats: string[]; findings: string[]; whyNoDetail: string | null; message?: string; problems?: { field: string }[]
  gaps: { unit: { code: string }; period: { code: string }; why: string; inWords: string }[]; returns: { expected: number; received: number; accepted: number; inWords: string }
  bases: { basis: string; whyNot: string | null }[]; period: { inWords: string; lastDay: string }; returnsInWords: string
  headline: Record<'gross' | 'minor' | 'negative' | 'supportedGross', { value: number }>; monthly: { months: string[]; gross: number[] }; cumulative: { days: string[]; gross: number[] }; yearBefore: { days: string[] }
}
type Asked = { period?: string; asAt?: string; basis?: string; fillGaps?: boolean; unit?: string }
const impact = async (asked: Asked, who = lead) => (await who.ask<{ unit: Shown }>(question, { unit: 'EMSOU', period: 'YTD2026', ...asked })).unit
const gross = async (asked: Asked) => (await impact(asked)).headline.gross.value

describe('figures as returned', () => {
  it('are the frozen ones of the last acceptance, whatever is recorded since', async () => {
    expect(await gross({ basis: 'AS_RECORDED' })).toBe(3)
    expect(await gross({ basis: 'AS_RETURNED' })).toBe(8)
    made(await lead.disruptions.record(aDisruption({ effect: '2026-08-20', grade: 'MINOR' })))
    expect(await gross({ basis: 'AS_RECORDED' })).toBe(4)
    expect(await gross({ basis: 'AS_RETURNED' })).toBe(8)
  })

  it('are those of an earlier acceptance as at a moment before the later one; being given back changes nothing', async () => {
    expect(await gross({ basis: 'AS_RETURNED', asAt: '2026-11-01T00:00:00Z' })).toBe(7)
    expect((await impact({ basis: 'AS_RETURNED' })).basisInWords).toBe('As returned: 1 of 7 returns')
  })

  it('hold every kind of figure that the records give, made in the same way', async () => {
    expect(await impact({ basis: 'AS_RETURNED', period: 'M2026-08' })).toMatchObject({
      headline: { gross: { value: 8 }, negative: { value: 1 }, supportedGross: { value: 4 } }, monthly: { months: ['2026-08'], gross: [8] },
      byStrand: expect.arrayContaining([{ code: 'PURSUE', counts: { gross: 7 } }]), byForce: expect.arrayContaining([{ code: 'NONE', counts: { gross: 6 } }]),
      outcomes: [{ kind: { code: 'ARRESTS' }, total: 9, disruptions: 2 }], outputs: [{ kind: 'TALK', outputs: 3, peopleReached: null, asked: 40 }],
      outputChanges: [{ measures: 'INTENTION', change: { pairs: 10, change: 0.8 } }, { measures: 'BEHAVIOUR_AT_FOLLOW_UP', change: null }],
    })
  })

  it('go to the end of the last period of returns, and name each missing return, which is in no sum', async () => {
    const found = await impact({ basis: 'AS_RETURNED' })
    expect(found.period).toEqual({ inWords: 'Year to date 2026 to 2027, to 31 October 2026', lastDay: '2026-10-31' })
    expect(found.gaps.map(({ period, why }) => [period.code, why])).toEqual([
      ...['04', '05', '06', '07'].map((month) => [`M2026-${month}`, 'NOT_RECEIVED']), ['M2026-09', 'NOT_ACCEPTED'], ['M2026-10', 'NOT_RECEIVED'],
    ])
    expect(found.returns).toMatchObject({ expected: 7, received: 2, accepted: 1, inWords: '2 of 7 received, 1 accepted; 5 missing, September waits for acceptance' })
    expect(found.monthly.gross).toEqual([0, 0, 0, 0, 8, 0, 0])
    expect(found.caveats).toContain('6 returns are not there on this basis and in no sum: what they would add is not known, which is not 0.')
    expect([found.yearBefore.days, found.caveats.join(' ')]).toEqual([[], expect.stringContaining('There is no year before beside these figures')])
  })

  it('are filled with what is recorded where the reader asks, and say so', async () => {
    const found = await impact({ basis: 'AS_RETURNED', fillGaps: true })
    expect(found).toMatchObject({ gapsFilled: true, basisInWords: 'As returned: 1 of 7 returns, the others as recorded', headline: { gross: { value: 10 } } })
    expect(found.monthly.gross).toEqual([0, 0, 0, 0, 8, 1, 1])
    expect(found.caveats.join(' ')).toContain('6 returns are not there on this basis: their places are filled with what is recorded, as you asked.')
  })

  it('fill a gap with exactly what figures as recorded say of that month', async () => {
    const { headline, outcomes } = await impact({ basis: 'AS_RECORDED', period: 'M2026-09' }) as Shown & { outcomes: { total: number }[] }
    const quarter = await impact({ basis: 'AS_RETURNED', fillGaps: true, period: '2026-08-01..2026-09-30' }) as Shown & { outcomes: { kind: { code: string }; total: number }[] }
    expect(quarter.headline.gross.value).toBe(8 + headline.gross.value)
    expect(quarter.outcomes.find(({ kind }) => kind.code === 'ARRESTS')?.total).toBe(9 + (outcomes[0]?.total ?? 0))
  })

  it('cannot be had of a part of a month, nor where nothing was accepted: words say what to choose', async () => {
    const part = await impact({ basis: 'AS_RETURNED', period: '2026-08-01..2026-09-15' })
    expect(part).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'basis' }] })
    expect(part.message).toBe('Returns cover whole periods, and the last in this one ends on 31 August 2026: choose 1 August 2026 to 31 August 2026, or figures as recorded')
    expect((await impact({ basis: 'AS_RETURNED', period: 'M2026-07' })).message).toContain('No return of this period was accepted by then')
    expect((await impact({ basis: 'AS_PUBLISHED', asAt: '2026-09-15T00:00:00Z' })).message).toContain('No return of this period was published by then')
    const { basis, bases } = await impact({ period: '2026-08-01..2026-09-15' })
    expect([basis, bases.map(({ whyNot }) => whyNot === null)]).toEqual(['AS_RECORDED', [true, false, false]])
  })
})

describe('figures as published', () => {
  it('stay those of the edition, whatever is accepted since, until another edition holds the period', async () => {
    expect(await impact({ basis: 'AS_PUBLISHED' })).toMatchObject({ editions: [1], headline: { gross: { value: 7 } }, basisInWords: 'As published: 1 of 7 returns, edition 1' })
    await plantEdition(database, 2, '2026-11-15T09:00:00Z', { unit: 'EMSOU', month: '2026-08', snapshot: sentAgain })
    expect(await impact({ basis: 'AS_PUBLISHED' })).toMatchObject({ editions: [2], headline: { gross: { value: 8 } } })
    expect(await impact({ basis: 'AS_PUBLISHED', asAt: '2026-11-14T00:00:00Z' })).toMatchObject({ editions: [1], headline: { gross: { value: 7 } } })
  })
})

describe('where no basis is asked for', () => {
  it('people of a unit see figures as recorded; the network and board members as returned', async () => {
    expect((await impact({})).basis).toBe('AS_RECORDED')
    expect((await impact({}, as('NETWORK-NOCC-ANALYST-1'))).basis).toBe('AS_RECORDED')
    expect(await impact({}, board)).toMatchObject({ basis: 'AS_RETURNED', findings: [expect.stringContaining('1 major disruption returned')] })
    expect((await impact({ unit: 'TARIAN' }, board)).basis).toBe('AS_RECORDED')
    const { network } = await lead.ask<{ network: Shown & { units: { unit: { code: string }; headline: { gross: { value: number } }; gaps: object[] }[] } }>(ofNetwork, { period: 'YTD2026' })
    expect(network).toMatchObject({ basis: 'AS_RETURNED', basisInWords: 'As returned: 2 of 70 returns', headline: { gross: { value: 10 } } })
    expect(network.units.map(({ unit, headline, gaps }) => [unit.code, headline.gross.value, gaps.length])).toContainEqual(['ERSOU', 2, 6])
  })

  it('whoever may not open the records gets totals alone where returns hold few', async () => {
    expect((await impact({ unit: 'ERSOU' }, board)).whyNoDetail).toContain('Too few to say')
    expect(await impact({ unit: 'ERSOU', period: '2026-08-03..2026-08-31', basis: 'AS_RETURNED' }, board)).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'period' }] })
  })

  it('takes the same few statements for a month and for a year', async () => {
    const sent = async (period: string, basis: string) => (await database.statementsOf(() => lead.ask(ofNetwork, { period, basis }))).filter((statement) => statement.includes('aggregates.')).length
    expect([await sent('M2026-08', 'AS_RETURNED'), await sent('YTD2026', 'AS_RETURNED')]).toEqual([3, 3])
  })
})
