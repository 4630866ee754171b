import { describe, expect, it } from 'vitest'
import type { WholeReturnQueryFragment } from '../../../client/graphql/generated/graphql.ts'
import { centreMessages } from '../../../client/returns/centreMessages.ts'
import { fieldOfCheck, inOrder, unanswered } from '../../../client/returns/checkFields.ts'
import { figureRecords } from '../../../client/returns/figureRecords.ts'
import { figuresBasis } from '../../../client/returns/figuresBasis.ts'
import { nextStep } from '../../../client/returns/nextStep.ts'
import { answerPlace, answersTyped } from '../../../client/returns/queryAnswers.ts'
import { changesInWords } from '../../../client/returns/ReturnChangesView.tsx'
import { returnSearch } from '../../../client/returns/returnSearch.ts'
import { dueInWords, workingDayInWords } from '../../../client/returns/returnWords.ts'
import { savingInWords } from '../../../client/returns/savingInWords.ts'
import { aCheck, anEvent, aReturn } from './aReturn.ts'

describe('the day of a return, in words', () => {
  const due = { dueOn: '2026-10-14', daysToDue: 3, daysLate: 0, lateness: 'NOT_DUE' } as const
  it.each([
    [due, 'Due in 3 days, on 14 October 2026'],
    [{ ...due, daysToDue: 0 }, 'Due today, 14 October 2026'],
    [{ ...due, daysToDue: -2, daysLate: 2, lateness: 'LATE' } as const, '2 days late: it was due on 14 October 2026'],
    [{ ...due, daysToDue: null, daysLate: 1, lateness: 'LATE' } as const, 'Sent 1 day late: it was due on 14 October 2026'],
    [{ ...due, daysToDue: null, lateness: 'ON_TIME' } as const, 'Sent by its day, 14 October 2026'],
  ])('%#', (given, words) => expect(dueInWords(given)).toBe(words))

  it('counts working days as people say them', () => {
    expect([1, 2, 3, 10, 11, 22].map(workingDayInWords)).toEqual(['1st', '2nd', '3rd', '10th', '11th', '22nd'].map((number) => `the ${number} working day`))
  })
})

describe('what to do next', () => {
  it('names what stops approval before who approves', () => {
    expect(nextStep(aReturn({ checks: [aCheck({ code: 'NOT_STATED', level: 'ERROR' }), aCheck()] }))).toBe('Before it can be approved: mend 1 error and say what is the matter with 1 warning.')
    expect(nextStep(aReturn({ checks: [aCheck({ word: 'A new team' })] }))).toMatch(/^It is complete\. A unit head/)
  })

  it('says why a unit head may not approve it', () => {
    expect(nextStep(aReturn({ mayDo: ['SAVE', 'APPROVE'], whyNotApprove: 'You recorded part of it.' }))).toBe('You recorded part of it.')
    expect(nextStep(aReturn({ mayDo: ['SAVE', 'APPROVE'] }))).toBe('It is complete. Approve its figures, and it can be sent.')
  })

  it('says who does it, to whoever may not', () => {
    expect(nextStep(aReturn({ state: 'READY', mayDo: [] }))).toBe('The unit sends it to the centre.')
    expect(nextStep(aReturn({ state: 'NOT_STARTED', mayDo: [] }))).toMatch(/^A recorder, performance lead or unit head/)
  })
})

describe('a check', () => {
  it('that stops approval stands before one that needs a word', () => {
    expect(inOrder([aCheck(), aCheck({ level: 'ERROR', code: 'NOT_STATED' })]).map(({ level }) => level)).toEqual(['ERROR', 'WARNING'])
    expect(unanswered([aCheck(), aCheck({ word: 'Said' }), aCheck({ level: 'ERROR' })])).toBe(1)
  })

  it('leads to the field that mends it, or to the figure for whoever only reads', () => {
    expect(fieldOfCheck(aCheck({ code: 'NIL_NOT_STATED', figure: 'OUTCOMES', key: '' }), true)).toBe('OUTCOMES.whole.isNil')
    expect(fieldOfCheck(aCheck({ code: 'NOT_STATED' }), true)).toBe('STAFF_IN_POST.CYBER')
    expect(fieldOfCheck(aCheck({ code: 'NOT_STATED' }), false)).toBe('figure-STAFF_IN_POST')
    expect(fieldOfCheck(aCheck({ figure: null }), true)).toBeNull()
  })
})

describe('the records behind a figure', () => {
  const shown = { period: 'M2026-09' }
  it('are the list that adds up to it', () => {
    expect(figureRecords('DISRUPTIONS_BY_THREAT', 'DRUGS/MAJOR', shown)).toEqual({ to: '/disruptions', search: { period: 'M2026-09', credit: 'LED', threat: 'DRUGS', grades: ['MAJOR'] } })
    expect(figureRecords('OUTPUTS_REACHED', 'TALK/PREVENT', { ...shown, asAt: '2026-10-01T09:00:00.000Z' })).toEqual({ to: '/outputs', search: { period: 'M2026-09', asAt: '2026-10-01T09:00:00.000Z', kind: 'TALK', strand: 'PREVENT' } })
  })

  it('cannot be opened where no list has just these', () => {
    expect([figureRecords('DISRUPTIONS_BY_FORCE', 'NONE/MAJOR', shown), figureRecords('DISRUPTIONS_LED_WITH_SUPPORT', 'MAJOR', shown), figureRecords('OUTPUT_PAIRS', 'REPORTED/YES_YES', shown)]).toEqual([null, null, null])
  })
})

describe('answers to the centre', () => {
  const query = (id: string, isOpen = true): WholeReturnQueryFragment => ({
    id, isOpen, figure: 'OUTCOMES', key: '', figureInWords: 'Outcomes', keyInWords: '', openedAt: '', openedBy: { label: '' }, messages: [],
  })

  it('are those that something is typed for, to open questions only', () => {
    expect(answersTyped([query('a'), query('b'), query('c', false)], { b: ' Counted twice. ', c: 'Late' })).toEqual({ answers: [{ query: 'b', words: 'Counted twice.' }], problems: [] })
    expect(answerPlace('answers.0.words', [{ query: 'b', words: '' }])).toBe('answer-b')
  })

  it('are asked for where none is typed', () => {
    expect(answersTyped([query('a')], { a: ' ' })).toEqual({ answers: [], problems: [{ field: 'answer-a', message: 'Enter an answer to at least one question' }] })
  })
})

describe('a return on the page', () => {
  it('shows what the centre wrote until it is sent again', () => {
    const chase = anEvent({ number: 1, action: 'CHASE', words: 'Where is it?' })
    expect(centreMessages([chase])).toEqual([chase])
    expect(centreMessages([anEvent({ number: 2, action: 'SUBMIT' }), chase])).toEqual([])
  })

  it('says whether its figures still move, and to the centre that it sees none before they are approved', () => {
    expect(figuresBasis(aReturn({ figures: [] }))).toBe('Not approved yet. The centre sees them once the unit head has approved them.')
    expect(figuresBasis(aReturn())).toMatch(/^As recorded, .* They move with the records/)
    expect(figuresBasis(aReturn({ state: 'ACCEPTED', isFrozen: true }))).toMatch(/^As returned: frozen as at 11 October 2026 at 10:00/)
  })

  it('names what changed by kind, and no kind that did not', () => {
    expect(changesInWords({ records: 3, recordedLate: 1, corrected: 2, withdrawn: 0, gradedAgain: 0 })).toBe('3 records changed (1 recorded since, 2 corrected)')
  })

  it('says that it is saved, and how many fields are not', () => {
    const saved = { kind: 'saved', at: '2026-10-10T13:32:00.000Z' } as const
    expect(savingInWords(saved, 0, '2026-10-10')).toBe('Saved 14:32')
    expect(savingInWords(saved, 2, '2026-10-10')).toBe('Saved 14:32. Not saved: 2 fields to mend')
  })

  it('has no free text in its address', () => {
    expect(returnSearch({ part: 'STAFF', ask: 'BUDGET:FORCES/ONE_YEAR', asAt: 'yesterday' })).toEqual({ part: 'STAFF', ask: 'BUDGET:FORCES/ONE_YEAR', asAt: undefined })
    expect(returnSearch({ part: 'ELSEWHERE', ask: 'who is it' })).toEqual({ part: undefined, ask: undefined, asAt: undefined })
  })
})
