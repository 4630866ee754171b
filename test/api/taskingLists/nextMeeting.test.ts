import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { against } from '../../support/aDisruption.ts'
import { recordLife } from '../../support/aGroupsLife.ts'
import { listOf, rulesByAlias } from '../../support/aMeetingsList.ts'
import { aTaskingDecision, decisionsOf, type TaskingDecisionFacts } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { groupLife } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const decisions = decisionsOf(recorder)
/** A group that no rule finds but that of the highest score, where it has one. */
const told = async (alias: string, score?: number) =>
  (await recordLife(recorder, { group: { alias, mappedOn: '2026-10-01' }, scores: score === undefined ? {} : { '2026-11-01': score }, disruptions: [{ effect: '2026-11-05', grade: 'MINOR' }] })).group
const decide = async (meeting: { id: string }, ocg: { id: string }, changed: Partial<TaskingDecisionFacts> = {}) =>
  made(await decisions.record(meeting.id, aTaskingDecision({ ocg: ocg.id, dueOn: '2026-12-01', ...changed })))
const looked = async (meeting: { id: string }) => rulesByAlias(await listOf(recorder, meeting, { rule: 'LOOKED_AT_AGAIN' }))
const chosen = async (meeting: { id: string }) => rulesByAlias(await listOf(recorder, meeting, { rule: 'CHOSEN_BY_MEETING' }))

const { group: scored, disruptions: [scoredBy] } = await recordLife(recorder, { group: { alias: 'Scored', mappedOn: '2026-10-01' }, scores: { '2026-11-01': 10 }, disruptions: [{ effect: '2026-11-05', grade: 'MINOR' }] })
if (!scoredBy) throw new Error('Nothing recorded')
const plain = await told('Plain')
const archived = await told('Archived')
made(await groupLife(recorder).status(archived.id, { status: 'ARCHIVED', from: '2026-11-10' }))
const open = await told('Open')
const gone = await told('Gone', 1)
clock.pass(5)
const first = await aHeldMeeting(recorder, clock, { meetsOn: '2026-10-01' })
const beforeDeciding = await chosen(first)
for (const ocg of [scored, plain, archived, gone]) await decide(first, ocg, { state: 'NOTED', owner: null, dueOn: null })
await decide(first, open)
const mistaken = await decide(first, await told('Mistaken'))
made(await decisions.withdraw(mistaken))
clock.pass(5)
const afterDeciding = await chosen(first)
const ofFirst = await looked(first)
const second = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-02' })
const ofSecond = await looked(second)
clock.pass(5)
const third = made(await meetingsOf(recorder).record(aTaskingMeeting({ meetsOn: '2026-12-18' })))
const ofThird = await looked(third)
const whole = async (meeting: { id: string }) => {
  const { rules, settings, groups } = await listOf(recorder, meeting)
  return { rules, settings, groups: groups.edges.map(({ node }) => node) }
}
const beforeLater = await whole(second)
const fewer = await as('NETWORK-ADMINISTRATOR-1').ask<{ answer: { __typename: string } }>(
  'mutation ($input: ChangeSettingInput!) { answer: changeSetting(input: $input) { __typename } }',
  { input: { key: randomUUID(), code: 'TASKING_GROUPS_EACH_RULE', version: 1, value: '1', reason: 'Agreed by the network.' } },
)
made(await recorder.disruptions.correct(scoredBy, against(scored, { effect: '2026-09-01', grade: 'NEGATIVE', outcomes: [] })))
made(await assessmentsOf(recorder).record(scored, anAssessment({ assessedOn: '2026-11-15', score: 70 })))
clock.pass(5)
const afterLater = [await whole(second), await whole(third)] as const
made(await groupLife(as('EMSOU-PERFORMANCE-LEAD-1')).transfer(gone))
clock.pass(5)

describe('what a meeting decided on', () => {
  it('is on its own list, where no rule puts it there, once it is recorded', () => {
    expect(beforeDeciding).toEqual({})
    expect(afterDeciding).toEqual({ Plain: ['CHOSEN_BY_MEETING'], Archived: ['CHOSEN_BY_MEETING'], Open: ['CHOSEN_BY_MEETING'] })
    expect(ofFirst).toEqual({})
  })

  it('is looked at again in the next one, archived or not; what was withdrawn is not', () => {
    expect(ofSecond).toEqual({
      Scored: ['HIGHEST_SCORE', 'LOOKED_AT_AGAIN'], Plain: ['LOOKED_AT_AGAIN'], Archived: ['LOOKED_AT_AGAIN'], Open: ['LOOKED_AT_AGAIN'], Gone: ['HIGHEST_SCORE', 'LOOKED_AT_AGAIN'],
    })
  })

  it('and in the one after that only where it is still open', () => {
    expect(ofThird).toEqual({ Open: ['LOOKED_AT_AGAIN'] })
  })
})

describe('the list of a held meeting', () => {
  it('stays as it was when records are corrected, groups assessed and settings changed later; that of a meeting to come is as at now', () => {
    expect(fewer.answer.__typename).toBe('Setting')
    expect(afterLater[0]).toEqual(beforeLater)
    const [, { rules, groups }] = afterLater
    expect(rules.map(({ rule, found, listed }) => [rule, found, listed])).toEqual(expect.arrayContaining([['HIGHEST_SCORE', 2, 1], ['NEGATIVE', 1, 1]]))
    expect(groups[0]?.reasons.map(({ inWords }) => inWords)[0]).toContain('Score 70')
  })

  it('loses a group that was handed over since: it is not the unit’s to read. Who was given it has it on its next list, not on one of before', async () => {
    expect(Object.keys(await looked(second))).toEqual(expect.not.arrayContaining(['Gone']))
    const other = as('ERSOU-RECORDER-1')
    const before = made(await meetingsOf(other).record(aTaskingMeeting({ meetsOn: '2026-11-01' })))
    const past = made(await meetingsOf(other).hold(before, { listedAt: new Date(clock.now.getTime() - 6 * 60_000).toISOString() }))
    expect(rulesByAlias(await listOf(other, past))).toEqual({})
    expect(rulesByAlias(await listOf(other, await aHeldMeeting(other, clock)))).toEqual({ Gone: ['HIGHEST_SCORE'] })
  })
})
