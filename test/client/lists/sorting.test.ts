import { describe, expect, it } from 'vitest'
import { disruptionList } from '../../../client/disruptions/disruptionList.ts'
import { disruptionSearch } from '../../../client/disruptions/disruptionSearch.ts'
import { countSentence } from '../../../client/lists/countSentence.ts'
import { nextOrder, sortedBy } from '../../../client/lists/sorting.ts'
import { outputList } from '../../../client/outputs/outputList.ts'
import { outputSearch } from '../../../client/outputs/outputSearch.ts'
import { groupList } from '../../../client/targets/groupList.ts'
import { groupSearch } from '../../../client/targets/groupSearch.ts'

const effect = { ascending: 'EFFECT_OLDEST', descending: 'EFFECT_NEWEST', first: 'descending' } as const

describe('the head of a column', () => {
  it('says how the list is sorted by it', () => {
    expect(sortedBy(effect, 'EFFECT_NEWEST')).toBe('descending')
    expect(sortedBy(effect, 'EFFECT_OLDEST')).toBe('ascending')
    expect(sortedBy(effect, 'RECORDED_NEWEST')).toBe('none')
  })

  it('sorts newest first, then goes to and fro', () => {
    expect(nextOrder(effect, 'RECORDED_NEWEST')).toBe('EFFECT_NEWEST')
    expect(nextOrder(effect, 'EFFECT_NEWEST')).toBe('EFFECT_OLDEST')
    expect(nextOrder(effect, 'EFFECT_OLDEST')).toBe('EFFECT_NEWEST')
  })

  it.each([
    ['disruptions', disruptionList, disruptionSearch],
    ['groups', groupList, groupSearch],
    ['outputs', outputList, outputSearch],
  ] as const)('of %s asks only for orders that have words and that the address understands', (_, list, validate) => {
    const orders = [list.record, ...list.columns].flatMap((column) => (column.orders ? [column.orders.ascending, column.orders.descending] : []))
    expect(orders.length).toBeGreaterThan(0)
    for (const order of [...orders, ...Object.keys(list.orderWords)]) {
      expect(list.orderWords[order]).toBeTruthy()
      expect(validate({ order }).order).toBe(order)
    }
  })
})

describe('the count of a list', () => {
  const disruptions = { one: 'disruption', many: 'disruptions' }

  const page = (totalCount: number, shown: number, hasPreviousPage = false, hasNextPage = false) => ({
    totalCount, edges: Array.from({ length: shown }, (_, node) => ({ node })), pageInfo: { hasNextPage, hasPreviousPage },
  })
  const newest = { order: 'Newest effect first', isBackward: false }

  it('says how many there are, in which order, and how many the page shows', () => {
    expect(countSentence(disruptions, page(4812, 50, false, true), newest)).toBe('4,812 disruptions, newest effect first. Page shows 50.')
    expect(countSentence(disruptions, page(1, 1), newest)).toBe('1 disruption, newest effect first.')
  })

  it('says which way the page was turned', () => {
    expect(countSentence(disruptions, page(4812, 50, true, true), newest)).toBe('Next page: 50 of 4,812 disruptions, newest effect first.')
    expect(countSentence(disruptions, page(4812, 50, true, true), { ...newest, isBackward: true })).toBe('Previous page: 50 of 4,812 disruptions, newest effect first.')
    expect(countSentence(disruptions, page(4812, 12, true), newest)).toBe('Last page: 12 of 4,812 disruptions, newest effect first.')
    expect(countSentence(disruptions, page(4812, 50, false, true), { ...newest, isBackward: true })).toBe('4,812 disruptions, newest effect first. Page shows 50.')
  })

  it('names a URN as it is written', () => {
    expect(countSentence({ one: 'group', many: 'groups' }, page(2, 2), { order: 'By URN, from A', isBackward: false })).toBe('2 groups, by URN, from A.')
  })
})
