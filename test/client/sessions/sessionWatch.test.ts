import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SessionAnswer } from '../../../client/sessions/askSession.ts'
import { readAnswer } from '../../../client/sessions/askSession.ts'
import { sessionWatch } from '../../../client/sessions/sessionWatch.ts'
import type { SessionState } from '../../../client/sessions/sessionWatch.ts'

const noon = Date.parse('2026-11-21T12:00:00.000Z')
const minuteMs = 60_000
const label = 'EMSOU recorder 1'
const personCode = 'P-RECORDER'
const iso = (at: number) => new Date(at).toISOString()

beforeEach(() => vi.useFakeTimers({ now: noon }))
afterEach(() => vi.useRealTimers())

/** A page whose session was opened at noon, and the server beside it. Whatever uses Longview moves `usedAt`. */
function aPage() {
  let usedAt = noon
  let openedAt = noon
  let says: SessionAnswer | null = null
  const told: SessionState[] = []
  let asked = 0
  let saved = 0
  const now = () => ({
    personCode, label, now: iso(Date.now()), endsAt: iso(openedAt + 480 * minuteMs), idleEndsAt: iso(Math.min(usedAt + 15 * minuteMs, openedAt + 480 * minuteMs)),
  })
  const isOpen = () => Date.now() < Date.parse(now().idleEndsAt)
  const watch = sessionWatch({
    first: now(),
    personCode,
    ask: async () => {
      asked += 1
      return says ?? (isOpen() ? { signedIn: true, ...now() } : { signedIn: false })
    },
    tell: (state) => told.push(state),
    save: () => {
      saved += 1
    },
  })
  return {
    watch,
    told,
    asked: () => asked,
    saved: () => saved,
    use: () => {
      usedAt = Date.now()
    },
    signInAgain: () => {
      openedAt = usedAt = Date.now()
    },
    answer: (next: SessionAnswer | null) => {
      says = next
    },
    minutes: (count: number) => vi.advanceTimersByTimeAsync(count * minuteMs),
  }
}

describe('a page that is left alone', () => {
  it('asks nothing until shortly before its session ends, then warns, and says when it has ended', async () => {
    const { minutes, told, asked, saved } = aPage()
    await minutes(12.9)
    expect([asked(), told]).toEqual([0, []])
    await minutes(0.6)
    expect(told).toEqual([{ kind: 'idle', endsAt: '2026-11-21T12:15:00.000Z' }])
    expect(saved()).toBeGreaterThan(0)
    await minutes(1.7)
    expect(told.at(-1)).toEqual({ kind: 'over', other: null })
  })

  it('is not warned while Longview is used, in this tab or another', async () => {
    const { minutes, told, use, asked } = aPage()
    for (let count = 0; count < 12; count += 1) {
      await minutes(5)
      use()
    }
    expect(told).toEqual([])
    expect(asked()).toBeLessThan(12)
  })

  it('takes its warning back when Longview is used in another tab', async () => {
    const { minutes, told, use } = aPage()
    await minutes(13.5)
    use()
    await minutes(0.5)
    expect(told.map(({ kind }) => kind)).toEqual(['idle', 'open'])
  })

  it('is told of the end of its eight hours although it is used, and saves what is typed until then', async () => {
    const { minutes, told, use, saved } = aPage()
    for (let count = 0; count < 48; count += 1) {
      await minutes(10)
      use()
    }
    await minutes(1)
    const endsAt = '2026-11-21T20:00:00.000Z'
    expect(told).toEqual([{ kind: 'lastMinutes', endsAt, isLast: false }, { kind: 'lastMinutes', endsAt, isLast: true }, { kind: 'over', other: null }])
    expect(saved()).toBeGreaterThan(10)
  })
})

describe('a machine that slept', () => {
  it('is told when it wakes that the session is over, within half a minute and at once when the page is looked at', async () => {
    const { told, watch } = aPage()
    vi.setSystemTime(noon + 60 * minuteMs)
    await vi.advanceTimersByTimeAsync(31_000)
    expect(told).toEqual([{ kind: 'over', other: null }])
    watch.stop()
    const looked = aPage()
    vi.setSystemTime(Date.now() + 60 * minuteMs)
    looked.watch.check()
    await vi.advanceTimersByTimeAsync(1)
    expect(looked.told).toEqual([{ kind: 'over', other: null }])
  })
})

describe('a page whose session is over', () => {
  it('goes on once the same person has signed in again in another tab', async () => {
    const { minutes, told, signInAgain, watch } = aPage()
    await minutes(16)
    signInAgain()
    watch.check()
    await minutes(0.05) // not twice within two seconds
    expect(told.at(-1)).toEqual({ kind: 'open' })
  })

  it('stays covered when somebody else signed in, and says who', async () => {
    const { told, answer, watch, minutes } = aPage()
    await minutes(1)
    answer({ signedIn: true, personCode: 'P-OTHER', label: 'NWROCU recorder 1', now: iso(Date.now()), idleEndsAt: iso(Date.now() + minuteMs), endsAt: iso(Date.now() + minuteMs) })
    watch.check()
    await minutes(0)
    expect(told).toEqual([{ kind: 'over', other: 'NWROCU recorder 1' }])
  })

  it('knows the same person under another label, and somebody else under the same', async () => {
    const { told, answer, watch, minutes } = aPage()
    const open = () => ({ signedIn: true, now: iso(Date.now()), idleEndsAt: iso(Date.now() + 14 * minuteMs), endsAt: iso(Date.now() + 60 * minuteMs) }) as const
    await minutes(1)
    answer({ ...open(), personCode, label: 'EMSOU recorder 3' })
    watch.check()
    await minutes(0.1)
    expect(told).toEqual([])
    answer({ ...open(), personCode: 'P-OTHER', label })
    watch.check()
    await minutes(0)
    expect(told).toEqual([{ kind: 'over', other: label }])
  })
})

describe('a server that cannot be reached', () => {
  it('says nothing of the session: what was said stays said, and it is asked again', async () => {
    const { told, answer, minutes, asked } = aPage()
    answer('unreachable')
    await minutes(20)
    expect(told).toEqual([])
    expect(asked()).toBeGreaterThan(10)
    answer(null)
    await minutes(1)
    expect(told).toEqual([{ kind: 'over', other: null }])
  })
})

it('a page that is left asks no more', async () => {
  const { watch, minutes, asked } = aPage()
  watch.stop()
  await minutes(60)
  expect(asked()).toBe(0)
})

describe('what the server says of the session', () => {
  const said = { signedIn: true, personCode, label, now: iso(noon), idleEndsAt: iso(noon), endsAt: iso(noon) }

  it('is read as it is', () => {
    expect(readAnswer(said)).toEqual(said)
    expect(readAnswer({ signedIn: false, personCode: null, label: null, idleEndsAt: null, endsAt: null, now: iso(noon) })).toEqual({ signedIn: false })
  })

  it.each([null, 'no', {}, { ...said, endsAt: null }, { ...said, idleEndsAt: 'soon' }, { ...said, label: 7 }, { ...said, personCode: null }])('%j tells nothing', (body) => {
    expect(readAnswer(body)).toBe('unreachable')
  })
})
