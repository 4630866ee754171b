import { describe, expect, it } from 'vitest'
import { knowDays } from '../../../prisma/seed/datedDisruption.ts'
import { SeededRandom } from '../../../prisma/seed/seededRandom.ts'
import { storyDay } from '../../../prisma/seed/storyDays.ts'

describe('days that are not exactly known', () => {
  const last = storyDay('2026-11-19')
  const random = new SeededRandom(1, 'days')

  it('never reach beyond the last day of the stories', () => {
    for (let draw = 0; draw < 2_000; draw += 1) expect(knowDays(last - 1, last, random).to).toBeLessThanOrEqual(last)
  })

  it('hold the day of effect, and are whole months and years', () => {
    const day = storyDay('2025-02-14')
    for (let draw = 0; draw < 2_000; draw += 1) {
      const known = knowDays(day, last, random)
      expect(known.from <= day && day < known.to).toBe(true)
      if (known.precision === 'MONTH') expect([known.from, known.to]).toEqual([storyDay('2025-02-01'), storyDay('2025-03-01')])
      if (known.precision === 'YEAR') expect([known.from, known.to]).toEqual([storyDay('2025-01-01'), storyDay('2026-01-01')])
    }
  })
})
