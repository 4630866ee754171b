import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askEveryMs, laterEveryMs, packWatch, patientAfterMs, type PackHeard, type WatchedPack } from '../../../client/packs/packWatch.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T14:04:00Z') }))
afterEach(() => void vi.useRealTimers())

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Answers one after another, the last again and again; a pack is a text, and "ready" is the end of it. */
function story(answers: readonly PackHeard<string>[]) {
  const told: WatchedPack<string>[] = []
  let asked = 0
  const watch = packWatch<string>({
    ask: () => {
      asked += 1
      const answer = answers[Math.min(asked, answers.length) - 1]
      if (!answer) throw new RangeError('A story has an answer')
      return Promise.resolve(answer)
    },
    tell: (watched) => void told.push(watched),
    goesOn: (pack) => pack !== 'ready',
  })
  return { watch, asked: () => asked, last: () => told.at(-1) }
}

const making: PackHeard<string> = { kind: 'pack', pack: 'making' }
const failed: PackHeard<string> = { kind: 'failed' }

it('is asked for every second, and after a minute every five', async () => {
  const { asked, watch } = story([making])
  await pass(askEveryMs * 10)
  expect(asked()).toBe(10)
  await pass(patientAfterMs)
  const before = asked()
  await pass(laterEveryMs * 4)
  expect(asked() - before).toBe(4)
  watch.stop()
})

it('is asked for no more once it is ready, or is none, or the page is left', async () => {
  for (const end of [{ kind: 'pack', pack: 'ready' }, { kind: 'none' }] as const) {
    const { asked } = story([making, end])
    await pass(patientAfterMs)
    expect(asked()).toBe(2)
  }
  const { asked, watch, last } = story([making])
  watch.stop()
  watch.askNow()
  await pass(patientAfterMs)
  expect([asked(), last()]).toEqual([0, undefined])
})

it('is said to be lost while it cannot be asked for, with what was known, and is asked for again', async () => {
  const { last, watch } = story([making, failed, failed, making])
  await pass(askEveryMs * 2)
  expect(last()).toEqual({ pack: 'making', isLost: true })
  await pass(askEveryMs * 2)
  expect(last()).toEqual({ pack: 'making', isLost: false })
  watch.stop()
})

it('is not said to be lost where nobody is signed in any more, and is asked for again, as they may come back', async () => {
  const { last, asked, watch } = story([making, failed, { kind: 'signedOut' }, making])
  await pass(askEveryMs * 3)
  expect(last()).toEqual({ pack: 'making', isLost: false })
  await pass(askEveryMs)
  expect(asked()).toBe(4)
  watch.stop()
})

it('is asked for at once when a connection came back, and never twice at a time', async () => {
  const { asked, watch } = story([making])
  watch.askNow()
  watch.askNow()
  await pass(0)
  expect(asked()).toBe(1)
  watch.stop()
})
