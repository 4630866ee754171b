import { describe, expect, it } from 'vitest'
import { comparisonInWords } from '../../../../server/measures/longTerm/comparisonInWords.ts'
import { durabilityOf } from '../../../../server/measures/longTerm/durability.ts'
import { longTermCaveats } from '../../../../server/measures/longTerm/longTermCaveats.ts'
import { longTermFindings } from '../../../../server/measures/longTerm/longTermFindings.ts'
import { outcomeCounts } from '../../../../server/measures/longTerm/sequenceOutcomes.ts'
import { scopeWith } from './scopeWith.ts'

const durability = durabilityOf(
  [
    { code: '', months: 12, result: 'HELD', disruptions: 30 }, { code: '', months: 12, result: 'LOST', disruptions: 22 },
    { code: '', months: 12, result: 'UNKNOWN', disruptions: 2 }, { code: '', months: 12, result: 'OVERDUE', disruptions: 6 },
    { code: '', months: 12, result: 'NOT_YET_DUE', disruptions: 40 },
  ],
  scopeWith(),
)
const outcomes = outcomeCounts(
  [
    { code: '', outcome: 'FELL', sequences: 10, disruptions: 12 }, { code: '', outcome: 'STRONGER', sequences: 10, disruptions: 10 },
    { code: '', outcome: 'NO_BASELINE', sequences: 3, disruptions: 3 }, { code: '', outcome: 'NO_EFFECT_SEEN', sequences: 1, disruptions: 1 },
  ],
  scopeWith(),
)
const facts = { scope: scopeWith(), isInvented: false, waiting: { waitingOcgs: 0, settingsChanging: false }, durability, outcomes }

describe('findings', () => {
  it('are at most two sentences: what held, and what fell beside what was stronger', () => {
    expect(longTermFindings(durability, outcomes)).toEqual([
      'At 12 months, 30 of 52 effects with an answer had held (58%, 95% interval 44% to 70%); 8 more have no answer (2 unknown, 6 overdue).',
      'Of 21 measured sequences, 10 fell and were not stronger when last seen (48%, 95% interval 28% to 68%), and 10 were stronger when last seen (48%, 95% interval 28% to 68%).',
    ])
  })

  it('are none where there are too few to say', () => {
    expect(longTermFindings(durabilityOf([], scopeWith()), outcomeCounts([], scopeWith()))).toEqual([])
    expect(longTermFindings([], null)).toEqual([])
  })
})

describe('caveats', () => {
  it('say between which shares it would lie if all without an answer had been lost, or held', () => {
    expect(longTermCaveats(facts)).toContain(
      'At 12 months, 8 of 60 check-backs have no answer (2 unknown, 6 overdue): the share held would lie between 50% if all of them were lost and 63% if all were held.')
  })

  it('name what nothing can be said of, and that no effect seen is not a recovery in 0 days', () => {
    const all = longTermCaveats(facts).join('\n')
    expect(all).toContain('Nothing can be said of some sequences: 3 with no score before the first disruption.')
    expect(all).toContain('In 1 sequence no effect was seen: that is not a recovery in 0 days')
  })

  it('say how many groups wait, that a changed setting is not in all of them, whose records are invented, and what a force’s figures are of', () => {
    const force = { code: 'KENT', name: 'Kent Police', areaCode: null, residents: null, hasPerHeadRates: true, unitCode: null, memberFrom: null, memberTo: null }
    const all = longTermCaveats({ ...facts, scope: scopeWith({ force }), isInvented: true, waiting: { waitingOcgs: 230, settingsChanging: true } }).join('\n')
    expect(all).toContain('The newest records of 230 groups and other targets are not in these figures yet')
    expect(all).toContain('A setting was changed a moment ago. Some of these figures are still made with the one before')
    expect(all).toContain('invented for demonstration')
    expect(all).toContain('in which it took part, whichever unit led')
  })

  it('never say that one thing made another happen', () => {
    const all = [...longTermCaveats(facts), ...longTermFindings(durability, outcomes)].join('\n')
    expect(all).not.toMatch(/\b(caused?|because of|led to|due to|thanks to|resulted?|reduced|made)\b/i)
    expect(all).toContain('followed by')
  })
})

describe('a comparison', () => {
  const names = { one: 'Arrest', other: 'Licence action' }

  it('says whether two curves lie further apart than chance would bring, and that no difference is not likeness', () => {
    expect(comparisonInWords({ ...names, isShown: true, logRank: { chiSquare: 16.79, degreesOfFreedom: 1, p: 0.00004 } })).toMatch(/further apart than chance.*chi-square 16\.79, p below 0\.001.*associated/)
    expect(comparisonInWords({ ...names, isShown: true, logRank: { chiSquare: 0.4, degreesOfFreedom: 1, p: 0.527 } })).toMatch(/No clear difference.*p = 0\.527.*does not show that they are alike/)
  })

  it('says why nothing can be said', () => {
    expect(comparisonInWords({ ...names, isShown: false, logRank: null })).toBe('Too few to say whether “Arrest” and “Licence action” differ.')
    expect(comparisonInWords({ ...names, isShown: true, logRank: null })).toContain('cannot be tested')
  })
})
