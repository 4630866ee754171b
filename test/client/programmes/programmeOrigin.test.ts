import { describe, expect, test } from 'vitest'
import { programmeOrigin } from '../../../client/programmes/programmeOrigin.ts'
import type { ProgrammeYear } from '../../../client/programmes/yearWords.ts'
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

  test('ends on the day of the figures where the last year is not over', () => {
    expect(programmeOrigin({ ...programme, years: [aYear(2025), aYear(2026)] }, shownAt, null)?.period).toEqual({
      code: '2025-04-01..2026-11-20', inWords: '1 April 2025 to 20 November 2026', from: '2025-04-01', lastDay: '2026-11-20',
    })
  })

  test('every file says that a year is not over, where one is', () => {
    const caveats = (years: ProgrammeYear[]) => programmeOrigin({ ...programme, years }, shownAt, null)?.caveats.join(' ')
    expect(caveats([aYear(2025), aYear(2026)])).toContain('2026 to 2027 is not over: its figures are to 20 November 2026')
    expect(caveats([aYear(2024), aYear(2025)])).not.toContain('not over')
  })

  test('every file says how few outputs asked, and that people may come again', () => {
    const caveats = (outputsNotAsked: number) => programmeOrigin({ ...programme, years: [aYear(2025, { outputs: 280, outputsNotAsked })] }, shownAt, null)?.caveats.join(' ')
    expect(caveats(224)).toContain('Questionnaires were sent in 56 of 280 outputs')
    expect(caveats(0)).not.toContain('Questionnaires were sent')
    expect(caveats(0)).toContain('A person may be counted more than once, in one year and in several.')
  })

  test('no file says what a disruption is, as none counts any', () => {
    expect(programmeOrigin({ ...programme, years: [aYear(2025)] }, shownAt, null)?.definition).toBeNull()
  })

  test('every file says that reach that reach is not effect, and that a change need not come from the programme', () => {
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
