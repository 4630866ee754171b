import { describe, expect, it } from 'vitest'
import type { StatedFigure } from '../../../../server/comparison/figures/statedFigures.ts'
import { assessedThreats } from '../../../../server/comparison/mix/assessedThreats.ts'

const nothing = { quantity: null, code: null, day: null, isNil: false }
const stated = (unitCode: string, month: string, about: StatedFigure['about'], key: string, value: Partial<StatedFigure>): StatedFigure =>
  ({ unitCode, from: `2026-${month}-01`, to: `2026-${month}-28`, about, key, ...nothing, ...value })

describe('the regional threat assessment', () => {
  const rows = [
    stated('EMSOU', '09', 'THREAT_PRIORITY', 'DRUGS', { code: 'LOW' }), stated('EMSOU', '09', 'THREAT_PRIORITY', 'CYBER', { code: 'HIGH' }),
    stated('EMSOU', '10', 'THREAT_PRIORITY', 'DRUGS', { code: 'VERY_HIGH' }), stated('EMSOU', '10', 'THREAT_PRIORITY', 'FRAUD', { isNil: true }),
    stated('EMSOU', '09', 'THREAT_ASSESSMENT', '', { day: '2025-05-14' }), stated('EMSOU', '10', 'THREAT_ASSESSMENT', '', { day: '2026-05-14' }),
  ]

  it('is that of a unit’s latest return, and nothing of an earlier one', () => {
    expect(assessedThreats(rows, false)).toEqual({ assessedOn: '2026-05-14', priorities: new Map([['DRUGS', 'Very high'], ['FRAUD', 'Nil']]) })
  })

  it('has its day and its priorities from one return: that which last states either', () => {
    const later = [...rows, stated('EMSOU', '11', 'THREAT_ASSESSMENT', '', { day: '2026-11-03' })]
    expect(assessedThreats(later, false)).toEqual({ assessedOn: '2026-11-03', priorities: new Map() })
    expect(assessedThreats(rows.filter(({ about, from }) => about === 'THREAT_PRIORITY' || from === '2026-09-01'), false).assessedOn).toBeNull()
    expect(assessedThreats(later, true).priorities).toEqual(new Map())
  })

  it('is of all units how many rank a threat high, of those that assessed it', () => {
    const others = [stated('ERSOU', '08', 'THREAT_PRIORITY', 'DRUGS', { code: 'MEDIUM' }), stated('TARIAN', '10', 'THREAT_PRIORITY', 'DRUGS', { code: 'NOT_ASSESSED' }), stated('TARIAN', '10', 'THREAT_PRIORITY', 'CYBER', { code: 'HIGH' })]
    expect(assessedThreats([...rows, ...others], true)).toEqual({
      assessedOn: null, priorities: new Map([['DRUGS', 'Very high or high in 1 of 2 units that assessed it'], ['CYBER', 'Very high or high in 1 of 1 unit that assessed it']]),
    })
  })

  it('is nothing where no return holds one', () => {
    expect(assessedThreats([], false)).toEqual({ assessedOn: null, priorities: new Map() })
    expect(assessedThreats([stated('EMSOU', '10', 'THREAT_ASSESSMENT', '', { isNil: true })], false).assessedOn).toBeNull()
  })
})
