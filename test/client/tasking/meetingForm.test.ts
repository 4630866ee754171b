import { describe, expect, it } from 'vitest'
import { typedDays } from '../../../client/periods/typedDays.ts'
import { heldMoment, newHold } from '../../../client/tasking/holdMeetingForm.ts'
import { meetingFacts, meetingFormOf, newMeeting } from '../../../client/tasking/meetingForm.ts'
import type { MeetingForm } from '../../../client/tasking/meetingForm.ts'
import { proposedMeeting } from '../../../client/tasking/proposedMeeting.ts'
import { meetingSearch } from '../../../client/tasking/taskingSearch.ts'
import { taskingMeetingProblems } from '../../../server/tasking/taskingMeetingRules.ts'

const today = '2026-11-22'
const typed: MeetingForm = { meetsOn: typedDays('2026-12-04'), cycle: 'SIX_WEEKLY', notes: ' By video. ', reason: '' }
const facts = { meetsOn: '2026-12-04', cycle: 'SIX_WEEKLY', notes: 'By video.' } as const

describe('a meeting', () => {
  it('goes to the API as it was typed, and comes back into the form as it was recorded', () => {
    expect(meetingFacts(typed)).toEqual({ facts })
    expect(meetingFormOf(facts)).toEqual({ ...typed, notes: 'By video.' })
    expect(meetingFacts({ ...typed, notes: '  ' })).toMatchObject({ facts: { notes: null } })
  })

  it('without a day is refused in the words of the API, and without a cycle as well', () => {
    const made = meetingFacts({ ...typed, meetsOn: typedDays('') })
    expect(made).toEqual({ problems: taskingMeetingProblems({ ...facts, meetsOn: '' }, { state: 'PLANNED', today }) })
    expect(meetingFacts({ ...typed, cycle: '' })).toEqual({ problems: [{ field: 'cycle', message: 'Choose how often the unit meets' }] })
  })
})

describe('the next meeting is proposed', () => {
  const last = { meetsOn: '2026-11-04', cycle: 'MONTHLY' } as const
  const furthest = { meetsOn: '2026-12-04', nextDueOn: '2027-01-15', cycle: 'SIX_WEEKLY' } as const

  it('after the last planned one, else after the last held one', () => {
    expect(proposedMeeting({ furthest, waiting: { dueOn: '2026-12-04', last } }, today)).toEqual({ meetsOn: '2027-01-15', cycle: 'SIX_WEEKLY', after: { meetsOn: '2026-12-04', isHeld: false } })
    expect(proposedMeeting({ furthest: null, waiting: { dueOn: '2026-12-04', last } }, today)).toEqual({ meetsOn: '2026-12-04', cycle: 'MONTHLY', after: { meetsOn: '2026-11-04', isHeld: true } })
  })

  it('never on a day that is past, and not at all where nothing was held', () => {
    expect(proposedMeeting({ waiting: { dueOn: '2026-11-21', last } }, today).meetsOn).toBeNull()
    expect(proposedMeeting({ waiting: { dueOn: today, last } }, today).meetsOn).toBe(today)
    expect(newMeeting(proposedMeeting({ waiting: { dueOn: null, last: null } }, today))).toEqual({ meetsOn: typedDays(''), cycle: '', notes: '', reason: '' })
  })
})

describe('a meeting is held', () => {
  const form = newHold({ meetsOn: '2026-11-20' })

  it('as at now, unless an earlier moment is chosen: then to the end of that minute in London', () => {
    expect(heldMoment(form, '2026-11-22T10:00:00.000Z')).toEqual({ listedAt: null })
    expect(heldMoment({ ...form, listedAt: 'EARLIER', asAtTime: '09:30' }, '2026-11-22T10:00:00.000Z')).toEqual({ listedAt: '2026-11-20T09:30:59.999Z' })
  })

  it('never as at a moment to come, and not without its time', () => {
    const field = (made: ReturnType<typeof heldMoment>) => ('problems' in made ? made.problems.map((one) => one.field) : [])
    expect(field(heldMoment({ ...form, listedAt: 'EARLIER', asAtTime: '10:30' }, '2026-11-20T10:00:00.000Z'))).toEqual(['asAtDay'])
    expect(field(heldMoment({ ...form, listedAt: 'EARLIER' }, '2026-11-22T10:00:00.000Z'))).toEqual(['asAtTime'])
  })
})

describe('the address of a meeting', () => {
  it('names a rule and a page by codes only; all groups at once have no page', () => {
    expect(meetingSearch({ rule: 'OVERDUE', after: 'abc', show: 'some' })).toEqual({ rule: 'OVERDUE', show: undefined, after: 'abc' })
    expect(meetingSearch({ rule: 'Mr Smith', after: 'a b', show: 'all' })).toEqual({ rule: undefined, show: 'all', after: undefined })
  })
})
