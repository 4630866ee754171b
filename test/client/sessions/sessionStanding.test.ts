import { describe, expect, it } from 'vitest'
import { sessionStanding } from '../../../client/sessions/sessionStanding.ts'

const minuteMs = 60_000
/** Signed in at noon: idle until 12:15, at the latest until 20:00. This machine's clock is wrong by far. */
const known = { now: '2026-11-21T12:00:00.000Z', idleEndsAt: '2026-11-21T12:15:00.000Z', endsAt: '2026-11-21T20:00:00.000Z', receivedAt: 1_000_000 }
const after = (minutes: number, session = known) => sessionStanding(session, session.receivedAt + minutes * minuteMs)

describe('how a session stands', () => {
  it('is open until two minutes before it is idle for too long, by the clock of the server', () => {
    expect(after(0)).toEqual({ kind: 'open', forMs: 13 * minuteMs })
    expect(after(12.99)).toMatchObject({ kind: 'open' })
    expect(after(13)).toEqual({ kind: 'idle', endsAt: known.idleEndsAt, forMs: 2 * minuteMs })
    expect(after(14.99)).toMatchObject({ kind: 'idle' })
    expect(after(15)).toEqual({ kind: 'over' })
  })

  const late = { ...known, now: '2026-11-21T19:45:00.000Z', idleEndsAt: '2026-11-21T20:00:00.000Z' }

  it('ends for good with a warning ten minutes before, and once more two minutes before', () => {
    expect(after(4.99, late)).toMatchObject({ kind: 'open' })
    expect(after(5, late)).toEqual({ kind: 'lastMinutes', endsAt: late.endsAt, isLast: false, forMs: 8 * minuteMs })
    expect(after(13, late)).toEqual({ kind: 'lastMinutes', endsAt: late.endsAt, isLast: true, forMs: 2 * minuteMs })
    expect(after(15, late)).toEqual({ kind: 'over' })
  })

  it('is idle first where that ends it first, even in its last minutes', () => {
    const both = { ...known, now: '2026-11-21T19:40:00.000Z', idleEndsAt: '2026-11-21T19:55:00.000Z' }
    expect(after(13, both)).toMatchObject({ kind: 'idle', endsAt: both.idleEndsAt })
  })

  it('is over on a machine that slept', () => {
    expect(after(9 * 60)).toEqual({ kind: 'over' })
  })

  it('is no younger on a machine whose clock was put back', () => {
    expect(after(-60)).toEqual({ kind: 'open', forMs: 13 * minuteMs })
  })
})
