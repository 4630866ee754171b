import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import { aTaskingDecision, decisionsOf } from '../../support/aTaskingDecision.ts'
import { aGatewayRequest, anAcceptance, requestsOf } from '../../support/aGatewayRequest.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing, tableCounts } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const meetings = meetingsOf(recorder)
const minutesAgo = (minutes: number) => new Date(clock.now.getTime() - minutes * 60_000).toISOString()
// Only one meeting of a unit is on a day, and they are held in the order of their days, so each of these takes the next one.
let day = 0
const nextDay = () => `2026-10-${String((day += 1)).padStart(2, '0')}`
type Whole = { nextDueOn: string; previous: { id: string } | null; history: { version: number; changes: object[] }[]; recordedBy: { code: string }; unit: { code: string } }
const whole = async (id: string, person = recorder) =>
  (await person.ask<{ taskingMeeting: Whole | null }>(
    `query ($id: ID!) { taskingMeeting(id: $id) { nextDueOn previous { id } unit { code } recordedBy { code } history { version changes { field fieldInWords before after } } } }`, { id })).taskingMeeting

describe('a tasking meeting', () => {
  it('is planned with its day and cycle, and says when the next one should be', async () => {
    const meeting = made(await meetings.record(aTaskingMeeting({ meetsOn: '2026-12-31', notes: ' At Nottingham ' })))
    expect(meeting).toMatchObject({ version: 1, meetsOn: '2026-12-31', cycle: 'MONTHLY', state: 'PLANNED', listedAt: null, notes: 'At Nottingham', reason: null, mayCorrect: true, mayHold: false })
    expect(await whole(meeting.id)).toMatchObject({ nextDueOn: '2027-01-31', unit: { code: 'EMSOU' }, recordedBy: { code: 'EMSOU-RECORDER-1' } })
    const { __typename: _made, ...read } = meeting
    expect(await meetings.read(meeting.id)).toMatchObject(read)
  })

  it('is held on its day: its list stands as at a minute ago, which its history tells', async () => {
    const planned = made(await meetings.record(aTaskingMeeting({ meetsOn: nextDay() })))
    expect(planned.mayHold).toBe(true)
    clock.pass(2)
    const held = made(await meetings.hold(planned))
    expect(held).toMatchObject({ id: planned.id, version: 2, state: 'HELD', listedAt: minutesAgo(1), reason: 'Held', mayHold: false, mayCorrect: true })
    expect((await whole(held.id))?.history[0]).toEqual({
      version: 2, changes: [
        { field: 'state', fieldInWords: 'State', before: 'Planned', after: 'Held' },
        { field: 'listedAt', fieldInWords: 'List as at', before: null, after: expect.stringMatching(/^20 November 2026 at \d\d:\d\d$/) as string },
      ],
    })
  })

  it('keeps its list when its day, cycle or notes are corrected, and a planned one stays planned', async () => {
    const held = await aHeldMeeting(recorder, clock, { meetsOn: nextDay() })
    const meetsOn = nextDay()
    clock.pass(1)
    const corrected = made(await meetings.correct(held, aTaskingMeeting({ meetsOn, cycle: 'TWELVE_WEEKLY', notes: null })))
    expect(corrected).toMatchObject({ version: 3, state: 'HELD', listedAt: held.listedAt, meetsOn, notes: null, reason: 'The day was moved.' })
    expect((await whole(held.id))?.nextDueOn).toBe(new Date(Date.parse(meetsOn) + 84 * 86_400_000).toISOString().slice(0, 10))
    const planned = made(await meetings.record(aTaskingMeeting({ meetsOn: '2027-03-01' })))
    clock.pass(1)
    expect(made(await meetings.correct(planned, aTaskingMeeting({ meetsOn: '2027-03-02', cycle: 'SIX_WEEKLY' })))).toMatchObject({ state: 'PLANNED', listedAt: null, meetsOn: '2027-03-02' })
    expect((await whole(planned.id))?.nextDueOn).toBe('2027-04-13')
  })

  it('has the one with the list before it as its previous one; the last one held may be withdrawn and is passed over, one before it stays', async () => {
    const unit = as('TARIAN-RECORDER-1')
    const first = await aHeldMeeting(unit, clock, { meetsOn: '2026-11-04' })
    const second = await aHeldMeeting(unit, clock, { meetsOn: '2026-11-12' })
    const third = await aHeldMeeting(unit, clock, { meetsOn: '2026-11-18' })
    const planned = made(await meetingsOf(unit).record(aTaskingMeeting({ meetsOn: '2026-10-01' })))
    const chain = async () => Promise.all([first, second, third, planned].map(async ({ id }) => (await whole(id, unit))?.previous?.id ?? null))
    expect(await chain()).toEqual([null, first.id, second.id, third.id])
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(refused(await meetingsOf(unit).withdraw(first)).message).toBe(
        'The list of the meeting of 12 November 2026 tells what changed since this one, so this one stays. Correct its day or notes instead.',
      )
    })).toBe(true)
    made(await meetingsOf(unit).withdraw(third))
    expect((await chain()).toSpliced(2, 1)).toEqual([null, first.id, second.id])
    made(await meetingsOf(unit).withdraw(second))
  })

  it('is withdrawn and stays to be read, but is in no list any more, and its day is free again', async () => {
    const meetsOn = nextDay()
    const meeting = made(await meetings.record(aTaskingMeeting({ meetsOn })))
    clock.pass(1)
    expect(made(await meetings.withdraw(meeting))).toMatchObject({ isWithdrawn: true, mayCorrect: false, mayHold: false, version: 2 })
    expect((await meetings.read(meeting.id))?.isWithdrawn).toBe(true)
    const { list } = await recorder.ask<{ list: { edges: { node: { id: string } }[] } }>('{ list: taskingMeetings(first: 100) { edges { node { id } } } }')
    expect(list.edges.some(({ node }) => node.id === meeting.id)).toBe(false)
    made(await meetings.record(aTaskingMeeting({ meetsOn })))
  })
})

describe('refused, with nothing changed, is', () => {
  it('a meeting on no day, on no single day, or on a day of another one of the unit; another unit’s day is free', async () => {
    const meetsOn = nextDay()
    const standing = made(await meetings.record(aTaskingMeeting({ meetsOn })))
    const other = made(await meetings.record(aTaskingMeeting({ meetsOn: nextDay() })))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      for (const wrong of ['', ' ', '2026-12', '2026-02-30', 'tomorrow', '2026-12-01/2026-12-02', meetsOn]) {
        expect([wrong, fieldsRefused(await meetings.record(aTaskingMeeting({ meetsOn: wrong })))]).toEqual([wrong, ['meetsOn']])
      }
      expect(fieldsRefused(await meetings.correct(other, aTaskingMeeting({ meetsOn })))).toEqual(['meetsOn'])
      expect(fieldsRefused(await meetings.record(aTaskingMeeting({ meetsOn: '', notes: 'x'.repeat(2_001) })))).toEqual(['meetsOn', 'notes'])
    })).toBe(true)
    made(await meetings.correct(standing, aTaskingMeeting({ meetsOn, notes: 'The same day may stay.' })))
    made(await meetingsOf(as('ERSOU-RECORDER-1')).record(aTaskingMeeting({ meetsOn })))
  })

  it('to hold one before its day in London, one that is held or withdrawn, or from an older version', async () => {
    const soon = made(await meetings.record(aTaskingMeeting({ meetsOn: '2026-11-21' })))
    const held = await aHeldMeeting(recorder, clock, { meetsOn: nextDay() })
    const gone = made(await meetings.record(aTaskingMeeting({ meetsOn: nextDay() })))
    clock.pass(2)
    const withdrawn = made(await meetings.withdraw(gone))
    expect(await leavesNothing(async () => {
      expect(refused(await meetings.hold(soon)).message).toBe('This meeting is planned for 21 November 2026: hold it on that day or later, or correct its day first')
      expect(refused(await meetings.hold(held)).message).toBe('This meeting was held already, so its list stands. Record its decisions on its page, or correct its day or notes there')
      expect(refused(await meetings.hold(withdrawn)).message).toMatch(/^This meeting is withdrawn/)
      expect((await meetings.hold({ ...held, version: 1 })).__typename).toBe('StaleTaskingMeeting')
      expect((await meetings.correct({ ...held, version: 1 }, aTaskingMeeting())).__typename).toBe('StaleTaskingMeeting')
    })).toBe(true)
  })

  it('a list as at a moment to come, younger than 60 seconds, or not after the list of the meeting before', async () => {
    const before = await aHeldMeeting(recorder, clock, { meetsOn: nextDay() })
    const planned = made(await meetings.record(aTaskingMeeting({ meetsOn: nextDay() })))
    expect(await leavesNothing(async () => {
      // A minute ago is the moment of the list before.
      expect(fieldsRefused(await meetings.hold(planned))).toEqual(['listedAt'])
      clock.pass(5)
      for (const listedAt of [minutesAgo(-1), minutesAgo(0), minutesAgo(59 / 60), before.listedAt ?? '', minutesAgo(60)]) {
        expect([listedAt, fieldsRefused(await meetings.hold(planned, { listedAt }))]).toEqual([listedAt, ['listedAt']])
      }
    })).toBe(true)
    const listedAt = new Date(new Date(before.listedAt ?? '').getTime() + 1).toISOString()
    expect(made(await meetings.hold(planned, { listedAt })).listedAt).toBe(listedAt)
  })

  it('a meeting held on a day before that of the last one, or moved past one held before or after it, or past what it decided on a request', async () => {
    const unit = as('SWROCU-RECORDER-1')
    const own = meetingsOf(unit)
    const early = made(await own.record(aTaskingMeeting({ meetsOn: '2026-10-25' })))
    const first = await aHeldMeeting(unit, clock, { meetsOn: '2026-11-02' })
    const second = await aHeldMeeting(unit, clock, { meetsOn: '2026-11-10' })
    const third = await aHeldMeeting(unit, clock, { meetsOn: '2026-11-18' })
    const request = made(await requestsOf(unit).record(aGatewayRequest()))
    clock.pass(2)
    made(await requestsOf(unit).decide(request, anAcceptance({ meeting: second.id, decidedOn: '2026-11-12' })))
    const moved = async (meeting: typeof first, meetsOn: string) => refused(await own.correct(meeting, aTaskingMeeting({ meetsOn }))).problems[0]
    expect(await leavesNothing(async () => {
      expect(refused(await own.hold(early)).problems).toEqual([
        { field: 'meetsOn', message: 'A meeting was held on 18 November 2026, and this one is planned for 25 October 2026: correct its day to a later one first, then hold it' },
      ])
      expect(await moved(second, '2026-11-01')).toEqual({ field: 'meetsOn', message: 'The meeting before this one was on 2 November 2026: choose a later day, or correct the day of that one first' })
      expect((await moved(first, '2026-11-11'))?.message).toBe('The meeting after this one was on 10 November 2026: choose an earlier day, or correct the day of that one first')
      expect((await moved(third, '2026-11-09'))?.field).toBe('meetsOn')
      expect((await moved(second, '2026-11-13'))?.message).toBe(
        'It decided on a request on 12 November 2026, so it was held on that day or before. Change the decision on that request first if its day is wrong.',
      )
    })).toBe(true)
    made(await own.correct(second, aTaskingMeeting({ meetsOn: '2026-11-12' })))
    made(await own.hold(made(await own.correct(early, aTaskingMeeting({ meetsOn: '2026-11-19' }))), { listedAt: minutesAgo(1) }))
  })

  it('a held meeting moved to a day to come', async () => {
    const held = await aHeldMeeting(recorder, clock, { meetsOn: nextDay() })
    expect(await leavesNothing(async () => expect(fieldsRefused(await meetings.correct(held, aTaskingMeeting({ meetsOn: '2026-11-22' })))).toEqual(['meetsOn']))).toBe(true)
  })

  it('to withdraw one that decided something or on a request, until that is withdrawn', async () => {
    const held = await aHeldMeeting(recorder, clock, { meetsOn: nextDay() })
    const decision = made(await decisionsOf(recorder).record(held.id, aTaskingDecision()))
    const request = made(await requestsOf(recorder).record(aGatewayRequest()))
    clock.pass(1)
    const decided = made(await requestsOf(recorder).decide(request, anAcceptance({ meeting: held.id })))
    expect(await leavesNothing(async () => expect(refused(await meetings.withdraw(held)).message).toMatch(/^Decisions of this meeting stand/))).toBe(true)
    made(await decisionsOf(recorder).withdraw(decision))
    clock.pass(1)
    expect(await leavesNothing(async () => expect(refused(await meetings.withdraw(held)).message).toMatch(/^This meeting decided on a request/))).toBe(true)
    made(await requestsOf(recorder).decide(decided, anAcceptance(), { reason: 'It was decided between meetings.' }))
    expect(made(await meetings.withdraw(held)).isWithdrawn).toBe(true)
  })

  it('without a reason, or to somebody of another unit, in the words for one that does not exist', async () => {
    const meeting = made(await meetings.record(aTaskingMeeting({ meetsOn: nextDay() })))
    const foreign = meetingsOf(as('TARIAN-RECORDER-1'))
    const none = { id: meeting.id.slice(0, -4), version: 1 }
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await meetings.withdraw(meeting, { reason: ' ' }))).toEqual(['reason'])
      expect(await foreign.read(meeting.id)).toBeNull()
      for (const answer of [foreign.hold(meeting), foreign.withdraw(meeting), foreign.correct(meeting, aTaskingMeeting()), meetings.hold(none)]) {
        expect(refused(await answer).message).toBe('There is no such tasking meeting in your unit')
      }
    })).toBe(true)
  })
})

describe('the same submission again', () => {
  it('twenty times at once is one meeting, and several times at once holds it once, with the same answers', async () => {
    const facts = aTaskingMeeting({ meetsOn: nextDay() })
    const rows = async () => (await tableCounts())['tasking_meeting_version'] ?? 0
    const before = await rows()
    const [key, holdKey] = [randomUUID(), randomUUID()]
    const answers = await Promise.all(Array.from({ length: 20 }, () => meetings.record(facts, { key })))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const [meeting] = answers.map(made)
    if (!meeting) throw new Error('No answer')
    clock.pass(2)
    const held = await Promise.all(Array.from({ length: 5 }, () => meetings.hold(meeting, { key: holdKey })))
    expect(new Set(held.map((answer) => JSON.stringify(made(answer)))).size).toBe(1)
    expect((await rows()) - before).toBe(2)
  })
})

it('the database refuses a list that is too young, and a held meeting of a day to come, by itself', async () => {
  const planned = made(await meetings.record(aTaskingMeeting({ meetsOn: '2027-05-05' })))
  const id = Buffer.from(planned.id, 'base64').toString().split(':')[1]
  const version = (meetsOn: string, listedAt: string) => database.asOwner((client) => client.query(
    `INSERT INTO tasking_meeting_version (id, tasking_meeting_id, version, unit_code, meets_on, cycle, state, listed_at, reason, recorded_by, recorded_at, superseded_at)
     VALUES (gen_random_uuid(), $1, 2, 'EMSOU', $2, 'MONTHLY', 'HELD', $3, 'Held', 'EMSOU-RECORDER-1', $4, $4)`, [id, meetsOn, listedAt, clock.now.toISOString()]))
  await expect(version('2026-11-01', minutesAgo(59 / 60))).rejects.toThrow(/check/)
  await expect(version('2026-11-22', minutesAgo(2))).rejects.toThrow(/check/)
})
