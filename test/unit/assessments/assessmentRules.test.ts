import { describe, expect, it } from 'vitest'
import { assessmentProblems, type AssessmentFacts } from '../../../server/assessments/assessmentRules.ts'
import { coverInWords } from '../../../server/assessments/coverInWords.ts'
import { reviewInWords } from '../../../server/assessments/reviewInWords.ts'
import { referenceLists } from '../imports/referenceLists.ts'

const facts: AssessmentFacts = {
  assessedOn: '2026-05-03', score: 62.5, band: 'High', method: 'OCGM', methodVersion: '2024', confidence: 'MEDIUM', whyThisScore: 'New routes',
}
const problemsOf = (change: Partial<AssessmentFacts>) => assessmentProblems({ ...facts, ...change }, { reference: referenceLists, today: '2026-11-20' })

describe('an assessment', () => {
  it('that is complete has nothing to mend, of today too', () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({ assessedOn: ' 2026-11-20 ', score: 0 })).toEqual([])
  })

  it.each([0.001, 0.1, 1.005, 62.125, 4_503.599, 999_999.999])('takes the score %d, as it has at most three decimals', (score) => {
    expect(problemsOf({ score })).toEqual([])
  })

  it.each([0.0001, 62.1255, 999_999.9999, 1_000_000, -0.001, Number.NaN, Number.POSITIVE_INFINITY])('does not take the score %d', (score) => {
    expect(problemsOf({ score }).map(({ field }) => field)).toEqual(['score'])
  })

  it('by a method that came into use later is told from when it may be recorded', () => {
    const reference = { assessmentMethods: new Map([['NEW', { code: 'NEW', name: 'New method', validFrom: '2026-06-01', validTo: null }]]) }
    expect(assessmentProblems({ ...facts, method: 'NEW' }, { reference, today: '2026-11-20' })).toEqual([
      { field: 'method', message: 'New method can be recorded only for days from 1 June 2026' },
    ])
  })

  it('says of each thing that is missing how to mend it', () => {
    expect(problemsOf({ assessedOn: '', band: ' ', method: null, methodVersion: ' ', confidence: null, whyThisScore: '' }).map(({ message }) => message)).toEqual([
      'Enter the day on which the group was assessed',
      'Enter the band that goes with the score, as the method names it',
      'Choose the method: a score says nothing without the method that gave it',
      'Enter the version of the method: scores of different versions are never compared',
      'Choose how sure the assessor is: low, medium or high',
      'Enter why the group has this score',
    ])
    expect(problemsOf({ assessedOn: '2026-11-21' })[0]?.message).toBe('The day must be today or in the past')
  })
})

describe('in words', () => {
  it('the review of a group says when it is due, and by how many days it is overdue', () => {
    const review = (dueOn: string | null, lastAssessedOn: string | null = null) => reviewInWords({ lastAssessedOn, dueOn, isWithdrawn: false, today: '2026-11-20' })
    expect(review('2026-11-19', '2026-05-21')).toBe('Last assessed on 21 May 2026. Its review was due on 19 November 2026 and is 1 day overdue.')
    expect(review('2020-11-20')).toBe('Never assessed. Its first assessment was due on 20 November 2020 and is 2,191 days overdue.')
    expect(review('2026-11-20')).toBe('Never assessed. Its first assessment is due today, 20 November 2026.')
    expect(review(null, '2026-05-21')).toBe('Last assessed on 21 May 2026. It is archived, so no review is due.')
  })

  it('the cover of a unit says none for nought, and one as one', () => {
    expect(coverInWords({ ocgs: 1, overdue: 1, neverAssessed: 0 })).toBe('Of 1 group that is active or monitored, 1 is overdue for review and none were never assessed.')
    expect(coverInWords({ ocgs: 1_204, overdue: 0, neverAssessed: 1 })).toBe('Of 1,204 groups that are active or monitored, none are overdue for review and 1 was never assessed.')
  })
})
