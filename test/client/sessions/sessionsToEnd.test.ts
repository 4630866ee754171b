import { describe, expect, it } from 'vitest'
import { endedInWords, endingInput, endingWords } from '../../../client/sessions/sessionsToEnd.ts'

const session = { id: 's', device: 'Chromium on Linux', openedAt: '2026-03-27T09:30:00.000Z', lastSeenAt: '2026-03-27T09:30:00.000Z', endsAt: '2026-03-27T17:30:00.000Z', isThisOne: false }

describe('ending sessions', () => {
  it('ends one other, all others, or all with this one', () => {
    expect(endingInput({ kind: 'one', session })).toEqual({ session: 's', keepThisOne: true })
    expect(endingInput({ kind: 'others' })).toEqual({ keepThisOne: true })
    expect(endingInput({ kind: 'all' })).toEqual({ keepThisOne: false })
  })

  it('asks first, and says what comes of it', () => {
    expect(endingWords({ kind: 'one', session }).question).toBe('End the session on Chromium on Linux, opened 27 March 2026 at 09:30? Whoever uses it must sign in again.')
    expect(endingWords({ kind: 'all' }).question).toContain('signed out everywhere')
  })

  it('says how many ended', () => {
    expect(endedInWords(0)).toBe('No session was open any more: nothing was ended.')
    expect(endedInWords(1)).toBe('1 session ended. It is refused from the next request on.')
    expect(endedInWords(3)).toBe('3 sessions ended. They are refused from the next request on.')
  })
})
