import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseGroups } from '../../../server/taskingLists/chooseGroups.ts'
import { parseDayRange } from '../../../server/periods/dayRange.ts'
import type { GroupFacts, ListTerms } from '../../../server/taskingLists/groupFacts.ts'
import { taskingRules, uncutRules, type TaskingRule } from '../../../server/taskingLists/taskingRule.ts'
import { scoreOn } from '../effects/aLife.ts'
import { aFoundGroup, listOfNovember } from './aFoundGroup.ts'

const reference = { assessmentMethods: new Map([['OCGM', { code: 'OCGM', name: 'OCGM', validFrom: null, validTo: null }]]) }
const choose = (groups: GroupFacts[], at: Partial<ListTerms> = {}) => {
  const { byRule, listed } = chooseGroups(groups, { ...listOfNovember, ...at }, reference)
  return {
    listed: listed.map(({ ocgId }) => ocgId),
    reasons: Object.fromEntries(listed.map(({ ocgId, reasons }) => [ocgId, reasons.map(({ rule }) => rule)])),
    counts: Object.fromEntries([...byRule].map(([rule, { found, listed: count }]) => [rule, [found.map(({ ocgId }) => ocgId), count]])),
  }
}
const quiet = (ocgId: string, lastDisruptedOn: string, told: Parameters<typeof aFoundGroup>[0] = {}) => aFoundGroup({ ocgId, lastDisruptedOn, ...told })

describe('the list of a meeting', () => {
  it('holds of each rule the most pressing up to the number of the settings; those as pressing come by id', () => {
    const groups = [quiet('d', '2026-01-01'), quiet('b', '2026-01-02'), quiet('a', '2026-01-02'), quiet('c', '2026-01-03')]
    expect(choose(groups, { groupsEachRule: 2 })).toMatchObject({ listed: ['d', 'a'], counts: { NOTHING_DONE: [['d', 'a', 'b', 'c'], 2] } })
    expect(choose(groups, { groupsEachRule: 3 }).listed).toEqual(['d', 'a', 'b'])
  })

  it('puts a group where the first rule puts it, once, with every rule that finds it, also one whose cut left it out: but for the highest score, which every active group has', () => {
    const groups = [
      quiet('low', '2025-01-01', { latest: scoreOn('2026-10-03', 10) }), quiet('high', '2025-01-02', { latest: scoreOn('2026-10-03', 90) }),
      aFoundGroup({ ocgId: 'late', reviewDueOn: '2026-05-01' }),
    ]
    expect(choose(groups, { groupsEachRule: 1 })).toMatchObject({
      listed: ['high', 'late', 'low'],
      reasons: { high: ['HIGHEST_SCORE', 'NOTHING_DONE'], late: ['OVERDUE'], low: ['NOTHING_DONE'] },
      counts: { HIGHEST_SCORE: [['high', 'low'], 1], NOTHING_DONE: [['low', 'high'], 1], RECOVERING: [[], 0] },
    })
    // Asked for the highest scores, it says the place of every one; asked for another rule, only of those that are listed for it.
    const { byRule } = chooseGroups(groups, { ...listOfNovember, groupsEachRule: 1 }, reference)
    const lowIn = (rule: TaskingRule) => byRule.get(rule)?.found.find(({ ocgId }) => ocgId === 'low')?.reasons.map((one) => one.rule)
    expect([lowIn('HIGHEST_SCORE'), lowIn('NOTHING_DONE')]).toEqual([['HIGHEST_SCORE', 'NOTHING_DONE'], ['NOTHING_DONE']])
  })

  it('never leaves out what meetings decided on; what this one did comes last, and only where no rule put it there', () => {
    const decided = { decisions: { byPrevious: 1 } }
    const chosen = { decisions: { byThisMeeting: 1 } }
    const groups = [
      aFoundGroup({ ocgId: 'b', ...decided }), aFoundGroup({ ocgId: 'a', ...decided }), aFoundGroup({ ocgId: 'z', ...chosen, status: 'ARCHIVED' }),
      quiet('q', '2025-01-01', chosen), quiet('r', '2025-02-01', chosen),
    ]
    expect(choose(groups, { groupsEachRule: 1 })).toMatchObject({
      listed: ['q', 'a', 'b', 'r', 'z'], reasons: { q: ['NOTHING_DONE'], r: ['NOTHING_DONE', 'CHOSEN_BY_MEETING'], z: ['CHOSEN_BY_MEETING'] },
      counts: { LOOKED_AT_AGAIN: [['a', 'b'], 2], CHOSEN_BY_MEETING: [['r', 'z'], 2] },
    })
  })

  it('is every rule’s cut and nothing else, whatever the groups and whatever their order', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
    const group = fc.record({
      status: fc.constantFrom('ACTIVE', 'MONITORED', 'ARCHIVED'), lastDisruptedOn: fc.option(day), reviewDueOn: fc.option(day),
      latest: fc.option(fc.integer({ min: 0, max: 5 }).map((score) => scoreOn('2026-10-03', score))),
      negatives: fc.array(day.map((lastDay) => ({ reference: 'R', effect: parseDayRange(lastDay) })), { maxLength: 1 }),
      decisions: fc.record({ byPrevious: fc.integer({ min: 0, max: 1 }), byThisMeeting: fc.integer({ min: 0, max: 1 }) }),
    })
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (told, groupsEachRule) => {
        const groups = told.map((one, index) => aFoundGroup({ ...one, ocgId: `G${index.toString().padStart(2, '0')}` }))
        const { listed, counts, reasons } = choose(groups, { groupsEachRule })
        expect(choose(groups.toReversed(), { groupsEachRule })).toEqual({ listed, counts, reasons })
        const cuts = taskingRules.map((rule) => {
          const [found, count] = counts[rule] as [string[], number]
          expect(count).toBe(uncutRules.has(rule) ? found.length : Math.min(groupsEachRule, found.length))
          return found.slice(0, count)
        })
        expect(listed).toEqual([...new Set(cuts.flat())])
        const [scored, highest] = counts['HIGHEST_SCORE'] as [string[], number]
        const namesRule = (rule: string, id: string) => (rule === 'HIGHEST_SCORE' ? scored.slice(0, highest) : (counts[rule] as [string[], number])[0]).includes(id)
        for (const id of listed) expect(reasons[id]).toEqual(taskingRules.filter((rule) => namesRule(rule, id)))
      }),
      { numRuns: 100 },
    )
  })
})
