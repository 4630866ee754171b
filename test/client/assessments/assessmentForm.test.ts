import { describe, expect, it } from 'vitest'
import { assessmentFacts, assessmentFormOf, newAssessment } from '../../../client/assessments/assessmentForm.ts'
import type { AssessmentForm } from '../../../client/assessments/assessmentForm.ts'
import { scoreInWords } from '../../../client/assessments/assessmentWords.ts'
import { typedDays } from '../../../client/periods/typedDays.ts'

const latest = { score: 60, band: 'High', method: { code: 'OCGM' }, methodVersion: '2024' }
const typed: AssessmentForm = { ...newAssessment(latest), assessedOn: typedDays('2026-05-03'), score: '1,062.125', band: ' High ', confidence: 'LOW', whyThisScore: 'Routes' }
const problemsOf = (change: Partial<AssessmentForm>) => {
  const made = assessmentFacts({ ...typed, ...change })
  return 'problems' in made ? made.problems.map(({ field }) => field) : []
}

describe('the form of an assessment', () => {
  it('offers the method and version of the latest one, and never its score or band', () => {
    expect(newAssessment(latest)).toMatchObject({ method: 'OCGM', methodVersion: '2024', score: '', band: '', confidence: '' })
    expect(newAssessment(null)).toMatchObject({ method: '', methodVersion: '' })
  })

  it('is sent as the API takes it', () => {
    expect(assessmentFacts(typed)).toEqual({
      facts: { assessedOn: '2026-05-03', score: 1_062.125, band: 'High', method: 'OCGM', methodVersion: '2024', confidence: 'LOW', whyThisScore: 'Routes' },
    })
  })

  it('of a recorded one holds what was recorded', () => {
    const row = { assessedOn: '2026-05-03', score: 62.125, band: 'High', method: { code: 'OCGM', name: 'OCGM' }, methodVersion: '2024', confidence: 'LOW' as const, whyThisScore: 'Routes' }
    const form = assessmentFormOf({ ...row, id: '1', version: 1, isWithdrawn: false, reason: null, recordedBy: { label: 'x' }, recordedAt: '', mayCorrect: true })
    const { method: _method, ...rest } = row
    expect(assessmentFacts(form)).toEqual({ facts: { ...rest, method: 'OCGM' } })
  })

  it('names everything that is missing or cannot be read', () => {
    const made = assessmentFacts(newAssessment(null))
    expect('problems' in made && made.problems.map(({ field }) => field)).toEqual(['assessedOn', 'score', 'band', 'method', 'methodVersion', 'confidence', 'whyThisScore'])
    for (const score of ['sixty', '62,5', '-1', '1.0005']) expect(problemsOf({ score })).toEqual(['score'])
    expect(problemsOf({ assessedOn: typedDays('2026-05') })).toEqual(['assessedOn'])
  })
})

it('a score is shown with all the decimals that it was given with', () => {
  expect([62, 62.125, 1_062.5].map(scoreInWords)).toEqual(['62', '62.125', '1,062.5'])
})
