import { describe, expect, it } from 'vitest'
import { aTaskingDecision, decisionsOf, type TaskingDecisionFacts } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const decisions = decisionsOf(recorder)
const decide = async (meeting: { id: string }, changed: Partial<TaskingDecisionFacts>) => made(await decisions.record(meeting.id, aTaskingDecision(changed)))
const close = async (decision: { id: string; version: number }, state: 'DONE' | 'DROPPED', dueOn: string) =>
  made(await decisions.correct(decision, aTaskingDecision({ dueOn, state, closedOn: '2026-11-20' })))
type Earlier = { id: string; state: string; isOverdue: boolean; mayCorrect: boolean }
const lookedAtAgain = async ({ id }: { id: string }) =>
  (await recorder.ask<{ taskingMeeting: { earlierDecisions: Earlier[] } }>('query ($id: ID!) { taskingMeeting(id: $id) { earlierDecisions { id state isOverdue mayCorrect } } }', { id }))
    .taskingMeeting.earlierDecisions
const states = (earlier: Earlier[], named: Record<string, { id: string }>) =>
  earlier.map(({ id, state }) => `${Object.entries(named).find(([, one]) => one.id === id)?.[0] ?? 'another'} ${state}`)

// Three meetings: two that were held, with what they decided in the days after, and one to come.
const first = await aHeldMeeting(recorder, clock, { meetsOn: '2026-09-01' })
const beforeAll = await lookedAtAgain(first)
clock.pass(1)
const early = await decide(first, { dueOn: '2026-12-03' })
const closedBefore = await decide(first, { dueOn: '2026-09-10' })
const longest = await decide(first, { dueOn: '2026-09-05' })
const noted = await decide(first, { state: 'NOTED', owner: null, dueOn: null })
const mistaken = await decide(first, { dueOn: '2026-09-06' })
clock.pass(1)
await close(closedBefore, 'DONE', '2026-09-10')
made(await decisions.withdraw(mistaken))
clock.pass(5)
const second = await aHeldMeeting(recorder, clock, { meetsOn: '2026-10-01' })
clock.pass(1)
const ofSecond = await decide(second, { dueOn: '2026-11-01' })
const minutes = await decide(first, { dueOn: '2026-09-07' })
clock.pass(1)
await close(longest, 'DROPPED', '2026-09-05')
clock.pass(5)
const planned = made(await meetingsOf(recorder).record(aTaskingMeeting({ meetsOn: '2026-12-01' })))
const named = { early, closedBefore, longest, noted, mistaken, ofSecond, minutes }
type Waiting = { last: { id: string } | null; next: { id: string } | null; dueOn: string | null; isOverdue: boolean; openDecisions: number; overdueDecisions: number; requestsWaiting: number }
const waiting = async (code: string) =>
  (await as(code).ask<{ taskingWaiting: Waiting | null }>('{ taskingWaiting { last { id } next { id } dueOn isOverdue openDecisions overdueDecisions requestsWaiting } }')).taskingWaiting
const asked = await waiting('EMSOU-RECORDER-1')

describe('decisions of meetings before are looked at again', () => {
  it('where they were open after the list of the last one, also where they were closed since, as they stood for this list; the longest due first', async () => {
    const earlier = await lookedAtAgain(second)
    expect(states(earlier, named)).toEqual(['longest OPEN', 'closedBefore DONE', 'early OPEN'])
    expect(earlier.map(({ isOverdue, mayCorrect }) => [isOverdue, mayCorrect])).toEqual([[true, false], [false, false], [false, false]])
  })

  it('in a meeting to come as they stand now: what was closed before the last list is not among them, what was recorded after it is; the last list stays', async () => {
    const earlier = await lookedAtAgain(planned)
    expect(states(earlier, named)).toEqual(['longest DROPPED', 'minutes OPEN', 'ofSecond OPEN', 'early OPEN'])
    expect(earlier.map(({ mayCorrect }) => mayCorrect)).toEqual([true, true, true, true])
    const before = await lookedAtAgain(second)
    clock.pass(1)
    await close(early, 'DONE', '2026-12-03')
    expect(states(await lookedAtAgain(planned), named).at(-1)).toBe('early DONE')
    expect(await lookedAtAgain(second)).toEqual(before)
  })

  it('never in the first meeting, nor what only notes something or was withdrawn', async () => {
    expect(beforeAll).toEqual([])
    expect(await lookedAtAgain(first)).toEqual([])
    const all = [...(await lookedAtAgain(second)), ...(await lookedAtAgain(planned))].map(({ id }) => id)
    expect([noted.id, mistaken.id].filter((id) => all.includes(id))).toEqual([])
  })
})

describe('what tasking asks of a unit', () => {
  it('is the meeting held last and the next, when that should be, and how many decisions are open and overdue', async () => {
    // Open are that of 3 December, and those of 7 September and 1 November, whose days are past; not what is noted, closed or withdrawn.
    expect(asked).toEqual({ last: { id: second.id }, next: { id: planned.id }, dueOn: '2026-11-01', isOverdue: false, openDecisions: 3, overdueDecisions: 2, requestsWaiting: 0 })
    expect(await waiting('TARIAN-RECORDER-1')).toEqual({ last: null, next: null, dueOn: null, isOverdue: false, openDecisions: 0, overdueDecisions: 0, requestsWaiting: 0 })
  })

  it('is overdue from the day after, unless one is planned for today or later', async () => {
    const person = as('ERSOU-RECORDER-1')
    const meetings = meetingsOf(person)
    const last = await aHeldMeeting(person, clock, { meetsOn: '2026-10-20' })
    expect(await waiting('ERSOU-RECORDER-1')).toMatchObject({ dueOn: '2026-11-20', isOverdue: false })
    clock.pass(1)
    made(await meetings.correct(last, aTaskingMeeting({ meetsOn: '2026-10-19' })))
    const missed = made(await meetings.record(aTaskingMeeting({ meetsOn: '2026-11-19' })))
    expect(await waiting('ERSOU-RECORDER-1')).toMatchObject({ next: { id: missed.id }, dueOn: '2026-11-19', isOverdue: true })
    made(await meetings.record(aTaskingMeeting({ meetsOn: '2026-11-20' })))
    expect(await waiting('ERSOU-RECORDER-1')).toMatchObject({ next: { id: missed.id }, isOverdue: false })
  })

  it('is nothing of somebody without a unit', async () => {
    expect(await waiting('NETWORK-NOCC-ANALYST-1')).toBeNull()
  })
})
