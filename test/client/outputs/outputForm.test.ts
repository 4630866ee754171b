import { describe, expect, it } from 'vitest'
import { emptyOutput, emptyQuestion, outputFacts } from '../../../client/outputs/outputForm.ts'
import type { OutputForm } from '../../../client/outputs/outputForm.ts'
import { typedDays } from '../../../client/periods/typedDays.ts'

function anOutput(seen: Partial<OutputForm> = {}): OutputForm {
  return { ...emptyOutput, title: 'Talk', held: typedDays('2026-03'), audience: 'PUPILS', threat: 'CYBER', whatWasDone: 'A talk.', ...seen }
}

describe('the form of an output', () => {
  it('nobody counted is not 0', () => {
    expect(outputFacts(anOutput())).toMatchObject({ facts: { peopleReached: null } })
    expect(outputFacts(anOutput({ peopleReached: '0' }))).toMatchObject({ facts: { peopleReached: 0 } })
  })

  it('nobody asked is not an empty questionnaire', () => {
    const questionnaire = { sent: '10', answered: '4', questions: [] }
    expect(outputFacts(anOutput({ isAsked: 'no', questionnaire }))).toMatchObject({ facts: { questionnaire: null } })
    expect(outputFacts(anOutput({ isAsked: 'yes', questionnaire }))).toMatchObject({ facts: { questionnaire: { sent: 10, answered: 4 } } })
  })

  it('what was typed for a programme or a disruption and not chosen from the list is not dropped in silence', () => {
    const typed = { programme: { value: '', text: 'School talks' }, disruption: { value: '', text: 'EMSOU-2026' } }
    expect(outputFacts(anOutput(typed))).toEqual({
      problems: [
        { field: 'programme', message: 'Choose a programme from the list, or empty the field' },
        { field: 'disruption', message: 'Choose a disruption from the list, or empty the field' },
      ],
    })
    expect(outputFacts(anOutput({ programme: { value: '', text: ' ' } }))).toMatchObject({ facts: { programme: null } })
    expect(outputFacts(anOutput({ programme: { value: 'p-1', text: 'Talks' } }))).toMatchObject({ facts: { programme: 'p-1' } })
  })

  it('every count of a question is asked for, at its own field', () => {
    const questions = [{ ...emptyQuestion, question: 'Do you?', yesYes: '1', noYes: '2', yesNo: '3', noNo: '4', beforeOnly: '0' }]
    const made = outputFacts(anOutput({ isAsked: 'yes', questionnaire: { sent: '10', answered: '10', questions } }))
    expect(made).toMatchObject({ problems: [{ field: 'questionnaire.questions.0.afterOnly' }] })
  })
})
