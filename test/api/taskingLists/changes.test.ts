import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { against } from '../../support/aDisruption.ts'
import { recordLife } from '../../support/aGroupsLife.ts'
import { listOf, type ShownChange } from '../../support/aMeetingsList.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { aTaskingDecision, decisionsOf } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting } from '../../support/aTaskingMeeting.ts'
import { aPlanAction, groupLife, plansOf } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const assessments = assessmentsOf(recorder)
const plans = plansOf(recorder)
const decisions = decisionsOf(recorder)
const lives = groupLife(recorder)

async function since({ id }: { id: string }, asAt: Date | null = null, person = recorder): Promise<ShownChange[] | null> {
  const { ocg } = await person.ask<{ ocg: { sinceLastMeeting: { changes: ShownChange[] } | null } | null }>(
    'query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { sinceLastMeeting { meeting { id } changes { day kind inWords knownAt } } } }', { id, asAt: asAt?.toISOString() ?? null },
  )
  return ocg?.sinceLastMeeting?.changes ?? null
}
const told = (changes: ShownChange[] | null) => changes?.map(({ day, kind, inWords }) => `${day} ${kind}: ${inWords}`)

// What the first meeting knew.
const { group, disruptions: [known, mistaken] } = await recordLife(recorder, { group: { alias: 'Told' }, scores: { '2026-05-01': 52 }, disruptions: ['2026-06-01', '2026-06-10'] })
const { group: quiet } = await recordLife(recorder, { group: { alias: 'Quiet' }, scores: { '2026-05-01': 20 }, disruptions: ['2026-06-01'] })
if (!known || !mistaken) throw new Error('Nothing recorded')
const closing = made(await plans.record(group.id, aPlanAction({ action: 'Visit the two sites', dueOn: '2026-12-01' })))
const [assessed] = (await recorder.ask<{ ocg: { assessments: { id: string; version: number }[] } }>('query ($id: ID!) { ocg(id: $id) { assessments { id version } } }', { id: group.id })).ocg.assessments
if (!assessed) throw new Error('Not assessed')
const beforeAny = await since(group)
clock.pass(5)
const zeroth = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-01' })
const asked = made(await decisions.record(zeroth.id, aTaskingDecision({ ocg: group.id, decision: 'Ask the landlords', dueOn: '2026-11-18' })))
clock.pass(5)
const first = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-02' })
const right = await since(group)

// What became known since.
clock.pass(5)
const closed = { ocg: group.id, decision: 'Ask the landlords', dueOn: '2026-11-18', state: 'DROPPED', closedOn: '2026-11-17' } as const
made(await decisions.correct(asked, aTaskingDecision(closed), { reason: 'They have moved away.' }))
made(await decisions.record(first.id, aTaskingDecision({ ...closed, decision: 'Count the premises', state: 'DONE', closedOn: '2026-11-18' })))
made(await recorder.disruptions.record(against(group, { effect: '2026-05-20', grade: 'MINOR', outcomes: [] })))
made(await recorder.disruptions.record(against(group, { effect: '2026-11-10', grade: 'NEGATIVE', outcomes: [] })))
made(await recorder.disruptions.correct(known, against(group, { effect: '2026-06-02', outcomes: [] })))
made(await recorder.disruptions.withdraw(mistaken))
made(await assessments.record(group, anAssessment({ assessedOn: '2026-11-12', score: 41, band: 'Medium' })))
made(await assessments.correct(assessed, anAssessment({ assessedOn: '2026-05-01', score: 53 })))
made(await plans.correct(closing, aPlanAction({ action: 'Visit the two sites', dueOn: '2026-12-01', state: 'DONE', closedOn: '2026-11-15' })))
made(await plans.record(group.id, aPlanAction({ action: 'Ask the council', dueOn: '2026-12-20' })))
made(await lives.status(group.id, { status: 'MONITORED', from: '2026-11-16' }))
made(await decisions.record(first.id, aTaskingDecision({ ocg: group.id, decision: 'Watch it for six weeks', dueOn: '2026-12-14' })))
await recorder.ask(
  `mutation ($input: RecordCheckBackInput!) { result: recordCheckBack(input: $input) { __typename ... on Refusal { message } } }`,
  { input: { key: randomUUID(), disruption: known.reference, months: 3, facts: { result: 'LOST', checkedOn: '2026-11-14', whyThisResult: 'It sells again.' } } },
)
const { group: other } = await recordLife(recorder, { group: { alias: 'Other' } })
made(await lives.link({ from: other.id, to: group.id, day: '2026-11-11' }))
const undone = made(await assessments.record(group, anAssessment({ assessedOn: '2026-11-13', score: 99 })))
made(await assessments.withdraw(undone))
const { group: left, disruptions: [moved] } = await recordLife(recorder, { group: { alias: 'Left' }, disruptions: ['2026-06-01'] })
if (!moved) throw new Error('Nothing recorded')
const watching = made(await decisions.record(first.id, aTaskingDecision({ ocg: left.id, decision: 'Watch its premises', dueOn: '2026-12-14' })))
const knownAt = clock.now
clock.pass(5)
const second = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-20' })
const betweenMeetings = (await listOf(recorder, second)).groups.edges
const expected = [
  '2026-11-20 PLAN_ACTION: Action added to its plan: “Ask the council”, due on 20 December 2026',
  '2026-11-18 DECISION: Decision of a tasking meeting done on 18 November 2026: “Count the premises”',
  '2026-11-17 DECISION: Decision of a tasking meeting dropped on 17 November 2026: “Ask the landlords”. Why it was dropped: They have moved away.',
  '2026-11-16 STATUS: Status: monitored from 16 November 2026',
  '2026-11-15 PLAN_ACTION: Action of its plan done on 15 November 2026: “Visit the two sites”',
  `2026-11-14 CHECK_BACK: Check-back of ${known.reference} after 3 months: lost, looked at on 14 November 2026`,
  '2026-11-12 ASSESSMENT: Assessed: score 41 (Medium) by Organised crime group mapping (OCGM) 2024 on 12 November 2026',
  '2026-11-11 LINEAGE: Other merged into it on 11 November 2026',
  expect.stringMatching(/^2026-11-10 NEGATIVE: Disruption \S+, graded negative, of 10 November 2026$/),
  '2026-11-02 DECISION: A tasking meeting decided: “Watch it for six weeks”, due on 14 December 2026',
  `2026-06-10 WITHDRAWN: Disruption ${mistaken.reference} withdrawn: graded moderate, 10 June 2026`,
  `2026-06-02 CORRECTED: Disruption ${known.reference} corrected: now graded moderate, 2 June 2026`,
  expect.stringMatching(/^2026-05-20 DISRUPTION: Disruption \S+, graded minor, of 20 May 2026$/),
  '2026-05-01 CORRECTED: Assessment corrected: now score 53 (High) by Organised crime group mapping (OCGM) 2024 on 1 May 2026',
] as string[]

describe('what changed of a group since a meeting', () => {
  it('is everything that became known, newest day first: also what was recorded late of days before, corrected or withdrawn', async () => {
    expect(told(await since(group, knownAt))).toEqual(expected)
  })

  it('leaves out what came and went between, and of a spell that only ended the end', async () => {
    const words = (await since(group, knownAt))?.map(({ inWords }) => inWords).join(' ') ?? ''
    expect([words.includes('99'), words.includes('active')]).toEqual([false, false])
  })

  it('says when each became known', async () => {
    for (const change of (await since(group, knownAt)) ?? []) expect(change.knownAt).toBe(knownAt.toISOString())
  })

  it('is nothing where nothing did, and none where no meeting was held before', async () => {
    expect(await since(quiet, knownAt)).toEqual([])
    expect([beforeAny, right]).toEqual([null, []])
  })

  it('stands on the list of the next meeting, where the first has no changes to tell', async () => {
    expect(told(betweenMeetings.find(({ node }) => node.ocg.id === quiet.id)?.node.changes ?? null)).toEqual([])
    expect(told(betweenMeetings.find(({ node }) => node.ocg.id === group.id)?.node.changes ?? null)).toEqual(expected)
    for (const { node } of (await listOf(recorder, zeroth)).groups.edges) expect(node.changes).toEqual([])
  })

  it('after the second meeting is told from that', async () => {
    expect(await since(group)).toEqual([])
  })

  it('of what is about another group now is that it is no longer about the first, and new of the second', async () => {
    clock.pass(5)
    made(await recorder.disruptions.correct(moved, against(other, { effect: '2026-06-02', outcomes: [] })))
    made(await decisions.correct(watching, aTaskingDecision({ ocg: other.id, decision: 'Watch its premises', dueOn: '2026-12-14' })))
    expect(told(await since(left))).toEqual([
      '2026-11-02 WITHDRAWN: Decision of a tasking meeting no longer about this group: “Watch its premises”, due on 14 December 2026',
      `2026-06-01 WITHDRAWN: Disruption ${moved.reference} no longer about this group: graded moderate, 1 June 2026`,
    ])
    expect(told(await since(other))).toEqual([
      '2026-11-02 DECISION: A tasking meeting decided: “Watch its premises”, due on 14 December 2026',
      `2026-06-02 DISRUPTION: Disruption ${moved.reference}, graded moderate, of 2 June 2026`,
    ])
  })

  it('needs as many statements for a page of groups as for one', async () => {
    const statements = async (first: number) =>
      (await database.statementsOf(() => recorder.ask('query ($first: Int!) { ocgs(first: $first) { edges { node { sinceLastMeeting { changes { inWords } } } } } }', { first }))).length
    expect(await statements(100)).toBe(await statements(1))
  })

  it('is seen by nobody of another unit', async () => {
    expect(await since(group, knownAt, as('NWROCU-RECORDER-1'))).toBeNull()
  })
})
