import { describe, expect, it } from 'vitest'
import { inPageOrder } from '../../../client/parts/inPageOrder.ts'

/** A page whose fields stand in this order. */
function aPage(ids: readonly string[]) {
  const element = (id: string) => ({ id, compareDocumentPosition: (other: { id: string }) => (ids.indexOf(id) < ids.indexOf(other.id) ? 4 : 2) }) as unknown as HTMLElement
  const elements = new Map(ids.map((id) => [id, element(id)]))
  return { getElementById: (id: string) => elements.get(id) ?? null, querySelector: () => null } as unknown as Document
}

const problem = (field: string, message = '') => ({ field, message })

describe('the problems of a form', () => {
  it('are told as their fields stand on the page, whatever order they came in', () => {
    const page = aPage(['effect', 'whatHappened', 'outcomes.0.kind', 'grade'])
    const told = inPageOrder([problem('grade'), problem('outcomes.0.kind'), problem('effect'), problem('whatHappened')], page)
    expect(told.map(({ field }) => field)).toEqual(['effect', 'whatHappened', 'outcomes.0.kind', 'grade'])
  })

  it('of the whole come first, and two of one field stay as they came', () => {
    const told = inPageOrder([problem('grade', 'one'), problem('grade', 'two'), problem('', 'of all')], aPage(['grade']))
    expect(told.map(({ message }) => message)).toEqual(['of all', 'one', 'two'])
  })
})
