import { describe, expect, it } from 'vitest'
import { once, onceEach, oneByOne } from '../../../server/comparison/oneByOne.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('readings of one connection', () => {
  it('run one after the other, in the order in which they were asked for; after one that fails none is sent, and each fails with it', async () => {
    const inTurn = oneByOne()
    const seen: string[] = []
    const reading = (name: string) => async () => {
      seen.push(`${name} begins`)
      await turn()
      seen.push(`${name} ends`)
      if (name === 'second') throw new Error('Nothing there')
      return name
    }
    const asked = await Promise.allSettled(['first', 'second', 'third'].map((name) => inTurn(reading(name))))
    expect(asked.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(['first', 'failed', 'failed'])
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  it('run once, however often they are asked for, and not before', async () => {
    const run: string[] = []
    const reading = once(async () => run.push('all'))
    const readingOf = onceEach(async (unit: string) => run.push(unit))
    expect(run).toEqual([])
    await Promise.all([reading(), reading(), readingOf('EMSOU'), readingOf('LONDON'), readingOf('EMSOU')])
    expect(run).toEqual(['all', 'EMSOU', 'LONDON'])
  })
})
