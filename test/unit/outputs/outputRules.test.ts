import { describe, expect, it } from 'vitest'
import { nodeIdOf } from '../../../server/facts/recordId.ts'
import { keptOutput, type OutputFacts, type QuestionFacts, type QuestionnaireFacts } from '../../../server/outputs/outputFacts.ts'
import { checkOutput } from '../../../server/outputs/outputRules.ts'
import type { DatedCode, ReferenceData } from '../../../server/units/referenceData.ts'

const dated = (code: string, name: string, validFrom: string | null = null, validTo: string | null = null): [string, DatedCode] => [
  code,
  { code, name, validFrom, validTo },
]
const strands = ['PURSUE', 'PREVENT', 'PROTECT', 'PREPARE']
const derbyshire = {
  code: 'DERBYSHIRE', name: 'Derbyshire', areaCode: 'E23000018', residents: 1_000_000, hasPerHeadRates: true,
  unitCode: 'EMSOU', memberFrom: null, memberTo: null,
}
const reference: ReferenceData = {
  units: new Map(),
  forces: new Map([['DERBYSHIRE', derbyshire]]),
  strands: new Map(strands.map((code) => [code, { code, name: code.toLowerCase() }])),
  threats: new Map([dated('FRAUD', 'Fraud'), dated('CYBER', 'Cyber', '2026-04-01')]),
  tactics: new Map(),
  outcomeKinds: new Map(),
  measureUnits: new Map(),
  audiences: new Map([dated('PUPILS', 'Pupils'), dated('SHOPS', 'Shops', null, '2026-01-01')]),
  assessmentMethods: new Map(), capabilities: new Map(), bankHolidays: new Map(),
  seriesBreaks: [],
}

const question: QuestionFacts = {
  question: 'Would you tell somebody?', measures: 'INTENTION',
  yesYes: 10, yesNo: 1, noYes: 12, noNo: 4, beforeOnly: 2, afterOnly: 1,
}
const questionnaire: QuestionnaireFacts = { sent: 40, answered: 30, questions: [question] }
const talk: OutputFacts = {
  kind: 'TALK', strand: 'PROTECT', title: 'Safe online', audience: 'PUPILS', force: 'DERBYSHIRE', threat: 'FRAUD',
  held: '2026-03-27', peopleReached: 1_200, whatWasDone: 'A talk in each year.', questionnaire, disruption: null,
}

const faults = (change: Partial<OutputFacts>) => checkOutput({ ...talk, ...change }, { reference, today: '2026-11-21' }).problems
const fieldsOf = (change: Partial<OutputFacts>) => faults(change).map(({ field }) => field)
const asking = (change: Partial<QuestionnaireFacts>) => ({ questionnaire: { ...questionnaire, ...change } })
const answering = (change: Partial<QuestionFacts>) => asking({ questions: [{ ...question, ...change }] })

describe('an output', () => {
  it('may be recorded as it was held', () => {
    expect(checkOutput(talk, { reference, today: '2026-11-21' })).toEqual({
      held: { from: '2026-03-27', to: '2026-03-28', precision: 'DAY' },
      problems: [],
    })
  })

  it('may have no force, no count of people, no questionnaire and no disruption', () => {
    expect(faults({ force: null, peopleReached: null, questionnaire: null, disruption: null })).toEqual([])
  })

  it('prevents, protects or prepares; work to pursue is a disruption', () => {
    for (const strand of ['PREVENT', 'PROTECT', 'PREPARE']) expect(faults({ strand })).toEqual([])
    expect(faults({ strand: 'PURSUE' })).toEqual([
      { field: 'strand', message: 'Choose prevent, protect or prepare. Work to pursue is recorded as a disruption.' },
    ])
    expect(fieldsOf({ strand: 'PURSUIT' })).toEqual(['strand'])
  })

  it('is of a kind that there is', () => {
    expect(fieldsOf({ kind: 'LEAFLET' as never })).toEqual(['kind'])
  })

  it('has a title and says what was done', () => {
    expect(fieldsOf({ title: '  ', whatWasDone: '' })).toEqual(['title', 'whatWasDone'])
    expect(fieldsOf({ title: 'x'.repeat(121), whatWasDone: 'x'.repeat(10_001) })).toEqual(['title', 'whatWasDone'])
    expect(faults({ title: 'x'.repeat(120), whatWasDone: 'x'.repeat(10_000) })).toEqual([])
  })

  it('names an audience, a force and a threat that are known', () => {
    expect(fieldsOf({ audience: 'MARTIANS', force: 'MARS', threat: 'RAYS' })).toEqual(['audience', 'force', 'threat'])
  })

  it('names an audience and a threat that are in use on its first day', () => {
    expect(faults({ threat: 'CYBER', held: '2026-04-01' })).toEqual([])
    expect(fieldsOf({ threat: 'CYBER', held: '2026-03-31' })).toEqual(['threat'])
    expect(faults({ audience: 'SHOPS', held: '2025-12-31' })).toEqual([])
    expect(fieldsOf({ audience: 'SHOPS', held: '2026-01-01' })).toEqual(['audience'])
  })

  it('was held on real days that are not to come', () => {
    expect(faults({ held: '2026-11-21' })).toEqual([])
    expect(faults({ held: '2026-11' })).toEqual([])
    for (const held of ['2026-11-22', '2026-11-20/2026-11-22', '2026-12', '2026-02-30', 'in spring']) {
      expect(fieldsOf({ held })).toEqual(['held'])
    }
  })

  it('reached a whole number of people, none of them below 0', () => {
    expect(faults({ peopleReached: 0 })).toEqual([])
    for (const peopleReached of [-1, 1.5, Number.NaN, 100_000_001]) expect(fieldsOf({ peopleReached })).toEqual(['peopleReached'])
    expect(faults({ peopleReached: -1 })[0]?.message).toBe('Enter a whole number, 0 or more. Leave it out when nobody counted.')
  })

  it('is linked only to a disruption', () => {
    const id = '01890000-0000-7000-8000-000000000001'
    expect(faults({ disruption: nodeIdOf('Disruption', id) })).toEqual([])
    expect(fieldsOf({ disruption: nodeIdOf('Ocg', id) })).toEqual(['disruption'])
    expect(fieldsOf({ disruption: 'EMSOU-2026-0142' })).toEqual(['disruption'])
  })

  it('is told everything to mend at once', () => {
    expect(fieldsOf({ strand: 'PURSUE', title: '', held: '2027-01-01', peopleReached: -5, ...asking({ sent: 10, answered: 11, questions: [] }) })).toEqual([
      'strand', 'title', 'held', 'peopleReached', 'questionnaire.answered',
    ])
  })
})

describe('a questionnaire', () => {
  it('may be sent to nobody, answered by nobody, or hold no question', () => {
    expect(faults(asking({ sent: 0, answered: 0, questions: [] }))).toEqual([])
    expect(faults(asking({ answered: 0, questions: [] }))).toEqual([])
  })

  it('is not answered more often than it was sent', () => {
    expect(faults(asking({ sent: 30 }))).toEqual([])
    expect(faults(asking({ sent: 29 }))).toEqual([
      { field: 'questionnaire.answered', message: 'Enter 29 or fewer: no more can be answered than were sent' },
    ])
  })

  it('has whole numbers sent and answered, 0 or more', () => {
    expect(fieldsOf(asking({ sent: -1 }))).toEqual(['questionnaire.sent'])
    expect(fieldsOf(asking({ answered: 29.5 }))).toEqual(['questionnaire.answered'])
  })

  it('asks each question in words, and once for what it measures', () => {
    expect(fieldsOf(answering({ question: ' ' }))).toEqual(['questionnaire.questions.0.question'])
    expect(fieldsOf(answering({ question: 'x'.repeat(301) }))).toEqual(['questionnaire.questions.0.question'])
    expect(fieldsOf(asking({ questions: [question, question] }))).toEqual(['questionnaire.questions.1.question'])
    expect(faults(asking({ questions: [question, { ...question, measures: 'BEHAVIOUR_AT_FOLLOW_UP' }] }))).toEqual([])
  })

  it('measures intention, or behaviour at follow-up', () => {
    expect(fieldsOf(answering({ measures: 'MOOD' as never }))).toEqual(['questionnaire.questions.0.measures'])
  })

  it('has at most 60 questions', () => {
    const questions = Array.from({ length: 61 }, (_, index) => ({ ...question, question: `Question ${index + 1}` }))
    expect(faults(asking({ questions: questions.slice(1) }))).toEqual([])
    expect(fieldsOf(asking({ questions }))).toEqual(['questionnaire.questions'])
  })

  it('counts answers in whole numbers, 0 or more', () => {
    for (const name of ['yesYes', 'yesNo', 'noYes', 'noNo', 'beforeOnly', 'afterOnly'] as const) {
      for (const count of [-1, 0.5]) expect(fieldsOf(answering({ [name]: count }))).toEqual([`questionnaire.questions.0.${name}`])
    }
  })

  it('counts no more answers to a question than questionnaires answered, whichever way people answered', () => {
    expect(faults(answering({}))).toEqual([])
    for (const name of ['yesYes', 'yesNo', 'noYes', 'noNo', 'beforeOnly', 'afterOnly'] as const) {
      expect(faults(answering({ [name]: question[name] + 1 }))).toEqual([
        {
          field: 'questionnaire.questions.0.yesYes',
          message: 'The answers to this question add up to 31, more than the 30 questionnaires answered. Lower them, or mend the number answered.',
        },
      ])
    }
  })

  it('may have two questions that everybody answered', () => {
    expect(faults(asking({ questions: [question, { ...question, question: 'Did you tell somebody?' }] }))).toEqual([])
  })
})

describe('what is kept of an output', () => {
  const held = { from: '2026-03-27', to: '2026-03-28', precision: 'DAY' } as const

  it('keeps "not counted" and "not asked" apart from 0', () => {
    const nobody = { peopleReached: null, questionnairesSent: null, questionnairesAnswered: null, questions: [] }
    expect(keptOutput({ ...talk, peopleReached: undefined, questionnaire: undefined }, held)).toMatchObject(nobody)
    const none = { peopleReached: 0, questionnairesSent: 0, questionnairesAnswered: 0, questions: [] }
    expect(keptOutput({ ...talk, peopleReached: 0, questionnaire: { sent: 0, answered: 0, questions: [] } }, held)).toMatchObject(none)
  })

  it('keeps text without the space around it', () => {
    const kept = keptOutput({ ...talk, title: ' Safe online ', force: ' ', ...answering({ question: ' Would you? ' }) }, held)
    expect(kept).toMatchObject({ title: 'Safe online', forceCode: null, questions: [{ question: 'Would you?' }] })
  })
})
