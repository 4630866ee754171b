import { describe, expect, it } from 'vitest'
import { draftInWords, whatStays } from '../../../client/drafts/draftInWords.ts'

describe('how a draft stands, in words', () => {
  it('says the time in London, and the day when it is not today', () => {
    expect(draftInWords({ kind: 'saved', at: '2026-07-21T13:32:10.000Z' }, '2026-07-21')).toBe('Saved 14:32')
    expect(draftInWords({ kind: 'saved', at: '2026-11-03T14:32:10.000Z' }, '2026-11-21')).toBe('Saved 3 November 2026 at 14:32')
  })

  it('stays the same within a minute, so that it is not read out again', () => {
    const words = (second: string) => draftInWords({ kind: 'saved', at: `2026-11-21T14:32:${second}.000Z` }, '2026-11-21')
    expect(words('59')).toBe(words('01'))
  })

  it('says what failed and that nothing is lost', () => {
    expect(draftInWords({ kind: 'unreachable', message: 'Longview cannot be reached' }, '2026-11-21')).toBe(
      'Not saved. Longview cannot be reached; what you typed is still here',
    )
  })

  it('tells somebody who could not send a form whether the draft is safe', () => {
    expect(whatStays({ kind: 'saved', at: '2026-11-21T14:32:10.000Z' }, '2026-11-21')).toContain('Saved 14:32')
    expect(whatStays({ kind: 'unsaved' }, '2026-11-21')).toContain('keep this page open')
  })
})
