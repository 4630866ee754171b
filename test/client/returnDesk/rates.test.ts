import { describe, expect, it } from 'vitest'
import type { ShownReporting } from '../../../client/returnDesk/ratesDocument.ts'
import { daysLateByPeriod, onTimeByPeriod, ratesByUnit } from '../../../client/returnDesk/ratesTables.ts'
import { daysLateTitle, ratesTitle } from '../../../client/returnDesk/ratesTitles.ts'

const month = (code: string, facts: Partial<ShownReporting['months'][number]>): ShownReporting['months'][number] => ({
  period: { code, inWords: code, from: `${code.slice(1)}-01`, lastDay: `${code.slice(1)}-28` }, due: 1, received: 1, onTime: 1, accepted: 1, daysLate: 0, ...facts,
})

function reporting(code: string, position: number, facts: Partial<ShownReporting> = {}): ShownReporting {
  return {
    unit: { code, name: `Unit ${code}`, position },
    due: 2, received: 1, accepted: 1, medianDaysLate: null,
    onTime: { part: 1, of: 2, share: 0.5, lower: 0.0945, upper: 0.9055 },
    months: [month('M2026-09', { received: 0, onTime: 0, accepted: 0, daysLate: null }), month('M2026-08', {})],
    ...facts,
  }
}

const emsou = reporting('EMSOU', 4)
const nerocu = reporting('NEROCU', 1, { due: 0, received: 0, accepted: 0, onTime: null, months: [month('M2026-09', { due: 0, received: 0, onTime: 0, accepted: 0, daysLate: null })] })

describe('reporting rates', () => {
  it('stand in geographic order, all units together last', () => {
    const network = { ...emsou, unit: null }
    const { rows } = ratesByUnit({ units: [emsou, nerocu], network, caveats: [], periods: [] })
    expect(rows.map((row) => row['unit'])).toEqual(['NEROCU', 'EMSOU', 'All units'])
  })

  it('give the share by their day with its interval, in words where nothing is due', () => {
    const { rows } = ratesByUnit({ units: [emsou, nerocu], network: null, caveats: [], periods: [] })
    expect(rows[1]).toMatchObject({ onTime: 50, lower: 9, upper: 91, medianDaysLate: { missing: 'none came late' } })
    expect(rows[0]).toMatchObject({ onTime: { missing: 'nothing due yet' }, medianDaysLate: { missing: 'none received' } })
  })

  it('show what was not received as such, and never as 0 days late; oldest first', () => {
    const { rows } = daysLateByPeriod([emsou, nerocu])
    expect(rows.map((row) => [row['unit'], row['period'], row['value']])).toEqual([
      ['NEROCU', 'M2026-09', { missing: 'nothing due yet' }],
      ['EMSOU', 'M2026-08', 0],
      ['EMSOU', 'M2026-09', { missing: 'not received' }],
    ])
  })

  it('have no share for a period for which nothing is due', () => {
    expect(onTimeByPeriod(nerocu).rows[0]).toMatchObject({ value: { missing: 'nothing due yet' } })
    expect(onTimeByPeriod(emsou).rows.map((row) => row['value'])).toEqual([100, 0])
  })

  it('say in their titles what the numbers say', () => {
    expect(ratesTitle([emsou, nerocu])).toBe('1 of 2 returns due was received, 1 by their day')
    expect(ratesTitle([nerocu])).toBe('No return is due yet in these periods')
    expect(daysLateTitle([emsou])).toBe('No return that came was late; 1 return has not come')
    expect(daysLateTitle([reporting('EMSOU', 4, { months: [month('M2026-08', { onTime: 0, daysLate: 3 })] })])).toBe('1 return came late')
  })
})
