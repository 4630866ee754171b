import { describe, expect, it } from 'vitest'
import { LatestOf } from '../../../server/returnDesk/latestOf.ts'

const counted = () => {
  let left = 0
  return { stream: new LatestOf<number>(() => (left += 1)), left: () => left }
}
const ended = { done: true, value: undefined }

describe('a stream of which only the last counts', () => {
  it('gives what comes to the reader that waits', async () => {
    const { stream } = counted()
    const coming = stream.next()
    stream.give(1)
    expect(await coming).toEqual({ done: false, value: 1 })
  })

  it('holds the last for the reader that comes later', async () => {
    const { stream } = counted()
    for (const value of [1, 2, 3]) stream.give(value)
    expect(await stream.next()).toEqual({ done: false, value: 3 })
  })

  it('lets its reader go at once, though it waits', async () => {
    const { stream, left } = counted()
    const coming = stream.next()
    expect(await stream.return()).toEqual(ended)
    expect([await coming, left()]).toEqual([ended, 1])
    stream.give(4)
    expect(await stream.next()).toEqual(ended)
  })

  it.each([[true], [false]])('tells why it ends once, after what it held; its reader waits: %s', async (isWaiting) => {
    const { stream, left } = counted()
    const coming = isWaiting ? stream.next() : null
    if (!isWaiting) stream.give(5)
    stream.end(new Error('over'))
    if (!isWaiting) expect(await stream.next()).toEqual({ done: false, value: 5 })
    await expect(coming ?? stream.next()).rejects.toThrow('over')
    stream.end(new Error('again'))
    expect([await stream.next(), left()]).toEqual([ended, 1])
  })
})
