import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sequencesOf } from '../../../server/effects/sequencesOf.ts'
import { addDays, addMonths } from '../../../server/periods/day.ts'
import { tracedAssessments, tracedDisruptions, tracedSequences } from '../../support/aTracedGroup.ts'
import { aLife, disruptionOn, onlySequence, scoreOn } from './aLife.ts'

const before = scoreOn('2026-01-05', 62)
const disrupted = disruptionOn('2026-02-01')

it('the group traced by hand has the sequences, days and relief that were worked out', () => {
  const sequences = sequencesOf(aLife({
    disruptions: tracedDisruptions.map(({ from, to }, index) => ({ id: `D${index + 1}`, effectFrom: from, effectTo: to })),
    assessments: tracedAssessments.map(({ assessedOn, score }) => scoreOn(assessedOn, score)),
  }))
  expect(sequences.map(({ disruptionIds }) => disruptionIds)).toEqual([['D1', 'D2'], ['D3']])
  for (const [index, { disruptions: _count, grade: _grade, hasNegative: _negative, baseline, baselineOn, ...expected }] of tracedSequences.entries()) {
    expect(sequences[index]).toMatchObject({ ...expected, baseline: { score: baseline, day: baselineOn } })
  }
})

describe('the outcome of a sequence', () => {
  it.each([
    ['no score before it', { assessments: [scoreOn('2026-03-01', 40)] }, 'NO_BASELINE'],
    ['a score before it, but only on its own day', { assessments: [scoreOn('2026-02-01', 40)] }, 'NO_BASELINE'],
    ['a score of 0 before it', { assessments: [scoreOn('2026-01-05', 0), scoreOn('2026-03-01', 40)] }, 'NO_BASELINE'],
    ['no score since', { assessments: [before] }, 'NOT_ASSESSED'],
    ['a score below 55.8 since', { assessments: [before, scoreOn('2026-03-01', 55.799)] }, 'FELL'],
    ['a score of exactly 55.8 since', { assessments: [before, scoreOn('2026-03-01', 55.8)] }, 'NO_EFFECT_SEEN'],
    ['a score below and one back since', { assessments: [before, scoreOn('2026-03-01', 40), scoreOn('2026-04-01', 55.8)] }, 'RECOVERED'],
    ['a score back and one below again', { assessments: [before, scoreOn('2026-03-01', 40), scoreOn('2026-04-01', 60), scoreOn('2026-05-01', 30)] }, 'RECOVERED'],
    ['a last score of 68.2 since', { assessments: [before, scoreOn('2026-03-01', 68.2)] }, 'STRONGER'],
    ['a last score just below 68.2', { assessments: [before, scoreOn('2026-03-01', 68.199)] }, 'NO_EFFECT_SEEN'],
    ['a fall, and a last score above before', { assessments: [before, scoreOn('2026-03-01', 20), scoreOn('2026-04-01', 70)] }, 'STRONGER'],
    ['a score on its own day, below', { assessments: [before, scoreOn('2026-02-01', 40)] }, 'FELL'],
    ['another version next', { assessments: [before, scoreOn('2026-03-01', 40, { methodVersion: '2' })] }, 'METHOD_CHANGED'],
    ['another method next', { assessments: [before, scoreOn('2026-03-01', 40, { methodCode: 'MORILE' })] }, 'METHOD_CHANGED'],
    ['a fall, then another method', { assessments: [before, scoreOn('2026-03-01', 40), scoreOn('2026-04-01', 9, { methodCode: 'MORILE' })] }, 'FELL'],
  ])('with %s is %s', (_words, life, outcome) => {
    expect(onlySequence({ disruptions: [disrupted], ...life }).outcome).toBe(outcome)
  })

  it('is that it is dated too loosely beyond 31 days, whatever scores there are', () => {
    const month = disruptionOn('2026-02-28', { effectFrom: '2026-01-29', effectTo: '2026-03-01' })
    const assessments = [before, scoreOn('2026-04-01', 40)]
    expect(onlySequence({ disruptions: [month], assessments })).toMatchObject({ outcome: 'FELL', day: '2026-02-28' })
    expect(onlySequence({ disruptions: [{ ...month, effectFrom: '2026-01-28' }], assessments })).toMatchObject({ outcome: 'DATED_TOO_LOOSELY', endedBy: null, relief: [] })
  })
})

describe('a sequence ends', () => {
  const next = disruptionOn('2026-06-01')
  const ends = (life: Parameters<typeof aLife>[0]) => sequencesOf(aLife(life)).map(({ endedBy, endedOn, observedTo, disruptionIds }) => ({ endedBy, endedOn, observedTo, of: disruptionIds.length }))

  it('not, while the group has not been assessed since', () => {
    expect(ends({ disruptions: [disrupted, next], assessments: [before] })).toEqual([{ endedBy: 'STILL_FOLLOWED', endedOn: null, observedTo: '2026-02-01', of: 2 }])
  })

  it('not, while it was last seen below', () => {
    expect(ends({ disruptions: [disrupted, next], assessments: [before, scoreOn('2026-03-01', 40)] })).toEqual([{ endedBy: 'STILL_FOLLOWED', endedOn: null, observedTo: '2026-03-01', of: 2 }])
  })

  it.each([['has recovered', [40, 58]], ['was not seen to fall', [60, 60]]])('with the next disruption once the group %s', (_words, [first = 0, second = 0]) => {
    expect(ends({ disruptions: [disrupted, next], assessments: [before, scoreOn('2026-03-01', first), scoreOn('2026-05-01', second)] })).toEqual([
      { endedBy: 'NEXT_SEQUENCE', endedOn: '2026-06-01', observedTo: '2026-06-01', of: 1 },
      { endedBy: 'STILL_FOLLOWED', endedOn: null, observedTo: '2026-06-01', of: 1 },
    ])
  })

  it('not with a score on the day of the next disruption: that comes after it', () => {
    expect(ends({ disruptions: [disrupted, next], assessments: [before, scoreOn('2026-06-01', 62)] })).toEqual([{ endedBy: 'STILL_FOLLOWED', endedOn: null, observedTo: '2026-06-01', of: 2 }])
  })

  it('where the method changes, and is observed to that day if it was assessed before', () => {
    const changed = scoreOn('2026-05-01', 9, { methodCode: 'MORILE' })
    expect(ends({ disruptions: [disrupted], assessments: [before, changed] })).toEqual([{ endedBy: 'METHOD_CHANGED', endedOn: '2026-05-01', observedTo: '2026-02-01', of: 1 }])
    expect(ends({ disruptions: [disrupted], assessments: [before, scoreOn('2026-03-01', 40), changed] })).toMatchObject([{ observedTo: '2026-05-01' }])
    // The next one is measured by the new method.
    const [, second] = sequencesOf(aLife({ disruptions: [disrupted, next], assessments: [before, changed, scoreOn('2026-07-01', 8, { methodCode: 'MORILE' })] }))
    expect(second).toMatchObject({ baseline: { score: 9, methodCode: 'MORILE' }, outcome: 'FELL' })
  })

  it.each(['MERGED', 'SPLIT'] as const)('where the group is %s; a later disruption begins anew', (kind) => {
    expect(ends({ disruptions: [disrupted, next], assessments: [before], lineage: [{ day: '2026-04-10', kind }] })).toEqual([
      { endedBy: kind, endedOn: '2026-04-10', observedTo: '2026-02-01', of: 1 },
      { endedBy: 'STILL_FOLLOWED', endedOn: null, observedTo: '2026-06-01', of: 1 },
    ])
  })

  it('not with a disruption dated too loosely, which stands beside it', () => {
    const loose = disruptionOn('2026-04-30', { effectFrom: '2026-01-01' })
    expect(ends({ disruptions: [disrupted, loose, next], assessments: [before, scoreOn('2026-03-01', 40)] })).toEqual([
      { endedBy: 'STILL_FOLLOWED', endedOn: null, observedTo: '2026-03-01', of: 2 },
      { endedBy: null, endedOn: null, observedTo: null, of: 1 },
    ])
  })
})

describe('the baseline', () => {
  it('is the last score before the first day of effect, though another came before the last day', () => {
    const range = disruptionOn('2026-02-10', { effectFrom: '2026-02-01' })
    expect(onlySequence({ disruptions: [range], assessments: [before, scoreOn('2026-02-05', 20)] })).toMatchObject({ baseline: { score: 62 }, outcome: 'NOT_ASSESSED' })
  })

  it('is, of two scores of one day, that recorded last', () => {
    const [one, other] = [scoreOn('2026-01-05', 62, { id: '1' }), scoreOn('2026-01-05', 9, { id: '2', methodCode: 'MORILE' })]
    expect(onlySequence({ disruptions: [disrupted], assessments: [other, one] }).baseline).toMatchObject({ score: 9, methodCode: 'MORILE' })
  })
})

describe('whatever the life of a group', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2024-12-01', days))
  const someLife = fc.record({
    disruptions: fc.uniqueArray(fc.tuple(day, fc.integer({ min: 1, max: 40 })), { maxLength: 8, selector: ([on]) => on })
      .map((all) => all.map(([from, days]) => disruptionOn(from, { effectTo: addDays(from, days) }))),
    assessments: fc.uniqueArray(fc.tuple(day, fc.integer({ min: 0, max: 12 }), fc.constantFrom('1', '1', '1', '2')), { maxLength: 12, selector: ([on]) => on })
      .map((all) => all.map(([on, tens, methodVersion]) => scoreOn(on, tens * 5.5, { methodVersion }))),
    lineage: fc.array(fc.record({ day, kind: fc.constantFrom('MERGED' as const, 'SPLIT' as const) }), { maxLength: 1 }),
  }).map(aLife)

  it('each disruption stands in exactly one sequence, and the order in which facts are given changes nothing', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const sequences = sequencesOf(life)
        expect(sequences.flatMap(({ disruptionIds }) => disruptionIds).toSorted()).toEqual(life.disruptions.map(({ id }) => id).toSorted())
        expect(sequencesOf({ ...life, disruptions: life.disruptions.toReversed(), assessments: life.assessments.toReversed() })).toEqual(sequences)
      }),
      { seed: 20260401, numRuns: 200 },
    )
  })

  it('no day counts twice, and the days of every span add up', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const followed = sequencesOf(life).filter(({ baseline }) => baseline !== null)
        for (const [index, { day: from, observedTo, endedBy, relief }] of followed.entries()) {
          const next = followed[index + 1]
          if (next) expect((observedTo ?? '') <= next.day).toBe(true)
          for (const { months, scoreDays, observedDays, unobservedDays, toComeDays } of relief) {
            expect(Math.min(scoreDays, observedDays, unobservedDays, toComeDays)).toBeGreaterThanOrEqual(0)
            if (endedBy !== 'STILL_FOLLOWED') expect([unobservedDays, toComeDays]).toEqual([0, 0])
            else expect(addDays(from, observedDays + unobservedDays + toComeDays)).toBe(addMonths(from, months))
          }
        }
      }),
      { seed: 20260401, numRuns: 200 },
    )
  })

  it('a sequence that recovered had fallen before, and one with no effect seen has no relief below the recovery share', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        for (const one of sequencesOf(life)) {
          if (one.recoveredOn) expect((one.fellOn ?? '9999') < one.recoveredOn).toBe(true)
          if (one.outcome === 'NO_EFFECT_SEEN') expect(one.fellOn).toBeNull()
          if (one.outcome === 'NOT_ASSESSED' || one.outcome === 'METHOD_CHANGED') expect(one.relief.every(({ scoreDays, observedDays }) => scoreDays === 0 && observedDays === 0)).toBe(true)
        }
      }),
      { seed: 20260401, numRuns: 100 },
    )
  })
})
