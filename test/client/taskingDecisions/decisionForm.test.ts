import { describe, expect, it } from 'vitest'
import { typedDays } from '../../../client/periods/typedDays.ts'
import { decisionFacts, decisionFormOf, emptyDecision } from '../../../client/taskingDecisions/decisionForm.ts'
import type { DecisionForm } from '../../../client/taskingDecisions/decisionForm.ts'
import { taskingDecisionProblems } from '../../../server/taskingDecisions/taskingDecisionRules.ts'
import type { TaskingDecisionFacts } from '../../../server/taskingDecisions/taskingDecisionRules.ts'

const heron = { id: 'T2NnOjE=', alias: 'Heron Quay' }
const typed: DecisionForm = { ...emptyDecision(heron), decision: 'Look at the landlord', isToDo: 'yes', owner: 'SIO, EMSOU', dueOn: typedDays('2026-10-03') }
const facts = { decision: 'Look at the landlord', ocg: heron.id, request: null, owner: 'SIO, EMSOU', dueOn: '2026-10-03', state: 'OPEN', closedOn: null } as const

describe('a decision of a meeting', () => {
  it('goes to the API as it was typed, and comes back into the form as it was recorded', () => {
    expect(decisionFacts(typed, null)).toEqual({ facts })
    expect(decisionFormOf({ ...facts, ocg: heron })).toEqual(typed)
  })

  it('with nothing to do is noted: no owner, day or day of closing is sent, whatever was typed before', () => {
    const noted = decisionFacts({ ...typed, isToDo: 'no', state: 'DONE', closedOn: typedDays('2026-10-05') }, null)
    expect(noted).toEqual({ facts: { ...facts, state: 'NOTED', owner: null, dueOn: null } })
    expect(decisionFormOf({ ...facts, ocg: heron, state: 'NOTED', owner: null, dueOn: null }).isToDo).toBe('no')
  })

  it('about a request is sent with that request and no group', () => {
    expect(decisionFacts({ ...typed, ocg: null }, 'R1')).toMatchObject({ facts: { ocg: null, request: 'R1' } })
  })

  it('has a day of closing only where it is done or dropped', () => {
    const closedOn = typedDays('2026-10-05')
    expect(decisionFacts({ ...typed, closedOn }, null)).toMatchObject({ facts: { closedOn: null } })
    expect(decisionFacts({ ...typed, state: 'DROPPED', closedOn }, null)).toMatchObject({ facts: { state: 'DROPPED', closedOn: '2026-10-05' } })
  })

  it.each([
    ['isToDo', { isToDo: '' }],
    ['ocg', { ocg: { value: '', text: 'Her' } }],
  ] as [string, Partial<DecisionForm>][])('is not sent while %s is not chosen', (field, change) => {
    const made = decisionFacts({ ...typed, ...change }, null)
    expect('problems' in made && made.problems.map((problem) => problem.field)).toEqual([field])
  })
})

/** One thing wrong in the form, and what an API that were sent it would be sent. */
const wrong: [string, Partial<DecisionForm>, Partial<TaskingDecisionFacts>][] = [
  ['decision', { decision: ' ' }, { decision: ' ' }],
  ['owner', { owner: '' }, { owner: '' }],
  ['dueOn', { dueOn: typedDays('') }, { dueOn: '' }],
  ['closedOn', { state: 'DONE' }, { state: 'DONE' }],
  ['closedOn', { state: 'DROPPED' }, { state: 'DROPPED' }],
]

describe('what the page finds wrong in a decision is said in the words of the API', () => {
  it.each(wrong)('%s', (field, change, sent) => {
    const made = decisionFacts({ ...typed, ...change }, null)
    const said = 'problems' in made ? made.problems : []
    expect(said.map((problem) => problem.field)).toEqual([field])
    expect(taskingDecisionProblems({ ...facts, ...sent }, '2026-11-21')).toEqual(said)
  })
})
