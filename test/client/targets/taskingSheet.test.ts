import { describe, expect, it } from 'vitest'
import type { DrawnDisruptionFragment } from '../../../client/graphql/generated/graphql.ts'
import { afterName } from '../../../client/targets/afterName.ts'
import { reliefInWords } from '../../../client/targets/reliefInWords.ts'
import type { GroupLife } from '../../../client/targets/taskingSheet/groupLife.ts'
import { lifeEvents } from '../../../client/targets/taskingSheet/lifeEvents.ts'
import { lifeOrigin } from '../../../client/targets/taskingSheet/lifeOrigin.ts'
import { lifeTable } from '../../../client/targets/taskingSheet/lifeTable.ts'
import { noneAgainstItself } from '../../../client/targets/taskingSheet/mergedInWords.ts'
import { nothingForDays } from '../../../client/targets/taskingSheet/nothingForDays.ts'
import { openActions } from '../../../client/targets/taskingSheet/openActions.ts'
import { overdueInWords, overdueThings } from '../../../client/targets/taskingSheet/overdueThings.ts'
import { recentChanges } from '../../../client/targets/taskingSheet/recentChanges.ts'
import { scoreTitle } from '../../../client/targets/taskingSheet/scoreTitle.ts'
import { aGroupLife, assessedOn, decided, drawn, drawnDisruption, planned } from './aGroupLife.ts'

const merged = (disruptions: DrawnDisruptionFragment[]): GroupLife['effect'] => ({
  ...aGroupLife().effect, mergedFrom: [{ id: 'm', alias: 'Crane', disruptions: { totalCount: disruptions.length, edges: disruptions.map((node) => ({ node })) } }],
})
const checkBack = { id: 'c', months: 3, dueOn: '2026-04-01', checkedOn: null, state: 'NOT_YET_DUE', result: null } as const

describe('a group’s life', () => {
  it('stands in the order of its days, and of one day disruptions come before scores', () => {
    const life = aGroupLife({ assessments: assessedOn(['2026-01-01', 60], ['2026-03-01', 40]), drawn: drawn(drawnDisruption('2026-03-01'), drawnDisruption('2026-02-01')) })
    expect(lifeEvents(life).map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2025-01-01 SPELL', '2026-01-01 SCORE', '2026-02-01 DISRUPTION', '2026-03-01 DISRUPTION', '2026-03-01 SCORE',
    ])
  })

  it('marks a check-back on the day somebody looked, else on its day; one whose day has not come says nothing yet', () => {
    const checkBacks = [
      checkBack, { ...checkBack, months: 6, state: 'OVERDUE' }, { ...checkBack, months: 12, state: 'RECORDED', result: 'PARTLY_HELD', checkedOn: '2026-05-09' },
    ] as const
    const events = lifeEvents(aGroupLife({ drawn: drawn(drawnDisruption('2026-01-01', { checkBacks: [...checkBacks] })) }))
    expect(events.filter(({ kind }) => kind === 'CHECK_BACK')).toMatchObject([{ day: '2026-04-01', mark: 'OVERDUE' }, { day: '2026-05-09', mark: 'PARTLY_HELD' }])
  })

  it('names the group that a disruption was against, where that was merged into this one', () => {
    const table = lifeTable(lifeEvents(aGroupLife({ effect: merged([drawnDisruption('2026-01-01')]) })))
    expect(table.rows.map(({ words }) => words)).toContain('Major: Arrest (against Crane, since merged into this group)')
  })

  it('is tabled in full, newest first: what is no score has none, which is not 0', () => {
    const table = lifeTable(lifeEvents(aGroupLife({ assessments: assessedOn(['2026-01-01', 0]), drawn: drawn(drawnDisruption('2026-02-01', { countedGrade: 'NEGATIVE' })) })))
    expect(table.rows.map(({ what, score }) => [what, score])).toEqual([['Disruption', { missing: 'no score' }], ['Assessment', 0], ['Status', { missing: 'no score' }]])
    expect(table.rows[0]?.['words']).toBe('Negative: Arrest')
  })

  it('is drawn from its first score or disruption to the day it is shown as at, and never on less than 90 days', () => {
    const shown = { at: '2026-11-22T12:00:00.000Z', day: '2026-11-22', inventedInWords: null }
    const long = aGroupLife({ assessments: assessedOn(['2026-01-21', 60]) })
    expect(lifeOrigin(long, lifeEvents(long), shown).period).toMatchObject({ from: '2026-01-01', lastDay: '2026-11-22' })
    const short = aGroupLife({ statusSpells: [], assessments: assessedOn(['2026-11-20', 60]) })
    expect(lifeOrigin(short, lifeEvents(short), shown).period.from).toBe('2026-08-24')
  })
})

describe('the title over the scores says what they say, and compares only within one method', () => {
  it.each([
    [[], 'Never assessed, so there is no score to show'],
    [[['2026-01-01', 60]], 'Score 60, band High, on 1 January 2026, the only assessment'],
    [[['2026-01-01', 60], ['2026-03-01', 40]], 'Score 40, band High, on 1 March 2026; first scored 60 on 1 January 2026'],
    [[['2026-01-01', 60], ['2026-03-01', 60]], 'Score 60 in all 2 assessments to 1 March 2026'],
    [[['2026-01-01', 60, '3'], ['2026-03-01', 40, '4']], 'Score 40, band High, on 1 March 2026, the only one by its method'],
    [[['2026-01-01', 60, '3'], ['2026-03-01', 40, '4'], ['2026-05-01', 45, '4']], 'Score 45, band High, on 1 May 2026; first scored 40 on 1 March 2026, by a new method'],
  ] as [[string, number, string?][], string][])('%j', (given, title) => {
    expect(scoreTitle(lifeEvents(aGroupLife({ assessments: assessedOn(...given) })))).toBe(title)
  })
})

describe('what changed lately', () => {
  it('is what happened in the last 90 days by its own day, newest first, and nothing to come', () => {
    const life = aGroupLife({
      assessments: assessedOn(['2026-08-23', 60], ['2026-08-24', 55], ['2026-11-22', 40], ['2026-11-23', 30]),
      drawn: drawn(drawnDisruption('2026-10-01')),
      planActions: [planned({ state: 'DROPPED', closedOn: '2026-11-01' })],
      lineage: [{ id: 'l', kind: 'MERGED_INTO', day: '2026-09-01', reason: 'One group.', mayWithdraw: false, from: null, to: { id: 'g', alias: 'Heron' } }],
    })
    expect(recentChanges(life, '2026-11-22')).toEqual([
      { day: '2026-11-22', words: 'Assessed: score 40, band High' },
      { day: '2026-11-01', words: 'Plan action dropped: Visit the landlord' },
      { day: '2026-10-01', words: 'Disruption EMSOU-2026-10-01, major: Arrest' },
      { day: '2026-09-01', words: 'A group that you may not see merged into Heron' },
      { day: '2026-08-24', words: 'Assessed: score 55, band High' },
    ])
  })
})

describe('what is overdue', () => {
  it('is the review, then actions and check-backs by the day on which they were due', () => {
    const life = aGroupLife({
      review: { inWords: 'Its review is 19 days overdue.', isOverdue: true, dueOn: '2026-11-03' },
      planActions: [planned({ isOverdue: true }), planned({ id: 'q', dueOn: '2027-01-01' })],
      drawn: drawn(drawnDisruption('2026-01-01', { checkBacks: [checkBack, { ...checkBack, state: 'OVERDUE' }] })),
    })
    expect(overdueThings(life)).toEqual([
      { kind: 'REVIEW', words: 'Its review is 19 days overdue.' },
      { kind: 'CHECK_BACK', reference: 'EMSOU-2026-01-01', months: 3, words: 'Check-back of EMSOU-2026-01-01 after 3 months, due on 1 April 2026' },
      { kind: 'PLAN_ACTION', id: 'p', words: 'Plan action of SIO, EMSOU, due on 3 October 2026: Visit the landlord' },
    ])
  })

  it('is also a check-back of a group merged into it, with the group that it was against', () => {
    const life = aGroupLife({ effect: merged([drawnDisruption('2026-01-01', { checkBacks: [{ ...checkBack, state: 'OVERDUE' }] })]) })
    expect(overdueThings(life).map(({ words }) => words)).toEqual(['Check-back of EMSOU-2026-01-01 after 3 months (against Crane, since merged into this group), due on 1 April 2026'])
  })

  it('that has no room is counted by what it is', () => {
    const late = { kind: 'CHECK_BACK', reference: 'EMSOU-2026-0001', months: 3, words: '' } as const
    expect(overdueInWords([late, late, { kind: 'PLAN_ACTION', id: 'p', words: '' }])).toBe('2 check-backs and 1 plan action')
    expect(overdueInWords([late])).toBe('1 check-back')
    expect(overdueInWords([late, { kind: 'DECISION', id: 'd', words: '' }, { kind: 'PLAN_ACTION', id: 'p', words: '' }])).toBe('1 check-back, 1 plan action and 1 decision')
  })

  it('is also a decision of a meeting beyond its day, among the others by its day', () => {
    const life = aGroupLife({ planActions: [planned({ isOverdue: true })], taskingDecisions: [decided({ isOverdue: true, dueOn: '2026-10-02' }), decided({ id: 'e' })] })
    expect(overdueThings(life).map(({ words }) => words)).toEqual([
      'Decision of the meeting of 4 September 2026 for Tasking manager, EMSOU, due on 2 October 2026: Ask for an order',
      'Plan action of SIO, EMSOU, due on 3 October 2026: Visit the landlord',
    ])
  })

  it('is nothing where nothing is', () => {
    expect(overdueThings(aGroupLife())).toEqual([])
  })
})

describe('what is still to be done', () => {
  it('is of the plan and of the decisions of meetings together, the soonest due first, each saying which', () => {
    const life = aGroupLife({
      planActions: [planned({ isOverdue: true }), planned({ id: 'q', state: 'DONE', closedOn: '2026-10-01' })],
      taskingDecisions: [decided({ dueOn: '2026-09-30' }), decided({ id: 'e', state: 'NOTED', owner: null, dueOn: null }), decided({ id: 'f', state: 'DROPPED' })],
    })
    expect(openActions(life)).toEqual([
      { key: 'd', from: 'Meeting of 4 September 2026', owner: 'Tasking manager, EMSOU', words: 'by 30 September 2026: Ask for an order' },
      { key: 'p', from: 'Plan', owner: 'SIO, EMSOU', words: 'by 3 October 2026 (overdue): Visit the landlord' },
    ])
  })
})

describe('in words', () => {
  it.each([[null, 'No disruption of this group is recorded'], [0, 'A disruption had effect on this day'], [1, 'No disruption for 1 day'], [1204, 'No disruption for 1,204 days']])('nothing for %j days', (days, words) => {
    expect(nothingForDays(days, 0)).toBe(words)
  })

  it('a group that absorbed another is told apart from it: days count both, measures only its own', () => {
    expect(nothingForDays(400, 13)).toBe('No disruption for 400 days, of this group or of those merged into it')
    const { effect } = aGroupLife({ effect: merged([drawnDisruption('2026-01-01'), drawnDisruption('2026-02-01')]) })
    expect(noneAgainstItself(effect, 'None.')).toBe('No disruption against this group itself is recorded. 2 disruptions against Crane, since merged into this group, are measured with that group, and not here.')
    expect(noneAgainstItself(aGroupLife().effect, 'None.')).toBe('None.')
  })

  it('relief names what is not known and what is to come, and never takes either for none', () => {
    const relief = { months: 3, scoreDays: 1204.4, observedDays: 60, unobservedDays: 1, toComeDays: 31 }
    expect(reliefInWords(relief)).toBe('3 months: 1,204 in 60 days observed; 1 day not known, 31 days to come')
    expect(reliefInWords({ ...relief, scoreDays: 0, unobservedDays: 0, toComeDays: 0 })).toBe('3 months: 0 in 60 days observed')
    expect(reliefInWords({ ...relief, scoreDays: 0, observedDays: 0, unobservedDays: 61 })).toBe('3 months: nothing observed; 61 days not known, 31 days to come')
  })

  it('a sentence does not repeat the name before it', () => {
    expect(afterName('Stronger than before: last seen at 70.', 'Stronger than before')).toBe('Last seen at 70.')
    expect(afterName('Fell from 62 to 40.', 'Fell, not back when last seen')).toBe('Fell from 62 to 40.')
  })
})
