import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changePhases, signalsOf } from '../../../server/comparison/change/changePhases.ts'
import { pointPeriods } from '../../../server/comparison/change/pointPeriods.ts'
import { signalInWords } from '../../../server/comparison/change/signalsInWords.ts'
import { parsePeriod } from '../../../server/periods/period.ts'

const months = pointPeriods(parsePeriod('2025-04-01..2027-03-31', '2026-11-20'), 'MONTH')
const signalsIn = (values: readonly number[]) => {
  const points = values.flatMap((value, at) => (months[at] ? [{ period: months[at], value, missing: null }] : []))
  return signalsOf(changePhases(points, [])).map((signal) => ({ own: signal.at.map((at) => values[at] ?? 0), words: signalInWords(signal, points, 'MONTH') }))
}

it('no value reads as on the limit or mean that it is said to have passed', () => {
  const anySeries = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 8, maxLength: 18 })
  fc.assert(fc.property(anySeries, (values) => {
    for (const { own, words } of signalsIn(values)) {
      const [, side, passed] = /(above|below) (?:the upper limit of |the lower limit of |the mean of )?([\d.]+)/.exec(words) ?? []
      if (passed === undefined) continue
      for (const value of own) expect(side === 'above' ? value > Number(passed) : value < Number(passed), `${words}: ${value}`).toBe(true)
    }
  }), { numRuns: 400 })
})
