import { describe, expect, it } from 'vitest'
import type { PlanActionForm } from '../../../client/plans/planActionForm.ts'
import { emptyPlanAction, planActionFacts, planActionFormOf } from '../../../client/plans/planActionForm.ts'
import { typedDays } from '../../../client/periods/typedDays.ts'
import type { PlanActionFacts } from '../../../server/plans/planActionRules.ts'
import { planActionProblems } from '../../../server/plans/planActionRules.ts'
import { referenceLists } from '../../unit/imports/referenceLists.ts'

const typed: PlanActionForm = { ...emptyPlanAction, action: 'Visit the landlord', strand: 'PURSUE', owner: 'SIO, EMSOU', dueOn: typedDays('2026-10-03') }
const facts: PlanActionFacts = { action: 'Visit the landlord', strand: 'PURSUE', owner: 'SIO, EMSOU', dueOn: '2026-10-03', state: 'OPEN', closedOn: null }

describe('a plan action', () => {
  it('goes to the API as it was typed, and comes back into the form as it was recorded', () => {
    expect(planActionFacts(typed)).toEqual({ facts })
    expect(planActionFormOf({ ...facts, closedOn: null, strand: { code: 'PURSUE', name: 'Pursue' } })).toEqual(typed)
  })

  it('has a day of closing only where it is done or dropped', () => {
    const closedOn = typedDays('2026-10-05')
    expect(planActionFacts({ ...typed, closedOn })).toMatchObject({ facts: { closedOn: null } })
    expect(planActionFacts({ ...typed, state: 'DONE', closedOn })).toMatchObject({ facts: { closedOn: '2026-10-05' } })
  })
})

/** One thing wrong in the form, and what an API that were sent it would be sent. */
const wrong: [string, Partial<PlanActionForm>, Partial<PlanActionFacts>][] = [
  ['action', { action: ' ' }, { action: ' ' }],
  ['owner', { owner: '' }, { owner: '' }],
  ['strand', { strand: '' }, { strand: '' }],
  ['dueOn', { dueOn: typedDays('') }, { dueOn: '' }],
  ['closedOn', { state: 'DROPPED' }, { state: 'DROPPED' }],
]

describe('what the page finds wrong in a plan action is said in the words of the API', () => {
  it.each(wrong)('%s', (field, change, sent) => {
    const made = planActionFacts({ ...typed, ...change })
    const said = 'problems' in made ? made.problems : []
    expect(said.map((problem) => problem.field)).toEqual([field])
    expect(planActionProblems({ ...facts, ...sent }, { reference: referenceLists, today: '2026-11-21' })).toEqual(said)
  })
})
