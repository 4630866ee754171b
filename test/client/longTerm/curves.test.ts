import { describe, expect, test } from 'vitest'
import { curveTable } from '../../../client/longTerm/curveTable.ts'
import { curveTitle } from '../../../client/longTerm/curveTitle.ts'
import { aCurve } from './someCounts.ts'

const words = { without: 'Not recovered so far', had: 'Recovered by then' }
const eventWords = { had: 'recovered', to: 'to recovery' }
const named = (code: string) => ({ code, name: `Group ${code}`, curve: aCurve() })

describe('a curve as a table', () => {
  test('begins with everybody, and has a row for each day that is drawn or counted', () => {
    const { rows } = curveTable([named('one')], words)
    expect(rows.map((row) => row['day'])).toEqual([0, 30, 60, 90, 120])
    expect(rows[0]).toMatchObject({ share: 100, incidence: 0, atRisk: 4 })
  })

  test('between two steps the earlier share stands', () => {
    expect(curveTable([named('one')], words).rows[2]).toMatchObject({ day: 60, share: 75, shareLower: 13, shareUpper: 96, atRisk: 3 })
  })

  test('a day on which nobody was counted says so', () => {
    expect(curveTable([named('one')], words).rows[1]).toMatchObject({ atRisk: { missing: 'not counted on this day' } })
  })

  test('two curves stand under each other by their names; one with too few has no rows', () => {
    const none = { ...named('other'), curve: aCurve({ whyNone: 'Too few to say' }) }
    expect(curveTable([named('one'), named('other')], words).columns[0]?.key).toBe('curve')
    expect(curveTable([named('one'), none], words).rows.every((row) => row['code'] === 'one')).toBe(true)
  })
})

describe('a curve in its title', () => {
  test('names the median with its limits; in place of an upper limit that is missing it says why', () => {
    expect(curveTitle(aCurve(), eventWords)).toBe('Median time to recovery: 90 days (30 to not reached); 2 of 4 recovered')
    expect(curveTitle(aCurve({ whyNoMedianUpper: 'Not known: fewer than 10 still followed' }), eventWords)).toContain('(30 to not known: fewer than 10 still followed)')
  })

  test.each(['Fewer than half so far', 'Fewer than 10 were still followed when half had'])('without a median it says why: %s', (whyNoMedian) => {
    expect(curveTitle(aCurve({ medianDays: null, whyNoMedian }), eventWords)).toBe(`2 of 4 recovered: ${whyNoMedian.replace('F', 'f')}, so no median`)
  })

  test('without a curve it says why', () => {
    expect(curveTitle(aCurve({ whyNone: 'Too few to say: 4 of at least 10 sequences' }), eventWords)).toBe('Too few to say: 4 of at least 10 sequences')
  })
})
