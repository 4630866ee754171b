import { describe, expect, it } from 'vitest'
import { logRank } from '../../../server/statistics/logRank.ts'
import { loadLives } from '../../support/loadLives.ts'
import { startApp } from '../../support/startApp.ts'
import { type Counts, type Curve, type Durability, durability, curve, impactFor, outcomes, relief, type Relief } from './askLongTerm.ts'
import { lives } from './longTermWorld.ts'

const { as, database } = await startApp()
await loadLives(database, lives)
const lead = as('EMSOU-PERFORMANCE-LEAD-1')
const board = as('NETWORK-BOARD-MEMBER-1')

type Row = {
  code: string; name: string; outcomes: Counts | null; durability: Durability[]; relief: Relief[]
  medianDaysToRecovery: number | null; whyNoMedian: string | null; whyNoRecovery: string | null; recoveredWithinYear: { share: number; lower: number; upper: number; atRiskAtStart: number } | null; whyNoDetail: string | null
}
const tableOf = async (person: typeof lead, dimension: 'TACTIC' | 'THREAT' | 'GRADE', unit: string | null) => {
  const { effectTable } = await person.ask<{ effectTable: { rows: Row[]; caveats: string[]; dimension: string } }>(
    `query ($unit: String, $dimension: EffectDimension!) { effectTable(dimension: $dimension, unit: $unit, period: "FY2024") { ... on EffectTable { dimension caveats
      rows { code name outcomes ${outcomes} durability ${durability} relief ${relief} medianDaysToRecovery whyNoMedian recoveredWithinYear { share lower upper atRiskAtStart } whyNoRecovery whyNoDetail } } } }`,
    { dimension, unit },
  )
  return { ...effectTable, row: (code: string) => effectTable.rows.find((one) => one.code === code) }
}

type Comparison = { __typename: string; message: string; problems: { field: string }[]; one: Curve; other: Curve; inBoth: number | null; logRank: { chiSquare: number; p: number } | null; inWords: string }
const compared = async (person: typeof lead, one: object, other: object, unit: string | null = 'EMSOU') =>
  (await person.ask<{ recoveryComparison: Comparison }>(
    `query ($one: SequenceSelection!, $other: SequenceSelection!, $unit: String) { recoveryComparison(one: $one, other: $other, unit: $unit, period: "FY2024") { __typename
      ... on Refusal { message problems { field } } ... on RecoveryComparison { one ${curve} other ${curve} inBoth logRank { chiSquare p } inWords } } }`,
    { one, other, unit },
  )).recoveryComparison

describe('the table of tactics', () => {
  it('counts a sequence in the row of each tactic of its first disruption, in the order of the list, and says so', async () => {
    const { rows, row, caveats } = await tableOf(lead, 'TACTIC', 'EMSOU')
    expect([row('ARREST')?.outcomes?.sequences, row('LICENCE_OR_TENANCY_ACTION')?.outcomes?.sequences]).toEqual([24, 13])
    expect(rows[0]?.code).toBe('ARREST')
    expect(caveats.join()).toMatch(/associated with.*rows overlap.*not ranked/)
    // Of 14 after arrests that fell, 13 came back and one merged: 13 of 14 within the year. Of 13 after licence actions nobody was followed for one.
    expect(row('ARREST')).toMatchObject({ medianDaysToRecovery: 160, recoveredWithinYear: { atRiskAtStart: 14 }, whyNoDetail: null })
    expect(row('ARREST')?.recoveredWithinYear?.share).toBeCloseTo(13 / 14, 10)
    expect(row('LICENCE_OR_TENANCY_ACTION')).toMatchObject({ medianDaysToRecovery: null, whyNoMedian: 'Fewer than half so far', recoveredWithinYear: null, whyNoRecovery: 'Nobody was followed for a year', whyNoDetail: null })
    // Check-backs are the disruptions' own: 12 of November and the one that began with both.
    expect(row('LICENCE_OR_TENANCY_ACTION')?.durability[0]).toMatchObject({ months: 3, held: 13, overdue: 0, heldShare: { of: 13 } })
  })

  it('says nothing of a row with too few, but why', async () => {
    const { row } = await tableOf(lead, 'TACTIC', 'EMSOU')
    expect(row('CHARGE')).toMatchObject({ whyNoDetail: 'Too few to say: 0 of at least 10 sequences', durability: [], relief: [], recoveredWithinYear: null })
  })
})

describe('the table of grades', () => {
  it('has each sequence in one row, that of the grade of its first disruption, negatives as well', async () => {
    const { rows, row } = await tableOf(lead, 'GRADE', 'EMSOU')
    expect(rows.map(({ code, outcomes: of }) => [code, of?.sequences])).toEqual([['MAJOR', 12], ['MODERATE', 21], ['MINOR', 0], ['NO_IMPACT', 0], ['NEGATIVE', 3]])
    expect(row('NEGATIVE')).toMatchObject({ outcomes: { stronger: 3 }, whyNoDetail: 'Too few to say: 3 of at least 10 sequences' })
    const whole = await impactFor(lead, { unit: 'EMSOU' })
    expect(rows.reduce((sum, { outcomes: of }) => sum + (of?.disruptions ?? 0), 0)).toBe(whole.outcomes?.disruptions)
  })

  it('does not tell somebody who may not open the records what became of fewer than five, nor what tells it together with the whole', async () => {
    const { rows, row } = await tableOf(board, 'GRADE', 'EMSOU')
    expect(row('NEGATIVE')).toMatchObject({ outcomes: null, durability: [], relief: [], whyNoDetail: expect.stringContaining('would tell of single ones') })
    expect(row('MAJOR')).toMatchObject({ outcomes: null, durability: [], relief: [], medianDaysToRecovery: null, whyNoDetail: expect.stringContaining('could be worked out') })
    const whole = await impactFor(board, { unit: 'EMSOU' })
    const toldOf = rows.filter(({ outcomes: of }) => of !== null)
    // What is left of the whole is twelve and three, not three.
    expect((whole.outcomes?.sequences ?? 0) - toldOf.reduce((sum, { outcomes: of }) => sum + (of?.sequences ?? 0), 0)).toBe(15)
    expect(row('MODERATE')).toMatchObject({ outcomes: { sequences: 21 }, whyNoDetail: null })
  })
})

describe('a comparison of two choices', () => {
  it('leaves sequences that match both out of both, and tests the rest', async () => {
    const comparison = await compared(lead, { tactic: 'ARREST' }, { tactic: 'LICENCE_OR_TENANCY_ACTION' })
    expect(comparison).toMatchObject({ one: { total: 13, events: 12, competing: 1 }, other: { total: 12, events: 0 }, inBoth: 1 })
    const test = logRank(
      [...Array.from({ length: 12 }, (_, index) => ({ days: 100 + index * 10, event: 'EVENT' as const, n: 1 })), { days: 80, event: 'COMPETING', n: 1 }],
      [{ days: 300, event: 'CENSORED', n: 12 }],
    )
    expect(comparison.logRank?.chiSquare).toBeCloseTo(test.isKnown ? test.chiSquare : Number.NaN, 10)
    expect(comparison.inWords).toMatch(/further apart than chance.*p below 0\.001.*associated/)
  })

  it('takes what is not chosen as any', async () => {
    const comparison = await compared(lead, { grade: 'MAJOR', threat: 'DRUGS' }, { tactic: 'LICENCE_OR_TENANCY_ACTION' })
    expect(comparison).toMatchObject({ one: { total: 12 }, other: { total: 13 }, inBoth: 0 })
  })

  it('says that there are too few, and gives no test', async () => {
    expect(await compared(lead, { grade: 'NEGATIVE' }, { tactic: 'ARREST' })).toMatchObject({ logRank: null, inWords: expect.stringContaining('Too few to say'), one: { total: 0, days: [] } })
    expect(await compared(board, { tactic: 'ARREST' }, { tactic: 'CHARGE' }, 'NEROCU')).toMatchObject({ one: { total: null, whyNone: expect.stringContaining('single ones') } })
  })

  it.each([
    [{}, { tactic: 'ARREST' }, ['one']],
    [{ tactic: 'ARREST' }, { tactic: 'JUGGLING', threat: 'BOREDOM' }, ['other.tactic', 'other.threat']],
    [{ tactic: 'ARREST' }, { tactic: 'ARREST' }, ['other']],
  ])('is refused where it compares nothing: %j with %j', async (one, other, fields) => {
    const refusal = await compared(lead, one, other)
    expect([refusal.__typename, refusal.problems.map(({ field }) => field)]).toEqual(['Refusal', fields])
  })
})

describe('a figure that is opened', () => {
  it('has as many sequences, spells and check-backs under it as it says', async () => {
    const whole = await impactFor(lead, { unit: 'EMSOU' })
    const total = async (list: string, extra: string) =>
      (await lead.ask<{ list: { totalCount: number } }>(`{ list: ${list}(first: 1, ${extra}) { totalCount } }`)).list.totalCount
    const named = { FELL: 'fell', RECOVERED: 'recovered', STRONGER: 'stronger', NO_EFFECT_SEEN: 'noEffectSeen', NOT_ASSESSED: 'notAssessed', NO_BASELINE: 'noBaseline', METHOD_CHANGED: 'methodChanged', DATED_TOO_LOOSELY: 'datedTooLoosely' } as const
    for (const [outcome, field] of Object.entries(named)) {
      expect([outcome, await total('sequences', `filter: { period: "FY2024", outcomes: [${outcome}] }`)]).toEqual([outcome, whole.outcomes?.[field]])
    }
    expect(await total('reactivations', 'origin: ARCHIVED, period: "FY2024"')).toBe(whole.reactivationAfterArchiving.total)
    expect(await total('reactivations', 'origin: MAJOR_DISRUPTION, period: "FY2024"')).toBe(whole.reactivationAfterMajor.total)
    const year = whole.durability.find(({ months }) => months === 12)
    const checkBacks = (extra: string) => total('checkBacks', `filter: { period: "FY2024", months: 12, ${extra} }`)
    expect([await checkBacks('results: [HELD]'), await checkBacks('results: [LOST]'), await checkBacks('states: [OVERDUE]')]).toEqual([year?.held, year?.lost, year?.overdue])
  })
})
