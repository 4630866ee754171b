import { describe, expect, it } from 'vitest'
import { against } from '../../support/aDisruption.ts'
import { recordLife } from '../../support/aGroupsLife.ts'
import { listOf, type ShownListedGroup } from '../../support/aMeetingsList.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { aTaskingDecision, decisionsOf } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting } from '../../support/aTaskingMeeting.ts'
import { groupLife } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const decisions = decisionsOf(recorder)
const minor = (effect: string) => ({ effect, grade: 'MINOR' as const })
const on = async (meeting: { id: string }, alias: string): Promise<ShownListedGroup | null> =>
  (await listOf(recorder, meeting, { first: 100 })).groups.edges.find(({ node }) => node.ocg.alias === alias)?.node ?? null
const why = (listed: ShownListedGroup | null, rule: string) => listed?.reasons.find((one) => one.rule === rule)?.inWords ?? null

// Known to the first meeting.
const { group: back } = await recordLife(recorder, { group: { alias: 'Back' }, scores: { '2026-05-01': 52, '2026-07-01': 33 }, disruptions: [minor('2026-06-01')] })
const { group: loose } = await recordLife(recorder, { group: { alias: 'Loose' }, scores: { '2026-08-01': 50, '2026-11-01': 60 }, disruptions: [minor('2026-09-01'), minor('2026')] })
const { group: noted } = await recordLife(recorder, { group: { alias: 'Noted' }, scores: { '2026-11-01': 8 } })
const other = groupLife(as('ERSOU-PERFORMANCE-LEAD-1'))
const { group: coming } = await recordLife(as('ERSOU-PERFORMANCE-LEAD-1'), { group: { alias: 'Received' } })
clock.pass(5)
const first = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-10' })
// Recorded since, of days before: it was back in September, and a little lower in October.
for (const [assessedOn, score] of [['2026-09-15', 52], ['2026-10-01', 50]] as const) made(await assessmentsOf(recorder).record(back, anAssessment({ assessedOn, score })))
made(await recorder.disruptions.record(against(noted, { effect: '2026-11', grade: 'NEGATIVE', outcomes: [] })))
const { group: mapped } = await recordLife(recorder, { group: { alias: 'Mapped' } })
await other.transfer(coming, { toUnit: 'EMSOU' })
clock.pass(5)
for (const { id } of [mapped, coming]) made(await decisions.record(first.id, aTaskingDecision({ ocg: id })))
const second = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-18' })
clock.pass(5)
const third = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-20' })

describe('what was not known to the list of a meeting', () => {
  it('but was decided on in it is on it, as chosen by the meeting: groups mapped or received since', async () => {
    for (const { alias, id } of [{ alias: 'Mapped', id: mapped.id }, { alias: 'Received', id: coming.id }]) {
      const listed = await on(first, alias)
      expect([listed?.ocg.id, listed?.reasons]).toEqual([id, [{ rule: 'CHOSEN_BY_MEETING', inWords: 'Decided on in this meeting; mapped or received since its list' }]])
    }
    expect(why(await on(second, 'Mapped'), 'LOOKED_AT_AGAIN')).toBe('1 decision of the meeting of 10 November 2026')
  })

  it('is told by the next: a recovery of days before that was recorded since, and once', async () => {
    expect(why(await on(first, 'Back'), 'RECOVERING')).toBeNull()
    expect(why(await on(second, 'Back'), 'RECOVERING')).toBe('Score 50 on 1 October 2026, 52 at the assessment before it; 52 before the work; seen to be back on 15 September 2026')
    expect(why(await on(third, 'Back'), 'RECOVERING')).toBeNull()
  })
})

describe('a disruption whose day is not known', () => {
  it('does not hide what came of the one before it, where it is dated too loosely to follow', async () => {
    expect([loose.alias, why(await on(first, 'Loose'), 'NEGATIVE')]).toEqual(['Loose', 'Stronger than before when last seen: score 60 on 1 November 2026, 50 before the work'])
  })

  it('is told as closely as it is known, and never of a day to come', async () => {
    const listed = await on(second, 'Noted')
    expect(why(listed, 'NEGATIVE')).toMatch(/^Negative disruption \S+ of November 2026$/)
    expect(listed?.changes.map(({ day, inWords }) => [day, inWords])).toEqual([['2026-11-20', expect.stringMatching(/, of November 2026$/)]])
  })
})
