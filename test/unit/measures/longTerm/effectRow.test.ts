import { describe, expect, it } from 'vitest'
import { type EffectCells, effectRow } from '../../../../server/measures/longTerm/effectRow.ts'
import type { FollowUp } from '../../../../server/statistics/followUp.ts'
import { scopeWith } from './scopeWith.ts'

const followUps = (events: number, days = 400): FollowUp[] => [{ days: 100, event: 'EVENT', n: events }, { days, event: 'CENSORED', n: 20 - events }]
const cellsOf = (sequences: number, recovery: FollowUp[] = followUps(5)): EffectCells => ({
  durability: [{ code: 'ARREST', months: 12, result: 'HELD', disruptions: 12 }],
  outcomes: [{ code: 'ARREST', outcome: 'FELL', sequences, disruptions: sequences }],
  recovery: [{ code: 'ARREST', followUps: recovery }],
  relief: [{ code: 'ARREST', months: 6, scoreDays: 100, sequences, complete: 0, observedDays: 50, unobservedDays: 0, toComeDays: 0 }],
})
const arrest = { code: 'ARREST', name: 'Arrest' }

describe('the row of a tactic', () => {
  it('holds what was associated with it', () => {
    const row = effectRow(arrest, cellsOf(20), scopeWith())
    expect(row).toMatchObject({ whyNoDetail: null, outcomes: { sequences: 20 }, recoveredWithinYear: { share: 0.25, atRiskAtStart: 20 }, medianDaysToRecovery: null })
    expect([row.durability.at(-1)?.heldShare?.share, row.relief[0]?.perSequence]).toEqual([1, 5])
  })

  it('says nothing but what became of the groups where there are too few, and not even that to those who may not open the records', () => {
    expect(effectRow(arrest, cellsOf(4), scopeWith())).toEqual({
      ...arrest, outcomes: expect.objectContaining({ sequences: 4 }), durability: [], relief: [], medianDaysToRecovery: null, medianLower: null, medianUpper: null, whyNoMedian: null, whyNoMedianUpper: null,
      recoveredWithinYear: null, whyNoRecovery: null,
      whyNoDetail: 'Too few to say: 4 of at least 10 sequences',
    })
    expect(effectRow(arrest, cellsOf(4), scopeWith({ mayOpenRecords: false }))).toMatchObject({
      outcomes: null, durability: [], relief: [], whyNoDetail: 'Too few to say: figures of fewer than 5 sequences would tell of single ones',
    })
  })

  it('takes none that came back within a year as a share of 0 with an upper limit, and a year nobody was followed for as not known', () => {
    const none = effectRow(arrest, cellsOf(20, followUps(0)), scopeWith()).recoveredWithinYear
    expect([none?.share, none?.lower, none?.upper.toFixed(3)]).toEqual([0, 0, '0.161'])
    expect(effectRow(arrest, cellsOf(20, followUps(5, 300)), scopeWith()).recoveredWithinYear).toBeNull()
  })

  it.each([
    [followUps(5, 300), 'Nobody was followed for a year', 'Fewer than half so far'],
    [followUps(5), null, 'Fewer than half so far'],
    [followUps(15), null, null],
    [[], 'None fell', 'None fell'],
    [[{ days: 100, event: 'EVENT', n: 9 }], 'Too few to say: 9 of at least 10 sequences in which the score fell', 'Too few to say: 9 of at least 10 sequences in which the score fell'],
  ] as [FollowUp[], string | null, string | null][])('says of each missing number why it is missing: %j', (recovery, whyNoRecovery, whyNoMedian) => {
    expect(effectRow(arrest, cellsOf(20, recovery), scopeWith())).toMatchObject({ whyNoRecovery, whyNoMedian })
  })

  it('is withheld where another with too few could be worked out from it', () => {
    const outsider = scopeWith({ mayOpenRecords: false })
    expect(effectRow(arrest, cellsOf(20), outsider, { outcomes: true, durability: true, relief: true })).toMatchObject({
      outcomes: null, durability: [], relief: [], medianDaysToRecovery: null, whyNoDetail: expect.stringContaining('could be worked out'),
    })
    expect(effectRow(arrest, cellsOf(20), outsider, { outcomes: false, durability: true, relief: true })).toMatchObject({ outcomes: { sequences: 20 }, durability: [], relief: [], whyNoDetail: null })
  })

  it('gives a median in days, or in months of 30 days to those who may not open the records', () => {
    const median = (mayOpenRecords: boolean) => effectRow(arrest, cellsOf(20, followUps(15)), scopeWith({ mayOpenRecords })).medianDaysToRecovery
    expect([median(true), median(false)]).toEqual([100, 120])
  })
})
