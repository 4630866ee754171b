import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aGroup } from '../../support/aGroup.ts'
import { aPlanAction, groupLife, plansOf, type PlanActionFacts } from '../../support/groupLife.ts'
import { startApp } from '../../support/startApp.ts'
import { made as madeRecord } from '../../support/records.ts'

const { as, clock, database, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const plans = plansOf(recorder)
const life = groupLife(recorder)
const group = madeRecord(await life.groups.record(aGroup()))
clock.pass(1)

type Answer = Awaited<ReturnType<typeof plans.record>>
const made = (answer: Answer) => {
  if (answer.__typename !== 'PlanAction') throw new Error(`Not made: ${JSON.stringify(answer)}`)
  return answer
}
const fieldsRefused = (answer: Answer) => (answer.__typename === 'Refusal' ? answer.problems.map(({ field }) => field) : [answer.__typename])

describe('an action of a plan', () => {
  it('is recorded with its strand, owner and day, and stands in the plan of its group', async () => {
    const action = made(await plans.record(group.id))
    expect(action).toMatchObject({
      version: 1, ocg: { id: group.id }, strand: { code: 'PREVENT' }, action: 'Visit the two sites', owner: 'EMSOU prevent lead', dueOn: '2026-12-01',
      state: 'OPEN', closedOn: null, isOverdue: false, isWithdrawn: false, reason: null, mayCorrect: true,
    })
    expect(await plans.read(action.id)).toEqual({ ...action, __typename: undefined })
  })

  it('is done by a correction, which its history tells; the one before stays', async () => {
    const action = made(await plans.record(group.id))
    clock.pass(1)
    const done = made(await plans.correct(action, aPlanAction({ state: 'DONE', closedOn: '2026-11-20' }), { reason: 'Both visited.' }))
    expect(done).toMatchObject({ id: action.id, version: 2, state: 'DONE', closedOn: '2026-11-20', reason: 'Both visited.' })
    expect(done.history[0]?.changes).toEqual([
      { field: 'state', fieldInWords: 'State', before: 'Open', after: 'Done' }, { field: 'closedOn', fieldInWords: 'Closed on', before: null, after: '20 November 2026' },
    ])
  })

  it('is overdue from the day after its own, while it is open, as at the moment of reading', async () => {
    const own = madeRecord(await life.groups.record(aGroup({ alias: 'Overdue' })))
    const late = made(await plans.record(own.id, aPlanAction({ dueOn: '2026-11-19' })))
    const today = made(await plans.record(own.id, aPlanAction({ dueOn: '2026-11-20' })))
    expect([late.isOverdue, today.isOverdue]).toEqual([true, false])
    const moment = clock.pass(1)
    clock.pass(1)
    expect(made(await plans.correct(late, aPlanAction({ dueOn: '2026-11-19', state: 'DROPPED', closedOn: '2026-11-20' }))).isOverdue).toBe(false)
    const then = await recorder.ask<{ ocg: { planActions: { id: string; isOverdue: boolean; mayCorrect: boolean }[] } }>(
      'query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { planActions { id isOverdue mayCorrect } } }', { id: own.id, asAt: moment.toISOString() })
    expect(then.ocg.planActions).toEqual([{ id: late.id, isOverdue: true, mayCorrect: false }, { id: today.id, isOverdue: false, mayCorrect: false }])
  })

  it('stands among the others: open ones first, by their day; withdrawn ones are left out', async () => {
    const own = madeRecord(await life.groups.record(aGroup({ alias: 'Plan' })))
    const add = async (changed: Partial<PlanActionFacts>) => made(await plans.record(own.id, aPlanAction(changed)))
    const done = await add({ dueOn: '2026-01-01', state: 'DONE', closedOn: '2026-02-01' })
    const later = await add({ dueOn: '2027-01-01' })
    const sooner = await add({ dueOn: '2026-12-01' })
    const gone = await add({ dueOn: '2026-12-02' })
    clock.pass(1)
    expect(made(await plans.withdraw(gone))).toMatchObject({ isWithdrawn: true, mayCorrect: false, version: 2 })
    expect((await life.read(own.id))?.planActions.map(({ id }) => id)).toEqual([sooner, later, done].map(({ id }) => id))
    expect((await plans.read(gone.id))?.isWithdrawn).toBe(true)
  })

  it('with anything wrong is refused, naming the field, and nothing is kept', async () => {
    const wrong: [fields: string[], facts: Partial<PlanActionFacts>][] = [
      [['action', 'owner'], { action: ' ', owner: '' }], [['owner'], { owner: 'x'.repeat(81) }], [['strand'], { strand: 'PUNISH' }],
      [['dueOn'], { dueOn: '' }], [['dueOn'], { dueOn: '2026-12' }], [['dueOn'], { dueOn: '2026-02-30' }],
      [['closedOn'], { closedOn: '2026-11-01' }], [['closedOn'], { state: 'DONE' }], [['closedOn'], { state: 'DROPPED', closedOn: '2026-11-21' }],
    ]
    expect(await leavesNothing(async () => {
      for (const [fields, facts] of wrong) expect([facts, fieldsRefused(await plans.record(group.id, aPlanAction(facts)))]).toEqual([facts, fields])
    })).toBe(true)
  })

  it('is not changed from a version that is not current any more, by another unit, without a reason, or in a withdrawn group', async () => {
    const action = made(await plans.record(group.id))
    const gone = madeRecord(await life.groups.record(aGroup({ alias: 'Gone' })))
    clock.pass(1)
    madeRecord(await life.groups.withdraw(gone))
    made(await plans.correct(action, aPlanAction({ owner: 'Derbyshire local policing inspector' })))
    expect(await leavesNothing(async () => {
      const { result } = await recorder.ask<{ result: { __typename: string; yours: { owner: string }; current: { owner: string } } }>(
        'mutation ($input: WithdrawPlanActionInput!) { result: withdrawPlanAction(input: $input) { __typename ... on StalePlanAction { message yours { owner } current { owner } } } }',
        { input: { key: randomUUID(), id: action.id, version: 1, reason: 'Not needed.' } })
      expect([result.__typename, result.yours.owner, result.current.owner]).toEqual(['StalePlanAction', 'EMSOU prevent lead', 'Derbyshire local policing inspector'])
      expect(fieldsRefused(await plans.withdraw({ ...action, version: 2 }, { reason: '' }))).toEqual(['reason'])
      expect(fieldsRefused(await plans.record(gone.id))).toEqual(['ocg'])
      const foreign = plansOf(as('TARIAN-RECORDER-1'))
      expect(await foreign.read(action.id)).toBeNull()
      expect([fieldsRefused(await foreign.record(group.id)), fieldsRefused(await foreign.withdraw(action))]).toEqual([['ocg'], ['id']])
    })).toBe(true)
  })

  it('submitted twice with one key is one action; read by its own address it is a reading of its group', async () => {
    const key = randomUUID()
    const action = made(await plans.record(group.id, aPlanAction(), { key }))
    expect(await leavesNothing(async () => expect(await plans.record(group.id, aPlanAction(), { key })).toEqual(action))).toBe(true)
    const entries = () => database.asOwner(async (client) => (await client.query("SELECT count(*)::int AS n FROM audit_entry WHERE kind = 'CONSULTATION' AND operation = 'planAction'")).rows[0].n as number)
    const before = await entries()
    await recorder.ask('query ($id: ID!) { planAction(id: $id) { owner } }', { id: action.id })
    expect(await entries()).toBe(before + 1)
  })
})
