import { describe, expect, it } from 'vitest'
import { parseDayRange } from '../../../server/periods/dayRange.ts'
import { chosenByMeeting } from '../../../server/taskingLists/chosenByMeeting.ts'
import { highestScore } from '../../../server/taskingLists/highestScore.ts'
import { lookedAtAgain } from '../../../server/taskingLists/lookedAtAgain.ts'
import { negative } from '../../../server/taskingLists/negative.ts'
import { nothingDone } from '../../../server/taskingLists/nothingDone.ts'
import { overdue } from '../../../server/taskingLists/overdue.ts'
import { scoreOn } from '../effects/aLife.ts'
import { aFoundGroup, aSequence, listOfNovember } from './aFoundGroup.ts'

const method = (code: string) => [code, { code, name: code, validFrom: null, validTo: null }] as const
const reference = { assessmentMethods: new Map([method('OCGM'), method('MORILE')]) }
type Told = Parameters<typeof aFoundGroup>[0]
const at = listOfNovember

describe('the highest scores', () => {
  const scored = (ocgId: string, score: number, told: Told = {}, by = {}) => aFoundGroup({ ocgId, latest: scoreOn('2026-10-03', score, by), ...told })

  it('are of active groups with a score, each method and version by itself, the longest list first, then in the order of the methods and the latest version first', () => {
    const lists = highestScore(
      [
        scored('a', 10), scored('b', 90, {}, { methodCode: 'MORILE' }), scored('c', 20), scored('d', 5, {}, { methodVersion: '2' }),
        scored('e', 99, { status: 'MONITORED' }), scored('f', 99, { status: 'ARCHIVED' }), aFoundGroup({ ocgId: 'g' }),
      ],
      reference,
    )
    expect(lists.map((list) => list.map(({ ocgId }) => ocgId))).toEqual([['c', 'a'], ['d'], ['b']])
  })

  it('say the score, its method and day, and which place it has: one for those of one score, by id', () => {
    const [list] = highestScore([scored('b', 20), scored('c', 12.5), scored('a', 20)], reference)
    expect(list?.map(({ ocgId, inWords }) => [ocgId, inWords()])).toEqual([
      ['a', 'Score 20 by OCGM 1 on 3 October 2026: number 1 of 3 active groups scored by this method'],
      ['b', 'Score 20 by OCGM 1 on 3 October 2026: number 1 of 3 active groups scored by this method'],
      ['c', 'Score 12.5 by OCGM 1 on 3 October 2026: number 3 of 3 active groups scored by this method'],
    ])
  })
})

describe('a group is overdue', () => {
  const found = (told: Told) => overdue(aFoundGroup(told), at)

  it('the day after its review is due, and not on that day', () => {
    expect(found({ reviewDueOn: '2026-11-20' })).toBeNull()
    const finding = found({ reviewDueOn: '2026-11-19' })
    expect([finding?.pressing, finding?.inWords()]).toEqual([0, 'Review overdue since 20 November 2026'])
  })

  it('by each kind, told with the longest of it; the longest of all says how pressing it is', () => {
    const finding = found({
      reviewDueOn: '2026-05-02', checkBacks: { count: 2, since: '2026-06-01' }, actions: { count: 1, since: '2026-11-10' }, decisions: { overdue: { count: 3, since: '2026-04-24' } },
    })
    expect(finding?.pressing).toBe(210)
    expect(finding?.inWords()).toBe(
      'Review overdue since 3 May 2026; 2 check-backs overdue, the longest since 1 June 2026; 1 action of its plan overdue since 10 November 2026; ' +
        '3 decisions of tasking meetings overdue, the longest since 24 April 2026',
    )
    expect(found({ checkBacks: { count: 1, since: '2026-06-01' } })?.inWords()).toBe('1 check-back overdue since 1 June 2026')
  })

  it('never once it is archived, nor where nothing is', () => {
    expect(found({ status: 'ARCHIVED', checkBacks: { count: 2, since: '2026-06-01' } })).toBeNull()
    expect(found({})).toBeNull()
  })
})

describe('a negative is told', () => {
  const found = (told: Told) => negative(aFoundGroup(told), at)
  const on = (lastDay: string) => ({ reference: `R ${lastDay}`, effect: parseDayRange(lastDay) })

  it('182 days after its last day of effect, and not a day later', () => {
    const finding = found({ negatives: [on('2026-05-22')] })
    expect([finding?.pressing, finding?.inWords()]).toEqual([-182, 'Negative disruption R 2026-05-22 of 22 May 2026'])
    expect(found({ negatives: [on('2026-05-21')] })).toBeNull()
  })

  it('and so is a group that is stronger when last seen, however long ago, with equal weight; the newest says how pressing it is', () => {
    const stronger = aSequence({ outcome: 'STRONGER', lastScore: 60, lastAssessedOn: '2026-10-03' })
    const words = 'tronger than before when last seen: score 60 on 3 October 2026, 50 before the work'
    expect(found({ newest: stronger })?.inWords()).toBe(`S${words}`)
    const both = found({ newest: stronger, negatives: [on('2026-09-01'), on('2026-06-01'), on('2026-05-21')] })
    expect([both?.pressing, both?.inWords()]).toEqual([-48, `2 negative disruptions, the newest R 2026-09-01 of 1 September 2026; s${words}`])
    expect(found({ newest: aSequence() })).toBeNull()
  })

  it('as closely as it is known; one whose last possible day is to come is as of today', () => {
    const month = found({ negatives: [on('2026-11')] })
    expect([month?.pressing, month?.inWords()]).toEqual([0, 'Negative disruption R 2026-11 of November 2026'])
    expect(found({ negatives: [on('2026')] })?.inWords()).toBe('Negative disruption R 2026 of 2026')
  })

  it('of a monitored group too, and never of an archived one', () => {
    expect(found({ status: 'MONITORED', negatives: [on('2026-09-01')] })).not.toBeNull()
    expect(found({ status: 'ARCHIVED', negatives: [on('2026-09-01')] })).toBeNull()
  })
})

describe('nothing was done', () => {
  const found = (told: Told) => nothingDone(aFoundGroup(told), at)

  it('for more than 182 days, and not for 182', () => {
    expect(found({ lastDisruptedOn: '2026-05-22' })).toBeNull()
    const finding = found({ lastDisruptedOn: '2026-05-21' })
    expect([finding?.pressing, finding?.inWords()]).toEqual([183, 'Nothing for 183 days: the last disruption was on 21 May 2026'])
  })

  it('counted from the last day that it may have been, where only its days, month or year are known', () => {
    const known = (lastDisruptedOn: string) => found({ lastDisruptedOn })?.inWords()
    expect(known('2026-04')).toBe('Nothing for at least 204 days: the last disruption was in April 2026')
    expect(known('2025')).toBe('Nothing for at least 324 days: the last disruption was in 2025')
    expect(known('2026-04-28/2026-05-04')).toBe('Nothing for at least 200 days: the last disruption was between 28 April 2026 and 4 May 2026')
    expect([known('2026-11'), known('2026')]).toEqual([undefined, undefined])
  })

  it('at all since it was mapped, or else first recorded', () => {
    expect(found({ lastDisruptedOn: null, knownSince: '2026-05-22' })).toBeNull()
    expect(found({ lastDisruptedOn: null, knownSince: '2026-05-21' })?.inWords()).toBe('No disruption is recorded in the 183 days since it was mapped on 21 May 2026')
    expect(found({ lastDisruptedOn: null, knownSince: '2026-05-21', isMapped: false })?.inWords()).toBe('No disruption is recorded in the 183 days since it was first recorded on 21 May 2026')
  })

  it('is asked of active groups only', () => {
    for (const status of ['MONITORED', 'ARCHIVED'] as const) expect(found({ status, lastDisruptedOn: '2020-01-01' })).toBeNull()
  })
})

describe('what meetings decided', () => {
  it('is looked at again where the meeting before decided it or it is still open, of archived groups too, the soonest due first', () => {
    const found = (decisions: Exclude<Told, undefined>['decisions']) => lookedAtAgain(aFoundGroup({ status: 'ARCHIVED', decisions: decisions ?? {} }), at)
    expect(found({})).toBeNull()
    expect(found({ byPrevious: 1 })?.inWords()).toBe('1 decision of the meeting of 20 October 2026')
    const both = found({ byPrevious: 2, openOfEarlier: { count: 2, dueOn: '2026-12-01' } })
    expect(both?.inWords()).toBe('2 decisions of the meeting of 20 October 2026; 2 decisions of earlier meetings still open, the first due on 1 December 2026')
    expect((both?.pressing ?? 0) > (found({ byPrevious: 1 })?.pressing ?? 0)).toBe(true)
    expect(found({ openOfEarlier: { count: 1, dueOn: '2026-11-01' } })?.pressing).toBe(19)
  })

  it('puts a group on the list of this meeting that no rule put there', () => {
    const group = aFoundGroup({ decisions: { byThisMeeting: 1 } })
    expect(chosenByMeeting(group, new Set())?.inWords()).toBe('Decided on in this meeting')
    expect(chosenByMeeting({ ...group, isSinceList: true }, new Set())?.inWords()).toBe('Decided on in this meeting; mapped or received since its list')
    expect(chosenByMeeting(group, new Set(['G']))).toBeNull()
    expect(chosenByMeeting(aFoundGroup(), new Set())).toBeNull()
  })
})
