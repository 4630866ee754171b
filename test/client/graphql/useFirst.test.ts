import { describe, expect, it } from 'vitest'
import { firstOf } from '../../../client/graphql/useFirst.ts'

describe('what a form starts from', () => {
  const first = firstOf(null, 'one', 'as it was')

  it('is the first value that comes, and waits for it', () => {
    expect(firstOf(null, 'one', null)).toBeNull()
    expect(first?.value).toBe('as it was')
  })

  it('stays when the record changes, is withdrawn or cannot be fetched any more', () => {
    expect(firstOf(first, 'one', 'changed')).toBe(first)
    expect(firstOf(first, 'one', null)).toBe(first)
  })

  it('is let go for another record, which is then waited for', () => {
    expect(firstOf(first, 'other', undefined)).toBeNull()
    expect(firstOf(first, 'other', 'the other')?.value).toBe('the other')
  })
})
