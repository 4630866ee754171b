import { describe, expect, it } from 'vitest'
import { checkBackChips } from '../../../client/checkBacks/checkBackChips.ts'
import { checkBackFilter } from '../../../client/checkBacks/checkBackList.ts'
import { allStates, checkBackSearch } from '../../../client/checkBacks/checkBackSearch.ts'
import { nextInQueue } from '../../../client/checkBacks/nextInQueue.ts'
import { stateInWords } from '../../../client/checkBacks/checkBackWords.ts'

const states = (raw: Record<string, string>) => checkBackFilter(checkBackSearch(raw)).states

describe('the queue', () => {
  it('shows what is overdue and due unless its address says otherwise; a result has only what is recorded', () => {
    expect(states({})).toEqual(['OVERDUE', 'DUE'])
    expect(states({ states: 'RECORDED,NOT_YET_DUE,SOMETHING' })).toEqual(['NOT_YET_DUE', 'RECORDED'])
    expect(checkBackFilter(checkBackSearch({ results: 'LOST', months: '6', period: 'FY2026' }))).toEqual({ states: ['RECORDED'], results: ['LOST'], months: 6, period: 'FY2026' })
    expect(checkBackFilter(checkBackSearch({ months: '0', grade: 'NEGATIVE', disruption: 'a name' }))).toEqual({ states: ['OVERDUE', 'DUE'] })
  })

  it('says in chips what is chosen, and removing the last state shows all', () => {
    const chips = (raw: Record<string, string>) => checkBackChips(checkBackSearch(raw), { lists: null, periods: [] })
    expect(chips({ months: '3' }).map(({ text }) => text)).toEqual(['State: Overdue', 'State: Due', 'After 3 months'])
    expect(chips({})[0]?.without.states).toEqual(['DUE'])
    expect(chips({ states: 'DUE' })[0]?.without.states).toEqual([...allStates])
    expect(chips({ states: allStates.join(',') })).toEqual([])
    expect(chips({ results: 'HELD,LOST' }).map(({ text }) => text)).toEqual(['Result: Held', 'Result: Lost'])
  })

  it('counts days from the day on which a check-back fell due', () => {
    const on = (state: 'OVERDUE' | 'DUE' | 'NOT_YET_DUE' | 'RECORDED', dueOn: string) => stateInWords({ state, dueOn }, '2026-11-20')
    expect([on('OVERDUE', '2026-10-01'), on('DUE', '2026-11-20'), on('DUE', '2026-11-19'), on('NOT_YET_DUE', '2026-11-25'), on('RECORDED', '2026-10-01')]).toEqual([
      '50 days overdue', 'Due today', 'Due for 1 day', 'Due in 5 days', 'Recorded',
    ])
  })

  it('leads from one check-back to the one that waits after it, and from the last to the first', () => {
    const waiting = (id: string, dueOn: string) => ({ id, dueOn, months: 3, disruption: { reference: `EMSOU-2026-${id}` } })
    const queue = [waiting('1', '2026-09-01'), waiting('2', '2026-09-02'), waiting('3', '2026-10-01')]
    const after = (id: string, dueOn: string) => nextInQueue(queue, { id, dueOn })?.id
    expect(after('1', '2026-09-01')).toBe('2')
    expect(after('3', '2026-10-01')).toBe('1')
    expect(after('recorded', '2026-09-15')).toBe('3')
    expect(after('recorded last', '2026-11-01')).toBe('1')
    expect(nextInQueue([waiting('1', '2026-09-01')], { id: '1', dueOn: '2026-09-01' })).toBeNull()
  })
})
