import { describe, expect, it } from 'vitest'
import { changedInWords, changesInWords, isChangedLately } from '../../../client/returnDesk/changedLately.ts'
import { cellFacts, timeInWords } from '../../../client/returnDesk/cellFacts.ts'
import { connectionInWords } from '../../../client/returnDesk/connectionInWords.ts'
import { allStates } from '../../../client/returnDesk/deskSearch.ts'
import { stateWords } from '../../../client/returns/returnWords.ts'
import { returnStates } from '../../../server/returns/returnTransitions.ts'
import { aDeskCell, aDeskRow } from './aDeskCell.ts'

describe('a cell of the desk', () => {
  it('has a mark and a word for each state, no two alike', () => {
    const all = Object.values(stateWords)
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(returnStates.length)
    expect(new Set(all.map(({ words }) => words)).size).toBe(returnStates.length)
    expect([...allStates]).toEqual([...returnStates])
  })

  it('says the days to its day, and counts the days after it', () => {
    expect(timeInWords(aDeskCell())).toBe('due in 4 days')
    expect(timeInWords(aDeskCell({ daysToDue: 1 }))).toBe('due in 1 day')
    expect(timeInWords(aDeskCell({ daysToDue: 0 }))).toBe('due today')
    expect(timeInWords(aDeskCell({ lateness: 'LATE', daysToDue: -3, daysLate: 3 }))).toBe('not sent, 3 days late')
    expect(timeInWords(aDeskCell({ state: 'SUBMITTED', lateness: 'LATE', daysToDue: null, daysLate: 1 }))).toBe('sent 1 day late')
    expect(timeInWords(aDeskCell({ state: 'ACCEPTED', lateness: 'ON_TIME', daysToDue: null }))).toBeNull()
  })

  it('says nothing beside the state where all is in order', () => {
    expect(cellFacts(aDeskCell({ state: 'ACCEPTED', lateness: 'ON_TIME', daysToDue: null }))).toEqual([])
  })

  it('says everything that is to be known in words, open queries first', () => {
    const cell = aDeskCell({
      state: 'ACCEPTED', lateness: 'LATE', daysToDue: null, daysLate: 2, isExtended: true, isNil: true, openQueries: 2, changedRecords: 1, asksToReopen: true,
    })
    expect(cellFacts(cell)).toEqual(['2 queries open', 'asks for it back', 'sent 2 days late', 'more time given', 'nil', '1 record changed since'])
  })
})

describe('what changed in the last minute', () => {
  const acted = '2026-11-20T14:32:10.000Z'
  const after = (seconds: number) => Date.parse(acted) + seconds * 1000

  it('is marked in words for that minute, and no longer', () => {
    const cell = aDeskCell({ lastActedAt: acted })
    expect(changedInWords(cell, after(1))).toBe('changed 14:32')
    expect(changedInWords(cell, after(59))).toBe('changed 14:32')
    expect(changedInWords(cell, after(60))).toBeNull()
    expect(changedInWords(aDeskCell(), after(1))).toBeNull()
  })

  it('is told in London time in summer', () => {
    expect(changedInWords(aDeskCell({ lastActedAt: '2026-07-20T14:32:10.000Z' }), Date.parse('2026-07-20T14:32:20.000Z'))).toBe('changed 15:32')
  })

  it('is not hidden by a clock that is a moment behind', () => {
    expect(isChangedLately({ lastActedAt: acted }, after(-2))).toBe(true)
    expect(isChangedLately({ lastActedAt: acted }, after(-3600))).toBe(false)
  })

  it('is told newest first to those who listen', () => {
    const later = '2026-11-20T14:32:40.000Z'
    const rows = [
      aDeskRow('NEROCU', [{ state: 'DRAFT', lastActedAt: acted }, { period: 'M2026-08', lastActedAt: '2026-11-20T14:00:00.000Z' }]),
      aDeskRow('EMSOU', [{ state: 'SUBMITTED', lastActedAt: later }]),
    ]
    expect(changesInWords({ rows }, after(45))).toEqual(['EMSOU, September 2026: Sent, 14:32', 'NEROCU, September 2026: Draft, 14:32'])
  })
})

describe('the connection', () => {
  it('is said in words, and since when it is lost', () => {
    expect(connectionInWords('LIVE', null)).toBe('Updates by themselves')
    expect(connectionInWords('POLLING', null)).toBe('Updates every 15 seconds')
    expect(connectionInWords('LOST', '2026-11-20T14:32:10.000Z')).toBe('Not connected since 14:32: what is shown may be old')
    expect(connectionInWords('LOST', null)).toBe('Not connected: nothing has come yet')
  })
})
