import { describe, expect, it } from 'vitest'
import { listOf, rulesByAlias, type ShownList } from '../../support/aMeetingsList.ts'
import { aHeldMeeting } from '../../support/aTaskingMeeting.ts'
import { recordLife, type LifeTold } from '../../support/aGroupsLife.ts'
import { groupLife, aPlanAction, plansOf } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/*
 * Groups of one unit as at 20 November 2026, each mapped on 2 June 2025 and found by the rules that it is named by. The review of an
 * active group is due 182 days after its last assessment, so 2 October 2026 for one of 3 April; check-backs of a moderate or major
 * disruption fall due after 3, 6 and 12 months and are overdue 28 days later.
 */
const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const lives = groupLife(recorder)
const told = async (alias: string, life: LifeTold) => (await recordLife(recorder, { ...life, group: { alias } })).group
const minor = (effect: string) => ({ effect, grade: 'MINOR' as const })

await told('Calm', { scores: { '2026-11-01': 10 }, disruptions: [minor('2026-11-05')] })
await told('High', { scores: { '2026-11-01': 90 }, disruptions: [minor('2026-11-05')] })
await told('Recovering', { scores: { '2026-05-01': 52, '2026-07-01': 33, '2026-10-03': 41 }, disruptions: [minor('2026-06-01')] })
await told('Unreviewed', { scores: { '2026-04-03': 5 }, disruptions: [minor('2026-11-05')] })
await told('Unchecked', { scores: { '2026-11-01': 6 }, disruptions: ['2026-07-22', '2026-07-23', minor('2026-11-05')] })
const planned = await told('Unplanned', { scores: { '2026-11-01': 7 }, disruptions: [minor('2026-11-05')] })
made(await plansOf(recorder).record(planned.id, aPlanAction({ dueOn: '2026-11-19' })))
await told('Negative', { scores: { '2026-11-01': 8 }, disruptions: [{ effect: '2026-09-01', grade: 'NEGATIVE' }] })
await told('Stronger', { scores: { '2026-08-01': 50, '2026-11-01': 60 }, disruptions: [minor('2026-09-01')] })
await told('Forgotten', { scores: { '2026-11-01': 9 }, disruptions: [minor('2026-05-21')] })
await told('Untouched', { scores: { '2026-11-01': 4 } })
const merged = await told('Merged', { disruptions: [minor('2026-11-05')] })
const into = await told('Into', { scores: { '2026-11-01': 3 }, disruptions: [minor('2026-01-05')] })
made(await lives.link({ from: merged.id, to: into.id, day: '2026-11-10' }))
const archived = await told('Archived', { scores: { '2026-11-01': 99 }, disruptions: [{ effect: '2026-09-01', grade: 'NEGATIVE' }] })
made(await lives.status(archived.id, { status: 'ARCHIVED', from: '2026-11-01' }))
clock.pass(5)
const meeting = await aHeldMeeting(recorder, clock)
const list = await listOf(recorder, meeting)
const byScore = await listOf(recorder, meeting, { rule: 'HIGHEST_SCORE' })
const rule = (of: ShownList, name: string) => of.rules.find((one) => one.rule === name)
const wordsOf = (of: ShownList, alias: string, name: string) => of.groups.edges.find(({ node }) => node.ocg.alias === alias)?.node.reasons.find((one) => one.rule === name)?.inWords

describe('the list of a meeting', () => {
  it('holds the groups that the rules find, each with every rule that does', () => {
    expect(rulesByAlias(list)).toEqual({
      High: ['HIGHEST_SCORE'],
      Stronger: ['HIGHEST_SCORE', 'NEGATIVE'],
      Recovering: ['HIGHEST_SCORE', 'RECOVERING'],
      Calm: ['HIGHEST_SCORE'],
      Forgotten: ['HIGHEST_SCORE', 'NOTHING_DONE'],
      Negative: ['HIGHEST_SCORE', 'NEGATIVE'],
      Unplanned: ['HIGHEST_SCORE', 'OVERDUE'],
      Unchecked: ['HIGHEST_SCORE', 'OVERDUE'],
      Unreviewed: ['HIGHEST_SCORE', 'OVERDUE'],
      Untouched: ['HIGHEST_SCORE', 'NOTHING_DONE'],
    })
    // Eleven active groups have a score, and ten are listed: the lowest is of the group into which another merged, disrupted on 5 November.
    expect(rule(list, 'HIGHEST_SCORE')).toMatchObject({ found: 11, listed: 10 })
    expect(rulesByAlias(byScore)).toHaveProperty('Into', ['HIGHEST_SCORE'])
  })

  it('says why of each, in days and scores', () => {
    expect(wordsOf(list, 'Recovering', 'RECOVERING')).toBe('Score 41 on 3 October 2026, 33 at the assessment before it; 52 before the work')
    expect(wordsOf(list, 'Unreviewed', 'OVERDUE')).toBe('Review overdue since 3 October 2026')
    // Due on 22 and 23 October: overdue from 20 November, which the second is not before the 21st.
    expect(wordsOf(list, 'Unchecked', 'OVERDUE')).toBe('1 check-back overdue since 20 November 2026')
    expect(wordsOf(list, 'Unplanned', 'OVERDUE')).toBe('1 action of its plan overdue since 20 November 2026')
    expect(wordsOf(list, 'Stronger', 'NEGATIVE')).toBe('Stronger than before when last seen: score 60 on 1 November 2026, 50 before the work')
    expect(wordsOf(list, 'Forgotten', 'NOTHING_DONE')).toBe('Nothing for 183 days: the last disruption was on 21 May 2026')
    expect(wordsOf(list, 'Untouched', 'NOTHING_DONE')).toBe('No disruption is recorded in the 536 days since it was mapped on 2 June 2025')
  })

  it('says of each rule what it does and how many it finds, and names its settings', () => {
    expect(list.rules.map(({ name, found, listed }) => [name, found, listed])).toEqual([
      ['Highest score', 11, 10], ['Recovering', 1, 1], ['Overdue', 3, 3], ['Negative or stronger', 2, 2], ['Nothing done', 2, 2], ['Looked at again', 0, 0], ['Chosen by the meeting', 0, 0],
    ])
    expect(rule(list, 'NOTHING_DONE')?.inWords).toBe('Active, and no disruption against it for more than 182 days, or none at all since it was mapped or first recorded. At most 10, the longest first.')
    expect(list.settings.slice(0, 3).map(({ code, inWords, version }) => [code, inWords, version])).toEqual([
      ['TASKING_GROUPS_EACH_RULE', '10 groups', 1], ['TASKING_NEGATIVE_DAYS', '182 days', 1], ['TASKING_NOTHING_DONE_DAYS', '182 days', 1],
    ])
  })

  it('is read a page at a time, and gives every group that one rule finds', async () => {
    const aliases = ({ groups }: ShownList) => groups.edges.map(({ node }) => node.ocg.alias)
    const first = await listOf(recorder, meeting, { first: 6 })
    const second = await listOf(recorder, meeting, { first: 6, after: first.groups.pageInfo.endCursor })
    expect([...aliases(first), ...aliases(second)]).toEqual(aliases(list))
    expect([first, second].map(({ groups }) => [groups.totalCount, groups.pageInfo.hasNextPage])).toEqual([[10, true], [10, false]])
    expect(aliases(byScore)).toHaveLength(11)
    await expect(listOf(recorder, meeting, { first: 101 })).rejects.toThrow('A page holds 1 to 100 records')
    await expect(listOf(recorder, meeting, { rule: 'OVERDUE', after: first.groups.pageInfo.endCursor })).rejects.toThrow('not one of this list')
    const stale = Buffer.from(JSON.stringify(['TASKING_LIST', null, '0199d1f8-0000-7000-8000-000000000000'])).toString('base64url')
    await expect(listOf(recorder, meeting, { after: stale })).rejects.toThrow('The list has changed since')
  })

  it('is made once for all that a request asks of it, in as many statements for a hundred groups as for one', async () => {
    const statements = async (fields: string) => (await database.statementsOf(() => recorder.ask(`query ($id: ID!) { taskingMeeting(id: $id) { ${fields} } }`, { id: meeting.id }))).length
    const groups = (first: number) => `groups(first: ${first}) { edges { node { ocg { alias } reasons { inWords } changes { inWords } } } }`
    // Beside the list itself: the groups of the page, and the trail that says they were looked at.
    const one = (await statements('id rules { found }')) + 2
    expect(await statements(`id rules { found } ${groups(1)}`)).toBe(one)
    expect(await statements(`id rules { found } ${groups(100)}`)).toBe(one)
  })

  it('is seen by nobody of another unit, nor by the board', async () => {
    const asked = 'query ($id: ID!) { taskingMeeting(id: $id) { groups { totalCount } } }'
    expect(await as('NWROCU-RECORDER-1').send(asked, { id: meeting.id })).toMatchObject({ data: { taskingMeeting: null }, errors: [] })
    const { data, errors } = await as('NETWORK-BOARD-MEMBER-1').send(asked, { id: meeting.id })
    expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([{ taskingMeeting: null }, ['NOT_ALLOWED']])
  })
})
