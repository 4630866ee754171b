import { describe, expect, it } from 'vitest'
import { outcomeCounts, type OutcomeCell } from '../../../../server/measures/longTerm/sequenceOutcomes.ts'
import { scopeWith } from './scopeWith.ts'

const cell = (outcome: OutcomeCell['outcome'], sequences: number): OutcomeCell => ({ code: '', outcome, sequences, disruptions: sequences * 2 })
const all = [
  cell('FELL', 6), cell('RECOVERED', 4), cell('STRONGER', 3), cell('NO_EFFECT_SEEN', 7), cell('NOT_ASSESSED', 5), cell('NO_BASELINE', 2),
  cell('METHOD_CHANGED', 1), cell('DATED_TOO_LOOSELY', 1),
]

describe('what became of groups', () => {
  it('counts each sequence once, and gives the share that fell and the share stronger of the same measured ones', () => {
    const counts = outcomeCounts(all, scopeWith())
    expect(counts).toMatchObject({
      sequences: 29, disruptions: 58, measured: 20, fell: 6, recovered: 4, stronger: 3, noEffectSeen: 7, notAssessed: 5, noBaseline: 2, methodChanged: 1, datedTooLoosely: 1,
      fellShare: { part: 10, of: 20, share: 0.5 }, strongerShare: { part: 3, of: 20, share: 0.15 },
    })
  })

  it('gives no share of too few measured sequences, however many there are in all', () => {
    const counts = outcomeCounts([cell('FELL', 9), cell('NOT_ASSESSED', 500)], scopeWith())
    expect(counts).toMatchObject({ sequences: 509, measured: 9, fellShare: null, strongerShare: null })
  })

  it('is not told to those who may not open the records where it would tell of single ones; none is told', () => {
    const outsider = scopeWith({ mayOpenRecords: false })
    expect(outcomeCounts([cell('FELL', 4)], outsider)).toBeNull()
    expect(outcomeCounts([cell('FELL', 4)], scopeWith())).toMatchObject({ sequences: 4 })
    expect(outcomeCounts([], outsider)).toMatchObject({ sequences: 0 })
  })
})
