import { describe, expect, it } from 'vitest'
import { decisionChips } from '../../../client/taskingDecisions/decisionChips.ts'
import { decisionFilter } from '../../../client/taskingDecisions/decisionList.ts'
import { allDecisionStates, decisionAddressWords, decisionSearch } from '../../../client/taskingDecisions/decisionSearch.ts'
import { aboutInWords, decisionName, outcomeInWords, standingInWords } from '../../../client/taskingDecisions/decisionWords.ts'
import { recordDecisionSearch } from '../../../client/taskingDecisions/recordDecisionSearch.ts'
import { notUnderstood } from '../../../client/routing/notUnderstood.ts'

const filter = (raw: Record<string, string>) => decisionFilter(decisionSearch(raw))
const names = { group: 'Heron Quay', meetsOn: '2026-11-04' }

describe('the list of decisions', () => {
  it('shows what is open; of one meeting or one group all', () => {
    expect(filter({})).toEqual({ states: ['OPEN'] })
    expect(filter({ overdue: 'only' })).toEqual({ states: ['OPEN'], isOverdue: true })
    expect(filter({ meeting: 'm1' })).toEqual({ states: [...allDecisionStates], meeting: 'm1' })
    expect(filter({ group: 'g1', states: 'DONE' })).toEqual({ states: ['DONE'], ocg: 'g1' })
  })

  it('says in chips what is chosen; removing the last state shows all', () => {
    const chips = (raw: Record<string, string>) => decisionChips(decisionSearch(raw), names)
    expect(chips({ overdue: 'only' }).map(({ text }) => text)).toEqual(['State: Open', 'Overdue'])
    expect(chips({})[0]?.without.states).toEqual([...allDecisionStates])
    expect(chips({ meeting: 'm1', group: 'g1' }).map(({ text }) => text)).toEqual(['Meeting: 4 November 2026', 'Group: Heron Quay'])
  })

  it('names a group or meeting by a word while it is not known what it is called', () => {
    expect(decisionChips(decisionSearch({ meeting: 'm1', group: 'g1' }), { group: undefined, meetsOn: undefined }).map(({ text }) => text)).toEqual(['One meeting', 'One group'])
  })

  it('does not take a group that was typed and not chosen: the page says so', () => {
    expect(notUnderstood({ group: '?' }, decisionSearch({ group: '?' }), decisionAddressWords)).toEqual(['group'])
  })
})

describe('how a decision stands', () => {
  const on = (state: 'OPEN' | 'DONE' | 'DROPPED' | 'NOTED', dueOn: string | null, closedOn: string | null = null) => standingInWords({ state, dueOn, closedOn }, '2026-11-20')

  it('is said in days, and by the day on which it was closed', () => {
    expect([on('OPEN', '2026-10-01'), on('OPEN', '2026-11-19'), on('OPEN', '2026-11-20'), on('OPEN', '2026-11-25'), on('DONE', '2026-10-01', '2026-10-05'), on('NOTED', null)]).toEqual([
      '50 days overdue', '1 day overdue', 'Due today', 'Due in 5 days', 'Done on 5 October 2026', 'Nothing to do',
    ])
  })

  it('says what came of it where it is closed', () => {
    const done = { state: 'DONE', dueOn: '2026-10-01', closedOn: '2026-10-05', closingReason: 'The lease had ended.' } as const
    expect(outcomeInWords(done, '2026-11-20')).toBe('Done on 5 October 2026. What came of it: The lease had ended.')
    expect(outcomeInWords({ ...done, state: 'OPEN', closedOn: null, closingReason: null }, '2026-10-03')).toBe('2 days overdue.')
  })

  it('is called by the day of its meeting and what it is about', () => {
    const meeting = { id: 'm', meetsOn: '2026-11-04' }
    const request = { id: 'r', receivedOn: '2026-11-03', force: { code: 'KENT', name: 'Kent Police' } }
    expect(decisionName({ meeting, ocg: { id: 'g', alias: 'Heron Quay' }, request: null })).toBe('Decision of 4 November 2026 about Heron Quay')
    expect(decisionName({ meeting, ocg: null, request })).toBe('Decision of 4 November 2026 about the request of Kent Police, 3 November 2026')
    expect(decisionName({ meeting, ocg: null, request: null })).toBe('Decision of 4 November 2026')
  })

  it('names what it is about, but no group that was handed over since', () => {
    const request = { id: 'r', receivedOn: '2026-11-03', force: { code: 'KENT', name: 'Kent Police' } }
    expect(aboutInWords({ ocg: { id: 'g', alias: 'Heron Quay' }, isAboutOcg: true, request: null })).toBe('Heron Quay')
    expect(aboutInWords({ ocg: null, isAboutOcg: true, request: null })).toBe('A group that your unit has handed over since')
    expect(aboutInWords({ ocg: null, isAboutOcg: false, request })).toBe('Request of Kent Police, 3 November 2026')
    expect(aboutInWords({ ocg: null, isAboutOcg: false, request: null })).toBe('Not about one group or request')
  })
})

describe('the address that records a decision', () => {
  it('names a group or a request, never both', () => {
    expect(recordDecisionSearch({ group: 'g1' })).toMatchObject({ group: 'g1', request: undefined })
    expect(recordDecisionSearch({ group: 'g1', request: 'r1' })).toMatchObject({ group: undefined, request: 'r1' })
    expect(recordDecisionSearch({ group: 'a name' })).toMatchObject({ group: undefined, request: undefined })
  })

  it('keeps what of the meeting’s list was shown', () => {
    expect(recordDecisionSearch({ group: 'g1', rule: 'OVERDUE', show: 'all' })).toMatchObject({ rule: 'OVERDUE', show: 'all' })
  })
})
