import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../../../prisma/seed/seededRandom.ts'

describe('the seeded random source', () => {
  it('gives the same numbers for the same seed and label, and others for others', () => {
    const numbers = (seed: number, label: string) => {
      const random = new SeededRandom(seed, label)
      return Array.from({ length: 5 }, () => random.bits())
    }
    expect(numbers(1, 'a')).toEqual(numbers(1, 'a'))
    expect(numbers(1, 'a')).not.toEqual(numbers(2, 'a'))
    expect(numbers(1, 'a')).not.toEqual(numbers(1, 'b'))
  })

  it('is even: each of ten numbers about a tenth of the time', () => {
    const random = new SeededRandom(1, 'even')
    const counts = Array<number>(10).fill(0)
    for (let draw = 0; draw < 100_000; draw += 1) {
      const number = random.whole(0, 9)
      counts[number] = (counts[number] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })

  it('makes a UUIDv7 that tells its moment', () => {
    const moment = Date.parse('2024-05-06T09:00:00Z')
    const id = new SeededRandom(1, 'id').uuidAt(moment)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(moment)
  })

  it('refuses to pick from nothing', () => {
    expect(() => new SeededRandom(1, 'none').pick([])).toThrow(RangeError)
  })
})
