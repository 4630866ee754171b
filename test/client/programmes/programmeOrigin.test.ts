import { describe, expect, test } from 'vitest'
import { programmeOrigin } from '../../../client/programmes/programmeOrigin.ts'
import { aYear } from './aYear.ts'

const unit = { code: 'EMSOU', name: 'East Midlands Special Operations Unit' }
const programme = { name: 'Cyber choices school talks', unit, statedTargetPercent: null, outputsDatedTooLoosely: 0 }
const shownAt = '2026-11-20T09:30:00.000Z'

describe('where the figures of a programme come from', () => {
  test('is the time from its first financial year to its last', () => {
    const origin = programmeOrigin({ ...programme, years: [aYear(2023), aYear(2025)] }, shownAt, null)
    expect(origin?.period).toEqual({
      code: '2023-04-01..2026-03-31', inWords: '1 April 2023 to 31 March 2026', from: '2023-04-01', lastDay: '2026-03-31',
    })
    expect(origin?.asAt).toBe(shownAt)
  })

  test('every file says that reach is not effect, and that a change need not come from the programme', () => {
    const caveats = programmeOrigin({ ...programme, years: [aYear(2025)] }, shownAt, null)?.caveats.join(' ')
    expect(caveats).toContain('Reach is not effect')
    expect(caveats).toContain('associated with the programme and need not come from it')
    expect(caveats).not.toContain('target')
  })

  test('a stated target is named as the unit’s own, and loosely dated outputs are counted', () => {
    const of = { ...programme, statedTargetPercent: 75, outputsDatedTooLoosely: 2, years: [aYear(2025)] }
    const caveats = programmeOrigin(of, shownAt, null)?.caveats.join(' ')
    expect(caveats).toContain('75% change their behaviour, is the unit’s own statement')
    expect(caveats).toContain('2 outputs are dated too loosely')
  })

  test('is nothing while no output lies in a financial year', () => {
    expect(programmeOrigin({ ...programme, years: [] }, shownAt, null)).toBeNull()
  })
})
