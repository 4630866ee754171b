import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deskWatch, firstWithinMs, pollEveryMs, silentForMs, tryAgainAfterMs } from '../../../client/returnDesk/deskWatch.ts'
import type { DeskAnswer, WatchedDesk } from '../../../client/returnDesk/deskWatch.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-20T09:30:00Z') }))
afterEach(() => void vi.useRealTimers())

function story(answers: DeskAnswer<string>[] = []) {
  const streams: { next: (desk: string) => void; ended: () => void; isClosed: boolean }[] = []
  const told: WatchedDesk<string>[] = []
  let asked = 0
  const watch = deskWatch<string>({
    open: (heard) => {
      const stream = { ...heard, isClosed: false }
      streams.push(stream)
      return () => void (stream.isClosed = true)
    },
    ask: () => {
      asked += 1
      return Promise.resolve(answers.shift() ?? { kind: 'desk', desk: `asked ${asked}` })
    },
    tell: (watched) => void told.push(watched),
  })
  return { watch, streams, last: () => told.at(-1), asked: () => asked }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('the desk on a page', () => {
  it('is what the stream sends, and is not asked for beside it', async () => {
    const { streams, last, asked } = story()
    streams[0]?.next('first')
    await pass(60_000)
    streams[0]?.next('second')
    expect(last()).toEqual({ desk: 'second', connection: 'LIVE', lastAt: '2026-11-20T09:31:00.000Z', refusal: null })
    expect([asked(), streams.length]).toEqual([0, 1])
  })

  it('is asked for every 15 seconds where the stream breaks, until it can be had again', async () => {
    const { streams, last, asked } = story()
    streams[0]?.next('first')
    streams[0]?.ended()
    await pass(0)
    expect(last()).toMatchObject({ desk: 'asked 1', connection: 'POLLING' })
    await pass(pollEveryMs)
    expect(asked()).toBe(2)
    await pass(tryAgainAfterMs - pollEveryMs)
    expect(streams.length).toBe(2)
    streams[1]?.next('again')
    const before = asked()
    await pass(pollEveryMs * 3)
    expect([last()?.desk, last()?.connection, asked()]).toEqual(['again', 'LIVE', before])
  })

  it('is asked for where the stream falls silent: it is never called live when it may be old', async () => {
    const { streams, last } = story()
    streams[0]?.next('first')
    await pass(silentForMs)
    expect([streams[0]?.isClosed, last()?.connection]).toEqual([true, 'POLLING'])
  })

  it('is asked for where the first does not come soon', async () => {
    const { streams, last } = story()
    await pass(firstWithinMs)
    expect([streams[0]?.isClosed, last()?.desk]).toEqual([true, 'asked 1'])
  })

  it('stays in sight while nothing can be reached, with the moment of the last', async () => {
    const { streams, last } = story([{ kind: 'failed' }, { kind: 'failed' }])
    streams[0]?.next('first')
    await pass(5_000)
    streams[0]?.ended()
    await pass(pollEveryMs)
    expect(last()).toEqual({ desk: 'first', connection: 'LOST', lastAt: '2026-11-20T09:30:00.000Z', refusal: null })
    await pass(pollEveryMs)
    expect(last()).toMatchObject({ desk: 'asked 3', connection: 'POLLING' })
  })

  it('says in words of the API why it is refused', async () => {
    const { streams, last } = story([{ kind: 'refused', message: 'Swap the two periods' }])
    streams[0]?.ended()
    await pass(0)
    expect(last()).toMatchObject({ desk: undefined, refusal: 'Swap the two periods' })
  })

  it('is left alone once it is not shown any more', async () => {
    const { watch, streams, asked } = story()
    watch.stop()
    streams[0]?.ended()
    await pass(120_000)
    expect([streams[0]?.isClosed, streams.length, asked()]).toEqual([true, 1, 0])
  })
})
