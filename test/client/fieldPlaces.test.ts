import { describe, expect, it } from 'vitest'
import { disruptionPlace } from '../../client/disruptions/disruptionPlace.ts'
import { answerCounts } from '../../client/outputs/outputForm.ts'
import { outputPlace } from '../../client/outputs/outputPlace.ts'
import { inPlace } from '../../client/parts/problem.ts'

describe('a refused field among many alike', () => {
  it.each([
    ['outcomes.0.quantity', 'Outcome 1'],
    ['outcomes.11', 'Outcome 12'],
    ['partnerNames.1', 'Partner agency 2'],
    ['outcomes', null],
    ['threats.1', null],
    ['effect.to.year', null],
  ])('of a disruption: %s is %j', (field, place) => {
    expect(disruptionPlace(field)).toBe(place)
  })

  it.each([
    ['questionnaire.questions.1.yesNo', 'Question 2, yes before and no after'],
    ['questionnaire.questions.0.beforeOnly', 'Question 1, answered before only'],
    ['questionnaire.questions.0.question', 'Question 1'],
    ['questionnaire.sent', 'Questionnaires sent'],
    ['questionnaire.questions', null],
    ['title', null],
  ])('of an output: %s is %j', (field, place) => {
    expect(outputPlace(field)).toBe(place)
  })

  it('is told apart from every other one', () => {
    const fields = ['questionnaire.sent', 'questionnaire.answered', ...[0, 1].flatMap((index) => answerCounts.map((name) => `questionnaire.questions.${index}.${name}`))]
    expect(new Set(fields.map(outputPlace)).size).toBe(fields.length)
  })

  it('is named before its message, which keeps its capitals where they are no beginning', () => {
    expect(inPlace({ field: 'outcomes.0.kind', message: 'Choose the kind of outcome' }, 'Outcome 1').message).toBe('Outcome 1: choose the kind of outcome')
    expect(inPlace({ field: 'x', message: 'EMSOU leads' }, 'Outcome 1').message).toBe('Outcome 1: EMSOU leads')
    expect(inPlace({ field: 'title', message: 'Enter a neutral title' }, null).message).toBe('Enter a neutral title')
  })
})
