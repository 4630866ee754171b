import { describe, expect, it } from 'vitest'
import { changeInWords } from '../../../client/tasking/changeInWords.ts'
import { decisionsInWords } from '../../../client/tasking/decisionsInWords.ts'
import { daysFromToday, nextMeetingInWords } from '../../../client/tasking/nextMeetingInWords.ts'
import { requestStandingInWords } from '../../../client/tasking/requestStandingInWords.ts'
import { ruleCountInWords } from '../../../client/tasking/ruleCountInWords.ts'
import { sinceInWords } from '../../../client/tasking/sinceInWords.ts'
import { listStandingInWords, meetingTitle } from '../../../client/tasking/taskingWords.ts'

const today = '2026-11-22'
const done = { state: 'DONE', isOverdue: false } as const
const open = { state: 'OPEN', isOverdue: false } as const
const late = { state: 'OPEN', isOverdue: true } as const

describe('a meeting in words', () => {
  it('is named by its unit and day', () => {
    expect(meetingTitle({ unit: { code: 'EMSOU' }, meetsOn: '2026-11-04' })).toBe('Tasking meeting of EMSOU, 4 November 2026')
  })

  it('says whether its list moves or stands, and that nobody held one whose day is past', () => {
    expect(listStandingInWords({ listedAt: '2026-11-04T09:12:59.999Z', meetsOn: '2026-11-04' }, today)).toBe('Held. The list of groups stands as at 4 November 2026 at 09:12.')
    const planned = 'Planned. The list is as of now and moves until the meeting is held.'
    expect(listStandingInWords({ listedAt: null, meetsOn: today }, today, '2026-11-22T04:10:31.000Z')).toBe('Planned. The list is as at 22 November 2026 at 04:10 and moves until the meeting is held.')
    expect(listStandingInWords({ listedAt: null, meetsOn: today }, today)).toBe(planned)
    expect(listStandingInWords({ listedAt: null, meetsOn: '2026-11-21' }, today)).toBe(`${planned} The day of the meeting, 21 November 2026, is past and nobody has said that it was held.`)
  })

  it.each([
    [[], 'none recorded'], [[done], '1, none open'], [[open], '1, open'], [[open, open], '2, all open'], [[done, open, late], '3, of which 2 open, 1 of them overdue'],
  ] as const)('its decisions are told: %j', (decisions, words) => {
    expect(decisionsInWords(decisions)).toBe(words)
  })

  it.each([['2026-11-22', 'today'], ['2026-11-23', 'in 1 day'], ['2026-11-01', '21 days ago']])('%s is %s', (day, words) => {
    expect(daysFromToday(day, today)).toBe(words)
  })
})

describe('the next meeting', () => {
  it.each([
    [{ dueOn: '2026-11-03', isOverdue: true, next: null }, 'No meeting is planned. By the cycle the next was due on 3 November 2026, 19 days ago.'],
    [{ dueOn: '2026-11-22', isOverdue: false, next: null }, 'No meeting is planned. By the cycle the next is due on 22 November 2026, which is today.'],
    [{ dueOn: '2026-12-01', isOverdue: false, next: null }, 'No meeting is planned. By the cycle the next is due on 1 December 2026.'],
    [{ dueOn: null, isOverdue: false, next: null }, 'No meeting was held yet, and none is planned.'],
    [{ dueOn: '2026-12-01', isOverdue: false, next: { id: 'm' } }, null],
  ])('%j', (waiting, words) => {
    expect(nextMeetingInWords(waiting, today)).toBe(words)
  })
})

describe('the list in words', () => {
  it('a rule tells how many of those it finds are on the list', () => {
    expect(ruleCountInWords({ found: 1_043, listed: 10 })).toBe('10 of 1,043')
    expect(ruleCountInWords({ found: 3, listed: 3 })).toBe('all 3 groups')
    expect(ruleCountInWords({ found: 1, listed: 1 })).toBe('1 group')
  })

  it('what is about a day before the meeting before was recorded later, and that is said', () => {
    const change = { inWords: 'Disruption EMSOU-2026-0001, graded major, of 3 October 2026', day: '2026-10-03', knownAt: '2026-11-05T10:00:00.000Z' }
    expect(changeInWords(change, '2026-10-04')).toBe(`${change.inWords}. Recorded on 5 November 2026.`)
    expect(changeInWords(change, '2026-10-03')).toBe(change.inWords)
  })

  it('no changes are told where no meeting was held before', () => {
    expect(sinceInWords(null)).toBe('No meeting was held before this one, so no changes are told.')
    expect(sinceInWords({ meetsOn: '2026-10-04', listedAt: '2026-10-04T08:00:59.999Z' })).toBe(
      'Changes are what became known since the meeting of 4 October 2026, from its list of 4 October 2026 at 09:00 on: also what happened before and was recorded later.',
    )
  })
})

describe('a request on the page of a meeting', () => {
  const request = { state: 'WAITING', daysWaiting: 34, decidedOn: null, decision: null, owner: null, dueOn: null, meeting: null } as const

  it('waits, or says what was decided, by which meeting, and who does it by when', () => {
    expect(requestStandingInWords(request, 'm')).toBe('Waiting for 34 days.')
    const accepted = {
      ...request, state: 'ACCEPTED', daysWaiting: null, decidedOn: '2026-11-04', decision: 'Two analysts for a week.', owner: 'Head of analysis, EMSOU', dueOn: '2026-12-01', meeting: { id: 'm', meetsOn: '2026-11-04' },
    } as const
    expect(requestStandingInWords(accepted, 'm')).toBe('Accepted on 4 November 2026, by this meeting: Two analysts for a week. Head of analysis, EMSOU, by 1 December 2026.')
    expect(requestStandingInWords(accepted, 'another')).toContain('Accepted on 4 November 2026, by the meeting of 4 November 2026: ')
  })
})
