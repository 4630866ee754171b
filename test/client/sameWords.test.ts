import { describe, expect, it } from 'vitest'
import type { DisruptionForm } from '../../client/disruptions/disruptionForm.ts'
import { disruptionFacts, emptyDisruption } from '../../client/disruptions/disruptionForm.ts'
import type { OutputForm } from '../../client/outputs/outputForm.ts'
import { emptyOutput, emptyQuestion, outputFacts } from '../../client/outputs/outputForm.ts'
import type { Problem } from '../../client/parts/problem.ts'
import { typedDays } from '../../client/periods/typedDays.ts'
import { emptyProgramme, programmeFacts } from '../../client/programmes/programmeForm.ts'
import type { GroupForm } from '../../client/targets/groupForm.ts'
import { emptyGroup, groupFacts } from '../../client/targets/groupForm.ts'
import { checkDisruption } from '../../server/disruptions/disruptionRules.ts'
import type { DisruptionFacts } from '../../server/disruptions/disruptionFacts.ts'
import type { OutputFacts } from '../../server/outputs/outputFacts.ts'
import { checkOutput } from '../../server/outputs/outputRules.ts'
import { programmeProblems } from '../../server/programmes/programmeFacts.ts'
import type { OcgFacts } from '../../server/targets/ocgFacts.ts'
import { ocgProblems } from '../../server/targets/ocgFacts.ts'
import { referenceLists } from '../unit/imports/referenceLists.ts'
import { aTypedDisruption } from './aTypedDisruption.ts'

const setting = { reference: referenceLists, today: '2026-11-21', unitCode: 'EMSOU', isGradeReasonNeeded: true }
const sentence = ({ field, message }: Problem) => `${field}: ${message}`

/** What the page says of a form. */
function saidOf(made: { facts: unknown; known?: readonly Problem[] } | { problems: Problem[] }): string[] {
  return ('problems' in made ? made.problems : (made.known ?? [])).map(sentence)
}

const facts: DisruptionFacts = {
  effect: '2026-03-27', target: { kind: 'VULNERABILITY', reference: 'V 1' }, strand: 'PURSUE', threats: ['DRUGS'], tactics: ['ARREST'],
  whatHappened: 'Two arrests.', outcomes: [], grade: 'MINOR', gradeReason: 'A courier was arrested.',
}
const outcome = (kind: string, quantity: string) => [{ kind, quantity, measureUnit: kind && 'PEOPLE' }]

/** One thing wrong in the form, and what an API that were sent it would be sent. */
const disruptions: [string, Partial<DisruptionForm>, Partial<DisruptionFacts>][] = [
  ['whatHappened', { whatHappened: ' ' }, { whatHappened: ' ' }],
  ['target.ocg', { target: { kind: 'OCG', ocg: null, reference: '' } }, { target: { kind: 'OCG' } }],
  ['target.reference', { target: { kind: 'COUNTY_LINE', ocg: null, reference: '' } }, { target: { kind: 'COUNTY_LINE', reference: '' } }],
  ['threats', { threats: [] }, { threats: [] }],
  ['tactics', { tactics: [] }, { tactics: [] }],
  ['outcomes.0.kind', { outcomes: outcome('', '2') }, { outcomes: [{ kind: '', quantity: 2, measureUnit: '' }] }],
  ['outcomes.0.quantity', { outcomes: outcome('ARRESTS', '') }, { outcomes: [{ kind: 'ARRESTS', quantity: 0, measureUnit: 'PEOPLE' }] }],
  ['gradeReason', { gradeReason: '' }, { gradeReason: '' }],
]

describe('what the page finds wrong in a disruption is said in the words of the API', () => {
  it.each(disruptions)('%s', (field, typed, sent) => {
    const said = saidOf(disruptionFacts(aTypedDisruption(typed)))
    const refused = checkDisruption({ ...facts, ...sent }, setting).problems.map(sentence)
    expect(said).toHaveLength(1)
    expect(said[0]?.startsWith(`${field}: `)).toBe(true)
    expect(refused).toEqual(expect.arrayContaining(said))
  })
})

const anOutput: OutputForm = {
  ...emptyOutput, title: 'Talk', held: typedDays('2026-03'), audience: 'PUPILS', threat: 'DRUGS', whatWasDone: 'A talk.', isAsked: 'yes',
  questionnaire: { sent: '9', answered: '9', questions: [{ ...emptyQuestion, question: 'Do you?', yesYes: '1', noYes: '1', yesNo: '1', noNo: '1', beforeOnly: '1', afterOnly: '1' }] },
}
const [typedQuestion = emptyQuestion] = anOutput.questionnaire.questions
const question = { question: 'Do you?', measures: 'INTENTION' as const, yesYes: 1, noYes: 1, yesNo: 1, noNo: 1, beforeOnly: 1, afterOnly: 1 }
const questionnaire = { sent: 9, answered: 9, questions: [question] }
const outputSent: OutputFacts = {
  kind: 'TALK', strand: 'PREVENT', title: 'Talk', audience: 'PUPILS', threat: 'DRUGS', held: '2026-03', whatWasDone: 'A talk.', questionnaire,
}
const asking = (seen: Partial<OutputForm['questionnaire']>) => ({ questionnaire: { ...anOutput.questionnaire, ...seen } })
const counts = ['yesYes', 'noYes', 'yesNo', 'noNo', 'beforeOnly', 'afterOnly'] as const

const outputs: [string, Partial<OutputForm>, Partial<OutputFacts>][] = [
  ['title', { title: '' }, { title: '' }],
  ['whatWasDone', { whatWasDone: '' }, { whatWasDone: '' }],
  ['threat', { threat: '' }, { threat: '' }],
  ['audience', { audience: '' }, { audience: '' }],
  ['peopleReached', { peopleReached: '1,5' }, { peopleReached: 1.5 }],
  ['questionnaire.sent', asking({ sent: '' }), { questionnaire: { ...questionnaire, sent: -1 } }],
  ['questionnaire.answered', asking({ answered: 'many' }), { questionnaire: { ...questionnaire, answered: -1 } }],
  ['questionnaire.questions.0.question', asking({ questions: [{ ...typedQuestion, question: '' }] }), { questionnaire: { ...questionnaire, questions: [{ ...question, question: '' }] } }],
  ...counts.map((name): [string, Partial<OutputForm>, Partial<OutputFacts>] => [
    `questionnaire.questions.0.${name}`,
    asking({ questions: [{ ...typedQuestion, [name]: '' }] }),
    { questionnaire: { ...questionnaire, questions: [{ ...question, [name]: -1 }] } },
  ]),
]

describe('what the page finds wrong in an output is said in the words of the API', () => {
  it.each(outputs)('%s', (field, typed, sent) => {
    const said = saidOf(outputFacts({ ...anOutput, ...typed }))
    const refused = checkOutput({ ...outputSent, ...sent }, setting).problems.map(sentence)
    expect(said).toHaveLength(1)
    expect(said[0]?.startsWith(`${field}: `)).toBe(true)
    expect(refused).toEqual(expect.arrayContaining(said))
  })
})

const aGroup: GroupForm = { ...emptyGroup, alias: 'Birch lane', threats: ['DRUGS'] }
const groupSent: OcgFacts = { alias: 'Birch lane', threats: ['DRUGS'] }
const groups: [string, Partial<GroupForm>, Partial<OcgFacts>][] = [
  ['alias', { alias: '' }, { alias: '' }],
  ['urn', { isUrnProvisional: true }, { isUrnProvisional: true }],
  ['threats', { threats: [] }, { threats: [] }],
]

describe('what the page finds wrong in a group is said in the words of the API', () => {
  it.each(groups)('%s', (field, typed, sent) => {
    const said = saidOf(groupFacts({ ...aGroup, ...typed }))
    expect(said).toHaveLength(1)
    expect(said[0]?.startsWith(`${field}: `)).toBe(true)
    expect(ocgProblems({ ...groupSent, ...sent }, setting).map(sentence)).toEqual(expect.arrayContaining(said))
  })
})

describe('what the page finds wrong in a programme is said in the words of the API', () => {
  it.each([
    ['name', { name: '' }, { name: '' }],
    ['statedTargetPercent', { name: 'Talks', statedTargetPercent: '101' }, { name: 'Talks', statedTargetPercent: 101 }],
  ])('%s', (field, typed, sent) => {
    const said = saidOf(programmeFacts({ ...emptyProgramme, ...typed }))
    expect(said).toHaveLength(1)
    expect(said[0]?.startsWith(`${field}: `)).toBe(true)
    expect(programmeProblems(sent).map(sentence)).toEqual(said)
  })
})

describe('nobody mends a form in rounds', () => {
  it('what can be sent is sent, and the API finds everything at once', () => {
    expect(disruptionFacts(aTypedDisruption({ whatHappened: '', outcomes: outcome('', '') }))).toHaveProperty('facts')
    expect(outputFacts({ ...anOutput, title: '' })).toHaveProperty('facts')
    expect(groupFacts(emptyGroup)).toHaveProperty('facts')
  })

  it('what cannot be sent is told together with all that is missing', () => {
    const fields = (made: object) => ('problems' in made ? (made.problems as Problem[]).map(({ field }) => field) : [])
    expect(fields(disruptionFacts({ ...emptyDisruption, outcomes: outcome('', 'ten') })).toSorted()).toEqual(
      ['effect', 'grade', 'gradeReason', 'outcomes.0.kind', 'outcomes.0.quantity', 'tactics', 'target.ocg', 'threats', 'whatHappened'],
    )
    expect(fields(outputFacts(emptyOutput)).toSorted()).toEqual(['audience', 'held', 'threat', 'title', 'whatWasDone'])
    expect(fields(groupFacts({ ...emptyGroup, mappedOn: typedDays('x') })).toSorted()).toEqual(['alias', 'mappedOn.year', 'threats'])
  })
})
