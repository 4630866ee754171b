import type { ShownCell, ShownRow } from '../../../client/returnDesk/deskFragment.ts'

const units = { NEROCU: 1, EMSOU: 4 } as const
type UnitCode = keyof typeof units

interface About extends Partial<Omit<ShownCell, 'unit' | 'period'>> {
  unit?: UnitCode
  /** M2026-09 */
  period?: string
}

const words: Record<string, string> = { 'M2026-08': 'August 2026', 'M2026-09': 'September 2026' }

/** A return on the desk that nobody touched and that is due in 4 days. */
export function aDeskCell({ unit = 'EMSOU', period = 'M2026-09', ...facts }: About = {}): ShownCell {
  return {
    unit: { id: unit, code: unit, name: `Unit ${unit}` },
    period: { code: period, inWords: words[period] ?? period },
    state: 'NOT_STARTED', version: 0, lateness: 'NOT_DUE', daysLate: 0, daysToDue: 4, dueOn: '2026-10-12', isExtended: false, isNil: false,
    openQueries: 0, changedRecords: 0, asksToReopen: false, lastActedAt: null,
    ...facts,
  }
}

/** The cells of one unit; the desk's own order of periods. */
export function aDeskRow(unit: UnitCode, cells: Omit<About, 'unit'>[]): ShownRow {
  return {
    unit: { id: unit, code: unit, name: `Unit ${unit}`, position: units[unit] },
    contacts: [`${unit} performance lead 1`],
    lastMessage: null,
    cells: cells.map((cell) => aDeskCell({ unit, ...cell })),
  }
}

export const deskPeriods = ['M2026-09', 'M2026-08'].map((code) => ({ code, inWords: words[code] ?? '', from: `${code.slice(1)}-01`, lastDay: `${code.slice(1)}-28` }))
